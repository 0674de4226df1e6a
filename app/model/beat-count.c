/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are the beats of a song counted? */
#include "model/beat-count.h"

#include "model/section.h"
#include "model/tempo.h"

#include <math.h>

/* what is left of a beat before the next segment is one of its own, if it is at least this part of a beat */
#define LEAST_PART 0.25
/* a song has no more: the longest there is, at the fastest tempo */
#define BEATS_MAX 1000000

/**
 * Counting:
 * @origin: index of the beat that is a 1
 * @eights: how many eights of the section came before it
 * @section: that is heard, or -1
 * @end: index of the first beat after it
 */
typedef struct
{
  gint64 origin;
  gint64 eights;
  int section;
  guint end;
} Counting;

int
bb_beat_count_of_bar (int beats_per_bar)
{
  if (beats_per_bar == 3 || beats_per_bar == 6)
    return 6;
  return 8 % beats_per_bar == 0 ? 8 : beats_per_bar;
}

static const BbTempo *
get_tempo (const BbProject *project, guint index)
{
  return bb_list_get (project->lists[BB_TEMPI], index);
}

static void
add_segment (GArray *beats, const BbProject *project, guint index, gint64 *bars)
{
  const BbTempo *tempo = get_tempo (project, index);
  gboolean is_last = index + 1 == project->lists[BB_TEMPI]->n_items;
  double length = 60.0 * project->song->sample_rate / tempo->tempo;
  double end = is_last ? (double) project->song->n_samples
                       : get_tempo (project, index + 1)->sample - LEAST_PART * length;
  gint64 first = index == 0 ? -(gint64) floor (tempo->sample / length) : 0;
  gint64 i = first;

  for (double sample; (sample = tempo->sample + (double) i * length) < end && beats->len < BEATS_MAX; i++)
    {
      gint64 bar = (gint64) floor ((double) i / tempo->beats_per_bar);
      BbBeat beat = { .sample = sample,
                      .bar = *bars + bar + 1,
                      .beat = (int) (i - bar * tempo->beats_per_bar) + 1,
                      .counts = bb_beat_count_of_bar (tempo->beats_per_bar),
                      .section = -1,
                      .tempo = (int) index };

      if (sample >= 0)
        g_array_append_val (beats, beat);
    }

  *bars += (gint64) ceil ((double) MAX (i, 0) / tempo->beats_per_bar);
}

static GArray *
list_beats (const BbProject *project)
{
  GArray *beats = g_array_new (FALSE, TRUE, sizeof (BbBeat));
  gint64 bars = 0;

  for (guint i = 0; project->song != NULL && i < project->lists[BB_TEMPI]->n_items; i++)
    add_segment (beats, project, i, &bars);
  return beats;
}

static const BbBeat *
get_beat (const GArray *beats, guint index)
{
  return &g_array_index (beats, BbBeat, index);
}

/* the beat nearest to @sample; how many there are, where it lies half a beat or more after the last */
static guint
find_nearest (const GArray *beats, double sample)
{
  guint after = 0;
  double reach;

  while (after < beats->len && get_beat (beats, after)->sample < sample)
    after++;
  if (after == 0)
    return 0;
  if (after < beats->len)
    return sample - get_beat (beats, after - 1)->sample <= get_beat (beats, after)->sample - sample ? after - 1 : after;

  reach = beats->len > 1 ? (get_beat (beats, after - 1)->sample - get_beat (beats, after - 2)->sample) / 2 : 0;
  return sample - get_beat (beats, after - 1)->sample < reach ? after - 1 : after;
}

/* the first beat of each section: which section begins with a beat, or -1 */
static int *
find_sections (const BbProject *project, const GArray *beats)
{
  const BbList *sections = project->lists[BB_SECTIONS];
  int *begins = g_new (int, beats->len + 1);

  for (guint i = 0; i <= beats->len; i++)
    begins[i] = -1;
  for (guint i = 0; i < sections->n_items; i++)
    begins[find_nearest (beats, (double) ((const BbSection *) bb_list_get (sections, i))->from)] = (int) i;
  return begins;
}

static void
begin_section (Counting *self, const BbProject *project, const GArray *beats, guint index, int section)
{
  const BbSection *begun = bb_list_get (project->lists[BB_SECTIONS], (guint) section);

  *self = (Counting){ index, 0, section, find_nearest (beats, (double) begun->to) };
}

/* a segment whose first beat is not the first of a bar, as it is counted, is counted from there on */
static void
begin_segment (Counting *self, const BbProject *project, const GArray *beats, guint index)
{
  const BbBeat *before = get_beat (beats, index - 1);
  const BbBeat *beat = get_beat (beats, index);
  gint64 n = (gint64) index - self->origin;

  if (before->counts == beat->counts && before->count % get_tempo (project, (guint) beat->tempo)->beats_per_bar == 0)
    return;

  self->eights += (n + before->counts - 1) / before->counts;
  self->origin = index;
}

static void
count (const Counting *self, GArray *beats, guint index)
{
  BbBeat *beat = &g_array_index (beats, BbBeat, index);
  gint64 n = (gint64) index - self->origin;
  gint64 eight = (gint64) floor ((double) n / beat->counts);

  beat->count = (int) (n - eight * beat->counts) + 1;
  beat->eight = n < 0 ? 0 : self->eights + eight + 1;
  beat->section = self->section;
}

GArray *
bb_beat_count_run (const BbProject *project)
{
  GArray *beats = list_beats (project);
  g_autofree int *begins = find_sections (project, beats);
  Counting counting = { .section = -1 };

  while (counting.origin < beats->len && get_beat (beats, (guint) counting.origin)->bar < 1)
    counting.origin++;

  for (guint i = 0; i < beats->len; i++)
    {
      if (begins[i] >= 0)
        begin_section (&counting, project, beats, i, begins[i]);
      else if (i > 0 && get_beat (beats, i)->tempo != get_beat (beats, i - 1)->tempo)
        begin_segment (&counting, project, beats, i);
      if (counting.section >= 0 && i >= counting.end)
        counting.section = -1;
      count (&counting, beats, i);
    }

  return beats;
}
