/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is danced again and again? */
#include "editor/rehearsal-loop.h"

#include <glib/gi18n-lib.h>

#include "editor/rehearsal-words.h"

typedef struct
{
  gint64 in;
  gint64 out;
} Span;

static gboolean
find_eight (BbEditor *editor, gint64 frame, Span *span)
{
  const BbProject *project = bb_editor_get_project (editor);
  guint place;

  if (bb_rehearsal_find_eight (project, bb_editor_get_beats (editor), frame, &span->in, &span->out))
    return TRUE;

  place = bb_project_find_place (project, frame);
  *span = (Span){ bb_project_get_start (project, place), bb_project_get_start (project, place + 1) };
  return TRUE;
}

/* the first eight has none before it */
static gboolean
find_two (BbEditor *editor, gint64 frame, Span *span)
{
  Span before;

  find_eight (editor, frame, span);
  if (span->in > 0)
    {
      find_eight (editor, span->in - 1, &before);
      span->in = before.in;
    }
  return TRUE;
}

/* from the first beat of the section to the first that is not its own */
static gboolean
find_section (BbEditor *editor, gint64 frame, Span *span)
{
  const BbBeatGrid *grid = bb_editor_get_beats (editor);
  int first = bb_beat_grid_find (grid, frame), last = first;

  if (first < 0 || grid->beats[first].section < 0)
    return FALSE;

  while (first > 0 && grid->beats[first - 1].section == grid->beats[last].section)
    first--;
  while (last + 1 < (int) grid->n && grid->beats[last + 1].section == grid->beats[first].section)
    last++;
  span->in = grid->beats[first].frame;
  return bb_beat_grid_get_span (grid, grid->beats[last].frame, BB_BEAT_STEP_BEAT, &(gint64){ 0 }, &span->out);
}

static gboolean (*const finders[]) (BbEditor *editor, gint64 frame, Span *span) = {
  [BB_REHEARSAL_LOOP_EIGHT] = find_eight,
  [BB_REHEARSAL_LOOP_TWO] = find_two,
  [BB_REHEARSAL_LOOP_SECTION] = find_section,
};

static gboolean
is_range (BbEditor *editor, BbRehearsalLoop loop)
{
  Span range, span;

  bb_editor_get_range (editor, &range.in, &range.out);
  return finders[loop](editor, range.out - 1, &span) && span.in == range.in && span.out == range.out;
}

BbRehearsalLoop
bb_rehearsal_get_loop (BbEditor *editor)
{
  if (!bb_editor_is_looping (editor))
    return BB_REHEARSAL_LOOP_OFF;

  for (BbRehearsalLoop loop = BB_REHEARSAL_LOOP_EIGHT; loop < BB_REHEARSAL_LOOP_RANGE; loop++)
    {
      if (is_range (editor, loop))
        return loop;
    }

  return BB_REHEARSAL_LOOP_RANGE;
}

void
bb_rehearsal_set_loop (BbEditor *editor, BbRehearsalLoop loop)
{
  Span span;

  if (loop == BB_REHEARSAL_LOOP_OFF)
    bb_editor_set_looping (editor, FALSE);
  else if (loop == BB_REHEARSAL_LOOP_RANGE)
    bb_editor_set_looping (editor, TRUE);
  else if (finders[loop](editor, bb_editor_get_frame (editor), &span))
    {
      bb_editor_set_range (editor, span.in, span.out);
      bb_editor_set_looping (editor, TRUE);
    }
}

void
bb_rehearsal_toggle_loop (BbEditor *editor)
{
  bb_rehearsal_set_loop (editor, bb_editor_is_looping (editor) ? BB_REHEARSAL_LOOP_OFF : BB_REHEARSAL_LOOP_EIGHT);
}

/* the moment that a range speaks of: its last frame, which is that of this eight and not of the one before */
static BbRehearsal
find_moment (BbEditor *editor)
{
  BbRehearsal now;
  gint64 in, out;

  bb_editor_get_range (editor, &in, &out);
  bb_rehearsal_find (bb_editor_get_project (editor), bb_editor_get_beats (editor), out - 1, &now);
  return now;
}

static char *
say_what (BbEditor *editor, BbRehearsalLoop loop)
{
  BbRehearsal now = find_moment (editor);
  gboolean is_counted = now.count > 0 && now.eight > 0;

  if (loop == BB_REHEARSAL_LOOP_SECTION)
    return bb_rehearsal_name_section (bb_editor_get_project (editor), now.section);
  if (loop == BB_REHEARSAL_LOOP_RANGE)
    return g_strdup (_ ("range"));
  if (!is_counted)
    return g_strdup (bb_editor_get_number (editor, now.place));
  if (loop == BB_REHEARSAL_LOOP_TWO)
    return g_strdup_printf (_ ("eight %d and before"), (int) now.eight);

  return g_strdup_printf (_ ("eight %d"), (int) now.eight);
}

char *
bb_rehearsal_say_loop (BbEditor *editor)
{
  BbRehearsalLoop loop = bb_rehearsal_get_loop (editor);
  g_autofree char *what = NULL;

  if (loop == BB_REHEARSAL_LOOP_OFF)
    return g_strdup (_ ("Loop: off"));

  what = say_what (editor, loop);
  return g_strdup_printf (_ ("Loop: %s"), what);
}

/* a loop goes along: who is at the next eight dances that one again and again */
static void
go (BbEditor *editor, gint64 frame)
{
  BbRehearsalLoop loop = bb_rehearsal_get_loop (editor);

  bb_editor_seek (editor, frame);
  if (loop != BB_REHEARSAL_LOOP_OFF && loop != BB_REHEARSAL_LOOP_RANGE)
    bb_rehearsal_set_loop (editor, loop);
}

/* what has just begun to play is behind who steps back */
static gint64
find_origin (BbEditor *editor, int direction)
{
  gint64 frame = bb_editor_get_frame (editor);
  gint64 start, end;

  if (direction > 0 || !bb_editor_is_playing (editor))
    return frame;
  if (!bb_beat_grid_get_span (bb_editor_get_beats (editor), frame, BB_BEAT_STEP_BEAT, &start, &end))
    return frame;

  return MAX (frame - (end - start), 0);
}

void
bb_rehearsal_step_eight (BbEditor *editor, int direction)
{
  const BbBeatGrid *grid = bb_editor_get_beats (editor);
  gint64 frame = find_origin (editor, direction);
  int beat = bb_beat_grid_step (grid, frame, BB_BEAT_STEP_EIGHT, direction);

  if (grid->n == 0)
    bb_rehearsal_step_shot (editor, direction);
  else if (beat >= 0)
    go (editor, grid->beats[beat].frame);
  else if (direction < 0)
    go (editor, 0);
}

void
bb_rehearsal_step_shot (BbEditor *editor, int direction)
{
  const BbProject *project = bb_editor_get_project (editor);
  guint place = bb_project_find_place (project, bb_editor_get_frame (editor));

  if (direction > 0)
    place++;
  else if (place > 0 && bb_project_get_start (project, place) >= find_origin (editor, direction))
    place--;
  if (place < bb_project_count (project))
    go (editor, bb_project_get_start (project, place));
}
