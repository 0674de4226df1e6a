/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do boards and notes make room for a pause of the song? */
#include "model/song-pause.h"

#include "model/note.h"

/* the picture that goes on after the pause is another shot */
static BbPlace *
place_after (const BbPlace *place, gint64 start)
{
  BbPlace *moved = bb_place_with_start (place, start);
  const BbBoard *board = bb_place_get_board (moved);
  g_autoptr (BbBoard) shot = NULL;
  g_autoptr (BbPlace) old = NULL;

  if (board->starts_shot)
    return moved;

  shot = bb_board_copy (board);
  shot->starts_shot = TRUE;
  old = moved;
  return bb_place_with_board (old, shot);
}

static BbList *
move_places (const BbProject *project, gint64 frame, gint64 length)
{
  GPtrArray *places = g_ptr_array_new ();

  for (guint i = 0; i < bb_project_count (project); i++)
    {
      const BbPlace *place = bb_project_get_place (project, i);
      g_autoptr (BbBoard) blank = NULL;

      if (place->start == frame && !bb_place_is_blank (place))
        {
          blank = bb_board_new ();
          g_ptr_array_add (places, bb_place_new (frame, blank));
          g_ptr_array_add (places, place_after (place, frame + length));
        }
      else
        g_ptr_array_add (places, place->start <= frame ? bb_value_ref (place)
                                                       : (gpointer) bb_place_with_start (place, place->start + length));
    }
  return bb_list_new_take (places);
}

/* one that begins before, and lasts until after it, lasts longer */
static BbNote *
move_note (const BbNote *note, gint64 frame, gint64 length)
{
  BbNote *moved;

  if (note->frame < frame && note->frame + note->length <= frame)
    return bb_note_ref (note);

  moved = bb_note_copy (note);
  if (note->frame >= frame)
    moved->frame += length;
  else
    moved->length += length;
  return moved;
}

static BbList *
move_notes (const BbList *notes, gint64 frame, gint64 length)
{
  GPtrArray *moved = g_ptr_array_new ();

  for (guint i = 0; i < notes->n_items; i++)
    g_ptr_array_add (moved, move_note (bb_list_get (notes, i), frame, length));
  return bb_list_new_take (moved);
}

BbProject *
bb_song_pause_move_boards (const BbProject *project, gint64 frame, gint64 length)
{
  BbSettings *settings = bb_settings_copy (project->settings);
  g_autoptr (BbProject) longer = NULL;
  g_autoptr (BbProject) moved = NULL;

  settings->length += length;
  longer = bb_project_with_settings (project, settings);
  moved = bb_project_with_list (longer, BB_PLACES, move_places (project, frame, length));
  return bb_project_with_list (moved, BB_NOTES, move_notes (project->lists[BB_NOTES], frame, length));
}
