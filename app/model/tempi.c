/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the beat grid set and corrected? */
#include "model/tempi.h"

#include <math.h>

/* as near to a beat as this, in beats, is that beat */
#define SAME_BEAT 0.01

static const BbTempo *
get (const BbProject *project, guint index)
{
  return bb_list_get (project->lists[BB_TEMPI], index);
}

/* how long a beat of @tempo lasts, in samples */
static double
get_beat (const BbProject *project, const BbTempo *tempo)
{
  return 60.0 * project->song->sample_rate / tempo->tempo;
}

/* a writable copy that a person has said */
static BbTempo *
correct (const BbTempo *tempo)
{
  BbTempo *next = bb_tempo_copy (tempo);

  next->confidence = 0;
  return next;
}

/* takes over @tempo */
static BbProject *
replace (const BbProject *project, guint index, BbTempo *tempo)
{
  BbProject *next = bb_project_with_list (project, BB_TEMPI, bb_list_replace (project->lists[BB_TEMPI], index, tempo));

  bb_tempo_unref (tempo);
  return next;
}

int
bb_tempi_find (const BbProject *project, double sample)
{
  int found = project->lists[BB_TEMPI]->n_items > 0 ? 0 : -1;

  for (guint i = 1; i < project->lists[BB_TEMPI]->n_items; i++)
    {
      if (get (project, i)->sample <= sample)
        found = (int) i;
    }

  return found;
}

BbProject *
bb_tempi_set_all (const BbProject *project, const BbList *tempi)
{
  return bb_project_with_list (project, BB_TEMPI, bb_list_ref (tempi));
}

BbProject *
bb_tempi_set_only (const BbProject *project, const BbTempo *tempo)
{
  return bb_project_with_list (project, BB_TEMPI, bb_list_new_from ((gpointer *) &tempo, 1));
}

BbProject *
bb_tempi_set_tempo (const BbProject *project, guint index, double tempo)
{
  double bounded = CLAMP (tempo, BB_TEMPO_LEAST, BB_TEMPO_MOST);
  BbTempo *next;

  if (bounded == get (project, index)->tempo)
    return bb_project_ref (project);

  next = correct (get (project, index));
  next->tempo = bounded;
  return replace (project, index, next);
}

BbProject *
bb_tempi_set_metre (const BbProject *project, guint index, int beats_per_bar, int unit)
{
  const BbTempo *tempo = get (project, index);
  BbTempo *next;

  if (beats_per_bar == tempo->beats_per_bar && unit == tempo->unit)
    return bb_project_ref (project);

  next = correct (tempo);
  next->beats_per_bar = CLAMP (beats_per_bar, 1, BB_TEMPO_BEATS_MOST);
  next->unit = unit;
  return replace (project, index, next);
}

/* the first downbeat at or after the beginning of the song that has bars as one at @sample has */
static double
to_first_bar (const BbProject *project, const BbTempo *tempo, double sample)
{
  double bar = tempo->beats_per_bar * get_beat (project, tempo);

  return sample - floor (sample / bar + SAME_BEAT / tempo->beats_per_bar) * bar;
}

BbProject *
bb_tempi_set_one (const BbProject *project, double sample)
{
  int index = bb_tempi_find (project, sample);
  const BbTempo *tempo = index >= 0 ? get (project, (guint) index) : NULL;
  double beat, one;
  BbTempo *next;

  if (tempo == NULL)
    return bb_project_ref (project);

  beat = get_beat (project, tempo);
  one = tempo->sample + round ((sample - tempo->sample) / beat) * beat;
  next = correct (tempo);
  /* the first segment reaches back to the beginning of the song; a later one begins where it begins */
  next->sample = index == 0 ? to_first_bar (project, tempo, one) : one;
  return replace (project, (guint) index, next);
}

BbProject *
bb_tempi_move_beat (const BbProject *project, double beat, double to)
{
  int index = bb_tempi_find (project, beat + 1);
  const BbTempo *tempo = index >= 0 ? get (project, (guint) index) : NULL;
  double n;
  BbTempo *next;

  if (tempo == NULL)
    return bb_project_ref (project);

  n = round ((beat - tempo->sample) / get_beat (project, tempo));
  next = correct (tempo);
  if (n == 0)
    next->sample = MAX (to, 0);
  else if ((to - tempo->sample) / n > 0)
    next->tempo = CLAMP (60.0 * project->song->sample_rate * n / (to - tempo->sample), BB_TEMPO_LEAST, BB_TEMPO_MOST);
  return replace (project, (guint) index, next);
}

BbProject *
bb_tempi_insert (const BbProject *project, double sample)
{
  int index = bb_tempi_find (project, sample);
  const BbTempo *tempo = index >= 0 ? get (project, (guint) index) : NULL;
  g_autoptr (BbTempo) next = NULL;
  double beat, n;

  if (tempo == NULL)
    return bb_project_ref (project);

  beat = get_beat (project, tempo);
  n = round ((sample - tempo->sample) / beat);
  if (n <= 0)
    return bb_project_ref (project);

  next = correct (tempo);
  next->sample = tempo->sample + n * beat;
  return bb_project_with_list (project, BB_TEMPI, bb_list_insert (project->lists[BB_TEMPI], (guint) index + 1, next));
}

BbProject *
bb_tempi_remove (const BbProject *project, guint index)
{
  g_autoptr (BbProject)
      next = bb_project_with_list (project, BB_TEMPI, bb_list_remove (project->lists[BB_TEMPI], index));
  BbTempo *first;

  if (index > 0 || next->lists[BB_TEMPI]->n_items == 0)
    return bb_project_ref (next);

  first = correct (get (next, 0));
  first->sample = to_first_bar (next, first, first->sample);
  return replace (next, 0, first);
}
