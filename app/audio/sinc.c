/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is heard between two samples? */
#include "audio/sinc.h"

#include <math.h>

#define N_PHASES 1024

struct _BbSinc
{
  float weights[(N_PHASES + 1) * 2 * BB_SINC_REACH];
};

/* @cutoff: of the samples' own frequencies, 1 at most */
static float
get_weight (double distance, double cutoff)
{
  double angle = G_PI * distance * cutoff;
  double window = 0.5 + 0.5 * cos (G_PI * distance / BB_SINC_REACH);

  if (fabs (distance) >= BB_SINC_REACH)
    return 0;

  return (float) (cutoff * window * (fabs (angle) < 1e-9 ? 1 : sin (angle) / angle));
}

BbSinc *
bb_sinc_new (double step)
{
  BbSinc *self = g_new (BbSinc, 1);
  double cutoff = MIN (1, 1 / step);

  for (int phase = 0; phase <= N_PHASES; phase++)
    for (int tap = 0; tap < 2 * BB_SINC_REACH; tap++)
      self->weights[phase * 2 * BB_SINC_REACH + tap] = get_weight (tap - BB_SINC_REACH + 1 - (double) phase / N_PHASES,
                                                                   cutoff);

  return self;
}

void
bb_sinc_free (BbSinc *self)
{
  g_free (self);
}

const float *
bb_sinc_get (const BbSinc *self, double place)
{
  return self->weights + (int) lrint ((place - floor (place)) * N_PHASES) * 2 * BB_SINC_REACH;
}
