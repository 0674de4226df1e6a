/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of a sound is left when loudness and tone are taken off? */
#include "audio/alignment/white-sound.h"

#include <math.h>

#include "audio/alignment/resample.h"
#include "audio/fourier.h"

/* samples of one window: 64 ms */
#define WINDOW 512
#define HOP (WINDOW / 4)
/* bins on either side over which a frequency's strength is taken */
#define SPREAD 2
/* of full scale: what is softer is silence */
#define FLOOR 3e-4
/* what is asked whether it is cancelled */
#define STRIDE 4096

typedef struct
{
  BbFourier *fourier;
  float window[WINDOW];
  float strengths[WINDOW / 2 + 1];
} Whitening;

static void
whitening_init (Whitening *self)
{
  self->fourier = bb_fourier_new (WINDOW, TRUE);
  for (int i = 0; i < WINDOW; i++)
    self->window[i] = (float) sin (G_PI * (i + 0.5) / WINDOW);
}

static void
load (Whitening *self, const float *sound, gint64 n, gint64 at)
{
  for (int i = 0; i < WINDOW; i++)
    {
      gint64 sample = at + i;

      self->fourier->values[i] = sample >= 0 && sample < n ? self->window[i] * sound[sample] : 0;
    }
}

/* the mean strength around @bin */
static float
find_strength (const Whitening *self, int bin)
{
  int from = MAX (bin - SPREAD, 0), to = MIN (bin + SPREAD, WINDOW / 2);
  float sum = 0;

  for (int i = from; i <= to; i++)
    sum += self->strengths[i];
  return sum / (float) (to - from + 1);
}

static void
whiten (Whitening *self)
{
  fftwf_complex *spectrum = self->fourier->spectrum;

  bb_fourier_go (self->fourier);
  for (int i = 0; i <= WINDOW / 2; i++)
    self->strengths[i] = hypotf (spectrum[i][0], spectrum[i][1]);
  for (int i = 0; i <= WINDOW / 2; i++)
    {
      float scale = 1 / (find_strength (self, i) + (float) (FLOOR * sqrt (WINDOW)));

      spectrum[i][0] *= scale;
      spectrum[i][1] *= scale;
    }
  bb_fourier_return (self->fourier);
}

/* windows overlap by three quarters, and sum up to twice what they were */
static void
lay (const Whitening *self, BbWhiteSound *white, gint64 at)
{
  const float scale = (float) (1 / (2 * sqrt (WINDOW)));

  for (int i = 0; i < WINDOW; i++)
    {
      gint64 sample = at + i;

      if (sample >= 0 && sample < (gint64) white->n)
        white->values[sample] += scale * self->window[i] * self->fourier->values[i];
    }
}

BbWhiteSound *
bb_white_sound_new (const BbPcm *pcm, GCancellable *cancellable)
{
  g_autoptr (BbWhiteSound) self = g_new0 (BbWhiteSound, 1);
  g_autofree float *sound = bb_resample_mono (pcm, BB_WHITE_RATE, cancellable, &self->n);
  gboolean is_whole = sound != NULL;
  Whitening whitening;

  if (!is_whole)
    return NULL;

  self->values = g_new0 (float, self->n);
  whitening_init (&whitening);
  for (gint64 at = HOP - WINDOW; at < (gint64) self->n && is_whole; at += HOP)
    {
      load (&whitening, sound, (gint64) self->n, at);
      whiten (&whitening);
      lay (&whitening, self, at);
      is_whole = at / HOP % STRIDE != 0 || !g_cancellable_is_cancelled (cancellable);
    }
  bb_fourier_free (whitening.fourier);
  return is_whole ? g_steal_pointer (&self) : NULL;
}

void
bb_white_sound_free (BbWhiteSound *self)
{
  g_free (self->values);
  g_free (self);
}
