/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which pixels of the picture must be drawn again where few strokes came or went? */
#include "widgets/stage/canvas-private.h"

#include "render/ink/ink-layer.h"

/* more strokes than these are drawn in a thread, at some 35 µs each */
#define STROKES_MOST 200

/* Returns: (nullable): the layer of @board that takes ink */
static const BbLayer *
get_ink (const BbBoard *board, int index)
{
  return index >= 0 && (guint) index < board->layers->n_items ? bb_list_get (board->layers, (guint) index) : NULL;
}

static gboolean
looks_alike (const BbLayer *a, const BbLayer *b)
{
  return a->kind == BB_LAYER_INK && b->kind == BB_LAYER_INK && a->opacity == b->opacity && a->is_hidden == b->is_hidden;
}

/* Returns: whether both differ in strokes of that layer at most */
static gboolean
differs_in_strokes (const BbBoard *a, const BbBoard *b, int index)
{
  const BbLayer *one = get_ink (a, index), *other = get_ink (b, index);

  if (!g_str_equal (a->id, b->id) || a->layers->n_items != b->layers->n_items || one == NULL || other == NULL)
    return FALSE;

  for (guint i = 0; i < a->layers->n_items; i++)
    {
      if (i != (guint) index && bb_list_get (a->layers, i) != bb_list_get (b->layers, i))
        return FALSE;
    }
  return looks_alike (one, other);
}

static void
add_pixels (cairo_rectangle_int_t *area, const BbInkView *view, const GPtrArray *strokes, guint first, guint end)
{
  for (guint i = first; i < end; i++)
    {
      BbInkBox box = bb_stroke_get_box (g_ptr_array_index (strokes, i));
      cairo_rectangle_int_t pixels = bb_ink_view_get_pixels (view, &box);

      bb_rectangle_unite (area, &pixels);
    }
}

/* what lies under strokes that only one of them has: all between those that both begin and end with */
static cairo_rectangle_int_t
find_area (const BbInkView *view, const GPtrArray *a, const GPtrArray *b)
{
  guint first = 0, last = 0, least = MIN (a->len, b->len);
  cairo_rectangle_int_t area = { 0, 0, 0, 0 };

  while (first < least && a->pdata[first] == b->pdata[first])
    first++;
  while (last < least - first && a->pdata[a->len - 1 - last] == b->pdata[b->len - 1 - last])
    last++;
  add_pixels (&area, view, a, first, a->len - last);
  add_pixels (&area, view, b, first, b->len - last);
  return area;
}

static guint
count_strokes (const BbInkView *view, const GPtrArray *strokes, const cairo_rectangle_int_t *area)
{
  guint n = 0;

  for (guint i = 0; i < strokes->len; i++)
    {
      BbInkBox box = bb_stroke_get_box (g_ptr_array_index (strokes, i));
      cairo_rectangle_int_t pixels = bb_ink_view_get_pixels (view, &box);

      n += bb_rectangle_intersect (&pixels, area);
    }
  return n;
}

gboolean
bb_canvas_patch (BbCanvas *self, int index)
{
  BbCanvasPicture *picture = self->picture;
  const BbBoard *board = bb_editor_get_sheet (self->editor);
  const GPtrArray *strokes;
  cairo_rectangle_int_t area, all;
  BbInkView view;

  if (picture == NULL || picture->note != NULL || bb_canvas_get_scribbled_note (self) != NULL ||
      picture->index != index || !bb_canvas_sees_all (self) || !differs_in_strokes (picture->board, board, index))
    return FALSE;

  strokes = get_ink (board, index)->strokes;
  view = bb_canvas_sight_get_view (&picture->sight);
  area = find_area (&view, get_ink (picture->board, index)->strokes, strokes);
  if (count_strokes (&view, strokes, &area) > STROKES_MOST)
    return FALSE;

  all = (cairo_rectangle_int_t){ 0, 0, picture->sight.part.width, picture->sight.part.height };
  if (bb_rectangle_intersect (&area, &all))
    {
      bb_ink_layer_redraw (picture->ink, &view, (BbStroke *const *) strokes->pdata, strokes->len, &area);
      bb_canvas_queue_dirty (self, &area);
    }
  bb_value_set (&picture->board, board);
  return TRUE;
}
