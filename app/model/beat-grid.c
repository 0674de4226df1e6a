/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where in the video lie the beats, bars and eights of the song? */
#include "model/beat-grid.h"

#include "model/beat-count.h"

#include <math.h>

/* as near to a beat as this, in beats, is on it */
#define ON_BEAT 1e-6

BbBeatGrid *
bb_beat_grid_ref (BbBeatGrid *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  g_free (((BbBeatGrid *) data)->beats);
}

void
bb_beat_grid_unref (BbBeatGrid *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

/* whether another stretch, later in the list, is heard at @here, a sample of the video */
static gboolean
is_covered (const BbSong *song, const BbFrameRate *rate, guint index, double here)
{
  for (guint i = index + 1; i < song->map->n_items; i++)
    {
      const BbStretch *stretch = bb_list_get (song->map, i);
      double begin = (double) bb_time_frame_to_sample (rate, stretch->start, song->sample_rate);

      if (here >= begin && here < begin + (double) (stretch->to - stretch->from))
        return TRUE;
    }

  return FALSE;
}

static void
lay_stretch (GArray *laid, const BbProject *project, guint index, const GArray *counted)
{
  const BbSong *song = project->song;
  const BbFrameRate *rate = &project->settings->rate;
  const BbStretch *stretch = bb_list_get (song->map, index);
  double begin = (double) bb_time_frame_to_sample (rate, stretch->start, song->sample_rate);
  double frames_a_sample = (double) rate->numerator / ((double) rate->denominator * song->sample_rate);

  for (guint i = 0; i < counted->len; i++)
    {
      BbBeat beat = g_array_index (counted, BbBeat, i);
      double here = beat.sample - (double) stretch->from + begin;

      if (beat.sample < (double) stretch->from || beat.sample >= (double) stretch->to ||
          is_covered (song, rate, index, here))
        continue;

      beat.position = here * frames_a_sample;
      beat.frame = bb_time_sample_to_frame (rate, llround (here), song->sample_rate);
      if (beat.frame >= 0 && beat.frame < project->settings->length)
        g_array_append_val (laid, beat);
    }
}

static int
compare (gconstpointer a, gconstpointer b)
{
  double first = ((const BbBeat *) a)->position;
  double second = ((const BbBeat *) b)->position;

  return (first > second) - (first < second);
}

BbBeatGrid *
bb_beat_grid_new (const BbProject *project)
{
  BbBeatGrid *self = g_atomic_rc_box_new0 (BbBeatGrid);
  g_autoptr (GArray) laid = g_array_new (FALSE, FALSE, sizeof (BbBeat));
  g_autoptr (GArray) counted = bb_beat_count_run (project);
  gsize n;

  for (guint i = 0; counted->len > 0 && i < project->song->map->n_items; i++)
    lay_stretch (laid, project, i, counted);

  g_array_sort (laid, compare);
  self->beats = g_array_steal (laid, &n);
  self->n = (guint) n;
  return self;
}

int
bb_beat_grid_find (const BbBeatGrid *self, gint64 frame)
{
  guint low = 0;
  guint high = self->n;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (self->beats[middle].frame <= frame)
        low = middle + 1;
      else
        high = middle;
    }

  return (int) low - 1;
}

int
bb_beat_grid_find_nearest (const BbBeatGrid *self, double position)
{
  int before = bb_beat_grid_find (self, (gint64) floor (position));
  int after = before + 1;

  if (after >= (int) self->n)
    return before;
  if (before < 0)
    return after;
  return position - self->beats[before].position <= self->beats[after].position - position ? before : after;
}

gboolean
bb_beat_grid_begins (const BbBeatGrid *self, guint index, BbBeatStep step)
{
  const BbBeat *beat = &self->beats[index];

  switch (step)
    {
    case BB_BEAT_STEP_BAR:
      return beat->beat == 1;
    case BB_BEAT_STEP_EIGHT:
      return beat->count == 1;
    default:
      return TRUE;
    }
}

int
bb_beat_grid_step (const BbBeatGrid *self, gint64 frame, BbBeatStep step, int direction)
{
  int index = direction > 0 ? bb_beat_grid_find (self, frame) + 1 : bb_beat_grid_find (self, frame - 1);

  while (index >= 0 && index < (int) self->n && !bb_beat_grid_begins (self, (guint) index, step))
    index += direction > 0 ? 1 : -1;
  return index < (int) self->n ? index : -1;
}

/* how long the beat at @index lasts, in frames; the last one as long as the one before it, and one alone a frame */
static double
get_length (const BbBeatGrid *self, int index)
{
  int first = CLAMP (index, 0, (int) self->n - 2);

  if (self->n < 2)
    return 1;
  return MAX (self->beats[first + 1].position - self->beats[first].position, 1);
}

gboolean
bb_beat_grid_get_span (const BbBeatGrid *self, gint64 frame, BbBeatStep step, gint64 *start, gint64 *end)
{
  int first = bb_beat_grid_find (self, frame);
  int last = bb_beat_grid_step (self, frame, step, 1);

  if (first < 0)
    return FALSE;

  while (first > 0 && !bb_beat_grid_begins (self, (guint) first, step))
    first--;
  *start = self->beats[first].frame;
  if (last >= 0)
    *end = self->beats[last].frame;
  else
    *end = llround (self->beats[self->n - 1].position + get_length (self, (int) self->n - 1));
  return TRUE;
}

/* the place of @frame among the beats: their index, and how much of a beat has passed */
static double
to_index (const BbBeatGrid *self, gint64 frame)
{
  int before = MAX (bb_beat_grid_find (self, frame), 0);
  double length = get_length (self, before);

  if (before + 1 < (int) self->n)
    length = (double) MAX (self->beats[before + 1].frame - self->beats[before].frame, 1);
  return before + (double) (frame - self->beats[before].frame) / length;
}

double
bb_beat_grid_measure (const BbBeatGrid *self, gint64 start, gint64 end)
{
  return self->n == 0 ? 0 : to_index (self, end) - to_index (self, start);
}

double
bb_beat_grid_advance (const BbBeatGrid *self, gint64 start, double beats)
{
  double index, whole;
  int before;

  if (self->n == 0)
    return (double) start;

  index = to_index (self, start) + beats;
  if (fabs (index - round (index)) < ON_BEAT)
    index = round (index);
  whole = CLAMP (floor (index), 0, self->n - 1);
  before = (int) whole;
  return self->beats[before].position + (index - whole) * get_length (self, before);
}
