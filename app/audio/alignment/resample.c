/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What are the samples of a sound at another rate? */
#include "audio/alignment/resample.h"

#include <math.h>

/* zero crossings of the sinc on either side */
#define CROSSINGS 8
/* of the highest frequency that fits, what passes */
#define PASS 0.92
/* what is asked whether it is cancelled */
#define STRIDE 65536

/* one set of weights for each place that a new sample has between two old ones */
typedef struct
{
  guint n_phases;
  guint step; /* of the old samples, in phases, from one new sample to the next */
  int reach;  /* old samples on either side */
  float *weights;
} Kernel;

static guint
find_divisor (guint a, guint b)
{
  while (b != 0)
    {
      guint rest = a % b;

      a = b;
      b = rest;
    }
  return a;
}

/* @cutoff: of the old rate's highest frequency; the weights sum up to 1 */
static void
fill_phase (const Kernel *self, guint phase, double cutoff)
{
  float *weights = self->weights + (gsize) phase * 2 * self->reach;
  double sum = 0;

  for (int i = 0; i < 2 * self->reach; i++)
    {
      double t = i - self->reach + 1 - (double) phase / self->n_phases, x = G_PI * cutoff * t;
      double window = fabs (t) < self->reach ? 0.5 + 0.5 * cos (G_PI * t / self->reach) : 0;

      weights[i] = (float) (window * (fabs (x) < 1e-9 ? 1 : sin (x) / x));
      sum += weights[i];
    }
  for (int i = 0; i < 2 * self->reach; i++)
    weights[i] /= (float) sum;
}

static void
kernel_init (Kernel *self, guint rate, guint to)
{
  guint divisor = find_divisor (rate, to);
  double cutoff = PASS * MIN (1.0, (double) to / rate);

  self->n_phases = to / divisor;
  self->step = rate / divisor;
  self->reach = (int) ceil (CROSSINGS / cutoff);
  self->weights = g_new (float, (gsize) self->n_phases * 2 * self->reach);
  for (guint phase = 0; phase < self->n_phases; phase++)
    fill_phase (self, phase, cutoff);
}

static float *
mix (const BbPcm *sound)
{
  float *mono = g_new (float, sound->n_samples), scale = 1 / (32768.0f * (float) sound->channels);

  for (guint64 i = 0; i < sound->n_samples; i++)
    {
      int sum = 0;

      for (guint c = 0; c < sound->channels; c++)
        sum += sound->samples[i * sound->channels + c];
      mono[i] = scale * (float) sum;
    }
  return mono;
}

/* the new sample @place old ones and @phase behind the first */
static float
weigh (const Kernel *self, const float *mono, gint64 n, gint64 place, guint phase)
{
  const float *weights = self->weights + (gsize) phase * 2 * self->reach;
  gint64 first = place - self->reach + 1;
  int from = (int) MAX (-first, 0), to = (int) MIN (2 * self->reach, n - first);
  float sum = 0;

  for (int i = from; i < to; i++)
    sum += weights[i] * mono[first + i];
  return sum;
}

float *
bb_resample_mono (const BbPcm *sound, guint to, GCancellable *cancellable, gsize *n)
{
  g_autofree float *mono = mix (sound);
  g_autofree float *resampled = NULL;
  Kernel kernel;
  gboolean is_whole = TRUE;

  *n = (gsize) (sound->n_samples * to / sound->rate);
  if (sound->rate == to)
    return g_steal_pointer (&mono);

  kernel_init (&kernel, sound->rate, to);
  resampled = g_new (float, *n);
  for (gsize i = 0; i < *n && is_whole; i++)
    {
      guint64 at = (guint64) i * kernel.step;

      resampled[i] = weigh (&kernel, mono, (gint64) sound->n_samples, (gint64) (at / kernel.n_phases),
                            (guint) (at % kernel.n_phases));
      is_whole = i % STRIDE != 0 || !g_cancellable_is_cancelled (cancellable);
    }
  g_free (kernel.weights);
  return is_whole ? g_steal_pointer (&resampled) : NULL;
}
