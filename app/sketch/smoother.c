/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What did the hand mean: where does the line run without tremor and pixel steps? */
#include "sketch/smoother.h"

#include <math.h>

/* in pixels of the screen */
#define THRESHOLD 0.3
#define SIGMA_LEAST 2.2
#define SIGMA_MOST 9.0
#define SIGMA_STEADIEST 24.0
#define THRESHOLD_STEADIEST 1.5
#define SIGMA_IN_SPACES 0.8 /* between samples */
#define REACH_IN_SIGMAS 2.5

#define MOST_STEPS 64

typedef struct
{
  BbPenSample pen;
  double distance;
} Sample;

struct _BbSmoother
{
  double pressure_reach;
  double threshold; /* this and the next two in ink units */
  double sigma_least;
  double sigma_most;
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
  return hypot (hypot (to->x - from->x, to->y - from->y), self->pressure_reach * (to->pressure - from->pressure));
}

BbSmoother *
bb_smoother_new (double pixel, double pressure_reach, double steadiness)
{
  BbSmoother *self = g_new0 (BbSmoother, 1);
  double steady = CLAMP (steadiness, 0.0, 1.0);

  self->pressure_reach = pressure_reach;
  /* who is smoothed so far needs no sample for each third of a pixel, and a long tail of them takes time */
  self->threshold = pixel * (THRESHOLD + (THRESHOLD_STEADIEST - THRESHOLD) * steady);
  self->sigma_least = pixel * (SIGMA_LEAST + (SIGMA_STEADIEST - SIGMA_LEAST) * steady);
  self->sigma_most = MAX (pixel * SIGMA_MOST, self->sigma_least);
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

  if (n > 0 && step < self->threshold)
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
  return self->sigma_most * REACH_IN_SIGMAS;
}

typedef struct
{
  double x;
  double y;
  double pressure;
  double weight;
} Mean;

/* a sample stands for the line halfway to its neighbours: where the hand lingered, it counts no
 * more */
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

static double
get_window (const BbSmoother *self, guint index)
{
  guint last = self->samples->len - 1;
  const Sample *sample = get_sample (self, index);
  double to_end = get_sample (self, last)->distance - sample->distance;
  double space, sigma;

  if (index == 0 || index == last)
    return 0;

  space = (get_sample (self, index + 1)->distance - get_sample (self, index - 1)->distance) / 2;
  sigma = CLAMP (SIGMA_IN_SPACES * space, self->sigma_least, self->sigma_most);
  return MIN (sigma * REACH_IN_SIGMAS, MIN (sample->distance, to_end));
}

BbPenPoint
bb_smoother_get_point (const BbSmoother *self, guint index)
{
  guint n = self->samples->len;
  const Sample *sample = get_sample (self, index);
  double window = get_window (self, index);
  Mean mean = { 0 };

  if (window <= 0)
    return (BbPenPoint){ sample->pen.x, sample->pen.y, sample->pen.pressure, sample->distance };

  add_sample (self, &mean, index, sample, window);
  for (guint i = index; i > 0 && add_sample (self, &mean, i - 1, sample, window); i--)
    ;
  for (guint i = index + 1; i < n && add_sample (self, &mean, i, sample, window); i++)
    ;

  return (BbPenPoint){ mean.x / mean.weight, mean.y / mean.weight, mean.pressure / mean.weight, sample->distance };
}

/* A cubic piece in one coordinate: its ends and its slopes there. */
typedef struct
{
  double from;
  double to;
  double slope_from;
  double slope_to;
} Piece;

/* square roots of the distances between the knots */
typedef struct
{
  double before;
  double piece;
  double after;
} Intervals;

static double
get_interval (const BbPenPoint *from, const BbPenPoint *to)
{
  return sqrt (hypot (to->x - from->x, to->y - from->y));
}

/* the slope at b of the parabola through a, b and c */
static double
get_slope (double a, double b, double c, double before, double after)
{
  return (b - a) / before - (c - a) / (before + after) + (c - b) / after;
}

static Piece
make_piece (double a, double b, double c, double d, Intervals intervals)
{
  return (Piece){ b, c, intervals.piece * get_slope (a, b, c, intervals.before, intervals.piece),
                  intervals.piece * get_slope (b, c, d, intervals.piece, intervals.after) };
}

static double
evaluate (const Piece *piece, double t)
{
  double t2 = t * t;
  double t3 = t2 * t;

  return (2 * t3 - 3 * t2 + 1) * piece->from + (t3 - 2 * t2 + t) * piece->slope_from + (3 * t2 - 2 * t3) * piece->to +
         (t3 - t2) * piece->slope_to;
}

static void
add_piece (GArray *curve, const BbPenPoint knots[4], Intervals intervals, int n)
{
  const BbPenPoint *a = &knots[0], *b = &knots[1], *c = &knots[2], *d = &knots[3];
  Piece x = make_piece (a->x, b->x, c->x, d->x, intervals);
  Piece y = make_piece (a->y, b->y, c->y, d->y, intervals);
  Piece pressure = make_piece (a->pressure, b->pressure, c->pressure, d->pressure, intervals);

  for (int i = 1; i < n; i++)
    {
      double t = (double) i / n;
      BbPenPoint point = { evaluate (&x, t), evaluate (&y, t), CLAMP (evaluate (&pressure, t), 0, 1),
                           b->distance + (c->distance - b->distance) * t };

      g_array_append_val (curve, point);
    }
}

void
bb_smoother_add_curve (GArray *curve, const BbPenPoint knots[4], double step)
{
  double piece = get_interval (&knots[1], &knots[2]);
  double before = get_interval (&knots[0], &knots[1]);
  double after = get_interval (&knots[2], &knots[3]);
  int n = (int) CLAMP (ceil (piece * piece / step), 1, MOST_STEPS);

  /* knots on one place have no direction: go on as the piece itself goes */
  if (n > 1)
    add_piece (curve, knots, (Intervals){ before > 0 ? before : piece, piece, after > 0 ? after : piece }, n);
  g_array_append_val (curve, knots[2]);
}
