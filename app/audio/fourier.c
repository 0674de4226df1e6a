/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a stretch of sound become a spectrum, and back? */
#include "audio/fourier.h"

#include <string.h>

/* FFTW plans one at a time */
static GMutex planning;

BbFourier *
bb_fourier_new (int size, gboolean both)
{
  BbFourier *self = g_new0 (BbFourier, 1);

  self->size = size;
  self->values = fftwf_alloc_real ((gsize) size);
  self->spectrum = fftwf_alloc_complex ((gsize) size / 2 + 1);
  g_mutex_lock (&planning);
  self->forward = fftwf_plan_dft_r2c_1d (size, self->values, self->spectrum, FFTW_ESTIMATE);
  if (both)
    self->back = fftwf_plan_dft_c2r_1d (size, self->spectrum, self->values, FFTW_ESTIMATE);
  g_mutex_unlock (&planning);
  memset (self->values, 0, (gsize) size * sizeof *self->values);
  return self;
}

void
bb_fourier_free (BbFourier *self)
{
  g_mutex_lock (&planning);
  fftwf_destroy_plan (self->forward);
  if (self->back != NULL)
    fftwf_destroy_plan (self->back);
  g_mutex_unlock (&planning);
  fftwf_free (self->values);
  fftwf_free (self->spectrum);
  g_free (self);
}

void
bb_fourier_go (BbFourier *self)
{
  fftwf_execute (self->forward);
}

void
bb_fourier_return (BbFourier *self)
{
  fftwf_execute (self->back);
}

int
bb_fourier_find_size (gsize least)
{
  static const gsize odd[] = { 1, 3, 5 };
  gsize best = G_MAXSIZE;

  for (guint i = 0; i < G_N_ELEMENTS (odd); i++)
    {
      gsize size = 2 * odd[i];

      while (size < least)
        size *= 2;
      best = MIN (best, size);
    }
  return (int) best;
}
