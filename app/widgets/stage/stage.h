/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is shown around the canvas: which board it is, and whether it is pinned? */
#pragma once

#include <adwaita.h>

#include "document/stamp-library.h"
#include "editor/editor.h"
#include "widgets/stage/canvas.h"

G_BEGIN_DECLS

#define BB_TYPE_STAGE (bb_stage_get_type ())
/**
 * BbStage:
 *
 * Property "video-place" (string): where the video is shown: "under" the drawing, or in a corner, as
 * bb_video_view_set_place() takes it.
 */
G_DECLARE_FINAL_TYPE (BbStage, bb_stage, BB, STAGE, AdwBin)

void bb_stage_set_editor (BbStage *self, BbEditor *editor);

/** Lets the user's @own stamps be stamped, and those that come with the program, @fixed */
void bb_stage_set_stamps (BbStage *self, BbStampLibrary *own, BbStampLibrary *fixed);

/** Shows the group of stamps with @name, as bb_stamp_bar_set_group() takes it */
void bb_stage_set_stamp_group (BbStage *self, const char *name);

/** Returns: (transfer none): what is drawn on */
BbCanvas *bb_stage_get_canvas (BbStage *self);

/** Drops the stroke under the pen. Returns: whether there was one */
gboolean bb_stage_cancel_stroke (BbStage *self);

G_END_DECLS
