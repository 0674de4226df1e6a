/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to the beats at the playhead? */
#include "editor/tempo-commands.h"

#include <glib/gi18n-lib.h>

#include "editor/editor-private.h"
#include "model/tempi.h"

/* the sample that is heard at the playhead; FALSE where the song is silent there */
static gboolean
get_sample (BbEditor *editor, double *sample)
{
  const BbProject *project = bb_editor_get_base (editor);
  gint64 here;

  if (project->song == NULL ||
      !bb_song_frame_to_sample (project->song, &project->settings->rate, bb_editor_get_frame (editor), &here))
    return FALSE;

  *sample = (double) here;
  return TRUE;
}

static const BbTempo *
get_segment (const BbProject *project, int index)
{
  return bb_list_get (project->lists[BB_TEMPI], (guint) index);
}

/* the segment of the beat nearest to the playhead; where the song is silent there, its first */
static int
get_index (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_base (editor);
  double sample = 0;
  int index;

  if (!get_sample (editor, &sample))
    return bb_tempi_find (project, 0);

  index = bb_tempi_find (project, sample);
  if (index >= 0)
    sample += 30.0 * project->song->sample_rate / get_segment (project, index)->tempo;
  return bb_tempi_find (project, sample);
}

const BbTempo *
bb_tempo_command_get (BbEditor *editor)
{
  int index = get_index (editor);

  return index >= 0 ? get_segment (bb_editor_get_base (editor), index) : NULL;
}

guint
bb_tempo_command_count (BbEditor *editor)
{
  return bb_editor_get_base (editor)->lists[BB_TEMPI]->n_items;
}

/* takes over @next */
static void
commit (BbEditor *editor, const char *label, BbProject *next, const char *merge_key)
{
  if (next == bb_editor_get_base (editor))
    bb_project_unref (next);
  else
    bb_editor_commit (editor, label, next, merge_key);
}

/* a first grid, that a person begins: bars reach back from @sample to the beginning of the song */
static void
begin (BbEditor *editor, const char *label, double tempo, double sample, const char *merge_key)
{
  g_autoptr (BbTempo) first = bb_tempo_new (MAX (sample, 0), CLAMP (tempo, BB_TEMPO_LEAST, BB_TEMPO_MOST), 4);
  g_autoptr (BbProject) set = bb_tempi_set_only (bb_editor_get_base (editor), first);

  commit (editor, label, bb_tempi_set_one (set, first->sample), merge_key);
}

void
bb_tempo_command_set (BbEditor *editor, double tempo)
{
  const BbProject *project = bb_editor_get_base (editor);
  int index = get_index (editor);
  double sample = 0;

  if (project->song == NULL)
    return;

  get_sample (editor, &sample);
  if (index >= 0)
    commit (editor, _ ("Set Tempo"), bb_tempi_set_tempo (project, (guint) index, tempo), "tempo");
  else
    begin (editor, _ ("Set Tempo"), tempo, sample, "tempo");
}

void
bb_tempo_command_scale (BbEditor *editor, double times)
{
  const BbTempo *tempo = bb_tempo_command_get (editor);

  if (tempo != NULL && tempo->tempo * times >= BB_TEMPO_LEAST && tempo->tempo * times <= BB_TEMPO_MOST)
    bb_tempo_command_set (editor, tempo->tempo * times);
}

void
bb_tempo_command_set_metre (BbEditor *editor, int beats_per_bar, int unit)
{
  int index = get_index (editor);

  if (index >= 0)
    commit (editor, _ ("Set Metre"),
            bb_tempi_set_metre (bb_editor_get_base (editor), (guint) index, beats_per_bar, unit), NULL);
}

void
bb_tempo_command_set_one (BbEditor *editor)
{
  double sample;

  if (get_sample (editor, &sample))
    commit (editor, _ ("This Is the One"), bb_tempi_set_one (bb_editor_get_base (editor), sample), NULL);
}

void
bb_tempo_command_insert (BbEditor *editor)
{
  double sample;

  if (get_sample (editor, &sample))
    commit (editor, _ ("Insert Tempo Change"), bb_tempi_insert (bb_editor_get_base (editor), sample), NULL);
}

void
bb_tempo_command_remove (BbEditor *editor)
{
  int index = get_index (editor);

  if (bb_tempo_command_count (editor) > 1)
    commit (editor, _ ("Remove Tempo Change"), bb_tempi_remove (bb_editor_get_base (editor), (guint) index), NULL);
}

void
bb_tempo_command_find (BbEditor *editor)
{
  bb_beat_finder_ask (editor->finder, 0);
}

static gboolean
rested_cb (gpointer data)
{
  BbEditor *editor = data;
  double tempo, first;

  editor->tapping = 0;
  if (bb_taps_measure (&editor->taps, &tempo, &first))
    bb_beat_finder_ask (editor->finder, tempo);
  return G_SOURCE_REMOVE;
}

/* tapped while the song plays, taps are moments of it, however slow it is; else they are a tempo alone */
static double
get_moment (BbEditor *editor, double *sample)
{
  gboolean is_heard = get_sample (editor, sample) && bb_editor_is_playing (editor);

  return is_heard ? *sample / bb_editor_get_base (editor)->song->sample_rate : (double) g_get_monotonic_time () / 1e6;
}

void
bb_tempo_command_tap (BbEditor *editor)
{
  const BbSong *song = bb_editor_get_base (editor)->song;
  double sample = 0, tempo, first;
  int index = get_index (editor);

  if (song == NULL || !bb_editor_may_edit (editor))
    return;

  bb_taps_add (&editor->taps, get_moment (editor, &sample));
  g_clear_handle_id (&editor->tapping, g_source_remove);
  editor->tapping = g_timeout_add ((guint) (BB_TAP_PAUSE * 1000), rested_cb, editor);
  if (!bb_taps_measure (&editor->taps, &tempo, &first))
    return;

  if (index >= 0)
    commit (editor, _ ("Tap Tempo"), bb_tempi_set_tempo (bb_editor_get_base (editor), (guint) index, tempo),
            BB_MERGE_TAP);
  else
    begin (editor, _ ("Tap Tempo"), tempo, bb_editor_is_playing (editor) ? first * song->sample_rate : sample,
           BB_MERGE_TAP);
}
