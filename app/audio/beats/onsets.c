/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How strongly does something begin, at each moment of a sound, and what is it made of? */
#include "audio/beats/onsets.h"

#include <math.h>

#include "audio/fourier.h"

/* moments a second, about: a beat is wanted to a few milliseconds */
#define MOMENTS 344.5
/* seconds that one looks at */
#define WINDOW 0.0232
#define N_BANDS 24
#define N_LOW 4 /* of them lie below 150 Hz or so */
/* the bands up to there are what people call low, and those behind the second high */
#define LOW_END 7
#define MID_END 17
#define BAND_FIRST 30.0
#define BAND_LAST 16000.0
/* how many moments back what is risen from lies */
#define LAG 3
/* of full scale: what is softer is silence */
#define FLOOR 1e-4
/* seconds of which the slow part is the mean */
#define SLOW 0.4
/* what is asked whether it is cancelled */
#define STRIDE 4096

typedef struct
{
  const gint16 *samples;
  guint64 n_samples;
  guint channels;
  guint rate;
  int size; /* of the window, in samples */
  float *window;
  float energy; /* of the window */
  BbFourier *fourier;
  int edges[N_BANDS + 1]; /* bins */
  float history[LAG][N_BANDS];
} Analysis;

static void
find_edges (Analysis *self)
{
  double ratio = pow (MIN (BAND_LAST, self->rate / 2.0) / BAND_FIRST, 1.0 / N_BANDS);

  for (int i = 0; i <= N_BANDS; i++)
    {
      int bin = (int) lround (BAND_FIRST * pow (ratio, i) * self->size / self->rate);

      /* each has a bin at least */
      self->edges[i] = i > 0 ? MAX (bin, self->edges[i - 1] + 1) : MAX (bin, 1);
      self->edges[i] = MIN (self->edges[i], self->size / 2);
    }
}

static void
analysis_init (Analysis *self)
{
  self->size = 2 * (int) lround (WINDOW * self->rate / 2);
  self->window = g_new (float, self->size);
  self->fourier = bb_fourier_new (self->size, FALSE);
  for (int i = 0; i < self->size; i++)
    {
      self->window[i] = (float) (0.5 - 0.5 * cos (2 * G_PI * (i + 0.5) / self->size));
      self->energy += self->window[i] * self->window[i];
    }
  find_edges (self);
}

static void
analysis_clear (Analysis *self)
{
  bb_fourier_free (self->fourier);
  g_free (self->window);
}

/* the window with its first sample at @at, channels mixed */
static void
load (Analysis *self, gint64 at)
{
  for (int i = 0; i < self->size; i++)
    {
      gint64 sample = at + i;
      int sum = 0;

      if (sample >= 0 && (guint64) sample < self->n_samples)
        {
          for (guint c = 0; c < self->channels; c++)
            sum += self->samples[(guint64) sample * self->channels + c];
        }
      self->fourier->values[i] = self->window[i] * (float) sum / (32768.0f * self->channels);
    }
}

static float
measure_band (const Analysis *self, int band)
{
  fftwf_complex *spectrum = self->fourier->spectrum;
  float power = 0;

  for (int i = self->edges[band]; i < self->edges[band + 1]; i++)
    power += spectrum[i][0] * spectrum[i][0] + spectrum[i][1] * spectrum[i][1];
  return power;
}

static void
add_band (const Analysis *self, int band, float power, BbBands *bands)
{
  float *sum = band < LOW_END ? &bands->low : band < MID_END ? &bands->mid : &bands->high;

  /* Parseval's theorem; the spectrum of real values is half of the whole */
  *sum += 2 * power / (self->energy * (float) self->size);
}

/* the rise of all bands at the moment @n, and of the low ones */
static void
look (Analysis *self, gsize n, float *all, float *low, BbBands *bands)
{
  float *before = self->history[n % LAG];

  bb_fourier_go (self->fourier);
  *all = *low = 0;
  *bands = (BbBands){ 0 };
  for (int band = 0; band < N_BANDS; band++)
    {
      float power = measure_band (self, band);
      float now = logf (1 + sqrtf (power) / (float) (FLOOR * self->size));
      float rise = n >= LAG ? MAX (now - before[band], 0) : 0;

      add_band (self, band, power, bands);
      before[band] = now;
      *all += rise;
      if (band < N_LOW)
        *low += rise;
    }
}

/* takes off what lasts, and what is left below it */
static void
flatten (float *curve, gsize n, gsize reach)
{
  g_autofree double *sums = g_new (double, n + 1);

  sums[0] = 0;
  for (gsize i = 0; i < n; i++)
    sums[i + 1] = sums[i] + curve[i];
  for (gsize i = 0; i < n; i++)
    {
      gsize from = i > reach ? i - reach : 0, to = MIN (n, i + reach + 1);

      curve[i] = MAX (curve[i] - (float) ((sums[to] - sums[from]) / (double) (to - from)), 0);
    }
}

BbOnsets *
bb_onsets_find (const gint16 *samples, guint64 n_samples, guint channels, guint rate, GCancellable *cancellable)
{
  Analysis analysis = { .samples = samples, .n_samples = n_samples, .channels = channels, .rate = rate };
  g_autoptr (BbOnsets) self = g_new0 (BbOnsets, 1);
  gboolean is_whole = TRUE;

  if (n_samples < rate)
    return NULL;

  analysis_init (&analysis);
  self->hop = MAX (1, round (rate / MOMENTS));
  self->rate = rate / self->hop;
  /* a rise is seen in the middle between the two moments that are compared */
  self->start = -LAG * self->hop / 2;
  self->n = (gsize) ((double) n_samples / self->hop) + 1;
  self->all = g_new (float, self->n);
  self->low = g_new (float, self->n);
  self->bands = g_new (BbBands, self->n);
  for (gsize i = 0; i < self->n && is_whole; i++)
    {
      load (&analysis, (gint64) (i * self->hop) - analysis.size / 2);
      look (&analysis, i, &self->all[i], &self->low[i], &self->bands[i]);
      is_whole = i % STRIDE != 0 || !g_cancellable_is_cancelled (cancellable);
    }
  analysis_clear (&analysis);
  if (!is_whole)
    return NULL;

  flatten (self->all, self->n, (gsize) (SLOW * self->rate));
  flatten (self->low, self->n, (gsize) (SLOW * self->rate));
  return g_steal_pointer (&self);
}

BbOnsets
bb_onsets_slice (const BbOnsets *self, gsize from, gsize to)
{
  BbOnsets slice = *self;

  slice.start += (double) from * self->hop;
  slice.n = to - from;
  slice.all += from;
  slice.low += from;
  slice.bands += from;
  return slice;
}

void
bb_onsets_free (BbOnsets *self)
{
  g_free (self->all);
  g_free (self->low);
  g_free (self->bands);
  g_free (self);
}

float
bb_onsets_at (const BbOnsets *self, const float *curve, double moment)
{
  double whole = floor (moment);
  float rest = (float) (moment - whole);

  if (moment < 0 || moment >= (double) self->n - 1)
    return 0;
  return curve[(gsize) whole] * (1 - rest) + curve[(gsize) whole + 1] * rest;
}
