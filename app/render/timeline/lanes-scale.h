/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does a frame lie on the screen, and which frame lies there? */
#pragma once

#include "model/frame-rate.h"

G_BEGIN_DECLS

/* room before the first frame and after the last, in pixels: for the playhead's head, and to grab
 * an edge */
#define BB_LANES_MARGIN 12
/* a frame is never wider, in pixels */
#define BB_LANES_FRAME_WIDTH_MAX 64

/**
 * BbLanesScale:
 * @pixels_per_frame: above 0; one frame's width
 * @offset: how many pixels of the timeline lie left of x = 0; negative within the margin
 *
 * The axis of the lanes: x = frame * pixels_per_frame - offset, in pixels of the widget, from the
 * left edge of the lanes (the gutter's right edge). A plain value.
 */
typedef struct
{
  double pixels_per_frame;
  double offset;
} BbLanesScale;

/** Returns: x of the start of @frame, which may have a fraction */
double bb_lanes_scale_to_x (const BbLanesScale *self, double frame);

/** Returns: the frame at @x, with its fraction; not clamped into the video */
double bb_lanes_scale_to_frame (const BbLanesScale *self, double x);

/** Returns: the frame that lies under @x: for the playhead, for selecting */
gint64 bb_lanes_scale_frame_at (const BbLanesScale *self, double x);

/**
 * bb_lanes_scale_fit:
 * @length: of the video in frames
 * @width: of the lanes in pixels
 *
 * Returns: the scale that shows all of the video, with the margin to both sides
 */
BbLanesScale bb_lanes_scale_fit (gint64 length, double width);

/**
 * bb_lanes_scale_zoom:
 * @factor: above 1 zooms in
 * @x: what lies here stays here, as far as the limits of scrolling allow
 *
 * Returns: the scale, held between bb_lanes_scale_fit() and %BB_LANES_FRAME_WIDTH_MAX pixels
 *   a frame
 */
BbLanesScale bb_lanes_scale_zoom (const BbLanesScale *self, double factor, double x, gint64 length, double width);

/** Returns: the scale moved on by @pixels, above 0 to later frames, as far as there is video */
BbLanesScale bb_lanes_scale_scroll (const BbLanesScale *self, double pixels, gint64 length, double width);

/** Returns: the scale brought within its limits, after length or width changed */
BbLanesScale bb_lanes_scale_clamp (const BbLanesScale *self, gint64 length, double width);

/** Returns: the scale that shows the same time at each pixel after the frame rate became another */
BbLanesScale bb_lanes_scale_at_rate (const BbLanesScale *self, const BbFrameRate *from, const BbFrameRate *to);

/** Returns: how far the timeline reaches in pixels, margins included: the upper limit of a scroll
 * bar whose value is @offset + %BB_LANES_MARGIN and whose page is the width */
double bb_lanes_scale_get_extent (const BbLanesScale *self, gint64 length);

/**
 * bb_lanes_scale_reveal:
 * @frame: what is to be seen, with some room beside it
 *
 * Returns: the scale moved just so far that @frame shows
 */
BbLanesScale bb_lanes_scale_reveal (const BbLanesScale *self, gint64 frame, gint64 length, double width);

/** Returns: @x on the nearest boundary of pixels of the device, @device_scale of them in one */
double bb_snap (double x, double device_scale);

G_END_DECLS
