/* SPDX-License-Identifier: GPL-3.0-or-later */
/* At which frames does the ruler have ticks? */
#pragma once

#include "model/frame-rate.h"

G_BEGIN_DECLS

/**
 * BbRulerStep:
 * @frames: from tick to tick within each second, a divisor of its frames; 0 where seconds count
 * @seconds: from tick to tick; 0 where frames count
 *
 * Ticks lie where the timecode is round, so that drop-frame has a somewhat shorter step at most
 * minutes.
 */
typedef struct
{
  int frames;
  int seconds;
} BbRulerStep;

/**
 * bb_ruler_pick_step:
 * @pixels_per_frame: as in #BbLanesScale
 * @spacing: the least distance of two ticks in pixels
 *
 * Returns: the finest step whose ticks are never nearer to each other than @spacing, from one frame
 *   to an hour and then doubling
 */
BbRulerStep bb_ruler_pick_step (const BbFrameRate *rate, double pixels_per_frame, double spacing);

/** Returns: the finest step that keeps @spacing and falls on every tick of @major too */
BbRulerStep
bb_ruler_pick_minor_step (const BbFrameRate *rate, double pixels_per_frame, double spacing, const BbRulerStep *major);

/** Returns: whether a tick of @step lies at @frame; @start is as in bb_ruler_next() */
gboolean bb_ruler_has_tick (const BbRulerStep *step, const BbFrameRate *rate, gint64 start, gint64 frame);

/**
 * bb_ruler_next:
 * @start: the frame number of the start timecode
 * @frame: of the video, 0 or later
 *
 * Returns: the first tick of @step at or after @frame
 */
gint64 bb_ruler_next (const BbRulerStep *step, const BbFrameRate *rate, gint64 start, gint64 frame);

G_END_DECLS
