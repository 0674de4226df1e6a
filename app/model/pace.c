/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far is it from one board to the next? */
#include "model/pace.h"

#include <math.h>
#include <string.h>

/* where nothing else is to be had */
#define DEFAULT_SECONDS 2
/* a song has no more beats to count at once */
#define COUNT_MAX 10000

BbPace
bb_pace_of_frames (double frames)
{
  return (BbPace){ .frames = MAX (frames, 1) };
}

gboolean
bb_pace_parse_steps (const char *text, BbBeatStep *step, int *count)
{
  static const char *const names[BB_BEAT_N_STEPS] = { "beat", "bar", "eight" };
  char *name = NULL;
  gint64 n = g_ascii_strtoll (text, &name, 10);

  *count = name == text ? 1 : (int) CLAMP (n, 0, COUNT_MAX);
  for (guint i = 0; i < BB_BEAT_N_STEPS; i++)
    {
      if (g_str_has_prefix (name, names[i]) &&
          (name[strlen (names[i])] == '\0' || g_str_equal (name + strlen (names[i]), "s")))
        {
          *step = (BbBeatStep) i;
          return *count > 0;
        }
    }

  return FALSE;
}

gboolean
bb_pace_parse (const BbFrameRate *rate, const BbBeatGrid *grid, const char *text, BbPace *pace)
{
  BbBeatStep step;
  gint64 frames;
  int count;

  *pace = bb_pace_of_frames (DEFAULT_SECONDS * bb_frame_rate_nominal (rate));
  if (bb_pace_parse_steps (text, &step, &count))
    {
      if (grid == NULL || grid->n == 0)
        return FALSE;
      *pace = (BbPace){ .grid = grid, .step = step, .count = count };
      return TRUE;
    }

  if (!bb_time_parse_length (rate, text, &frames, NULL))
    return FALSE;
  *pace = bb_pace_of_frames ((double) frames);
  return TRUE;
}

static double
get_frame (const BbBeatGrid *grid, int index)
{
  return (double) grid->beats[index].frame;
}

/* the beats in a step, about that at @index */
static int
count_beats (const BbPace *self, int index)
{
  const BbBeatGrid *grid = self->grid;
  int first = index, last = index + 1;

  if (self->step == BB_BEAT_STEP_BEAT)
    return 1;
  while (first > 0 && !bb_beat_grid_begins (grid, (guint) first, self->step))
    first--;
  while (last < (int) grid->n && !bb_beat_grid_begins (grid, (guint) last, self->step))
    last++;
  /* the song ends in it: it would be as long as the one before */
  if (last == (int) grid->n && first > 0)
    return count_beats (self, first - 1);
  return last - first;
}

/* the first beat after that at @index with which a step begins; n where there is none */
static int
find_step (const BbPace *self, int index)
{
  do
    index++;
  while (index < (int) self->grid->n && !bb_beat_grid_begins (self->grid, (guint) index, self->step));
  return index;
}

double
bb_pace_begin (const BbPace *self, double position)
{
  int index = self->grid != NULL ? bb_beat_grid_find_nearest (self->grid, position) : -1;
  double after, before;
  int next;

  if (index < 0)
    return position;

  next = find_step (self, index - 1);
  while (index > 0 && !bb_beat_grid_begins (self->grid, (guint) index, self->step))
    index--;
  before = get_frame (self->grid, index);
  after = next < (int) self->grid->n ? get_frame (self->grid, next) : before;
  return position - before <= after - position || after <= before ? before : after;
}

/* one step on from @position, which is about the beat at @index */
static double
step_on (const BbPace *self, double position, int index)
{
  const BbBeatGrid *grid = self->grid;
  int beats = count_beats (self, index), next = find_step (self, index);
  double length = bb_beat_grid_advance (grid, grid->beats[index].frame, beats) - get_frame (grid, index);

  if (next < (int) grid->n && get_frame (grid, next) - position < length / 2)
    next = find_step (self, next);
  if (next >= (int) grid->n || position < get_frame (grid, 0) - 1.5 * length)
    return position + length;

  return get_frame (grid, next);
}

double
bb_pace_next (const BbPace *self, double position)
{
  double next = position;

  if (self->grid == NULL || self->grid->n == 0)
    return position + MAX (self->frames, 1);

  for (int i = 0; i < self->count; i++)
    next = step_on (self, next, bb_beat_grid_find_nearest (self->grid, next));
  return MAX (next, position + 1);
}
