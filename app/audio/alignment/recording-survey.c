/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which places of a song are worth a closer look? */
#include "audio/alignment/recording-survey.h"

#include <math.h>
#include <string.h>

#include "audio/alignment/correlator.h"

#define PIECE BB_RECORDING_PIECE
/* pieces that are looked for: of a long recording not all */
#define MOST_PIECES 24
/* samples of a place: 16 ms, within which rooms and clocks differ */
#define PLACE 128
/* how far a correlation must stand out of the others, in their root mean square, to count */
#define CHANCE 4.0f
/* and from where on it counts no more */
#define ENOUGH 40.0f
/* places on either side of one that are the same one: as far as BB_RECORDING_REACH and more */
#define NEIGHBOURS 8

typedef struct
{
  const BbWhiteSound *song;
  const BbWhiteSound *recording;
  BbCorrelator *correlator;
  float *votes;
  gsize n_places; /* the first is that of a recording that ends where the song begins */
} Survey;

static float
find_usual (const Survey *self)
{
  double sum = 0;

  for (gint64 lag = 0; lag < (gint64) self->song->n; lag++)
    sum += bb_correlator_get (self->correlator, lag) * bb_correlator_get (self->correlator, lag);
  return (float) sqrt (sum / (double) self->song->n);
}

/* the piece from @at on speaks for every place in which it is found */
static void
vote (Survey *self, gsize at)
{
  float usual, best = 0;
  gint64 last = -1;

  bb_correlator_run (self->correlator, self->recording->values + at, PIECE);
  usual = find_usual (self);
  if (usual <= 0)
    return;

  for (gint64 lag = 1 - PIECE; lag < (gint64) self->song->n; lag++)
    {
      gint64 place = (lag + (gint64) self->recording->n - (gint64) at) / PLACE;

      if (place != last && last >= 0)
        self->votes[last] += CLAMP (best - CHANCE, 0, ENOUGH);
      if (place != last)
        best = 0;
      last = place;
      best = MAX (best, fabsf (bb_correlator_get (self->correlator, lag)) / usual);
    }
}

static float
count (const Survey *self, gsize place)
{
  return self->votes[place - 1] + self->votes[place] + self->votes[place + 1];
}

/* takes the best place, and its neighbours off */
static gboolean
take_best (Survey *self, gint64 *place)
{
  gsize best = 1;

  for (gsize i = 1; i + 1 < self->n_places; i++)
    {
      if (count (self, i) > count (self, best))
        best = i;
    }
  if (count (self, best) <= 0)
    return FALSE;

  /* of three, where most of it is */
  if (self->votes[best - 1] > self->votes[best])
    best--;
  else if (self->votes[best + 1] > self->votes[best])
    best++;
  for (gsize i = best > NEIGHBOURS ? best - NEIGHBOURS : 0; i < MIN (best + NEIGHBOURS + 1, self->n_places); i++)
    self->votes[i] = 0;
  *place = (gint64) best * PLACE + PLACE / 2 - (gint64) self->recording->n;
  return TRUE;
}

static gboolean
ask (Survey *self, BbDecodeProgress progress, gpointer data, GCancellable *cancellable)
{
  gsize n_pieces = self->recording->n / PIECE, n_asked = MIN (n_pieces, MOST_PIECES);

  for (gsize i = 0; i < n_asked; i++)
    {
      if (g_cancellable_is_cancelled (cancellable))
        return FALSE;
      if (progress != NULL)
        progress ((double) i / (double) n_asked, data);
      vote (self, i * n_pieces / n_asked * PIECE);
    }
  return TRUE;
}

guint
bb_recording_survey (const BbWhiteSound *song,
                     const BbWhiteSound *recording,
                     BbDecodeProgress progress,
                     gpointer data,
                     GCancellable *cancellable,
                     gint64 *places)
{
  g_autoptr (BbCorrelator) correlator = bb_correlator_new (song->values, song->n, PIECE);
  gsize n_places = (song->n + recording->n) / PLACE + 2;
  g_autofree float *votes = g_new0 (float, n_places);
  Survey self = { song, recording, correlator, votes, n_places };
  guint n = 0;

  if (!ask (&self, progress, data, cancellable))
    return 0;

  while (n < BB_RECORDING_MOST_PLACES && take_best (&self, &places[n]))
    n++;
  return n;
}
