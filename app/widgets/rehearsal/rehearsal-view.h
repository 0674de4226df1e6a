/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a choreographer see, two metres from the screen? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_REHEARSAL_VIEW (bb_rehearsal_view_get_type ())
/**
 * BbRehearsalView:
 *
 * The picture large, the count huge, section, lyric, this shot and the next, and what steers playing. Nothing in it
 * can change the boards. It follows the editor only while it is seen.
 */
G_DECLARE_FINAL_TYPE (BbRehearsalView, bb_rehearsal_view, BB, REHEARSAL_VIEW, GtkWidget)

void bb_rehearsal_view_set_editor (BbRehearsalView *self, BbEditor *editor);

/** Swaps left and right of the pictures, never of a text */
void bb_rehearsal_view_set_mirrored (BbRehearsalView *self, gboolean is_mirrored);

/** Asks for a note on the moment that is heard now; Return leaves it, Escape does not. The song plays on */
void bb_rehearsal_view_ask_note (BbRehearsalView *self);

/** Shows @toast (transfer full) over the picture, off the bar */
void bb_rehearsal_view_add_toast (BbRehearsalView *self, AdwToast *toast);

/** Returns: whether a note was being written, which is thrown away */
gboolean bb_rehearsal_view_drop_note (BbRehearsalView *self);

/** Lays the practice video where the stage has it, in a corner of the picture: @place as bb_video_view_set_place()
 * takes it, or "under" */
void bb_rehearsal_view_set_video_place (BbRehearsalView *self, const char *place);

G_END_DECLS
