/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done to strokes of a board? */
#include "editor/stroke-commands.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "editor/board-change.h"
#include "model/boards.h"
#include "sketch/hit-test.h"

/* a hand that goes from one place to another */
typedef struct
{
  double from_x;
  double from_y;
  double to_x;
  double to_y;
  double radius;
} Sweep;

static gboolean
is_swept (const BbStroke *stroke, const Sweep *sweep)
{
  double way = hypot (sweep->to_x - sweep->from_x, sweep->to_y - sweep->from_y);
  guint n = (guint) ceil (way / MAX (sweep->radius, 1));

  if (bb_stroke_get_brush (stroke)->kind == BB_BRUSH_ERASER)
    return FALSE;

  for (guint i = 0; i <= n; i++)
    {
      double share = n > 0 ? (double) i / n : 1;

      if (bb_stroke_touches (stroke, sweep->from_x + (sweep->to_x - sweep->from_x) * share,
                             sweep->from_y + (sweep->to_y - sweep->from_y) * share, sweep->radius))
        return TRUE;
    }
  return FALSE;
}

/* Returns: (transfer full) (nullable): @layer without what is swept; %NULL where nothing is */
static BbLayer *
sweep_layer (const BbLayer *layer, const Sweep *sweep)
{
  g_autoptr (GPtrArray) left = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_stroke_unref);
  BbLayer *swept;

  for (guint i = 0; i < layer->strokes->len; i++)
    {
      BbStroke *stroke = g_ptr_array_index (layer->strokes, i);

      if (!is_swept (stroke, sweep))
        g_ptr_array_add (left, bb_stroke_ref (stroke));
    }
  if (left->len == layer->strokes->len)
    return NULL;

  swept = bb_layer_copy (layer);
  bb_layer_take_strokes (swept, g_steal_pointer (&left));
  return swept;
}

gboolean
bb_stroke_command_propose_without (BbEditor *editor,
                                   const char *board,
                                   double from_x,
                                   double from_y,
                                   double to_x,
                                   double to_y,
                                   double radius)
{
  const Sweep sweep = { from_x, from_y, to_x, to_y, radius };
  const BbProject *project = bb_editor_get_project (editor);
  const BbBoard *old = bb_boards_find (project, board);
  int ink = old != NULL ? bb_board_find_ink (old, bb_editor_get_layer (editor, old)) : -1;
  g_autoptr (BbLayer) layer = ink >= 0 ? sweep_layer (bb_list_get (old->layers, (guint) ink), &sweep) : NULL;
  g_autoptr (BbBoard) next = NULL;

  if (layer == NULL)
    return FALSE;

  next = bb_board_copy (old);
  bb_board_take_layers (next, bb_list_replace (old->layers, (guint) ink, layer));
  bb_editor_propose (editor, bb_boards_set (project, next));
  return TRUE;
}

typedef struct
{
  BbStroke *stroke;
  const char *layer; /* the id of the one in hand; or NULL */
  double x;
  double y;
} Poured;

static gboolean
is_poured_there (const BbStroke *stroke, const Poured *poured)
{
  return bb_stroke_get_brush (stroke)->kind == BB_BRUSH_FILL && bb_stroke_touches (stroke, poured->x, poured->y, 0);
}

static gboolean
pour (BbBoard *board, gconstpointer data)
{
  const Poured *poured = data;
  int ink = bb_board_find_ink (board, poured->layer);
  g_autoptr (BbLayer) layer = bb_board_change_begin_ink (board, ink);
  GPtrArray *strokes = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_stroke_unref);

  for (guint i = 0; i < layer->strokes->len; i++)
    {
      BbStroke *stroke = g_ptr_array_index (layer->strokes, i);

      if (!is_poured_there (stroke, poured))
        g_ptr_array_add (strokes, bb_stroke_ref (stroke));
    }
  g_ptr_array_add (strokes, bb_stroke_ref (poured->stroke));
  bb_layer_take_strokes (layer, strokes);
  bb_board_change_end_ink (board, ink, layer);
  return TRUE;
}

void
bb_stroke_command_fill (BbEditor *editor, const char *board, BbStroke *stroke, double x, double y)
{
  const BbBoard *found = bb_boards_find (bb_editor_get_project (editor), board);
  const Poured poured = { stroke, found != NULL ? bb_editor_get_layer (editor, found) : NULL, x, y };

  bb_board_change_one (editor, board, _ ("Fill"), pour, &poured, NULL);
}

void
bb_stroke_command_propose_with (BbEditor *editor, const char *board, const GPtrArray *strokes)
{
  const BbProject *base = bb_editor_get_base (editor);
  const BbBoard *old = bb_boards_find (base, board);
  g_autoptr (BbLayer) layer = NULL;
  g_autoptr (BbBoard) next = NULL;
  int ink;

  if (old == NULL)
    return;

  ink = bb_board_find_ink (old, bb_editor_get_layer (editor, old));
  layer = bb_board_change_begin_ink (old, ink);
  next = bb_board_copy (old);
  for (guint i = 0; i < strokes->len; i++)
    bb_layer_add_stroke (layer, g_ptr_array_index (strokes, i));
  bb_board_change_end_ink (next, ink, layer);
  bb_editor_propose (editor, bb_boards_set (base, next));
}
