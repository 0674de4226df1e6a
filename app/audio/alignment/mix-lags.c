/* SPDX-License-Identifier: GPL-3.0-or-later */
/* By how much may parts of a song be shifted in another mix? */
#include "audio/alignment/mix-lags.h"

#include <math.h>
#include <stdlib.h>

#include "audio/alignment/correlator.h"

/* samples of a piece: 6 s. What is shifted for less is not found. */
#define PIECE 48000
/* lags that are taken of one piece */
#define MOST_OF_PIECE 6
/* how far a correlation has to stand out of the others, in their root mean square */
#define CHANCE 7.0f
/* samples within which two lags are one */
#define SAME 3.0
/* places in which the strongest of each is looked for first */
#define PLACE 64

typedef struct
{
  double lag;
  double strength; /* of all pieces that have it */
} Lag;

typedef struct
{
  const BbWhiteSound *old;
  const BbWhiteSound *new;
  BbCorrelator *correlator;
  GArray *lags;
} Search;

static void
add (Search *self, double lag, double strength)
{
  Lag found = { lag, strength };

  for (guint i = 0; i < self->lags->len; i++)
    {
      Lag *other = &g_array_index (self->lags, Lag, i);

      if (fabs (other->lag - lag) < SAME)
        {
          if (strength > other->strength)
            other->lag = lag;
          other->strength += strength;
          return;
        }
    }
  g_array_append_val (self->lags, found);
}

/* the peak at @at, to a fraction */
static double
find_fraction (const Search *self, gint64 at)
{
  float before = bb_correlator_get (self->correlator, at - 1), here = bb_correlator_get (self->correlator, at);
  float after = bb_correlator_get (self->correlator, at + 1), bend = before - 2 * here + after;

  return bend < 0 ? CLAMP (0.5 * (before - after) / bend, -0.5, 0.5) : 0;
}

static gint64
find_peak (const Search *self, gint64 from, gint64 to)
{
  gint64 best = from;

  for (gint64 i = from; i < to; i++)
    {
      if (bb_correlator_get (self->correlator, i) > bb_correlator_get (self->correlator, best))
        best = i;
    }
  return best;
}

/* the strongest lags of the piece from @at on, @n samples long */
static void
take_best (Search *self, gsize at, gsize n)
{
  gint64 first = 2 - (gint64) n, n_all = (gint64) (self->new->n + n) - 4;
  gsize n_places = (gsize) (n_all / PLACE);
  g_autofree gint64 *peaks = g_new (gint64, n_places);
  double power = 0;

  for (gsize i = 0; i < n_places; i++)
    peaks[i] = find_peak (self, first + (gint64) i * PLACE, first + (gint64) (i + 1) * PLACE);
  for (gint64 i = first; i < first + n_all; i++)
    power += bb_correlator_get (self->correlator, i) * bb_correlator_get (self->correlator, i);
  power = sqrt (power / (double) n_all);
  for (guint k = 0; k < MOST_OF_PIECE && power > 0; k++)
    {
      gsize best = 0;

      for (gsize i = 0; i < n_places; i++)
        {
          if (bb_correlator_get (self->correlator, peaks[i]) > bb_correlator_get (self->correlator, peaks[best]))
            best = i;
        }
      if (bb_correlator_get (self->correlator, peaks[best]) < CHANCE * power)
        return;

      add (self, (double) peaks[best] + find_fraction (self, peaks[best]) - (double) at,
           bb_correlator_get (self->correlator, peaks[best]));
      peaks[best] = first;
    }
}

static int
order (gconstpointer a, gconstpointer b)
{
  double difference = ((const Lag *) b)->strength - ((const Lag *) a)->strength;

  return (difference > 0) - (difference < 0);
}

static guint
choose (GArray *found, double *lags)
{
  guint n = MIN (found->len, BB_MIX_MOST_LAGS);

  g_array_sort (found, order);
  for (guint i = 0; i < n; i++)
    lags[i] = g_array_index (found, Lag, i).lag;
  return n;
}

guint
bb_mix_lags_find (const BbWhiteSound *old,
                  const BbWhiteSound *new,
                  BbDecodeProgress progress,
                  gpointer data,
                  GCancellable *cancellable,
                  double *lags)
{
  g_autoptr (BbCorrelator) correlator = bb_correlator_new (new->values, new->n, PIECE);
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (Lag));
  Search self = { old, new, correlator, found };

  for (gsize at = 0; at < old->n; at += PIECE)
    {
      gsize n = MIN (PIECE, old->n - at);

      if (g_cancellable_is_cancelled (cancellable))
        return 0;
      if (progress != NULL)
        progress ((double) at / (double) old->n, data);
      bb_correlator_run (correlator, old->values + at, n);
      take_best (&self, at, n);
    }
  return choose (found, lags);
}
