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
bb_editor_clear_beats (BbEditor *self)
{
  g_clear_pointer (&self->beats.grid, bb_beat_grid_unref);
  g_clear_pointer (&self->beats.song, bb_value_unref);
  g_clear_pointer (&self->beats.settings, bb_value_unref);
  g_clear_pointer (&self->beats.tempi, bb_value_unref);
  g_clear_pointer (&self->beats.sections, bb_value_unref);
}
