/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a timeline written in a test's table? */
#include "model/note.h"
#include "story.h"

#include <string.h>

static void
add_picture (BbBoard *board, const char *name)
{
  g_autoptr (BbLayer) layer = bb_layer_new_picture (name, NULL);

  bb_board_take_layers (board, bb_list_new_from ((gpointer *) &layer, 1));
}

BbBoard *
bb_test_story_board (const char *name)
{
  BbBoard *board = bb_board_new ();
  g_autofree char *own = g_strdup (*name == '+' ? name + 1 : name);
  gsize length = strlen (own);

  board->starts_shot = *name != '+';
  if (g_str_has_suffix (own, "!"))
    {
      board->is_locked = TRUE;
      own[length - 1] = '\0';
    }

  if (*own == '"')
    bb_board_set_text (board, BB_FIELD_ID_ACTION, own + 1);
  else if (!g_str_equal (own, "-"))
    add_picture (board, own);
  return board;
}

static void
parse_word (const char *word, GPtrArray *places, GPtrArray *notes, gint64 *length)
{
  char *end;
  gint64 frame = g_ascii_strtoll (*word == '*' ? word + 1 : word, &end, 10);

  if (*word == '*')
    {
      g_ptr_array_add (notes, bb_note_new (frame, NULL, "note"));
    }
  else if (*end == ':')
    {
      g_autoptr (BbBoard) board = bb_test_story_board (end + 1);

      g_ptr_array_add (places, bb_place_new (frame, board));
    }
  else
    {
      *length = frame;
    }
}

BbProject *
bb_test_story_parse (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  g_autoptr (BbProject) plain = bb_project_new ();
  g_autoptr (BbProject) placed = NULL;
  g_autoptr (BbProject) noted = NULL;
  BbSettings *settings = bb_settings_copy (plain->settings);
  GPtrArray *places = g_ptr_array_new (), *notes = g_ptr_array_new ();

  for (guint i = 0; words[i] != NULL; i++)
    parse_word (words[i], places, notes, &settings->length);

  placed = bb_project_with_list (plain, BB_PLACES, bb_list_new_take (places));
  noted = bb_project_with_list (placed, BB_NOTES, bb_list_new_take (notes));
  return bb_project_with_settings (noted, settings);
}

static void
draw_board (GString *text, const BbBoard *board)
{
  if (!board->starts_shot)
    g_string_append_c (text, '+');
  if (!bb_board_is_empty (board))
    g_string_append (text, ((const BbLayer *) bb_list_get (board->layers, 0))->media);
  else if (board->texts->n_items > 0)
    g_string_append_printf (text, "\"%s", bb_board_get_text (board, BB_FIELD_ID_ACTION));
  else
    g_string_append_c (text, '-');
  if (board->is_locked)
    g_string_append_c (text, '!');
}

char *
bb_test_story_draw (const BbProject *project)
{
  const BbList *notes = project->lists[BB_NOTES];
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < bb_project_count (project); i++)
    {
      g_string_append_printf (text, "%d:", (int) bb_project_get_start (project, i));
      draw_board (text, bb_project_get_board (project, i));
      g_string_append_c (text, ' ');
    }
  for (guint i = 0; i < notes->n_items; i++)
    g_string_append_printf (text, "*%d ", (int) ((const BbNote *) bb_list_get (notes, i))->frame);

  g_string_append_printf (text, "%d", (int) project->settings->length);
  return g_string_free (text, FALSE);
}
