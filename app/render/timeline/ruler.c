/* SPDX-License-Identifier: GPL-3.0-or-later */
/* At which frames does the ruler have ticks? */
#include "render/timeline/ruler.h"

/* finest first; frame steps that do not divide a second are passed over */
static const BbRulerStep steps[] = {
  { 1, 0 },  { 2, 0 },  { 3, 0 },   { 4, 0 },   { 5, 0 },   { 6, 0 },   { 8, 0 },    { 10, 0 },   { 12, 0 },
  { 15, 0 }, { 20, 0 }, { 25, 0 },  { 30, 0 },  { 0, 1 },   { 0, 2 },   { 0, 5 },    { 0, 10 },   { 0, 15 },
  { 0, 30 }, { 0, 60 }, { 0, 120 }, { 0, 300 }, { 0, 600 }, { 0, 900 }, { 0, 1800 }, { 0, 3600 },
};

/* frame labels left out at each minute but every tenth: SMPTE 12M */
static int
get_dropped (const BbFrameRate *rate)
{
  return rate->drop_frame ? bb_frame_rate_nominal (rate) / 15 : 0;
}

static gboolean
is_possible (const BbRulerStep *step, const BbFrameRate *rate)
{
  int nominal = bb_frame_rate_nominal (rate);

  return step->seconds > 0 || (step->frames < nominal && nominal % step->frames == 0);
}

/* the fewest frames between two ticks */
static gint64
get_least_frames (const BbRulerStep *step, const BbFrameRate *rate)
{
  if (step->frames > 1)
    return MAX (1, step->frames - get_dropped (rate));
  if (step->frames == 1)
    return 1;

  /* a step of minutes spans several drops, but none that is not also in a longer one */
  return (gint64) step->seconds * bb_frame_rate_nominal (rate) -
         (gint64) get_dropped (rate) * MAX (1, (step->seconds + 59) / 60);
}

static gboolean
keeps (const BbRulerStep *step, const BbFrameRate *rate, double pixels_per_frame, double spacing)
{
  return is_possible (step, rate) && get_least_frames (step, rate) * pixels_per_frame >= spacing;
}

static gboolean
falls_on (const BbRulerStep *minor, const BbRulerStep *major)
{
  if (minor->frames > 0)
    return major->frames == 0 || major->frames % minor->frames == 0;
  return major->seconds > 0 && major->seconds % minor->seconds == 0;
}

BbRulerStep
bb_ruler_pick_step (const BbFrameRate *rate, double pixels_per_frame, double spacing)
{
  BbRulerStep step = { 0, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      step = steps[i];
      if (keeps (&step, rate, pixels_per_frame, spacing))
        return step;
    }

  while (step.seconds < G_MAXINT / 4 && !keeps (&step, rate, pixels_per_frame, spacing))
    step.seconds *= 2;
  return step;
}

BbRulerStep
bb_ruler_pick_minor_step (const BbFrameRate *rate, double pixels_per_frame, double spacing, const BbRulerStep *major)
{
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      if (falls_on (&steps[i], major) && keeps (&steps[i], rate, pixels_per_frame, spacing))
        return steps[i];
    }

  return *major;
}

/* the frame, counted from timecode zero, of second @second and frame label @label in it, or the
 * next that there is */
static gint64
from_label (const BbFrameRate *rate, gint64 second, int label)
{
  int dropped = get_dropped (rate);
  gint64 minutes = second / 60;
  gboolean is_short = second % 60 == 0 && minutes % 10 != 0;

  if (is_short)
    label = MAX (label, dropped);
  return second * bb_frame_rate_nominal (rate) + label - dropped * (minutes - minutes / 10);
}

/* the timecode's second at @absolute */
static gint64
get_second (const BbFrameRate *rate, gint64 absolute)
{
  gint64 second = absolute / bb_frame_rate_nominal (rate);

  while (from_label (rate, second + 1, 0) <= absolute)
    second++;
  return second;
}

static gint64
next_in_second (const BbRulerStep *step, const BbFrameRate *rate, gint64 second, gint64 absolute)
{
  for (int label = 0; label < bb_frame_rate_nominal (rate); label += step->frames)
    {
      if (from_label (rate, second, label) >= absolute)
        return from_label (rate, second, label);
    }

  return from_label (rate, second + 1, 0);
}

gint64
bb_ruler_next (const BbRulerStep *step, const BbFrameRate *rate, gint64 start, gint64 frame)
{
  gint64 absolute = MAX (0, frame + start);
  gint64 second = get_second (rate, absolute);

  if (step->frames > 0)
    return next_in_second (step, rate, second, absolute) - start;

  second -= second % step->seconds;
  while (from_label (rate, second, 0) < absolute)
    second += step->seconds;
  return from_label (rate, second, 0) - start;
}

gboolean
bb_ruler_has_tick (const BbRulerStep *step, const BbFrameRate *rate, gint64 start, gint64 frame)
{
  return bb_ruler_next (step, rate, start, frame) == frame;
}
