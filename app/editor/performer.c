/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which letter names a performer on a plan? */
#include "editor/performer.h"

#include <math.h>

#include "render/ink/ink-letters.h"
#include "sketch/shape.h"
#include "sketch/stroke-change.h"

/* of the disc's radius */
#define LETTER_SHARE 1.5
/* how far the outline of the same letter may run from it once it was scaled and rounded, as a share of its size */
#define TOLERANCE 0.04

/* with its middle in the middle of the picture */
static BbStroke *
make_letter (char letter, guint32 colour)
{
  const char text[] = { letter, '\0' };
  const BbBrush brush = { BB_BRUSH_LETTERS, (gint32) (LETTER_SHARE * BB_SHAPE_PERFORMER_RADIUS), colour };
  g_autoptr (BbStroke) stroke = bb_ink_letters (text, &brush, 0, 0);
  BbInkMatrix matrix = BB_INK_MATRIX_STILL;
  BbInkBox box;

  if (stroke == NULL)
    return NULL;

  box = bb_stroke_get_box (stroke);
  matrix.x0 = -(box.left + box.right) / 2.0;
  matrix.y0 = -(box.top + box.bottom) / 2.0;
  return bb_stroke_transform (stroke, &matrix);
}

/* where a point lies in the box of its stroke, 0 to 1 */
static double
get_share (gint32 place, gint32 from, gint32 to)
{
  return (double) (place - from) / MAX (to - from, 1);
}

/* also where one was scaled */
static gboolean
are_alike (const BbStroke *a, const BbStroke *b)
{
  const BbInkBox one = bb_stroke_get_box (a), other = bb_stroke_get_box (b);
  guint n, n_other;
  const BbInkPoint *points = bb_stroke_get_points (a, &n), *others = bb_stroke_get_points (b, &n_other);

  if (n != n_other || bb_stroke_get_brush (b)->kind != BB_BRUSH_LETTERS)
    return FALSE;

  for (guint i = 0; i < n; i++)
    {
      double x = get_share (points[i].x, one.left, one.right) - get_share (others[i].x, other.left, other.right);
      double y = get_share (points[i].y, one.top, one.bottom) - get_share (others[i].y, other.top, other.bottom);

      if (fabs (x) > TOLERANCE || fabs (y) > TOLERANCE)
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_on (const BbStroke *letter, const BbLayer *layer)
{
  for (guint i = 0; i < layer->strokes->len; i++)
    {
      if (are_alike (letter, g_ptr_array_index (layer->strokes, i)))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_free (char letter, const BbBoard *sheet)
{
  g_autoptr (BbStroke) stroke = make_letter (letter, 0x000000ff);

  if (stroke == NULL)
    return FALSE;

  for (guint i = 0; i < sheet->layers->n_items; i++)
    {
      const BbLayer *layer = bb_list_get (sheet->layers, i);

      if (layer->kind == BB_LAYER_INK && is_on (stroke, layer))
        return FALSE;
    }
  return TRUE;
}

char
bb_performer_find_letter (const BbBoard *sheet)
{
  for (char letter = 'A'; letter <= 'Z'; letter++)
    {
      if (is_free (letter, sheet))
        return letter;
    }
  return 'A';
}

void
bb_performer_write (GPtrArray *strokes, char letter, const BbBrush *brush, double x, double y)
{
  g_autoptr (BbStroke) stroke = make_letter (letter, brush->colour);
  BbInkMatrix matrix = BB_INK_MATRIX_STILL;

  if (stroke == NULL)
    return;

  matrix.x0 = x;
  matrix.y0 = y;
  g_ptr_array_add (strokes, bb_stroke_transform (stroke, &matrix));
}
