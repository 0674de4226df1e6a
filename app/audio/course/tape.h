/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which sample of the programme comes when? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BbTape:
 * @start: where it begins
 * @stop: where it ends; before @start: it runs backward, and the first sample heard is @start - 1
 * @loop_in: first sample of the loop
 * @loop_out: past the last sample of the loop; a loop only where it is greater than @loop_in and @start
 *
 * The samples of the programme in the order in which they are heard, as one uninterrupted stream. A plain
 * value. Positions are samples of the programme; an offset is a number of samples since the tape began.
 */
typedef struct
{
  gint64 start;
  gint64 stop;
  gint64 loop_in;
  gint64 loop_out;
} BbTape;

/** Returns: whether it never ends */
gboolean bb_tape_loops (const BbTape *self);

/** Returns: how many samples it has; %G_MAXINT64 where it loops */
gint64 bb_tape_get_length (const BbTape *self);

/** Returns: the playhead after @offset samples: the next sample forward of it is the next one heard, or,
 *  running backward, the last one heard. Clamped to the tape. */
gint64 bb_tape_get_position (const BbTape *self, gint64 offset);

/** Returns: the first offset from @offset on at which its loop begins anew; %G_MAXINT64 where it has none */
gint64 bb_tape_get_turn (const BbTape *self, gint64 offset);

/** Returns: what is left of the tape after @offset samples */
BbTape bb_tape_get_rest (const BbTape *self, gint64 offset);

/**
 * bb_tape_get_run:
 * @offset: 0 or more
 * @n_samples: as many are wanted, at least 1
 * @first: (out): the lowest sample of the run
 * @backward: (out): whether it is heard from its highest to its lowest
 *
 * Returns: how many of the next samples lie side by side in the programme; 0 at the end of the tape
 */
gint64 bb_tape_get_run (const BbTape *self, gint64 offset, gint64 n_samples, gint64 *first, gboolean *backward);

G_END_DECLS
