/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where in a song does what a microphone recorded belong? */
#include "audio/alignment/recording-match.h"

#include <math.h>

#include "audio/alignment/recording-proof.h"
#include "audio/alignment/recording-survey.h"

#define SECONDS_LEAST 4
/* how alike two pieces are to each other where one is told from the other */
#define TOLD (5 * BB_RECORDING_NOISE)
#define TOLD_SHARE 0.15f
/* by how much all pieces together have to tell a place from another to be sure of it */
#define PLAIN (20 * BB_RECORDING_NOISE)
/* what bb_recording_prove() says of a song beyond doubt: of made ones, in a room and under noise, never less; of others
 * of the same tempo, on the same drums, never half of it */
#define CERTAIN 0.18
/* pieces in which the song has to be heard */
#define PIECES_LEAST 3
/* samples, of the white sounds, within which two places are one */
#define SAME 800
/* share of the work that the survey is */
#define SURVEY_SHARE 0.7

typedef struct
{
  const BbPcm *song;
  const BbPcm *recording;
  BbWhiteSound *all;   /* the song */
  BbWhiteSound *heard; /* the recording */
  GPtrArray *traces;
  BbDecodeProgress progress;
  gpointer data;
} Search;

static void
report (const Search *self, double share)
{
  if (self->progress != NULL)
    self->progress (share, self->data);
}

static void
report_survey (double share, gpointer data)
{
  report (data, share * SURVEY_SHARE);
}

static const BbRecordingTrace *
get_trace (const Search *self, guint index)
{
  return g_ptr_array_index (self->traces, index);
}

static double
to_song (const Search *self, const BbRecordingTrace *trace)
{
  return trace->start * self->song->rate / BB_WHITE_RATE;
}

/* by how much the pieces that tell the places apart are more like @one than like @other */
static double
compare (const BbRecordingTrace *one, const BbRecordingTrace *other)
{
  double sum = 0;

  for (guint i = 0; i < one->n; i++)
    {
      float difference = one->likeness[i] - other->likeness[i];
      float larger = MAX (one->likeness[i], other->likeness[i]);

      if (fabsf (difference) > MAX (TOLD, TOLD_SHARE * larger))
        sum += difference;
    }
  return sum;
}

static const BbRecordingTrace *
find_best (const Search *self)
{
  const BbRecordingTrace *best = get_trace (self, 0);

  for (guint i = 1; i < self->traces->len; i++)
    {
      const BbRecordingTrace *trace = get_trace (self, i);
      double difference = compare (trace, best);

      if (difference > 0 || (difference == 0 && bb_recording_trace_sum (trace) > bb_recording_trace_sum (best)))
        best = trace;
    }
  return best;
}

/* notes the other places; returns how plain it is that it is @best and none of them, 0 to 1 */
static double
tell_apart (const Search *self, const BbRecordingTrace *best, BbRecordingMatch *match)
{
  double plain = 1;

  for (guint i = 0; i < self->traces->len; i++)
    {
      const BbRecordingTrace *trace = get_trace (self, i);
      double lead;

      if (fabs (trace->start - best->start) < SAME)
        continue;

      lead = CLAMP (compare (best, trace) / PLAIN, 0, 1);
      if (lead < BB_RECORDING_SURE && match->n_others < BB_RECORDING_MOST_OTHERS)
        match->others[match->n_others++] = to_song (self, trace);
      plain = MIN (plain, lead);
    }
  return plain;
}

static void
describe (const Search *self, const BbRecordingTrace *best, BbRecordingMatch *match)
{
  double piece = (double) BB_RECORDING_PIECE * self->recording->rate / BB_WHITE_RATE;
  int n_heard = best->last - best->first + 1;

  match->start = to_song (self, best);
  match->speed = best->speed;
  if (n_heard < MIN (PIECES_LEAST, (int) best->n))
    return;

  match->from = (gint64) (best->first * piece);
  match->to = (gint64) ((best->last + 1) * piece);
  match->certainty = MIN (bb_recording_prove (self->all, self->heard, best) / CERTAIN, 1);
  match->confidence = match->certainty * tell_apart (self, best, match);
}

static gboolean
look_closely (Search *self, const gint64 *places, guint n, GCancellable *cancellable)
{
  for (guint i = 0; i < n; i++)
    {
      if (g_cancellable_is_cancelled (cancellable))
        return FALSE;
      report (self, SURVEY_SHARE + (1 - SURVEY_SHARE) * i / n);
      g_ptr_array_add (self->traces, bb_recording_trace_new (self->all, self->heard, places[i]));
    }
  return TRUE;
}

static gboolean
search (Search *self, GCancellable *cancellable, BbRecordingMatch *match)
{
  gint64 places[BB_RECORDING_MOST_PLACES];
  guint n = bb_recording_survey (self->all, self->heard, report_survey, self, cancellable, places);

  if (g_cancellable_is_cancelled (cancellable) || !look_closely (self, places, n, cancellable))
    return FALSE;
  if (n > 0)
    describe (self, find_best (self), match);
  return TRUE;
}

static void
free_trace (gpointer trace)
{
  bb_recording_trace_free (trace);
}

gboolean
bb_recording_match_find (const BbPcm *song,
                         const BbPcm *recording,
                         BbDecodeProgress progress,
                         gpointer data,
                         GCancellable *cancellable,
                         BbRecordingMatch *match)
{
  g_autoptr (GPtrArray) traces = g_ptr_array_new_with_free_func (free_trace);
  g_autoptr (BbWhiteSound) all = NULL;
  g_autoptr (BbWhiteSound) heard = NULL;
  Search self = { song, recording, NULL, NULL, traces, progress, data };

  if (MIN (song->n_samples / song->rate, recording->n_samples / recording->rate) < SECONDS_LEAST)
    return FALSE;

  *match = (BbRecordingMatch){ .speed = 1 };
  self.all = all = bb_white_sound_new (song, cancellable);
  self.heard = heard = bb_white_sound_new (recording, cancellable);
  return all != NULL && heard != NULL && search (&self, cancellable, match);
}
