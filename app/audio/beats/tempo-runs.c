/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long does which tempo hold? */
#include "audio/beats/tempo-runs.h"

#include <math.h>

/* what a change costs, in stretches that fit perfectly */
#define CHANGE 1.2
/* what another way of counting the same beats is worth */
#define OCTAVE 0.95
/* steps of the spectrum within which a tempo is the same: one that lies between two of them */
#define SAME 2

/**
 * Path:
 * @worth: (array): of the best path up to the stretch that is looked at, by the tempo on which it ends
 * @before: (array): n_stretches × n_tempi, from which tempo it came
 * @change: what one costs
 */
typedef struct
{
  const BbTempoSpectrum *spectrum;
  double *worth;
  guint *before;
  double change;
} Path;

/* how a tempo fits in a stretch, however it is counted there */
static double
get_fit (const BbTempoSpectrum *spectrum, guint stretch, guint index)
{
  const float *fits = spectrum->fits + (gsize) stretch * spectrum->n_tempi;
  double tempo = bb_tempo_spectrum_get_tempo (spectrum, index), fit = fits[index];
  int half = bb_tempo_spectrum_find (spectrum, tempo / 2), twice = bb_tempo_spectrum_find (spectrum, tempo * 2);

  if (half >= 0)
    fit = MAX (fit, OCTAVE * fits[half]);
  if (twice >= 0)
    fit = MAX (fit, OCTAVE * fits[twice]);
  return fit;
}

static double
find_most (const BbTempoSpectrum *spectrum, guint stretch)
{
  const float *fits = spectrum->fits + (gsize) stretch * spectrum->n_tempi;
  double most = 0;

  for (guint i = 0; i < spectrum->n_tempi; i++)
    most = MAX (most, fits[i]);
  return most;
}

/* a stretch in which hardly anything begins has little to say */
static double
find_mean (const BbTempoSpectrum *spectrum)
{
  double sum = 0;

  for (guint i = 0; i < spectrum->n_stretches; i++)
    sum += find_most (spectrum, i);
  return sum / spectrum->n_stretches;
}

static guint
find_best (const Path *path)
{
  guint best = 0;

  for (guint i = 1; i < path->spectrum->n_tempi; i++)
    {
      if (path->worth[i] > path->worth[best])
        best = i;
    }
  return best;
}

static void
step (Path *path, guint stretch, double mean)
{
  const BbTempoSpectrum *spectrum = path->spectrum;
  double unit = MAX (MAX (find_most (spectrum, stretch), mean), 1e-9);
  guint best = find_best (path);
  double changed = path->worth[best] - path->change;

  for (guint i = 0; i < spectrum->n_tempi; i++)
    {
      gboolean stays = stretch == 0 || path->worth[i] >= changed;

      path->before[(gsize) stretch * spectrum->n_tempi + i] = stays ? i : best;
      path->worth[i] = (stays ? path->worth[i] : changed) + get_fit (spectrum, stretch, i) / unit;
    }
}

/* of the ways to count a run, the one that fits best over all of it */
static double
choose_tempo (const BbTempoSpectrum *spectrum, const BbTempoRun *run, guint index)
{
  const double factors[] = { 0.5, 1, 2 };
  double best = -1, found = 0;

  for (guint f = 0; f < G_N_ELEMENTS (factors); f++)
    {
      int middle = bb_tempo_spectrum_find (spectrum, factors[f] * bb_tempo_spectrum_get_tempo (spectrum, index));

      for (int i = MAX (middle - SAME, 0); middle >= 0 && i <= MIN (middle + SAME, (int) spectrum->n_tempi - 1); i++)
        {
          double sum = 0;

          for (guint s = run->from; s < run->to; s++)
            sum += spectrum->fits[(gsize) s * spectrum->n_tempi + (guint) i];
          if (sum > best)
            {
              best = sum;
              found = bb_tempo_spectrum_get_tempo (spectrum, (guint) i);
            }
        }
    }
  return found;
}

/* from the last stretch back to the first */
static GArray *
trace (const Path *path)
{
  GArray *runs = g_array_new (FALSE, FALSE, sizeof (BbTempoRun));
  guint index = find_best (path);
  BbTempoRun run = { 0, path->spectrum->n_stretches, 0 };

  for (guint stretch = path->spectrum->n_stretches; stretch-- > 0;)
    {
      guint before = path->before[(gsize) stretch * path->spectrum->n_tempi + index];

      if (before == index && stretch > 0)
        continue;
      run.from = stretch;
      run.tempo = choose_tempo (path->spectrum, &run, index);
      g_array_prepend_val (runs, run);
      run.to = stretch;
      index = before;
    }
  return runs;
}

GArray *
bb_tempo_runs_find (const BbTempoSpectrum *spectrum, gboolean is_one)
{
  g_autofree double *worth = g_new0 (double, spectrum->n_tempi);
  g_autofree guint *before = g_new (guint, (gsize) spectrum->n_stretches * spectrum->n_tempi);
  Path path = { spectrum, worth, before, is_one ? G_MAXDOUBLE : CHANGE };
  double mean = find_mean (spectrum);

  for (guint stretch = 0; stretch < spectrum->n_stretches; stretch++)
    step (&path, stretch, mean);
  return trace (&path);
}
