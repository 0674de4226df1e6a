/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to the lines of the song? */
#include "editor/lyric-commands.h"

#include <glib/gi18n-lib.h>

#include "editor/song-position.h"
#include "model/lyric-words.h"
#include "model/lyrics-lay.h"
#include "model/lyrics.h"

/* seconds that a new line lasts, where the next one leaves room */
#define SECONDS 3

gboolean
bb_lyric_command_may_write (BbEditor *editor)
{
  if (bb_editor_get_project (editor)->song != NULL)
    return bb_editor_may_edit (editor);

  bb_editor_say (editor, _ ("Lyrics belong to a song: import one first."));
  return FALSE;
}

static gint64
find_sample (BbEditor *editor, gint64 frame)
{
  return bb_song_position_find (bb_editor_get_project (editor), bb_editor_get_beats (editor), frame);
}

char *
bb_lyric_command_find_here (BbEditor *editor)
{
  const BbProject *project = bb_editor_get_project (editor);
  gint64 sample;
  int index = -1;

  if (project->song != NULL &&
      bb_song_frame_to_sample (project->song, &project->settings->rate, bb_editor_get_frame (editor), &sample))
    index = bb_lyrics_find_at (project, sample);

  return index >= 0 ? g_strdup (bb_lyrics_get (project, (guint) index)->id) : NULL;
}

void
bb_lyric_command_open (BbEditor *editor, const char *id)
{
  g_signal_emit_by_name (editor, "open-lyric", id);
}

void
bb_lyric_command_open_here (BbEditor *editor)
{
  g_autofree char *id = bb_lyric_command_find_here (editor);

  if (bb_lyric_command_may_write (editor))
    bb_lyric_command_open (editor, id);
}

/* the index of the line with @id, or -1 where it is gone */
static int
find (BbEditor *editor, const char *id)
{
  return bb_lyric_command_may_write (editor) ? bb_lyrics_find (bb_editor_get_project (editor), id) : -1;
}

static void
write_new (BbEditor *editor, gint64 frame, const char *text, const char *translation)
{
  const BbProject *project = bb_editor_get_project (editor);
  g_autoptr (BbProject) next = NULL;
  int index;

  if (*text == '\0' || !bb_lyric_command_may_write (editor))
    return;

  next = bb_lyrics_insert (project, text, translation, find_sample (editor, frame),
                           (gint64) SECONDS * project->song->sample_rate, &index);
  if (index >= 0)
    bb_editor_commit (editor, _ ("New Line"), g_steal_pointer (&next), NULL);
  else
    bb_editor_say (editor, _ ("There is no room for a line here."));
}

void
bb_lyric_command_write (BbEditor *editor, const char *id, gint64 frame, const char *text, const char *translation)
{
  int index;

  if (id == NULL)
    {
      write_new (editor, frame, text, translation);
      return;
    }

  index = find (editor, id);
  if (index >= 0 && *text != '\0')
    bb_editor_commit (editor, _ ("Change Line"),
                      bb_lyrics_set_text (bb_editor_get_project (editor), (guint) index, text, translation), NULL);
}

void
bb_lyric_command_take_text (BbEditor *editor, const char *text)
{
  if (bb_lyric_command_may_write (editor))
    bb_editor_commit (editor, _ ("Change Lyrics"), bb_lyrics_take_text (bb_editor_get_project (editor), text), NULL);
}

void
bb_lyric_command_tap (BbEditor *editor, guint first, const gint64 *starts, guint n)
{
  if (n > 0 && bb_lyric_command_may_write (editor))
    bb_editor_commit (editor, _ ("Tap Lyrics"), bb_lyrics_tap (bb_editor_get_project (editor), first, starts, n), NULL);
}

void
bb_lyric_command_tap_words (BbEditor *editor, guint index, const gint64 *starts, guint n)
{
  const BbProject *project = bb_editor_get_project (editor);

  if (n > 0 && index < project->lists[BB_LYRICS]->n_items && bb_lyric_command_may_write (editor))
    bb_editor_commit (editor, _ ("Tap Words"), bb_lyrics_tap_words (project, index, starts, n), NULL);
}

void
bb_lyric_command_shift_here (BbEditor *editor, const char *id)
{
  const BbProject *project = bb_editor_get_project (editor);
  int index = find (editor, id);

  if (index >= 0)
    bb_editor_commit (editor, _ ("Shift Lyrics"),
                      bb_lyrics_shift (project, (guint) index,
                                       find_sample (editor, bb_editor_get_frame (editor)) -
                                           bb_lyrics_get (project, (guint) index)->from),
                      NULL);
}

void
bb_lyric_command_split (BbEditor *editor, const char *id, gint64 at)
{
  int index = find (editor, id);

  if (index >= 0)
    bb_editor_commit (editor, _ ("Split Line"), bb_lyrics_split (bb_editor_get_project (editor), (guint) index, at),
                      NULL);
}

void
bb_lyric_command_join (BbEditor *editor, const char *id)
{
  int index = find (editor, id);

  if (index >= 0)
    bb_editor_commit (editor, _ ("Join Lines"), bb_lyrics_join (bb_editor_get_project (editor), (guint) index), NULL);
}

void
bb_lyric_command_delete (BbEditor *editor, const char *id)
{
  int index = find (editor, id);

  if (index >= 0)
    bb_editor_commit (editor, _ ("Delete Line"), bb_lyrics_remove (bb_editor_get_project (editor), (guint) index),
                      NULL);
}
