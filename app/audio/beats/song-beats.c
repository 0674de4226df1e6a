/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where are the beats of a song? */
#include "audio/beats/song-beats.h"

#include <math.h>

#include "audio/beats/beat-fit.h"
#include "audio/beats/onset-times.h"
#include "audio/beats/tempo-runs.h"

#define SECONDS_LEAST 10
/* what is less sure is no beat */
#define SURE 0.35
/* tempi that are so near to each other are one */
#define SAME_TEMPO 0.003
/* so many seconds before the sound, a beat is that with which it begins */
#define OUTSIDE 0.01

/**
 * Part:
 * @from: the first moment of the onsets that belongs to it
 * @to: the moment behind its last
 * @grid: of the whole song's moments
 * @confidence: how sure it is
 */
typedef struct
{
  gsize from;
  gsize to;
  BbBeatFit grid;
  double confidence;
} Part;

static double
get_tempo (const BbOnsets *onsets, const Part *part)
{
  return 60 * onsets->rate / part->grid.period;
}

static Part
fit_part (const BbOnsets *onsets, gsize from, gsize to, double tempo, gboolean is_counted)
{
  BbOnsets slice = bb_onsets_slice (onsets, from, to);
  Part part = { from, to, bb_beat_fit_find (&slice, tempo, is_counted), 0 };

  part.confidence = bb_beat_fit_judge (&slice, &part.grid);
  part.grid.first += (double) from;
  return part;
}

/* however it is counted */
static gboolean
is_same_tempo (const Part *one, const Part *two)
{
  double octaves = log2 (one->grid.period / two->grid.period);

  return fabs (octaves - round (octaves)) < SAME_TEMPO;
}

/* one more run of the spectrum: what has no beat is left to its neighbours, what goes on as before continues */
static void
add_run (GArray *parts, const BbOnsets *onsets, gsize from, gsize to, double tempo, gboolean is_counted)
{
  Part part = fit_part (onsets, from, to, tempo, is_counted);
  Part *last = parts->len > 0 ? &g_array_index (parts, Part, parts->len - 1) : NULL;

  if (part.confidence < SURE)
    return;

  if (last != NULL && is_same_tempo (last, &part))
    *last = fit_part (onsets, last->from, to, get_tempo (onsets, last), TRUE);
  else
    g_array_append_val (parts, part);
}

static GArray *
find_parts (const BbOnsets *onsets, double near)
{
  g_autoptr (BbTempoSpectrum) spectrum = bb_tempo_spectrum_new (onsets, near);
  g_autoptr (GArray) runs = bb_tempo_runs_find (spectrum, near > 0);
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (Part));

  for (guint i = 0; i < runs->len; i++)
    {
      const BbTempoRun *run = &g_array_index (runs, BbTempoRun, i);

      add_run (parts, onsets, run->from * spectrum->stretch,
               i + 1 < runs->len ? run->to * spectrum->stretch : onsets->n, run->tempo, near > 0);
    }
  return parts;
}

/* where the first bar begins that begins no earlier than the part */
static double
find_bar (const BbOnsets *onsets, const Part *part)
{
  BbOnsets slice = bb_onsets_slice (onsets, part->from, part->to);
  BbBeatFit grid = { part->grid.first - (double) part->from, part->grid.period };
  double bar = BB_BEATS_PER_BAR * grid.period, at;

  at = grid.first + bb_beat_fit_find_downbeat (&slice, &grid) * grid.period;
  return (double) part->from + at - floor (at / bar) * bar;
}

/* how much begins on the beats of @part between two moments, more than anywhere */
static double
rate_beats (const BbOnsets *onsets, const Part *part, double from, double to, double mean)
{
  double period = part->grid.period, sum = 0;
  double at = part->grid.first + ceil ((from - part->grid.first) / period) * period;

  for (; at < to; at += period)
    sum += bb_onsets_at (onsets, onsets->all, at) - mean;
  return sum;
}

/* the bar of @after with which the tempo changes, within @reach of where the spectrum has it */
static double
find_change (const BbOnsets *onsets, const Part *before, const Part *after, double reach)
{
  double bar = BB_BEATS_PER_BAR * after->grid.period, first = find_bar (onsets, after), mean = 0, best = -G_MAXDOUBLE;
  double from = MAX ((double) after->from - reach, (double) before->from);
  double to = MIN ((double) after->from + reach, (double) after->to), found = first;

  for (gsize i = (gsize) from; i < (gsize) to; i++)
    mean += onsets->all[i] / (to - from);
  for (double at = first - floor ((first - from) / bar) * bar; at < to; at += bar)
    {
      double strength = rate_beats (onsets, before, from, at - after->grid.period / 2, mean) +
                        rate_beats (onsets, after, at - after->grid.period / 2, to, mean);

      if (strength > best)
        {
          best = strength;
          found = at;
        }
    }
  return found;
}

/* each part from the bar on with which its tempo begins */
static void
settle_changes (GArray *parts, const BbOnsets *onsets, double reach)
{
  for (guint i = 1; i < parts->len; i++)
    {
      Part *before = &g_array_index (parts, Part, i - 1), *after = &g_array_index (parts, Part, i);
      double change = find_change (onsets, before, after, reach);

      after->from = (gsize) MAX (change - after->grid.period / 2, 0);
      before->to = after->from;
    }
  for (guint i = 0; parts->len > 1 && i < parts->len; i++)
    {
      Part *part = &g_array_index (parts, Part, i);

      *part = fit_part (onsets, part->from, part->to, get_tempo (onsets, part), TRUE);
    }
}

static BbBeats
make_beats (const BbOnsets *onsets, const Part *part, guint rate)
{
  BbBeats beats = { get_tempo (onsets, part), 0, part->confidence };
  double bar = BB_BEATS_PER_BAR * 60.0 * rate / beats.tempo;

  beats.sample = find_bar (onsets, part) * onsets->hop + onsets->start + BB_ONSET_TIMES_ADVANCE * rate;
  /* many a file begins with a beat: one that is found a little before it is the first */
  if (part->from == 0)
    beats.sample = MAX (beats.sample - floor ((beats.sample + OUTSIDE * rate) / bar) * bar, 0);
  return beats;
}

GArray *
bb_beats_find_in (const BbOnsets *onsets, guint rate, double near)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (BbBeats));
  g_autoptr (GArray) parts = NULL;

  if (onsets == NULL || (double) onsets->n < SECONDS_LEAST * onsets->rate)
    return found;

  parts = find_parts (onsets, near);
  settle_changes (parts, onsets, BB_TEMPO_STRETCH * onsets->rate);
  for (guint i = 0; i < parts->len; i++)
    {
      BbBeats beats = make_beats (onsets, &g_array_index (parts, Part, i), rate);

      g_array_append_val (found, beats);
    }
  return found;
}

GArray *
bb_beats_find (const gint16 *samples,
               guint64 n_samples,
               guint channels,
               guint rate,
               double near,
               GCancellable *cancellable)
{
  g_autoptr (BbOnsets) onsets = NULL;

  if (n_samples >= (guint64) SECONDS_LEAST * rate)
    onsets = bb_onsets_find (samples, n_samples, channels, rate, cancellable);
  return bb_beats_find_in (onsets, rate, near);
}
