/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a stretch of sound become a spectrum, and back? */
#pragma once

#include <fftw3.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * BbFourier:
 * @size: values, even
 * @values: (array length=size): the stretch
 * @spectrum: (array): @size / 2 + 1 bins
 *
 * A transform with the room that it works in. One thread at a time.
 */
typedef struct
{
  int size;
  float *values;
  fftwf_complex *spectrum;
  fftwf_plan forward;
  fftwf_plan back; /* NULL where nobody asked for it */
} BbFourier;

/** Returns: (transfer full): a transform of @size values; with @both the way back too. All values are 0 */
BbFourier *bb_fourier_new (int size, gboolean both);
void bb_fourier_free (BbFourier *self);

/** Makes the spectrum of the values */
void bb_fourier_go (BbFourier *self);

/** Makes @size times the values of the spectrum, which is used up */
void bb_fourier_return (BbFourier *self);

/** Returns: the least size from @least on that goes fast: a product of twos and of one 3 or 5 at most */
int bb_fourier_find_size (gsize least);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbFourier, bb_fourier_free)

G_END_DECLS
