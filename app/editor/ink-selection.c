/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which strokes of a board are selected, and what can be done to them? */
#include "editor/ink-selection.h"

#include <glib/gi18n-lib.h>

#include "editor/board-change.h"
#include "editor/editor-private.h"
#include "editor/layer-words.h"
#include "model/boards.h"
#include "sketch/hit-test.h"

/* what becomes of a stroke (transfer full); %NULL for nothing */
typedef BbStroke *(*Change) (BbStroke *stroke, gconstpointer data);

static GPtrArray *
new_strokes (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) bb_stroke_unref);
}

/* Returns: (nullable): the layer of @board in hand, if it is of ink; what is locked or hidden is nothing to select */
static const BbLayer *
find_layer (BbEditor *editor, const BbBoard *board)
{
  const char *in_hand = bb_editor_get_layer (editor, board);
  int ink = bb_board_takes_ink (board, in_hand) ? bb_board_find_ink (board, in_hand) : -1;

  return ink >= 0 ? bb_list_get (board->layers, (guint) ink) : NULL;
}

static const BbLayer *
get_layer (BbEditor *editor)
{
  return find_layer (editor, bb_editor_get_sheet (editor));
}

static gboolean
is_seen (const BbStroke *stroke)
{
  return bb_stroke_get_brush (stroke)->kind != BB_BRUSH_ERASER;
}

GPtrArray *
bb_ink_selection_get (BbEditor *editor)
{
  GPtrArray *found = new_strokes ();
  const BbLayer *layer = get_layer (editor);

  for (guint i = 0; layer != NULL && i < layer->strokes->len; i++)
    {
      BbStroke *stroke = g_ptr_array_index (layer->strokes, i);

      if (g_ptr_array_find (editor->inked, stroke, NULL))
        g_ptr_array_add (found, bb_stroke_ref (stroke));
    }
  return found;
}

gboolean
bb_ink_selection_get_box (BbEditor *editor, BbInkBox *box)
{
  g_autoptr (GPtrArray) strokes = bb_ink_selection_get (editor);

  if (strokes->len > 0)
    *box = bb_strokes_get_box ((BbStroke *const *) strokes->pdata, strokes->len);
  return strokes->len > 0;
}

static void
select_strokes (BbEditor *editor, GPtrArray *strokes)
{
  g_ptr_array_unref (editor->inked);
  editor->inked = strokes;
  g_object_notify (G_OBJECT (editor), "brush");
}

void
bb_ink_selection_clear (BbEditor *editor)
{
  if (editor->inked->len > 0)
    select_strokes (editor, new_strokes ());
}

void
bb_ink_selection_take_loop (BbEditor *editor, const BbInkPoint *loop, guint n, gboolean adds)
{
  GPtrArray *strokes = adds ? bb_ink_selection_get (editor) : new_strokes ();
  const BbLayer *layer = get_layer (editor);

  for (guint i = 0; layer != NULL && i < layer->strokes->len; i++)
    {
      BbStroke *stroke = g_ptr_array_index (layer->strokes, i);

      if (is_seen (stroke) && bb_stroke_is_in_loop (stroke, loop, n))
        g_ptr_array_add (strokes, bb_stroke_ref (stroke));
    }
  select_strokes (editor, strokes);
}

gboolean
bb_ink_selection_take_at (BbEditor *editor, double x, double y, double radius, gboolean adds)
{
  GPtrArray *strokes = adds ? bb_ink_selection_get (editor) : new_strokes ();
  const BbLayer *layer = get_layer (editor);
  gboolean is_found = FALSE;

  for (guint i = layer != NULL ? layer->strokes->len : 0; i > 0 && !is_found; i--)
    {
      BbStroke *stroke = g_ptr_array_index (layer->strokes, i - 1);

      is_found = is_seen (stroke) && bb_stroke_touches (stroke, x, y, radius);
      if (is_found)
        g_ptr_array_add (strokes, bb_stroke_ref (stroke));
    }
  select_strokes (editor, strokes);
  return is_found;
}

void
bb_ink_selection_take_all (BbEditor *editor)
{
  GPtrArray *strokes = new_strokes ();
  const BbLayer *layer = get_layer (editor);

  for (guint i = 0; layer != NULL && i < layer->strokes->len; i++)
    {
      if (is_seen (g_ptr_array_index (layer->strokes, i)))
        g_ptr_array_add (strokes, bb_stroke_ref (g_ptr_array_index (layer->strokes, i)));
    }
  select_strokes (editor, strokes);
}

/* of a layer as it is before the hand came, with what @selected says changed; @changed: (element-type BbStroke): what
 * that made */
static BbLayer *
change_layer (const BbLayer *layer, const GPtrArray *selected, Change change, gconstpointer data, GPtrArray *changed)
{
  BbLayer *next = bb_layer_copy (layer);
  GPtrArray *strokes = new_strokes ();

  for (guint i = 0; i < layer->strokes->len; i++)
    {
      BbStroke *stroke = g_ptr_array_index (layer->strokes, i);
      gboolean is_selected = g_ptr_array_find ((GPtrArray *) selected, stroke, NULL);
      BbStroke *other = is_selected ? change (stroke, data) : bb_stroke_ref (stroke);

      if (other == NULL)
        continue;
      g_ptr_array_add (strokes, other);
      if (is_selected)
        g_ptr_array_add (changed, bb_stroke_ref (other));
    }
  bb_layer_take_strokes (next, strokes);
  return next;
}

/* Returns: (transfer full) (nullable): @project with what is selected on the board that shows changed; %NULL where
 * there is nothing */
static BbProject *
change_project (BbEditor *editor, const BbProject *project, Change change, gconstpointer data, GPtrArray *changed)
{
  const BbBoard *board = bb_boards_find (project, bb_editor_get_sheet (editor)->id);
  const BbLayer *layer = board != NULL ? find_layer (editor, board) : NULL;
  g_autoptr (BbLayer) next = NULL;
  g_autoptr (BbBoard) with = NULL;

  if (layer == NULL)
    return NULL;

  next = change_layer (layer, editor->inked, change, data, changed);
  with = bb_board_copy (board);
  bb_board_take_layers (with, bb_list_replace (board->layers, (guint) bb_board_find_layer (board, layer->id), next));
  return bb_boards_set (project, with);
}

static void
commit (BbEditor *editor, const char *label, Change change, gconstpointer data)
{
  GPtrArray *changed = new_strokes ();
  BbProject *next = change_project (editor, bb_editor_get_project (editor), change, data, changed);

  if (next != NULL)
    bb_editor_commit (editor, label, next, NULL);
  select_strokes (editor, changed);
}

static BbStroke *
transform (BbStroke *stroke, gconstpointer data)
{
  return bb_stroke_transform (stroke, data);
}

void
bb_ink_selection_propose (BbEditor *editor, const BbInkMatrix *matrix)
{
  GPtrArray *changed = new_strokes ();
  BbProject *next = change_project (editor, bb_editor_get_base (editor), transform, matrix, changed);

  g_clear_pointer (&editor->inked_next, g_ptr_array_unref);
  editor->inked_next = changed;
  if (next != NULL)
    bb_editor_propose (editor, next);
}

void
bb_ink_selection_accept (BbEditor *editor, const char *label)
{
  if (editor->inked_next == NULL)
    return;

  bb_editor_accept (editor, label);
  select_strokes (editor, g_steal_pointer (&editor->inked_next));
}

void
bb_ink_selection_transform (BbEditor *editor, const BbInkMatrix *matrix, const char *label)
{
  commit (editor, label, transform, matrix);
}

void
bb_ink_selection_flip (BbEditor *editor, gboolean is_across)
{
  BbInkMatrix matrix;
  BbInkBox box;

  if (!bb_ink_selection_get_box (editor, &box))
    return;

  matrix = bb_ink_matrix_make (is_across ? -1 : 1, is_across ? 1 : -1, 0, (box.left + box.right) / 2.0,
                               (box.top + box.bottom) / 2.0, 0, 0);
  commit (editor, _ ("Flip"), transform, &matrix);
}

static BbStroke *
recolour (BbStroke *stroke, gconstpointer colour)
{
  return bb_stroke_with_colour (stroke, *(const guint32 *) colour);
}

void
bb_ink_selection_recolour (BbEditor *editor, guint32 colour)
{
  commit (editor, _ ("Change Colour"), recolour, &colour);
}

static BbStroke *
drop (BbStroke *stroke, gconstpointer data)
{
  return NULL;
}

void
bb_ink_selection_delete (BbEditor *editor)
{
  commit (editor, _ ("Delete Strokes"), drop, NULL);
}

void
bb_ink_selection_paste (BbEditor *editor, const GPtrArray *strokes)
{
  const BbBoard *board = bb_editor_get_sheet (editor);
  const char *in_hand = bb_editor_get_layer (editor, board);
  int ink = bb_board_find_ink (board, in_hand);
  g_autoptr (BbLayer) next = NULL;
  g_autoptr (BbBoard) with = NULL;
  GPtrArray *pasted;

  if (!bb_board_takes_ink (board, in_hand))
    {
      g_autofree char *refusal = bb_layer_words_refuse (board, bb_list_get (board->layers, (guint) ink));

      bb_editor_say (editor, refusal);
      return;
    }

  /* copies: what they were copied from may lie on the same layer, and is not selected */
  pasted = new_strokes ();
  next = bb_board_change_begin_ink (board, ink);
  for (guint i = 0; i < strokes->len; i++)
    {
      g_ptr_array_add (pasted, bb_stroke_transform (g_ptr_array_index (strokes, i), &BB_INK_MATRIX_STILL));
      bb_layer_add_stroke (next, g_ptr_array_index (pasted, i));
    }
  with = bb_board_copy (board);
  bb_board_change_end_ink (with, ink, next);
  bb_editor_commit (editor, _ ("Paste"), bb_boards_set (bb_editor_get_project (editor), with), NULL);
  select_strokes (editor, pasted);
}
