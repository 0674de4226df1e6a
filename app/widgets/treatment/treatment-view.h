/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where is the treatment written? */
#pragma once

#include "editor/editor.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define BB_TYPE_TREATMENT_VIEW (bb_treatment_view_get_type ())
G_DECLARE_FINAL_TYPE (BbTreatmentView, bb_treatment_view, BB, TREATMENT_VIEW, AdwBin)

void bb_treatment_view_set_editor (BbTreatmentView *self, BbEditor *editor);

/** Puts the keyboard onto the chapter that is shown, or onto what begins a treatment */
void bb_treatment_view_focus (BbTreatmentView *self);

/** Returns: (transfer none) (nullable): the id of the chapter into which pictures go: the one that is shown; where
 * there is none yet, the treatment begins, and they go among its references. %NULL where it may not be changed */
const char *bb_treatment_view_ask_chapter (BbTreatmentView *self);

G_END_DECLS
