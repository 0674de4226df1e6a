/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What did the hand mean: where does the line run without tremor and pixel steps? */
#include "sketch/smoother.h"

#include <math.h>

/* in pixels of the screen */
#define THRESHOLD 0.3
#define SIGMA 2.2
#define REACH_IN_SIGMAS 2.5

#define MOST_STEPS 64

typedef struct
{
  BbPenSample pen;
  double distance;
} Sample;

struct _BbSmoother
{
  double pixel;
  double pressure_reach;
  GArray *samples;
};

static const Sample *
get_sample (const BbSmoother *self, guint index)
{
  return &g_array_index (self->samples, Sample, index);
}

static double
get_step (const BbSmoother *self, const BbPenSample *from, const BbPenSample *to)
{
  return hypot (hypot (to->x - from->x, to->y - from->y),
                self->pressure_reach * (to->pressure - from->pressure));
}

BbSmoother *
bb_smoother_new (double pixel, double pressure_reach)
{
  BbSmoother *self = g_new0 (BbSmoother, 1);

  self->pixel = pixel;
  self->pressure_reach = pressure_reach;
  self->samples = g_array_new (FALSE, FALSE, sizeof (Sample));
  return self;
}

void
bb_smoother_free (BbSmoother *self)
{
  g_array_unref (self->samples);
  g_free (self);
}

static void
append (BbSmoother *self, const BbPenSample *pen, double step)
{
  guint n = self->samples->len;
  Sample sample = { *pen, n > 0 ? get_sample (self, n - 1)->distance + step : 0 };

  g_array_append_val (self->samples, sample);
}

gboolean
bb_smoother_add (BbSmoother *self, const BbPenSample *sample)
{
  guint n = self->samples->len;
  double step = n > 0 ? get_step (self, &get_sample (self, n - 1)->pen, sample) : 0;

  if (n > 0 && step < THRESHOLD * self->pixel)
    return FALSE;

  append (self, sample, step);
  return TRUE;
}

void
bb_smoother_finish (BbSmoother *self, const BbPenSample *sample)
{
  guint n = self->samples->len;
  double step = n > 0 ? get_step (self, &get_sample (self, n - 1)->pen, sample) : 0;

  if (n == 0 || step > 0)
    append (self, sample, step);
}

guint
bb_smoother_get_n_samples (const BbSmoother *self)
{
  return self->samples->len;
}

double
bb_smoother_get_distance (const BbSmoother *self, guint index)
{
  return get_sample (self, index)->distance;
}

double
bb_smoother_get_reach (const BbSmoother *self)
{
  return SIGMA * REACH_IN_SIGMAS * self->pixel;
}

typedef struct
{
  double x;
  double y;
  double pressure;
  double weight;
} Mean;

/* a sample stands for the line halfway to its neighbours: where the hand lingered, it counts no more */
static double
get_weight (const BbSmoother *self, guint index, double sigmas)
{
  const Sample *before = get_sample (self, index > 0 ? index - 1 : 0);
  const Sample *after = get_sample (self, MIN (index + 1, self->samples->len - 1));

  return (after->distance - before->distance) * exp (-sigmas * sigmas / 2);
}

/* returns FALSE where the sample lies outside the window */
static gboolean
add_sample (const BbSmoother *self, Mean *mean, guint index, const Sample *centre, double window)
{
  const Sample *sample = get_sample (self, index);
  double away = fabs (sample->distance - centre->distance);
  double weight;

  if (away > window)
    return FALSE;

  weight = get_weight (self, index, REACH_IN_SIGMAS * away / window);
  mean->x += weight * sample->pen.x;
  mean->y += weight * sample->pen.y;
  mean->pressure += weight * sample->pen.pressure;
  mean->weight += weight;
  return TRUE;
}

BbPenSample
bb_smoother_get_point (const BbSmoother *self, guint index)
{
  guint n = self->samples->len;
  const Sample *sample = get_sample (self, index);
  double to_end = get_sample (self, n - 1)->distance - sample->distance;
  double window = MIN (bb_smoother_get_reach (self), MIN (sample->distance, to_end));
  BbPenSample point = sample->pen;
  Mean mean = { 0 };

  if (window <= 0)
    return point;

  add_sample (self, &mean, index, sample, window);
  for (guint i = index; i > 0 && add_sample (self, &mean, i - 1, sample, window); i--)
    ;
  for (guint i = index + 1; i < n && add_sample (self, &mean, i, sample, window); i++)
    ;

  point.x = mean.x / mean.weight;
  point.y = mean.y / mean.weight;
  point.pressure = mean.pressure / mean.weight;
  return point;
}

static double
get_knot_interval (const BbPenSample *from, const BbPenSample *to)
{
  return sqrt (hypot (to->x - from->x, to->y - from->y));
}

/* the slope at b of the curve through a, b and c, for a piece of the given interval */
static double
get_tangent (double a, double b, double c, double before, double after, double piece)
{
  return piece * ((b - a) / before - (c - a) / (before + after) + (c - b) / after);
}

static double
hermite (double from, double to, double tangent_from, double tangent_to, double t)
{
  double t2 = t * t;
  double t3 = t2 * t;

  return (2 * t3 - 3 * t2 + 1) * from + (t3 - 2 * t2 + t) * tangent_from + (3 * t2 - 2 * t3) * to +
         (t3 - t2) * tangent_to;
}

void
bb_smoother_add_curve (GArray *curve, const BbPenSample knots[4], double step)
{
  const BbPenSample *a = &knots[0], *b = &knots[1], *c = &knots[2], *d = &knots[3];
  double piece = get_knot_interval (b, c);
  double before = get_knot_interval (a, b);
  double after = get_knot_interval (c, d);
  int n = (int) CLAMP (ceil (piece * piece / step), 1, MOST_STEPS);
  double bx, by, cx, cy;

  /* knots on one place have no direction: go on as the piece itself goes */
  before = before > 0 ? before : piece;
  after = after > 0 ? after : piece;
  bx = n > 1 ? get_tangent (a->x, b->x, c->x, before, piece, piece) : 0;
  by = n > 1 ? get_tangent (a->y, b->y, c->y, before, piece, piece) : 0;
  cx = n > 1 ? get_tangent (b->x, c->x, d->x, piece, after, piece) : 0;
  cy = n > 1 ? get_tangent (b->y, c->y, d->y, piece, after, piece) : 0;

  for (int i = 1; i < n; i++)
    {
      double t = (double) i / n;
      BbPenSample point = { hermite (b->x, c->x, bx, cx, t), hermite (b->y, c->y, by, cy, t),
                            b->pressure + (c->pressure - b->pressure) * t, c->time };

      g_array_append_val (curve, point);
    }
  g_array_append_val (curve, *c);
}
