/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is danced again and again? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

typedef enum
{
  BB_REHEARSAL_LOOP_OFF,
  BB_REHEARSAL_LOOP_EIGHT,   /* the eight at the playhead; where nothing is counted, its board */
  BB_REHEARSAL_LOOP_TWO,     /* and the one before */
  BB_REHEARSAL_LOOP_SECTION, /* the section at the playhead */
  BB_REHEARSAL_LOOP_RANGE    /* another range, which was set elsewhere */
} BbRehearsalLoop;

/** Returns: what is looped: as the range of the editor lies among eights and sections */
BbRehearsalLoop bb_rehearsal_get_loop (BbEditor *editor);

/** Loops what @loop means at the playhead, or no more; nothing where that is not to be had */
void bb_rehearsal_set_loop (BbEditor *editor, BbRehearsalLoop loop);

/** Loops this eight, or ends looping */
void bb_rehearsal_toggle_loop (BbEditor *editor);

/** Returns: (transfer full): "Loop: eight 2", "Loop: eights 1–2", "Loop: Chorus 1", "Loop: range", "Loop: off" */
char *bb_rehearsal_say_loop (BbEditor *editor);

/**
 * bb_rehearsal_step_eight:
 * @direction: -1 or 1
 *
 * Goes to the first frame of the eight before or after, or of the board where nothing is counted; a loop that goes by
 * the eight or the section goes with it. While playing, what has just begun counts as the one before: who steps back
 * twice goes back two.
 */
void bb_rehearsal_step_eight (BbEditor *editor, int direction);

/** Likewise to the board before or after */
void bb_rehearsal_step_shot (BbEditor *editor, int direction);

G_END_DECLS
