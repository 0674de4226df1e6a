/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which straight line does a hand mean that draws one? */
#include "sketch/straight.h"

#include <math.h>

/* milliseconds: no hand without pressure is so fast that it draws lightly */
#define SLOW 60000

BbStraight
bb_straight_begin (const BbPenSample *from)
{
  BbPenSample tidy = *from;

  if (!bb_pen_sample_tidy (&tidy, 0))
    tidy.x = tidy.y = 0;
  return (BbStraight){ tidy, tidy.pressure };
}

/* as long, on the nearest of the ways */
static void
snap (const BbPenSample *from, BbPenSample *to)
{
  double x = to->x - from->x, y = to->y - from->y;
  double step = BB_STRAIGHT_STEP * G_PI / 180;
  double angle = round (atan2 (y, x) / step) * step, length = hypot (x, y);

  to->x = from->x + length * cos (angle);
  to->y = from->y + length * sin (angle);
}

void
bb_straight_go (BbStraight *self, const BbPenSample *to, gboolean snaps, BbPenSample ends[2])
{
  BbPenSample tidy = *to;

  if (!bb_pen_sample_tidy (&tidy, self->heaviest))
    tidy = self->from;
  self->heaviest = MAX (self->heaviest, tidy.pressure);
  ends[0] = self->from;
  ends[1] = tidy;
  if (snaps)
    snap (&self->from, &ends[1]);
  ends[1].time = ends[0].time + SLOW;
  ends[0].pressure = ends[1].pressure = self->heaviest;
}
