/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does a frame lie on the screen, and which frame lies there? */
#include "render/timeline-scale.h"

#include <math.h>

/* how much of the width stays between a revealed frame and the border */
#define REVEAL_SHARE 0.1

double
bb_timeline_scale_to_x (const BbTimelineScale *self, double frame)
{
  return frame * self->pixels_per_frame - self->offset;
}

double
bb_timeline_scale_to_frame (const BbTimelineScale *self, double x)
{
  return (x + self->offset) / self->pixels_per_frame;
}

gint64
bb_timeline_scale_frame_at (const BbTimelineScale *self, double x)
{
  return (gint64) floor (bb_timeline_scale_to_frame (self, x));
}

static double
get_least (gint64 length, double width)
{
  double room = MAX (1, width - 2 * BB_TIMELINE_MARGIN);

  return MIN (room / MAX (1, length), BB_TIMELINE_FRAME_WIDTH_MAX);
}

BbTimelineScale
bb_timeline_scale_fit (gint64 length, double width)
{
  return (BbTimelineScale){ get_least (length, width), -BB_TIMELINE_MARGIN };
}

double
bb_timeline_scale_get_extent (const BbTimelineScale *self, gint64 length)
{
  return length * self->pixels_per_frame + 2 * BB_TIMELINE_MARGIN;
}

BbTimelineScale
bb_timeline_scale_clamp (const BbTimelineScale *self, gint64 length, double width)
{
  BbTimelineScale scale = *self;
  double last;

  scale.pixels_per_frame = CLAMP (scale.pixels_per_frame, get_least (length, width), BB_TIMELINE_FRAME_WIDTH_MAX);
  last = bb_timeline_scale_get_extent (&scale, length) - BB_TIMELINE_MARGIN - width;
  scale.offset = MAX (-BB_TIMELINE_MARGIN, MIN (scale.offset, last));
  return scale;
}

BbTimelineScale
bb_timeline_scale_at_rate (const BbTimelineScale *self, const BbFrameRate *from, const BbFrameRate *to)
{
  double frames = ((double) to->numerator * from->denominator) / ((double) from->numerator * to->denominator);

  return (BbTimelineScale){ self->pixels_per_frame / frames, self->offset };
}

BbTimelineScale
bb_timeline_scale_zoom (const BbTimelineScale *self, double factor, double x, gint64 length, double width)
{
  double frame = bb_timeline_scale_to_frame (self, x);
  BbTimelineScale scale = { self->pixels_per_frame * factor, 0 };

  /* first the limits of zooming: they decide where the frame comes to lie */
  scale = bb_timeline_scale_clamp (&scale, length, width);
  scale.offset = frame * scale.pixels_per_frame - x;
  return bb_timeline_scale_clamp (&scale, length, width);
}

BbTimelineScale
bb_timeline_scale_scroll (const BbTimelineScale *self, double pixels, gint64 length, double width)
{
  BbTimelineScale scale = { self->pixels_per_frame, self->offset + pixels };

  return bb_timeline_scale_clamp (&scale, length, width);
}

BbTimelineScale
bb_timeline_scale_reveal (const BbTimelineScale *self, gint64 frame, gint64 length, double width)
{
  double x = bb_timeline_scale_to_x (self, frame);
  double room = width * REVEAL_SHARE;

  if (x < room)
    return bb_timeline_scale_scroll (self, x - room, length, width);
  if (x > width - room)
    return bb_timeline_scale_scroll (self, x - (width - room), length, width);
  return *self;
}

double
bb_snap (double x, double device_scale)
{
  return floor (x * device_scale + 0.5) / device_scale;
}
