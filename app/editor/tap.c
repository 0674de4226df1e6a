/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which tempo does a hand tap? */
#include "editor/tap.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

void
bb_taps_add (BbTaps *self, double at)
{
  double since = self->n > 0 ? at - self->at[self->n - 1] : 0;

  if (since < 0 || since > BB_TAP_PAUSE)
    self->n = 0;
  if (self->n == BB_TAPS_MOST)
    memmove (self->at, self->at + 1, --self->n * sizeof *self->at);
  self->at[self->n++] = at;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  double first = *(const double *) a, second = *(const double *) b;

  return (first > second) - (first < second);
}

/* the time between two taps, of which one may be missing or double */
static double
find_usual (const BbTaps *self)
{
  double between[BB_TAPS_MOST];

  for (guint i = 1; i < self->n; i++)
    between[i - 1] = self->at[i] - self->at[i - 1];
  qsort (between, self->n - 1, sizeof *between, compare);
  return between[(self->n - 1) / 2];
}

gboolean
bb_taps_measure (const BbTaps *self, double *tempo, double *first)
{
  double usual, n = self->n, k = 0, sum_k = 0, sum_kk = 0, sum_t = 0, sum_kt = 0, spread, beat;

  if (self->n < BB_TAPS_LEAST)
    return FALSE;

  usual = find_usual (self);
  if (usual <= 0)
    return FALSE;

  for (guint i = 0; i < self->n; i++)
    {
      double at = self->at[i] - self->at[0];

      k += i > 0 ? round ((self->at[i] - self->at[i - 1]) / usual) : 0;
      sum_k += k;
      sum_kk += k * k;
      sum_t += at;
      sum_kt += k * at;
    }

  spread = n * sum_kk - sum_k * sum_k;
  if (spread <= 0)
    return FALSE;

  beat = (n * sum_kt - sum_k * sum_t) / spread;
  *tempo = 60 / beat;
  *first = self->at[0] + (sum_t - beat * sum_k) / n;
  return beat > 0;
}
