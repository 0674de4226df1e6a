/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the hand say: one sample of a pen or mouse, made fit for use? */
#include "sketch/pen.h"

#include <math.h>

/* far outside every picture, and still exact in the integers of a kept stroke */
#define FARTHEST 1e6

#define PEN_GAMMA 0.8
/* how many times that for the hardest, and for the softest as many times less */
#define PEN_GAMMA_RANGE 2.5

#define MOUSE_HEAVIEST 0.9
#define MOUSE_LIGHTEST 0.5
#define MOUSE_FAST 2.5    /* pixels a millisecond */
#define MOUSE_MEMORY 60.0 /* milliseconds */
#define TAPER_THINNEST 0.08

gboolean
bb_pen_sample_tidy (BbPenSample *self, double pressure_before)
{
  if (!isfinite (self->x) || !isfinite (self->y))
    return FALSE;

  self->x = CLAMP (self->x, -FARTHEST, FARTHEST);
  self->y = CLAMP (self->y, -FARTHEST, FARTHEST);
  self->pressure = isnan (self->pressure) ? pressure_before : CLAMP (self->pressure, 0.0, 1.0);
  return TRUE;
}

double
bb_pen_pressure (double reported, double hardness)
{
  return pow (CLAMP (reported, 0.0, 1.0), PEN_GAMMA * pow (PEN_GAMMA_RANGE, CLAMP (hardness, -1.0, 1.0)));
}

double
bb_mouse_pressure_next (BbMousePressure *self, double distance, guint32 time)
{
  gint32 elapsed = (gint32) (time - self->time);

  if (!self->started || elapsed < 0)
    *self = (BbMousePressure){ .speed = self->speed, .time = time, .started = TRUE };

  /* events of one moment count together: their distance over no time is no speed */
  self->waiting += distance;
  if (elapsed > 0 && self->time != time)
    {
      self->speed += (self->waiting / elapsed - self->speed) * (1 - exp (-elapsed / MOUSE_MEMORY));
      self->waiting = 0;
      self->time = time;
    }

  return MOUSE_HEAVIEST - (MOUSE_HEAVIEST - MOUSE_LIGHTEST) * MIN (self->speed / MOUSE_FAST, 1);
}

double
bb_mouse_taper (double from_begin, double from_end, double reach, double size)
{
  double length = from_begin + from_end;
  double ramp = MIN (reach, length / 2);
  double share = ramp > 0 ? MIN (MIN (from_begin, from_end) / ramp, 1) : 1;
  /* a line shorter than the brush is wide is still nearly a dot */
  double thinnest = 1 - (1 - TAPER_THINNEST) * CLAMP (length / (2 * size), 0, 1);

  return thinnest + (1 - thinnest) * share * (2 - share);
}
