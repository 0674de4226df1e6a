/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands beside the sheet that is drawn on: the plan of the board, or its picture? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_PLAN_PANE (bb_plan_pane_get_type ())
/**
 * BbPlanPane:
 *
 * The other sheet, small; a click takes it in hand. It is there once a board has a plan, so that it does not come and
 * go as the song plays, or while a plan is drawn on.
 */
G_DECLARE_FINAL_TYPE (BbPlanPane, bb_plan_pane, BB, PLAN_PANE, AdwBin)

void bb_plan_pane_set_editor (BbPlanPane *self, BbEditor *editor);

G_END_DECLS
