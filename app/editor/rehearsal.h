/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a dancer need to know at a frame of the video? */
#pragma once

#include "model/beat-grid.h"

G_BEGIN_DECLS

/* as many notes as are read while dancing */
#define BB_REHEARSAL_NOTES_MAX 3

/**
 * BbRehearsal:
 * @frame: of the video
 * @beat: index of the beat that is heard, or -1 where none is
 * @count: on which it falls, from 1; 0 where no beat is heard
 * @counts: how many counts an eight has there; 8 where no beat is heard
 * @eight: which eight of its section, or of the song where there is none, from 1; 0 for a pick-up
 * @n_eights: how many the section has; 0 where that is not known
 * @section: index of the section, or -1
 * @lyric: index of the line that is sung, or else of the next one, or -1 after all
 * @n_sung: how many of its characters are sung
 * @is_sung: whether it is that line's time, and not only the next one's turn
 * @next_lyric: index of the line after it, or -1
 * @place: index of the board that shows
 * @first_count: on which count it begins; 0 where it covers none
 * @last_count: the last one before the next board
 * @n_counts: how many it covers
 * @next: index of the next board, or -1
 * @is_again: whether that is where a loop begins anew
 * @next_in: how many counts until the next board; 0 where beats do not tell
 * @next_frames: the same in frames; 0 after the last board's start
 * @notes: indices of open notes that touch this board or this eight, those nearest to the frame, in their order
 * @n_notes: how many
 *
 * All indices are those of the lists of the project.
 */
typedef struct
{
  gint64 frame;
  int beat;
  int count;
  int counts;
  gint64 eight;
  gint64 n_eights;
  int section;
  int lyric;
  gint64 n_sung;
  gboolean is_sung;
  int next_lyric;
  guint place;
  int first_count;
  int last_count;
  int n_counts;
  int next;
  gboolean is_again;
  int next_in;
  gint64 next_frames;
  guint notes[BB_REHEARSAL_NOTES_MAX];
  guint n_notes;
} BbRehearsal;

/**
 * bb_rehearsal_find:
 * @grid: the beats of @project
 * @frame: within the video
 * @self: (out): what there is to know
 *
 * Allocates nothing: it is asked at each frame of the screen.
 */
void bb_rehearsal_find (const BbProject *project, const BbBeatGrid *grid, gint64 frame, BbRehearsal *self);

/**
 * bb_rehearsal_turn_back:
 * @self: as it was found
 * @in: the first frame of a loop
 * @out: the frame after its last
 *
 * Puts what the loop begins with in place of what comes after its end: the next board and the next line.
 */
void
bb_rehearsal_turn_back (BbRehearsal *self, const BbProject *project, const BbBeatGrid *grid, gint64 in, gint64 out);

/**
 * bb_rehearsal_find_eight:
 * @start: (out): the first frame of the eight at @frame
 * @end: (out): the frame after its last
 *
 * Returns: %FALSE where no beat is heard
 */
gboolean
bb_rehearsal_find_eight (const BbProject *project, const BbBeatGrid *grid, gint64 frame, gint64 *start, gint64 *end);

G_END_DECLS
