/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What becomes of a stroke that is moved, turned, made larger, flipped or coloured anew? */
#include "sketch/stroke-change.h"

#include <math.h>

/* a coordinate stays within what a file holds */
#define FARTHEST (1 << 24)

BbInkMatrix
bb_ink_matrix_make (double across, double down, double turn, double x, double y, double move_x, double move_y)
{
  double sine = sin (turn), cosine = cos (turn);
  BbInkMatrix self = { across * cosine, across * sine, -down * sine, down * cosine, 0, 0 };

  self.x0 = x + move_x - self.xx * x - self.xy * y;
  self.y0 = y + move_y - self.yx * x - self.yy * y;
  return self;
}

void
bb_ink_matrix_apply (const BbInkMatrix *self, double *x, double *y)
{
  double from_x = *x, from_y = *y;

  *x = self->xx * from_x + self->xy * from_y + self->x0;
  *y = self->yx * from_x + self->yy * from_y + self->y0;
}

static gint32
to_unit (double place)
{
  return (gint32) lround (CLAMP (place, -FARTHEST, FARTHEST));
}

BbStroke *
bb_stroke_transform (const BbStroke *self, const BbInkMatrix *matrix)
{
  BbBrush brush = *bb_stroke_get_brush (self);
  guint n;
  const BbInkPoint *points = bb_stroke_get_points (self, &n);
  g_autofree BbInkPoint *moved = g_memdup2 (points, n * sizeof *points);

  for (guint i = 0; i < n; i++)
    {
      double x = points[i].x, y = points[i].y;

      bb_ink_matrix_apply (matrix, &x, &y);
      moved[i].x = to_unit (x);
      moved[i].y = to_unit (y);
    }
  brush.size = (gint32) lround (brush.size * sqrt (fabs (matrix->xx * matrix->yy - matrix->xy * matrix->yx)));
  return bb_stroke_new (&brush, moved, n);
}

BbStroke *
bb_stroke_with_colour (BbStroke *self, guint32 colour)
{
  BbBrush brush = *bb_stroke_get_brush (self);
  guint n;
  const BbInkPoint *points = bb_stroke_get_points (self, &n);

  if (brush.kind == BB_BRUSH_ERASER || brush.colour == colour)
    return bb_stroke_ref (self);

  brush.colour = colour;
  return bb_stroke_new (&brush, points, n);
}
