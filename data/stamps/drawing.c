/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are lines and tones laid of which a stamp is made? */
#include "drawing.h"

#include <math.h>

#include "area.h"

#define STEPS 7 /* of a curve, from one spot to the next */

void
draw_lines (Hand *hand, guint32 colour, double width, int detail, const Line *lines, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      if (lines[i].detail <= detail)
        hand_line (hand, colour, width * lines[i].size, lines[i].touch, lines[i].spots, lines[i].n);
    }
}

static BbInkPoint
to_point (const Hand *hand, Spot spot)
{
  cairo_matrix_transform_point (&hand->matrix, &spot.x, &spot.y);
  return (BbInkPoint){ (gint32) lround ((spot.x - 960) * BB_INK_UNITS_PER_PIXEL),
                       (gint32) lround ((spot.y - 540) * BB_INK_UNITS_PER_PIXEL), BB_INK_PRESSURE_MAX };
}

void
draw_flat_tone (Hand *hand, guint32 colour, const Spot *spots, guint n)
{
  const BbBrush brush = { BB_BRUSH_FILL, 1, colour };
  g_autofree BbInkPoint *points = g_new (BbInkPoint, n);
  g_autoptr (BbStroke) stroke = NULL;

  for (guint i = 0; i < n; i++)
    points[i] = to_point (hand, spots[i]);
  stroke = bb_stroke_new (&brush, points, n);
  bb_layer_add_stroke (hand->layer, stroke);
}

void
draw_tone (Hand *hand, guint32 colour, const Spot *spots, guint n)
{
  g_autoptr (GArray) way = area_smooth (spots, n, TRUE, STEPS);

  draw_flat_tone (hand, colour, (const Spot *) (gpointer) way->data, way->len);
}
