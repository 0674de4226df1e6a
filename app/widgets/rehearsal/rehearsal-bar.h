/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is playing steered while rehearsing? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_REHEARSAL_BAR (bb_rehearsal_bar_get_type ())
/**
 * BbRehearsalBar:
 *
 * An eight back, play, an eight on, what is looped, the whole song, and how fast. It hears nothing of the editor
 * itself, so that nothing is done while it is not seen.
 */
G_DECLARE_FINAL_TYPE (BbRehearsalBar, bb_rehearsal_bar, BB, REHEARSAL_BAR, AdwBin)

void bb_rehearsal_bar_set_editor (BbRehearsalBar *self, BbEditor *editor);

/** Brings all of it up to date with the editor */
void bb_rehearsal_bar_update (BbRehearsalBar *self);

/** Brings the playhead up to date */
void bb_rehearsal_bar_follow (BbRehearsalBar *self);

G_END_DECLS
