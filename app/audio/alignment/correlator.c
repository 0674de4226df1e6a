/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where in a sound is a piece of another? */
#include "audio/alignment/correlator.h"

#include <string.h>

#include "audio/fourier.h"

struct _BbCorrelator
{
  BbFourier *fourier;
  fftwf_complex *sound; /* its spectrum */
};

BbCorrelator *
bb_correlator_new (const float *sound, gsize n, gsize longest)
{
  BbCorrelator *self = g_new0 (BbCorrelator, 1);
  int size = bb_fourier_find_size (n + longest);

  self->fourier = bb_fourier_new (size, TRUE);
  self->sound = fftwf_alloc_complex ((gsize) size / 2 + 1);
  bb_correlator_set_sound (self, sound, n);
  return self;
}

void
bb_correlator_free (BbCorrelator *self)
{
  bb_fourier_free (self->fourier);
  fftwf_free (self->sound);
  g_free (self);
}

static void
load (BbCorrelator *self, const float *values, gsize n)
{
  memcpy (self->fourier->values, values, n * sizeof *values);
  memset (self->fourier->values + n, 0, ((gsize) self->fourier->size - n) * sizeof *values);
  bb_fourier_go (self->fourier);
}

void
bb_correlator_set_sound (BbCorrelator *self, const float *sound, gsize n)
{
  load (self, sound, n);
  memcpy (self->sound, self->fourier->spectrum, ((gsize) self->fourier->size / 2 + 1) * sizeof *self->sound);
}

void
bb_correlator_run (BbCorrelator *self, const float *piece, gsize n)
{
  fftwf_complex *spectrum = self->fourier->spectrum;
  float scale = 1.0f / (float) self->fourier->size;

  load (self, piece, n);
  for (int i = 0; i <= self->fourier->size / 2; i++)
    {
      float real = spectrum[i][0], imaginary = -spectrum[i][1];

      spectrum[i][0] = scale * (self->sound[i][0] * real - self->sound[i][1] * imaginary);
      spectrum[i][1] = scale * (self->sound[i][0] * imaginary + self->sound[i][1] * real);
    }
  bb_fourier_return (self->fourier);
}

float
bb_correlator_get (const BbCorrelator *self, gint64 lag)
{
  return self->fourier->values[lag >= 0 ? lag : self->fourier->size + lag];
}
