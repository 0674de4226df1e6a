/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do stage, timeline, inspector and board list stand together? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"
#include "widgets/boards/shelf-view.h"
#include "widgets/stage/stage.h"
#include "widgets/timeline/timeline.h"
#include "widgets/treatment/treatment-view.h"

G_BEGIN_DECLS

#define BB_TYPE_WORKSPACE (bb_workspace_get_type ())
G_DECLARE_FINAL_TYPE (BbWorkspace, bb_workspace, BB, WORKSPACE, AdwBin)

/** Returns: (transfer floating): the widgets of @editor's project */
BbWorkspace *bb_workspace_new (BbEditor *editor);

/** @view: "draw", "overview" or "treatment" */
void bb_workspace_set_view (BbWorkspace *self, const char *view);

/** Puts the keyboard where boards are looked for, in the overview */
void bb_workspace_find (BbWorkspace *self);

/** Adds "inspector" to @actions: whether the inspector shows, also after a narrow window folded it; and "shelf" */
void bb_workspace_add_actions (BbWorkspace *self, GActionMap *actions);

/** Shows the shelf; the keyboard stays where it is */
void bb_workspace_show_shelf (BbWorkspace *self);

/** Returns: (transfer none) */
BbShelfView *bb_workspace_get_shelf (BbWorkspace *self);
BbTimeline *bb_workspace_get_timeline (BbWorkspace *self);
BbStage *bb_workspace_get_stage (BbWorkspace *self);
BbTreatmentView *bb_workspace_get_treatment (BbWorkspace *self);

/** Shows @toast (transfer full) over stage or overview, off the waveform */
void bb_workspace_add_toast (BbWorkspace *self, AdwToast *toast);

/** Puts the keyboard where plain keys are heard */
void bb_workspace_focus (BbWorkspace *self);

/** Puts the keyboard into the first field of the inspector, and shows that */
void bb_workspace_focus_inspector (BbWorkspace *self);

/** Puts the keyboard onto the list of notes, and shows that */
void bb_workspace_focus_notes (BbWorkspace *self);

/** Opens what is said of the beats of the song, where there is one */
void bb_workspace_open_tempo (BbWorkspace *self);

G_END_DECLS
