/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to what boards show and say? */
#include <glib/gi18n-lib.h>

#include "editor/board-change.h"
#include "editor/board-commands.h"
#include "model/boards.h"
#include "model/texts.h"

/* what they show */

static gboolean
clear_layers (BbBoard *board, gconstpointer data)
{
  if (bb_board_is_empty (board))
    return FALSE;

  bb_board_take_layers (board, bb_list_new ());
  return TRUE;
}

/* those of the selected boards, or of their plans, that hold anything */
static guint
count_full (BbEditor *editor)
{
  g_autoptr (GPtrArray) boards = bb_board_change_list_sheets (editor);
  guint n_full = 0;

  for (guint i = 0; i < boards->len; i++)
    n_full += !bb_board_is_empty (g_ptr_array_index (boards, i));
  return n_full;
}

char *
bb_board_command_describe_clear (BbEditor *editor)
{
  guint n = count_full (editor);

  if (bb_editor_is_on_plan (editor))
    return g_strdup (_ ("Clear Plan"));
  return n > 1 ? g_strdup_printf (ngettext ("Clear %u Board", "Clear %u Boards", n), n) : g_strdup (_ ("Clear Board"));
}

void
bb_board_command_clear (BbEditor *editor)
{
  guint n = count_full (editor);
  g_autofree char *label = bb_board_command_describe_clear (editor);
  g_autofree char *told = g_strdup_printf (ngettext ("%u board was cleared.", "%u boards were cleared.", n), n);

  if (n == 0 || !bb_editor_may_edit (editor))
    return;

  bb_board_change_sheets (editor, label, clear_layers, NULL);
  /* of one it is seen */
  if (n > 1)
    bb_editor_say (editor, told);
}

/* counts the pictures of a board, and those that fill the picture area */
static void
count_pictures (const BbBoard *board, guint *n, guint *n_fill)
{
  for (guint i = 0; i < board->layers->n_items; i++)
    {
      const BbLayer *layer = bb_list_get (board->layers, i);

      *n += layer->kind == BB_LAYER_PICTURE;
      *n_fill += layer->kind == BB_LAYER_PICTURE && layer->fit == BB_FIT_FILL;
    }
}

gboolean
bb_board_command_find_fit (BbEditor *editor, gboolean *fills)
{
  g_autoptr (GPtrArray) boards = bb_board_change_list_sheets (editor);
  guint n_pictures = 0, n_fill = 0;

  for (guint i = 0; i < boards->len; i++)
    count_pictures (g_ptr_array_index (boards, i), &n_pictures, &n_fill);

  *fills = n_pictures > 0 && n_fill == n_pictures;
  return n_pictures > 0;
}

static gboolean
set_fit (BbBoard *board, gconstpointer fit)
{
  gboolean is_changed = FALSE;

  for (guint i = 0; i < board->layers->n_items; i++)
    {
      const BbLayer *layer = bb_list_get (board->layers, i);
      g_autoptr (BbLayer) next = NULL;

      if (layer->kind != BB_LAYER_PICTURE || layer->fit == *(const BbFit *) fit)
        continue;
      next = bb_layer_copy (layer);
      next->fit = *(const BbFit *) fit;
      bb_board_take_layers (board, bb_list_replace (board->layers, i, next));
      is_changed = TRUE;
    }

  return is_changed;
}

void
bb_board_command_toggle_fit (BbEditor *editor)
{
  gboolean fills;
  BbFit fit;

  if (!bb_board_command_find_fit (editor, &fills))
    return;

  fit = fills ? BB_FIT_INSIDE : BB_FIT_FILL;
  bb_board_change_sheets (editor, _ ("Fit Picture"), set_fit, &fit);
}

typedef struct
{
  BbStroke *stroke;
  const char *layer; /* the id of the one in hand; or NULL */
} Drawn;

static gboolean
add_stroke (BbBoard *board, gconstpointer data)
{
  const Drawn *drawn = data;
  int ink = bb_board_find_ink (board, drawn->layer);
  g_autoptr (BbLayer) layer = NULL;

  /* nothing to erase: the board stays as it is */
  if (ink < 0 && bb_stroke_get_brush (drawn->stroke)->kind == BB_BRUSH_ERASER)
    return FALSE;

  layer = bb_board_change_begin_ink (board, ink);
  bb_layer_add_stroke (layer, drawn->stroke);
  bb_board_change_end_ink (board, ink, layer);
  return TRUE;
}

void
bb_board_command_add_stroke (BbEditor *editor, const char *id, BbStroke *stroke)
{
  BbBrushKind kind = bb_stroke_get_brush (stroke)->kind;
  const char *label = kind == BB_BRUSH_ERASER ? _ ("Erase") : kind == BB_BRUSH_LETTERS ? _ ("Write") : _ ("Draw");
  const BbBoard *board = bb_boards_find (bb_editor_get_project (editor), id);
  const Drawn drawn = { stroke, board != NULL ? bb_editor_get_layer (editor, board) : NULL };

  bb_board_change_one (editor, id, label, add_stroke, &drawn, NULL);
}

/* what is said of them */

typedef struct
{
  const char *field;
  const char *text;
} Said;

static gboolean
set_text (BbBoard *board, gconstpointer data)
{
  const Said *said = data;

  return bb_board_set_text (board, said->field, said->text);
}

char *
bb_board_command_describe_change (BbEditor *editor, const char *field)
{
  const BbField *found = bb_project_find_field (bb_editor_get_project (editor), field);

  return g_strdup_printf (_ ("Change %s"), found != NULL ? bb_field_get_label (found) : field);
}

void
bb_board_command_set_text (BbEditor *editor, const char *id, const char *field, const char *text)
{
  const Said said = { field, text };
  g_autofree char *key = g_strdup_printf ("text %s %s", id, field);
  g_autofree char *label = bb_board_command_describe_change (editor, field);

  bb_board_change_one (editor, id, label, set_text, &said, key);
}

void
bb_board_command_choose (BbEditor *editor, const char *id, guint n, const char *field, const char *text)
{
  const BbProject *project = bb_editor_get_project (editor);
  g_autofree char *label = bb_board_command_describe_change (editor, field);
  g_autoptr (BbProject) next = bb_texts_set_from (project, id, n, field, text);

  if (next != project)
    bb_editor_commit (editor, label, g_steal_pointer (&next), NULL);
}

/* nobody else's number changes in silence */
static gboolean
set_number (BbBoard *board, gconstpointer number)
{
  board->number_is_alone = *(const char *) number != '\0';
  return bb_string_set (&board->number, number);
}

void
bb_board_command_set_number (BbEditor *editor, const char *id, const char *number)
{
  g_autofree char *key = g_strdup_printf ("number %s", id);

  bb_board_change_one (editor, id, _ ("Change Shot Number"), set_number, number, key);
}
