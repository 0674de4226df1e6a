/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which of the pointer's positions are heard while scrubbing, and when? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* 25 grains a second: denser ones are cut short before they are heard */
#define BB_SCRUB_INTERVAL_US 40000

/**
 * BbScrub:
 *
 * Decides without a clock of its own: times are microseconds of g_get_monotonic_time(). A plain value;
 * %BB_SCRUB_INIT is one that has heard nothing.
 */
typedef struct
{
  gint64 last_time; /* when the last grain was given out */
  gint64 last_frame;
  gint64 frame;     /* the newest target */
  gboolean waiting; /* whether that is still to be heard */
} BbScrub;

#define BB_SCRUB_INIT ((BbScrub){ -BB_SCRUB_INTERVAL_US, -1, -1, FALSE })

/** A new scrub: even its first target may be where the last one ended */
void bb_scrub_begin (BbScrub *self);

/** The pointer is at @frame. Takes the place of a target that was not heard yet; where it did not move
 *  nothing new is heard. */
void bb_scrub_offer (BbScrub *self, gint64 frame);

/** Returns: microseconds until a grain is due, 0 for now, or -1 where none waits */
gint64 bb_scrub_get_delay (const BbScrub *self, gint64 now);

/** Returns: whether a grain is due; then @frame is set to it, and it counts as heard */
gboolean bb_scrub_take (BbScrub *self, gint64 now, gint64 *frame);

G_END_DECLS
