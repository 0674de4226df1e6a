/* SPDX-License-Identifier: GPL-3.0-or-later */
/* By how much exactly is a part of a song late in another mix? */
#include "audio/alignment/mix-offset.h"

#include <math.h>
#include <stdlib.h>

#include "audio/fourier.h"

#define WINDOW 32768
#define N_WINDOWS 15
/* samples on either side of the known lag that are looked at */
#define REACH 24
/* of the strongest frequency, what has no say */
#define FAINT 1e-3f

static void
load (BbFourier *fourier, const float *sound, gsize n, gint64 at)
{
  for (int i = 0; i < WINDOW; i++)
    {
      gint64 sample = at + i;
      float window = (float) (0.5 - 0.5 * cos (2 * G_PI * (i + 0.5) / WINDOW));

      fourier->values[i] = sample >= 0 && sample < (gint64) n ? window * sound[sample] : 0;
    }
  bb_fourier_go (fourier);
}

/* of the product of both spectra only the phase is left; makes it in @other */
static gboolean
cross (const BbFourier *one, BbFourier *other)
{
  float strongest = 0;

  for (int i = 0; i <= WINDOW / 2; i++)
    {
      float real = one->spectrum[i][0] * other->spectrum[i][0] + one->spectrum[i][1] * other->spectrum[i][1];
      float imaginary = one->spectrum[i][0] * other->spectrum[i][1] - one->spectrum[i][1] * other->spectrum[i][0];

      other->spectrum[i][0] = real;
      other->spectrum[i][1] = imaginary;
      strongest = MAX (strongest, hypotf (real, imaginary));
    }
  for (int i = 0; i <= WINDOW / 2; i++)
    {
      float strength = hypotf (other->spectrum[i][0], other->spectrum[i][1]);
      float scale = strength > FAINT * FAINT * strongest && strength > 0 ? 1 / strength : 0;

      other->spectrum[i][0] *= scale;
      other->spectrum[i][1] *= scale;
    }
  return strongest > 0;
}

static float
get (const BbFourier *fourier, int lag)
{
  return fourier->values[(lag + WINDOW) % WINDOW];
}

static double
find_peak (const BbFourier *fourier)
{
  int best = 0;
  float before, here, after, bend;

  for (int lag = -REACH; lag <= REACH; lag++)
    best = get (fourier, lag) > get (fourier, best) ? lag : best;
  before = get (fourier, best - 1);
  here = get (fourier, best);
  after = get (fourier, best + 1);
  bend = before - 2 * here + after;
  return best + (bend < 0 ? CLAMP (0.5 * (before - after) / bend, -0.5, 0.5) : 0);
}

static int
order (gconstpointer a, gconstpointer b)
{
  double difference = *(const double *) a - *(const double *) b;

  return (difference > 0) - (difference < 0);
}

double
bb_mix_offset_refine (const float *old, gsize n_old, const float *new, gsize n_new, gint64 from, gint64 to, double lag)
{
  g_autoptr (BbFourier) one = bb_fourier_new (WINDOW, FALSE);
  g_autoptr (BbFourier) other = bb_fourier_new (WINDOW, TRUE);
  gint64 shift = llround (lag), room = MAX (to - from - WINDOW, 0);
  double offsets[N_WINDOWS];
  guint n = 0;

  for (guint i = 0; i < N_WINDOWS; i++)
    {
      gint64 at = from + room * i / (N_WINDOWS - 1);

      load (one, old, n_old, at);
      load (other, new, n_new, at + shift);
      if (!cross (one, other))
        continue;
      bb_fourier_return (other);
      offsets[n++] = find_peak (other);
    }
  if (n == 0)
    return lag;

  qsort (offsets, n, sizeof *offsets, order);
  return (double) shift + offsets[n / 2];
}
