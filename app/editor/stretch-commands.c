/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to the song where it lies in the video? */
#include "editor/stretch-commands.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "editor/song-position.h"
#include "model/song-map.h"

/* of a beat: what is rounded to frames is no beat less */
#define NEARLY 0.1

static gboolean
may_edit (BbEditor *editor)
{
  if (bb_song_map_count (bb_editor_get_project (editor)) > 0)
    return bb_editor_may_edit (editor);

  bb_editor_say (editor, _ ("There is no song yet: import one first."));
  return FALSE;
}

/* the stretch that is heard at the playhead; -1 after a message */
static int
find_heard (BbEditor *editor)
{
  int index;

  if (!may_edit (editor))
    return -1;

  index = bb_song_map_find_at (bb_editor_get_project (editor), bb_editor_get_frame (editor));
  if (index < 0)
    bb_editor_say (editor, _ ("The song is not heard here: bring the playhead to where it is."));
  return index;
}

/* how many stretches begin at the playhead or before */
static int
count_begun (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  int n = 0;

  while (n < (int) bb_song_map_count (project) &&
         bb_song_map_get (project, (guint) n)->start <= bb_editor_get_frame (editor))
    n++;
  return n;
}

/* takes over @next; @otherwise is said where it is no other project */
static gboolean
commit (BbEditor *editor, const char *label, BbProject *next, const char *merge_key, const char *otherwise)
{
  if (next != bb_editor_get_project (editor))
    return bb_editor_commit_move (editor, label, next, merge_key);

  bb_project_unref (next);
  bb_editor_say (editor, otherwise);
  return FALSE;
}

void
bb_stretch_command_split (BbEditor *editor)
{
  if (find_heard (editor) >= 0)
    commit (editor, _ ("Split Song"), bb_song_map_split (bb_editor_get_project (editor), bb_editor_get_frame (editor)),
            NULL, _ ("A piece of the song begins here already."));
}

gboolean
bb_stretch_command_may_pause (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  guint begun;

  if (!may_edit (editor))
    return FALSE;

  begun = (guint) count_begun (editor);
  if (begun < bb_song_map_count (project) || bb_song_map_find_at (project, bb_editor_get_frame (editor)) >= 0)
    return TRUE;

  bb_editor_say (editor, _ ("The song is over here: there is nothing to pause."));
  return FALSE;
}

gint64
bb_stretch_command_count_frames (BbEditor *editor, double beats)
{
  const BbFrameRate *rate = &bb_editor_get_project (editor)->settings->rate;
  const BbBeatGrid *grid = bb_editor_get_beats (editor);
  gint64 frame = bb_editor_get_frame (editor);
  double frames = beats * rate->numerator / rate->denominator;

  if (grid->n > 0)
    frames = bb_beat_grid_advance (grid, frame, beats) - (double) frame;
  return MAX (llround (frames), 1);
}

void
bb_stretch_command_pause (BbEditor *editor, gint64 frames, gboolean takes_boards)
{
  const BbProject *project = bb_editor_get_project (editor);
  gint64 frame = bb_editor_get_frame (editor);

  if (bb_stretch_command_may_pause (editor))
    commit (editor, _ ("Pause Song"),
            bb_song_map_pause (project, frame, bb_song_position_find (project, bb_editor_get_beats (editor), frame),
                               frames, takes_boards),
            NULL, _ ("The video would be too long."));
}

void
bb_stretch_command_trim (BbEditor *editor, gboolean is_end)
{
  const BbProject *project = bb_editor_get_project (editor);
  gint64 frame = bb_editor_get_frame (editor);
  int index;

  if (!may_edit (editor))
    return;

  index = bb_song_map_find_at (project, frame);
  if (index < 0)
    index = count_begun (editor) - (is_end ? 1 : 0);
  if (index < 0 || index >= (int) bb_song_map_count (project))
    bb_editor_say (editor, _ ("No piece of the song lies on this side."));
  else
    commit (editor, _ ("Trim Piece of the Song"), bb_song_map_trim (project, (guint) index, is_end, frame), NULL,
            is_end ? _ ("The song has no more to reach here.") : _ ("A piece of the song begins here already."));
}

/* the playhead stays on the beat that it was on */
static void
move_to (BbEditor *editor, guint index, gint64 start)
{
  const BbProject *project = bb_editor_get_project (editor);
  gint64 before = bb_song_map_get (project, index)->start;
  g_autofree char *key = g_strdup_printf ("stretch %u", index);

  if (!commit (editor, _ ("Move Piece of the Song"), bb_song_map_move (project, index, start, FALSE), key,
               _ ("There is no room: the song lies close to its next piece.")))
    return;

  project = bb_editor_get_project (editor);
  bb_editor_seek (editor, bb_editor_get_frame (editor) + bb_song_map_get (project, index)->start - before);
}

void
bb_stretch_command_move (BbEditor *editor, int frames)
{
  int index = find_heard (editor);

  if (index >= 0)
    move_to (editor, (guint) index, bb_song_map_get (bb_editor_get_project (editor), (guint) index)->start + frames);
}

/* where the one before is over */
static gint64
find_silence (const BbProject *project, guint index)
{
  return index > 0 ? bb_song_map_get_end (project, index - 1) : 0;
}

void
bb_stretch_command_move_beat (BbEditor *editor, int direction)
{
  const BbProject *project = bb_editor_get_project (editor);
  const BbBeatGrid *grid = bb_editor_get_beats (editor);
  int index = find_heard (editor), beat;
  double length, beats;
  gint64 silence;

  if (index < 0)
    return;

  beat = bb_beat_grid_find (grid, bb_editor_get_frame (editor));
  if (grid->n < 2)
    {
      bb_editor_say (editor, _ ("The song has no beats yet: find them, or tap the tempo."));
      return;
    }

  beat = CLAMP (beat, 0, (int) grid->n - 2);
  length = grid->beats[beat + 1].position - grid->beats[beat].position;
  silence = find_silence (project, (guint) index);
  beats = (double) (bb_song_map_get (project, (guint) index)->start - silence) / length;
  beats = direction > 0 ? floor (beats + NEARLY) + 1 : ceil (beats - NEARLY) - 1;
  move_to (editor, (guint) index, silence + llround (beats * length));
}

void
bb_stretch_command_join (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  int index;

  if (!may_edit (editor))
    return;

  index = count_begun (editor) - 1;
  if (index < 0 || index + 1 >= (int) bb_song_map_count (project))
    bb_editor_say (editor, _ ("No other piece of the song comes after this one."));
  else
    commit (editor, _ ("Join Pieces of the Song"), bb_song_map_join (project, (guint) index), NULL,
            _ ("The next piece plays again what this one has played: they cannot be one."));
}

void
bb_stretch_command_remove (BbEditor *editor)
{
  int index = find_heard (editor);

  if (index >= 0)
    commit (editor, _ ("Remove Piece of the Song"), bb_song_map_remove (bb_editor_get_project (editor), (guint) index),
            NULL, _ ("This is all of the song: split it first, to take a piece out."));
}
