/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is there to say of a frame of the video? */
#include "export/video/film-texts.h"

#include <glib/gi18n-lib.h>

#include "model/beat-grid.h"
#include "model/lyrics.h"
#include "model/notes.h"
#include "model/numbering.h"
#include "model/sections.h"
#include "model/time.h"

struct _BbFilmTexts
{
  const BbProject *project;
  BbBeatGrid *beats;
  GStrv numbers;
};

BbFilmTexts *
bb_film_texts_new (const BbProject *project)
{
  BbFilmTexts *self = g_new0 (BbFilmTexts, 1);

  self->project = project;
  self->beats = bb_beat_grid_new (project);
  self->numbers = bb_numbering_compute (project);
  return self;
}

void
bb_film_texts_free (BbFilmTexts *self)
{
  bb_beat_grid_unref (self->beats);
  g_strfreev (self->numbers);
  g_free (self);
}

static gboolean
find_sample (const BbFilmTexts *self, gint64 frame, gint64 *sample)
{
  const BbProject *project = self->project;

  return project->song != NULL && bb_song_frame_to_sample (project->song, &project->settings->rate, frame, sample);
}

static char *
get_number (const BbFilmTexts *self, gint64 frame)
{
  return g_strdup (self->numbers[bb_project_find_place (self->project, frame)]);
}

static char *
get_timecode (const BbFilmTexts *self, gint64 frame)
{
  return bb_time_to_timecode (&self->project->settings->rate, self->project->settings->start, frame);
}

/* the eight before its count, as dancers say it */
static char *
get_count (const BbFilmTexts *self, gint64 frame)
{
  gint64 sample;
  int index = find_sample (self, frame, &sample) ? bb_beat_grid_find (self->beats, frame) : -1;
  const BbBeat *beat = index >= 0 ? &self->beats->beats[index] : NULL;

  if (beat == NULL)
    return NULL;
  return beat->eight > 0 ? g_strdup_printf (_ ("Eight %d, count %d"), (int) beat->eight, beat->count)
                         : g_strdup_printf (_ ("Count %d"), beat->count);
}

static char *
get_lyric (const BbFilmTexts *self, gint64 frame)
{
  gint64 sample;
  int index = find_sample (self, frame, &sample) ? bb_lyrics_find_at (self->project, sample) : -1;

  return index >= 0 ? g_strdup (bb_lyrics_get (self->project, (guint) index)->text) : NULL;
}

static char *
get_section (const BbFilmTexts *self, gint64 frame)
{
  gint64 sample;
  int index = find_sample (self, frame, &sample) ? bb_sections_find_at (self->project, sample) : -1;

  return index >= 0 ? g_strdup (bb_sections_get (self->project, (guint) index)->name) : NULL;
}

/* the open one that came last */
static char *
get_note (const BbFilmTexts *self, gint64 frame)
{
  const BbList *notes = self->project->lists[BB_NOTES];
  const BbNote *shown = NULL;

  for (guint i = 0; i < notes->n_items; i++)
    {
      const BbNote *note = bb_list_get (notes, i);

      if (!note->is_resolved && note->text != NULL && note->frame <= frame &&
          frame < bb_note_get_shown_end (note, &self->project->settings->rate))
        shown = note;
    }

  if (shown == NULL || *shown->text == '\0')
    return NULL;
  return shown->author != NULL && *shown->author != '\0' ? g_strdup_printf ("%s: %s", shown->author, shown->text)
                                                         : g_strdup (shown->text);
}

static char *
get_version (const BbFilmTexts *self, gint64 frame)
{
  return g_strdup (self->project->settings->version);
}

static char *(*const getters[BB_N_FILM_BURNS]) (const BbFilmTexts *self, gint64 frame) = {
  [BB_FILM_BURN_NUMBER] = get_number,   [BB_FILM_BURN_TIMECODE] = get_timecode, [BB_FILM_BURN_COUNT] = get_count,
  [BB_FILM_BURN_LYRIC] = get_lyric,     [BB_FILM_BURN_SECTION] = get_section,   [BB_FILM_BURN_NOTE] = get_note,
  [BB_FILM_BURN_VERSION] = get_version,
};

char *
bb_film_texts_get (const BbFilmTexts *self, BbFilmBurn burn, gint64 frame)
{
  return getters[burn](self, frame);
}
