/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who looks for the beats of the song, while nobody waits? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/* taps, and what a search makes of them, are one undo step */
#define BB_MERGE_TAP "tap-tempo"

/**
 * BbBeatFinder:
 *
 * Looks for the beats of a song that has none, once it is decoded, in a thread; they come in as one edit. What is there
 * already, found or said, stays. That a song has no beat is told where a person asked.
 */
typedef struct _BbBeatFinder BbBeatFinder;

/** Returns: (transfer full): a finder for @editor, which outlives it */
BbBeatFinder *bb_beat_finder_new (BbEditor *editor);

void bb_beat_finder_free (BbBeatFinder *self);

/**
 * bb_beat_finder_ask:
 * @near: a tempo that a person tapped, near which the song's is looked for; 0 for anywhere
 *
 * Looks for the beats anew, in place of those that are there. Bars begin, after a tapped tempo, where they began.
 */
void bb_beat_finder_ask (BbBeatFinder *self, double near);

G_END_DECLS
