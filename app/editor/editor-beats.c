/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where are the beats of what is shown? */
#include "editor/editor-private.h"

/* beats hang on the song, the length and rate of the video, tempi and sections; boards do not touch them */
static gboolean
is_of (const BbEditorBeats *beats, const BbProject *project)
{
  return beats->grid != NULL && beats->song == project->song && beats->settings == project->settings &&
         beats->tempi == project->lists[BB_TEMPI] && beats->sections == project->lists[BB_SECTIONS];
}

const BbBeatGrid *
bb_editor_get_beats (BbEditor *self)
{
  const BbProject *project = bb_editor_get_shown (self);
  BbEditorBeats *beats = &self->beats;

  if (is_of (beats, project))
    return beats->grid;

  bb_editor_clear_beats (self);
  bb_value_set (&beats->song, project->song);
  bb_value_set (&beats->settings, project->settings);
  bb_value_set (&beats->tempi, project->lists[BB_TEMPI]);
  bb_value_set (&beats->sections, project->lists[BB_SECTIONS]);
  beats->grid = bb_beat_grid_new (project);
  return beats->grid;
}

void
bb_editor_set_pace (BbEditor *self, const char *pace)
{
  g_free (self->pace);
  self->pace = g_strdup (pace);
}

BbPace
bb_editor_get_pace (BbEditor *self)
{
  BbPace pace;

  bb_pace_parse (&bb_editor_get_shown (self)->settings->rate, bb_editor_get_beats (self),
                 self->pace != NULL ? self->pace : "2s", &pace);
  return pace;
}

void
bb_editor_clear_beats (BbEditor *self)
{
  g_clear_pointer (&self->beats.grid, bb_beat_grid_unref);
  g_clear_pointer (&self->beats.song, bb_value_unref);
  g_clear_pointer (&self->beats.settings, bb_value_unref);
  g_clear_pointer (&self->beats.tempi, bb_value_unref);
  g_clear_pointer (&self->beats.sections, bb_value_unref);
}

static BbAccent
get_accent (const BbBeatGrid *grid, guint index)
{
  if (bb_beat_grid_begins (grid, index, BB_BEAT_STEP_EIGHT))
    return BB_ACCENT_EIGHT;

  return bb_beat_grid_begins (grid, index, BB_BEAT_STEP_BAR) ? BB_ACCENT_BAR : BB_ACCENT_BEAT;
}

void
bb_editor_renew_clicks (BbEditor *self)
{
  BbBeatGrid *grid = (BbBeatGrid *) bb_editor_get_beats (self);
  g_autofree BbPlayerBeat *beats = NULL;

  if (grid == self->clicked)
    return;

  g_clear_pointer (&self->clicked, bb_beat_grid_unref);
  self->clicked = bb_beat_grid_ref (grid);
  beats = g_new (BbPlayerBeat, grid->n);
  for (guint i = 0; i < grid->n; i++)
    beats[i] = (BbPlayerBeat){ grid->beats[i].position, get_accent (grid, i) };
  bb_player_set_beats (self->player, beats, grid->n);
}
