/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where will the pen be in a moment? */
#include "sketch/prediction.h"

#include <math.h>

/* milliseconds over which a speed is measured: a single step of a tablet says little */
#define SPAN 8
/* a pen that told nothing for so long rested */
#define SPAN_MOST (BB_PREDICTION_MEMORY / 2)

typedef struct
{
  double x;
  double y;
  double time; /* in the middle of what was measured, milliseconds before the newest sample */
} Speed;

static gint32
get_age (const BbPenSample *samples, guint n_samples, guint index)
{
  return (gint32) (samples[n_samples - 1].time - samples[index].time);
}

/* the newest sample that is SPAN older than sample @after, or -1 where there is none soon before it */
static int
find_before (const BbPenSample *samples, guint n_samples, int after)
{
  gint32 age = get_age (samples, n_samples, (guint) after);

  for (int i = after - 1; i >= 0; i--)
    {
      gint32 older = get_age (samples, n_samples, (guint) i) - age;

      if (older < 0 || older > SPAN_MOST)
        return -1;
      if (older >= SPAN)
        return i;
    }

  return -1;
}

/* in ink units a millisecond */
static Speed
get_speed (const BbPenSample *samples, guint n_samples, int from, int to)
{
  double begin = get_age (samples, n_samples, (guint) from), end = get_age (samples, n_samples, (guint) to);

  return (Speed){ (samples[to].x - samples[from].x) / (begin - end), (samples[to].y - samples[from].y) / (begin - end),
                  (begin + end) / 2 };
}

/* 1 where the pen goes on as it came, 0 at a corner or a halt */
static double
get_trust (const Speed *before, const Speed *now)
{
  double fast_before = hypot (before->x, before->y), fast = hypot (now->x, now->y);
  double straight;

  if (!(fast > 0) || !(fast_before > 0))
    return 0;

  straight = CLAMP ((before->x * now->x + before->y * now->y) / (fast_before * fast), 0, 1);
  return straight * straight * MIN (fast / fast_before, 1);
}

gboolean
bb_predict (const BbPenSample *samples, guint n_samples, double ahead, double *x, double *y)
{
  int newest = (int) n_samples - 1;
  int middle = newest > 0 ? find_before (samples, n_samples, newest) : -1;
  int oldest = middle > 0 ? find_before (samples, n_samples, middle) : -1;
  Speed before, now;
  double way, turn;

  if (oldest < 0)
    return FALSE;

  before = get_speed (samples, n_samples, oldest, middle);
  now = get_speed (samples, n_samples, middle, newest);
  way = ahead * get_trust (&before, &now);
  /* half of how the speed changes until then, from where it was measured */
  turn = (now.time + way / 2) / (before.time - now.time);
  *x = samples[newest].x + way * (now.x + turn * (now.x - before.x));
  *y = samples[newest].y + way * (now.y + turn * (now.y - before.y));
  return way > 0;
}
