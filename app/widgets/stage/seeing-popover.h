/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What helps the eye on the stage? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_SEEING_POPOVER (bb_seeing_popover_get_type ())
/**
 * BbSeeingPopover:
 *
 * Asked by a button of the stage: guides, onion skin, light table, values, palette. Its switches are actions of the
 * window.
 */
G_DECLARE_FINAL_TYPE (BbSeeingPopover, bb_seeing_popover, BB, SEEING_POPOVER, GtkPopover)

void bb_seeing_popover_set_editor (BbSeeingPopover *self, BbEditor *editor);

G_END_DECLS
