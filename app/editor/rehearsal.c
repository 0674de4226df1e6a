/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a dancer need to know at a frame of the video? */
#include "editor/rehearsal.h"

#include <math.h>

#include "model/lyric.h"
#include "model/note.h"
#include "model/section.h"

static gboolean
find_sample (const BbProject *project, gint64 frame, gint64 *sample)
{
  return project->song != NULL && bb_song_frame_to_sample (project->song, &project->settings->rate, frame, sample);
}

/* the eights of the section run on from the beat at @index to the first one that is not its own */
static gint64
count_eights (const BbBeatGrid *grid, guint index)
{
  int section = grid->beats[index].section;
  gint64 n = grid->beats[index].eight;

  if (section < 0)
    return 0;
  for (guint i = index; i < grid->n && grid->beats[i].section == section && grid->beats[i].eight >= n; i++)
    n = grid->beats[i].eight;
  return n;
}

static void
find_beat (BbRehearsal *self, const BbBeatGrid *grid)
{
  const BbBeat *beat;

  self->beat = bb_beat_grid_find (grid, self->frame);
  if (self->beat < 0)
    return;

  beat = &grid->beats[self->beat];
  self->count = beat->count;
  self->counts = beat->counts;
  self->eight = beat->eight;
  self->n_eights = count_eights (grid, (guint) self->beat);
  self->section = beat->section;
}

static int
find_section (const BbProject *project, gint64 sample)
{
  const BbList *sections = project->lists[BB_SECTIONS];

  for (guint i = 0; i < sections->n_items; i++)
    {
      const BbSection *section = bb_list_get (sections, i);

      if (section->from <= sample && sample < section->to)
        return (int) i;
    }

  return -1;
}

/* lines may overlap: the one that began last is sung now */
static void
find_lyric (BbRehearsal *self, const BbProject *project, gint64 sample)
{
  const BbList *lyrics = project->lists[BB_LYRICS];
  guint next = 0;

  while (next < lyrics->n_items && ((const BbLyric *) bb_list_get (lyrics, next))->from <= sample)
    next++;

  self->lyric = next < lyrics->n_items ? (int) next : -1;
  self->next_lyric = next + 1 < lyrics->n_items ? (int) next + 1 : -1;
  if (next == 0 || ((const BbLyric *) bb_list_get (lyrics, next - 1))->to <= sample)
    return;

  self->next_lyric = self->lyric;
  self->lyric = (int) next - 1;
  self->is_sung = TRUE;
  self->n_sung = bb_lyric_count_sung (bb_list_get (lyrics, next - 1), sample);
}

/* Returns: the index of the beat nearest to @frame; how many there are, where it lies half a beat after the last */
static int
find_nearest (const BbBeatGrid *grid, gint64 frame)
{
  double index = bb_beat_grid_measure (grid, grid->beats[0].frame, frame);

  return (int) CLAMP (lround (index), 0, (glong) grid->n);
}

static void
find_counts (BbRehearsal *self, const BbBeatGrid *grid, gint64 start, gint64 end)
{
  int first, after;

  if (grid->n == 0)
    return;

  first = find_nearest (grid, start);
  after = find_nearest (grid, end);
  if (first < after)
    {
      self->first_count = grid->beats[first].count;
      self->last_count = grid->beats[after - 1].count;
      self->n_counts = after - first;
    }
  if (self->beat >= 0)
    self->next_in = MAX (after - self->beat, 0);
}

static void
find_place (BbRehearsal *self, const BbProject *project, const BbBeatGrid *grid)
{
  gint64 end;

  self->place = bb_project_find_place (project, self->frame);
  end = bb_project_get_start (project, self->place + 1);
  find_counts (self, grid, bb_project_get_start (project, self->place), end);
  if (self->place + 1 < bb_project_count (project))
    {
      self->next = (int) self->place + 1;
      self->next_frames = end - self->frame;
    }
  else
    {
      self->next_in = 0;
    }
}

static gint64
get_distance (const BbProject *project, guint note, gint64 frame)
{
  return ABS (((const BbNote *) bb_list_get (project->lists[BB_NOTES], note))->frame - frame);
}

/* where there are too many, the farthest of them gives way to one that is nearer */
static void
add_note (BbRehearsal *self, const BbProject *project, guint note)
{
  guint farthest = 0;

  if (self->n_notes < BB_REHEARSAL_NOTES_MAX)
    {
      self->notes[self->n_notes++] = note;
      return;
    }

  for (guint i = 1; i < self->n_notes; i++)
    {
      if (get_distance (project, self->notes[i], self->frame) >
          get_distance (project, self->notes[farthest], self->frame))
        farthest = i;
    }

  if (get_distance (project, note, self->frame) >= get_distance (project, self->notes[farthest], self->frame))
    return;

  for (guint i = farthest; i + 1 < self->n_notes; i++)
    self->notes[i] = self->notes[i + 1];
  self->notes[self->n_notes - 1] = note;
}

static void
find_notes (BbRehearsal *self, const BbProject *project, const BbBeatGrid *grid)
{
  const BbList *notes = project->lists[BB_NOTES];
  gint64 from = bb_project_get_start (project, self->place);
  gint64 to = bb_project_get_start (project, self->place + 1);
  gint64 start, end;

  if (bb_rehearsal_find_eight (project, grid, self->frame, &start, &end))
    {
      from = MIN (from, start);
      to = MAX (to, end);
    }

  for (guint i = 0; i < notes->n_items; i++)
    {
      const BbNote *note = bb_list_get (notes, i);

      if (!note->is_resolved && note->frame < to && note->frame + MAX (note->length, 1) > from)
        add_note (self, project, i);
    }
}

void
bb_rehearsal_find (const BbProject *project, const BbBeatGrid *grid, gint64 frame, BbRehearsal *self)
{
  gint64 sample;

  *self = (BbRehearsal){
    .frame = frame, .beat = -1, .counts = 8, .section = -1, .lyric = -1, .next_lyric = -1, .next = -1
  };
  if (find_sample (project, frame, &sample))
    {
      find_beat (self, grid);
      if (self->beat < 0)
        self->section = find_section (project, sample);
      find_lyric (self, project, sample);
    }
  find_place (self, project, grid);
  find_notes (self, project, grid);
}

/* whether the line at @index begins only after the loop that ends at @out */
static gboolean
is_after (const BbProject *project, int index, gint64 out)
{
  gint64 sample;

  if (index < 0)
    return TRUE;

  return find_sample (project, out, &sample) &&
         ((const BbLyric *) bb_list_get (project->lists[BB_LYRICS], (guint) index))->from >= sample;
}

static void
turn_lyric_back (BbRehearsal *self, const BbProject *project, gint64 in, gint64 out)
{
  BbRehearsal first = { .lyric = -1, .next_lyric = -1 };
  gint64 sample;

  if (!find_sample (project, in, &sample))
    return;

  find_lyric (&first, project, sample);
  if (is_after (project, first.lyric, out))
    first.lyric = -1;
  if (!self->is_sung && is_after (project, self->lyric, out))
    {
      self->lyric = first.lyric;
      self->next_lyric = first.next_lyric;
    }
  if (is_after (project, self->next_lyric, out))
    self->next_lyric = first.lyric;
}

void
bb_rehearsal_turn_back (BbRehearsal *self, const BbProject *project, const BbBeatGrid *grid, gint64 in, gint64 out)
{
  if (self->frame < in || self->frame >= out)
    return;

  turn_lyric_back (self, project, in, out);
  if (self->next >= 0 && bb_project_get_start (project, (guint) self->next) < out)
    return;

  self->next = (int) bb_project_find_place (project, in);
  self->is_again = TRUE;
  self->next_frames = out - self->frame;
  self->next_in = self->beat >= 0 ? MAX (find_nearest (grid, out) - self->beat, 0) : 0;
}

gboolean
bb_rehearsal_find_eight (const BbProject *project, const BbBeatGrid *grid, gint64 frame, gint64 *start, gint64 *end)
{
  gint64 sample;

  return find_sample (project, frame, &sample) && bb_beat_grid_get_span (grid, frame, BB_BEAT_STEP_EIGHT, start, end);
}
