/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does a frame lie on the screen, and which frame lies there? */
#include "render/timeline/lanes-scale.h"

#include <math.h>

/* how much of the width stays between a revealed frame and the border */
#define REVEAL_SHARE 0.1

double
bb_lanes_scale_to_x (const BbLanesScale *self, double frame)
{
  return frame * self->pixels_per_frame - self->offset;
}

double
bb_lanes_scale_to_frame (const BbLanesScale *self, double x)
{
  return (x + self->offset) / self->pixels_per_frame;
}

gint64
bb_lanes_scale_frame_at (const BbLanesScale *self, double x)
{
  return (gint64) floor (bb_lanes_scale_to_frame (self, x));
}

static double
get_least (gint64 length, double width)
{
  double room = MAX (1, width - 2 * BB_LANES_MARGIN);

  return MIN (room / MAX (1, length), BB_LANES_FRAME_WIDTH_MAX);
}

BbLanesScale
bb_lanes_scale_fit (gint64 length, double width)
{
  return (BbLanesScale){ get_least (length, width), -BB_LANES_MARGIN };
}

double
bb_lanes_scale_get_extent (const BbLanesScale *self, gint64 length)
{
  return length * self->pixels_per_frame + 2 * BB_LANES_MARGIN;
}

BbLanesScale
bb_lanes_scale_clamp (const BbLanesScale *self, gint64 length, double width)
{
  BbLanesScale scale = *self;
  double last;

  scale.pixels_per_frame = CLAMP (scale.pixels_per_frame, get_least (length, width), BB_LANES_FRAME_WIDTH_MAX);
  last = bb_lanes_scale_get_extent (&scale, length) - BB_LANES_MARGIN - width;
  scale.offset = MAX (-BB_LANES_MARGIN, MIN (scale.offset, last));
  return scale;
}

BbLanesScale
bb_lanes_scale_at_rate (const BbLanesScale *self, const BbFrameRate *from, const BbFrameRate *to)
{
  double frames = ((double) to->numerator * from->denominator) / ((double) from->numerator * to->denominator);

  return (BbLanesScale){ self->pixels_per_frame / frames, self->offset };
}

BbLanesScale
bb_lanes_scale_zoom (const BbLanesScale *self, double factor, double x, gint64 length, double width)
{
  double frame = bb_lanes_scale_to_frame (self, x);
  BbLanesScale scale = { self->pixels_per_frame * factor, 0 };

  /* first the limits of zooming: they decide where the frame comes to lie */
  scale = bb_lanes_scale_clamp (&scale, length, width);
  scale.offset = frame * scale.pixels_per_frame - x;
  return bb_lanes_scale_clamp (&scale, length, width);
}

BbLanesScale
bb_lanes_scale_scroll (const BbLanesScale *self, double pixels, gint64 length, double width)
{
  BbLanesScale scale = { self->pixels_per_frame, self->offset + pixels };

  return bb_lanes_scale_clamp (&scale, length, width);
}

BbLanesScale
bb_lanes_scale_reveal (const BbLanesScale *self, gint64 frame, gint64 length, double width)
{
  double x = bb_lanes_scale_to_x (self, frame);
  double room = width * REVEAL_SHARE;

  if (x < room)
    return bb_lanes_scale_scroll (self, x - room, length, width);
  if (x > width - room)
    return bb_lanes_scale_scroll (self, x - (width - room), length, width);
  return *self;
}

double
bb_snap (double x, double device_scale)
{
  return floor (x * device_scale + 0.5) / device_scale;
}
