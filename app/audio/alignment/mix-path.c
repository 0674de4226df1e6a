/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Along which lags does a song go through another mix of it? */
#include "audio/alignment/mix-path.h"

#include <math.h>

#define STEP BB_MIX_STEP
/* what a change of the lag costs, in samples that are wholly alike: who gains less by it stays */
#define CHANGE 8000.0f
/* samples that a stretch may lie too early by, as its ends are only known to a step */
#define SLACK (2 * STEP)
/* samples within which two lags are one */
#define SAME 3.0

/* where a way is after a step: on a lag, or in what the new song has not, after that lag */
typedef struct
{
  float score;
  gint64 reached; /* the sample of the new song up to which it is used up */
  gint32 step;    /* where it came from */
  gint16 lag;
  gboolean was_on;
} State;

typedef struct
{
  const double *lags;
  guint n_lags;
  guint n_steps;
  float *scores; /* n_steps × n_lags: how much a step on a lag gains */
  State *on;     /* n_steps × n_lags, as is @off */
  State *off;
} Path;

/* a sinc in the window of another (C. Lanczos) */
static double
weigh (double t)
{
  double x = G_PI * t, y = x / (BB_MIX_TAPS / 2);

  return fabs (t) < 1e-6 ? 1 : fabs (t) >= BB_MIX_TAPS / 2 ? 0 : sin (x) / x * sin (y) / y;
}

BbMixShift
bb_mix_shift_make (double lag)
{
  double whole = floor (lag), sum = 0;
  BbMixShift self = { (gint64) whole - BB_MIX_TAPS / 2 + 1 };

  for (int i = 0; i < BB_MIX_TAPS; i++)
    sum += weigh (lag - (double) (self.first + i));
  for (int i = 0; i < BB_MIX_TAPS; i++)
    self.weights[i] = (float) (weigh (lag - (double) (self.first + i)) / sum);
  return self;
}

float
bb_mix_shift_read (const BbMixShift *shift, const BbWhiteSound *sound, gint64 at)
{
  const float *values = sound->values + at + shift->first;
  float sum = 0;

  if (at + shift->first < 0 || at + shift->first + BB_MIX_TAPS > (gint64) sound->n)
    return 0;
  for (int i = 0; i < BB_MIX_TAPS; i++)
    sum += shift->weights[i] * values[i];
  return sum;
}

static float
score (const BbWhiteSound *old, const BbWhiteSound *new, const BbMixShift *shift, guint step)
{
  float product = 0, power = 0;

  for (gint64 i = (gint64) step * STEP; i < MIN ((gint64) (step + 1) * STEP, (gint64) old->n); i++)
    {
      float one = old->values[i], other = bb_mix_shift_read (shift, new, i);

      product += one * other;
      power += one * one + other * other;
    }
  return product - BB_MIX_ALIKE * power / 2;
}

static gboolean
is_inside (const BbWhiteSound *new, double lag, guint step)
{
  double at = (double) step * STEP + lag;

  return at > -STEP && at < (double) new->n;
}

static void
score_lag (Path *self, const BbWhiteSound *old, const BbWhiteSound *new, guint lag)
{
  const BbMixShift shift = bb_mix_shift_make (self->lags[lag]);

  for (guint step = 0; step < self->n_steps; step++)
    self->scores[(gsize) step * self->n_lags + lag] = is_inside (new, self->lags[lag], step)
                                                          ? score (old, new, &shift, step)
                                                          : -STEP;
}

/* @to takes the way by @from if that is better */
static void
offer (State *to, const State *from, guint step, guint lag, gboolean was_on, float gain, gint64 reached)
{
  if (from->score + gain > to->score)
    *to = (State){ from->score + gain, reached, (gint32) step, (gint16) lag, was_on };
}

static const State *
get (const Path *self, const State *states, guint step, guint lag)
{
  return &states[(gsize) step * self->n_lags + lag];
}

/* from lag @k to @lag: where the new song has less, as much of the old one is left out, and the new one goes on without
 * a gap; where it has more, the old one does */
static void
change (Path *self, guint step, guint lag, guint k, gint64 at)
{
  gsize here = (gsize) step * self->n_lags + lag;
  double cut = MAX (self->lags[k] - self->lags[lag], 0) / STEP;
  guint before = step - 1 - (guint) lround (cut);
  const State *off = get (self, self->off, step - 1, k);

  if (step > lround (cut))
    offer (&self->on[here], get (self, self->on, before, k), before, k, TRUE, self->scores[here] - CHANGE, at + STEP);
  if (at + SLACK >= off->reached)
    offer (&self->on[here], off, step - 1, k, FALSE, self->scores[here] - CHANGE, at + STEP);
}

static void
go_on (Path *self, guint step, guint lag)
{
  const State *on = get (self, self->on, step - 1, lag), *off = get (self, self->off, step - 1, lag);
  gsize here = (gsize) step * self->n_lags + lag;
  gint64 at = (gint64) step * STEP + llround (self->lags[lag]);

  offer (&self->on[here], on, step - 1, lag, TRUE, self->scores[here], at + STEP);
  offer (&self->on[here], off, step - 1, lag, FALSE, self->scores[here] - CHANGE / 2, at + STEP);
  for (guint k = 0; k < self->n_lags; k++)
    {
      if (k != lag)
        change (self, step, lag, k, at);
    }
  offer (&self->off[here], off, step - 1, lag, FALSE, 0, off->reached);
  offer (&self->off[here], on, step - 1, lag, TRUE, 0, on->reached);
}

static void
fill (Path *self)
{
  const State never = { -G_MAXFLOAT, 0, 0, FALSE };

  for (guint lag = 0; lag < self->n_lags; lag++)
    {
      self->on[lag] = (State){ self->scores[lag], STEP + llround (self->lags[lag]), -1, (gint16) lag, TRUE };
      self->off[lag] = (State){ 0, G_MININT32, -1, (gint16) lag, FALSE };
    }
  for (guint step = 1; step < self->n_steps; step++)
    {
      for (guint lag = 0; lag < self->n_lags; lag++)
        {
          self->on[(gsize) step * self->n_lags + lag] = self->off[(gsize) step * self->n_lags + lag] = never;
          go_on (self, step, lag);
        }
    }
}

/* what is on one lag before and after something that only one of them has goes on through it */
static void
prepend (GArray *stretches, double lag, guint step)
{
  BbMixStretch stretch = { lag, (gint64) step * STEP, (gint64) (step + 1) * STEP };
  BbMixStretch *next = stretches->len > 0 ? &g_array_index (stretches, BbMixStretch, 0) : NULL;

  if (next != NULL && fabs (next->lag - lag) < SAME)
    next->from = stretch.from;
  else
    g_array_prepend_val (stretches, stretch);
}

static GArray *
trace_back (const Path *self)
{
  GArray *stretches = g_array_new (FALSE, FALSE, sizeof (BbMixStretch));
  const State *on = self->on + (gsize) (self->n_steps - 1) * self->n_lags;
  const State *off = self->off + (gsize) (self->n_steps - 1) * self->n_lags;
  guint lag = 0;
  gboolean is_on = FALSE;

  for (guint k = 0; k < self->n_lags; k++)
    {
      float best = is_on ? on[lag].score : off[lag].score;

      if (MAX (on[k].score, off[k].score) > best)
        {
          is_on = on[k].score >= off[k].score;
          lag = k;
        }
    }
  for (gint64 step = (gint64) self->n_steps - 1; step >= 0;)
    {
      const State *state = get (self, is_on ? self->on : self->off, (guint) step, lag);

      if (is_on)
        prepend (stretches, self->lags[lag], (guint) step);
      step = state->step;
      lag = (guint) state->lag;
      is_on = state->was_on;
    }
  return stretches;
}

GArray *
bb_mix_path_find (const BbWhiteSound *old, const BbWhiteSound *new, const double *lags, guint n_lags)
{
  Path self = { lags, n_lags, (guint) (old->n / STEP) };
  gsize n = (gsize) self.n_steps * n_lags;
  GArray *stretches;

  self.scores = g_new (float, n);
  self.on = g_new (State, n);
  self.off = g_new (State, n);
  for (guint lag = 0; lag < n_lags; lag++)
    score_lag (&self, old, new, lag);
  fill (&self);
  stretches = trace_back (&self);
  g_free (self.scores);
  g_free (self.on);
  g_free (self.off);
  return stretches;
}
