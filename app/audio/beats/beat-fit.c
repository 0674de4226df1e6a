/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which beats of one tempo lie best on the onsets? */
#include "audio/beats/beat-fit.h"

#include <math.h>

#include "audio/beats/onset-times.h"
#include "audio/beats/tempo-spectrum.h"

/* how far from its place a beat's onset is looked for, in seconds */
#define REACH 0.05
/* from there on an onset is another's, in seconds */
#define OUTLIER 0.02
#define N_ROUNDS 6
/* places within a beat that are tried for it */
#define N_PHASES 96
/* of a beat's strength, what the low bands count for: a kick is on the beat, a hat beside it */
#define LOW_SHARE 0.8
/* a beat that begins so much less than the one before it is what dancers call "and" */
#define WEAK_SHARE 0.8
#define TEMPO_HALVED 140.0
/* what is quicker nobody counts */
#define TEMPO_COUNTED 185.0
/* how strong an onset is of which one says "hardly", in the unit of the onsets */
#define HARDLY 1.0

static float
mean_of (const float *curve, gsize n)
{
  double sum = 0;

  for (gsize i = 0; i < n; i++)
    sum += curve[i];
  return (float) (sum / (double) n);
}

/* the mean strength of what lies @phase of a beat behind the beats of @grid */
static double
comb (const BbOnsets *onsets, const float *curve, const BbBeatFit *grid, double phase)
{
  double at = grid->first + phase * grid->period, sum = 0;
  guint n = 0;

  for (; at < (double) onsets->n; at += grid->period, n++)
    {
      for (int i = -2; i <= 2; i++)
        sum += bb_onsets_at (onsets, curve, at + i) / 5;
    }
  return n > 0 ? sum / n : 0;
}

/* where within the beat most begins, of all bands and of the low ones */
static void
find_phase (const BbOnsets *onsets, BbBeatFit *grid)
{
  double all = MAX (mean_of (onsets->all, onsets->n), 1e-9), low = MAX (mean_of (onsets->low, onsets->n), 1e-9);
  double best = -1, found = 0;

  for (int i = 0; i < N_PHASES; i++)
    {
      double phase = (double) i / N_PHASES;
      double strength = comb (onsets, onsets->all, grid, phase) / all +
                        LOW_SHARE * comb (onsets, onsets->low, grid, phase) / low;

      if (strength > best)
        {
          best = strength;
          found = phase;
        }
    }
  grid->first += found * grid->period;
}

/* the onset next to @at, to a fraction of a moment; returns its strength, 0 for none */
static float
find_peak (const BbOnsets *onsets, double at, double reach, double *peak)
{
  gint64 from = MAX ((gint64) ceil (at - reach), 1), to = MIN ((gint64) floor (at + reach), (gint64) onsets->n - 2);
  gint64 best = -1;

  for (gint64 i = from; i <= to; i++)
    {
      if (best < 0 || onsets->all[i] > onsets->all[best])
        best = i;
    }
  if (best < 0 || onsets->all[best] <= 0)
    return 0;

  *peak = bb_onset_times_sharpen (onsets->all, (gsize) best);
  return onsets->all[best];
}

/* a line through the onsets, in which those far from it count little */
static void
fit (const BbOnsets *onsets, BbBeatFit *grid)
{
  for (int round = 0; round < N_ROUNDS; round++)
    {
      double reach = (round == 0 ? REACH : OUTLIER) * onsets->rate;
      double w = 0, wk = 0, wkk = 0, wt = 0, wkt = 0, spread;
      gint64 k = 0;

      for (double at = grid->first; at < (double) onsets->n; at = grid->first + grid->period * (double) ++k)
        {
          double peak, weight = find_peak (onsets, at, reach, &peak);

          if (weight <= 0)
            continue;
          weight *= pow (1 - pow (MIN (fabs (peak - at) / reach, 1), 2), 2);
          w += weight;
          wk += weight * (double) k;
          wkk += weight * (double) k * (double) k;
          wt += weight * peak;
          wkt += weight * (double) k * peak;
        }
      spread = w * wkk - wk * wk;
      if (spread <= 0)
        return;
      grid->period = (w * wkt - wk * wt) / spread;
      grid->first = (wt - grid->period * wk) / w;
    }
}

/* where every second beat is a weak one, or they come too quickly, the tempo is half of what it was taken for */
static void
settle_octave (const BbOnsets *onsets, BbBeatFit *grid)
{
  BbBeatFit twice = { grid->first, 2 * grid->period };
  double even = comb (onsets, onsets->all, &twice, 0), odd = comb (onsets, onsets->all, &twice, 0.5);
  double tempo = 60 * onsets->rate / grid->period;

  if (tempo < TEMPO_HALVED || (tempo < TEMPO_COUNTED && MIN (even, odd) > WEAK_SHARE * MAX (even, odd)))
    return;

  twice.first += odd > even ? grid->period : 0;
  *grid = twice;
}

int
bb_beat_fit_find_downbeat (const BbOnsets *onsets, const BbBeatFit *grid)
{
  const BbBeatFit bars = { grid->first, BB_BEAT_FIT_BAR * grid->period };
  double best = -1;
  int found = 0;

  for (int i = 0; i < BB_BEAT_FIT_BAR; i++)
    {
      double phase = (double) i / BB_BEAT_FIT_BAR;
      double strength = comb (onsets, onsets->all, &bars, phase) + LOW_SHARE * comb (onsets, onsets->low, &bars, phase);

      if (strength > best)
        {
          best = strength;
          found = i;
        }
    }

  return found;
}

double
bb_beat_fit_judge (const BbOnsets *onsets, const BbBeatFit *grid)
{
  double on = comb (onsets, onsets->all, grid, 0), all = mean_of (onsets->all, onsets->n);

  return CLAMP ((on - all) / (on + all + HARDLY), 0, 1);
}

BbBeatFit
bb_beat_fit_find (const BbOnsets *onsets, double tempo, gboolean is_counted)
{
  BbBeatFit grid = { 0, 60 * onsets->rate / bb_tempo_refine (onsets, tempo) };

  find_phase (onsets, &grid);
  if (!is_counted)
    settle_octave (onsets, &grid);
  fit (onsets, &grid);
  return grid;
}
