/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which moment near the pointer is meant? */
#include "editor/snap.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/lyric.h"
#include "model/section-names.h"
#include "model/section.h"

/* letters of a line of the song that name it */
#define LYRIC_LETTERS 24

/* the search for the nearest */
typedef struct
{
  const BbSnapField *field;
  const BbSnapOwn *own;
  double position;
  double reach; /* of what would be nearer still, or as near */
  BbSnap found;
} Search;

static gboolean
is_asked_for (const Search *self, BbSnapKind kind)
{
  return (self->field->kinds & BB_SNAP_FLAG (kind)) != 0;
}

static gboolean
is_own (const Search *self, BbSnapKind kind, guint index)
{
  const BbSnapOwn *own = self->own;

  return own != NULL && own->kind == kind && index >= own->first && index < own->first + own->n;
}

static void
offer (Search *self, BbSnap snap)
{
  double distance = fabs ((double) snap.frame - self->position);

  if (distance > self->reach || snap.frame < 0 || snap.frame >= self->field->project->settings->length)
    return;

  self->reach = distance;
  self->found = snap;
}

static void
offer_beat (Search *self, BbSnapKind kind, int index)
{
  if (index >= 0 && index < (int) self->field->grid->n)
    offer (self, (BbSnap){ kind, self->field->grid->beats[index].frame, (guint) index, FALSE });
}

/* the last before the hand, and the first after it */
static void
search_steps (Search *self, BbSnapKind kind, BbBeatStep step)
{
  gint64 frame = (gint64) floor (self->position);

  if (!is_asked_for (self, kind))
    return;

  offer_beat (self, kind, bb_beat_grid_step (self->field->grid, frame + 1, step, -1));
  offer_beat (self, kind, bb_beat_grid_step (self->field->grid, frame, step, 1));
}

/* between two beats, and the beats themselves */
static void
search_halves (Search *self)
{
  const BbBeatGrid *grid = self->field->grid;
  int before = bb_beat_grid_find (grid, (gint64) floor (self->position));

  if (!is_asked_for (self, BB_SNAP_HALF))
    return;

  if (before >= 0 && before + 1 < (int) grid->n)
    {
      double half = (grid->beats[before].position + grid->beats[before + 1].position) / 2;

      offer (self, (BbSnap){ BB_SNAP_HALF, llround (half), (guint) before, FALSE });
    }
  offer_beat (self, BB_SNAP_BEAT, before);
  offer_beat (self, BB_SNAP_BEAT, before + 1);
}

static void
offer_sample (Search *self, BbSnapKind kind, guint index, gint64 sample, gboolean is_end)
{
  const BbProject *project = self->field->project;
  gint64 frame;

  if (bb_song_sample_to_frame (project->song, &project->settings->rate, (double) sample, &frame))
    offer (self, (BbSnap){ kind, frame, index, is_end });
}

static void
search_sections (Search *self)
{
  const BbList *sections = self->field->project->lists[BB_SECTIONS];

  for (guint i = 0; is_asked_for (self, BB_SNAP_SECTION) && i < sections->n_items; i++)
    {
      const BbSection *section = bb_list_get (sections, i);

      if (is_own (self, BB_SNAP_SECTION, i))
        continue;
      /* where one ends the next mostly begins, and is what is meant */
      offer_sample (self, BB_SNAP_SECTION, i, section->to, TRUE);
      offer_sample (self, BB_SNAP_SECTION, i, section->from, FALSE);
    }
}

static void
search_lyrics (Search *self)
{
  const BbList *lyrics = self->field->project->lists[BB_LYRICS];

  for (guint i = 0; is_asked_for (self, BB_SNAP_LYRIC) && i < lyrics->n_items; i++)
    {
      if (!is_own (self, BB_SNAP_LYRIC, i))
        offer_sample (self, BB_SNAP_LYRIC, i, ((const BbLyric *) bb_list_get (lyrics, i))->from, FALSE);
    }
}

static void
search_onsets (Search *self)
{
  const BbSnapField *field = self->field;
  gint64 sample;
  guint after;

  if (!is_asked_for (self, BB_SNAP_ONSET) || field->features == NULL ||
      !bb_song_frame_to_sample (field->project->song, &field->project->settings->rate, (gint64) floor (self->position),
                                &sample))
    return;

  after = bb_features_find_onset (field->features, sample);
  for (guint i = after > 0 ? after - 1 : 0; i < MIN (after + 2, field->features->n_onsets); i++)
    offer_sample (self, BB_SNAP_ONSET, i, field->features->onsets[i], FALSE);
}

static void
search_edges (Search *self)
{
  const BbProject *project = self->field->project;
  gint64 frame = CLAMP ((gint64) floor (self->position), 0, project->settings->length - 1);
  guint index = bb_project_find_place (project, frame);

  if (!is_asked_for (self, BB_SNAP_EDGE) || (self->own != NULL && self->own->kind == BB_SNAP_EDGE))
    return;

  for (guint i = index; i < MIN (index + 2, bb_project_count (project)); i++)
    offer (self, (BbSnap){ BB_SNAP_EDGE, bb_project_get_start (project, i), i, FALSE });
}

static void
search_song (Search *self)
{
  search_halves (self);
  search_steps (self, BB_SNAP_BEAT, BB_BEAT_STEP_BEAT);
  search_steps (self, BB_SNAP_BAR, BB_BEAT_STEP_BAR);
  search_steps (self, BB_SNAP_EIGHT, BB_BEAT_STEP_EIGHT);
  search_onsets (self);
}

BbSnap
bb_snap_find (const BbSnapField *field, double position, double reach, const BbSnapOwn *own)
{
  Search search = { field, own, position, reach, { BB_SNAP_FRAME, llround (position), 0, FALSE } };

  if (reach <= 0)
    return search.found;

  if (field->project->song != NULL)
    search_song (&search);
  if (is_asked_for (&search, BB_SNAP_PLAYHEAD))
    offer (&search, (BbSnap){ BB_SNAP_PLAYHEAD, field->playhead, 0, FALSE });
  search_edges (&search);
  if (field->project->song != NULL)
    {
      search_lyrics (&search);
      search_sections (&search);
    }
  return search.found;
}

/* "bar 25" on its first beat, "beat 25.3" on the others */
static char *
describe_beat (const BbBeat *beat)
{
  if (beat->beat == 1)
    return g_strdup_printf (_ ("bar %d"), (int) beat->bar);

  return g_strdup_printf (_ ("beat %d.%d"), (int) beat->bar, beat->beat);
}

static char *
describe_lyric (const char *text)
{
  g_autofree char *first = g_utf8_substring (text, 0, MIN (g_utf8_strlen (text, -1), LYRIC_LETTERS));

  return g_strdup_printf ("“%s%s”", first, g_str_equal (first, text) ? "" : "…");
}

static char *
describe_section (const BbSection *section, gboolean is_end)
{
  g_autofree char *label = bb_section_name_to_label (section->name);

  return is_end ? g_strdup_printf (_ ("end of %s"), label) : g_steal_pointer (&label);
}

char *
bb_snap_describe (const BbSnapField *field, const BbSnap *snap)
{
  const BbBeat *beat = snap->index < field->grid->n ? &field->grid->beats[snap->index] : NULL;

  switch (snap->kind)
    {
    case BB_SNAP_HALF:
      return g_strdup_printf (_ ("beat %d.%d and a half"), (int) beat->bar, beat->beat);
    case BB_SNAP_BEAT:
    case BB_SNAP_BAR:
      return describe_beat (beat);
    case BB_SNAP_EIGHT:
      return g_strdup_printf (_ ("eight %d"), (int) beat->eight);
    case BB_SNAP_ONSET:
      return g_strdup (_ ("a sound"));
    case BB_SNAP_PLAYHEAD:
      return g_strdup (_ ("the playhead"));
    case BB_SNAP_EDGE:
      return g_strdup (_ ("an edge"));
    case BB_SNAP_LYRIC:
      return describe_lyric (((const BbLyric *) bb_list_get (field->project->lists[BB_LYRICS], snap->index))->text);
    case BB_SNAP_SECTION:
      return describe_section (bb_list_get (field->project->lists[BB_SECTIONS], snap->index), snap->is_end);
    default:
      return NULL;
    }
}
