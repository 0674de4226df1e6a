/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does each brush draw: a line that swells, lines that cross, and a tone made of many? */
#pragma once

#include "render/drawings.h"

#define BRUSH_ROW 190

static const BbBrush brush_page_brushes[] = {
  { BB_BRUSH_PENCIL, 10 * BB_INK_UNITS_PER_PIXEL, 0x1a1a1aff },
  { BB_BRUSH_PEN, 8 * BB_INK_UNITS_PER_PIXEL, 0x1a1a1aff },
  { BB_BRUSH_BRUSH, 24 * BB_INK_UNITS_PER_PIXEL, 0x1a1a1aff },
  { BB_BRUSH_MARKER, 60 * BB_INK_UNITS_PER_PIXEL, 0xc8c8c8ff },
  { BB_BRUSH_MARKER, 40 * BB_INK_UNITS_PER_PIXEL, 0xf0a0c0ff },
};

static inline void
brush_page_add (GPtrArray *strokes,
                const BbBrush *brush,
                double x0,
                double x1,
                double y0,
                double y1,
                double bow,
                double pressure)
{
  const Movement movement = {
    { x0, x0 + (x1 - x0) / 3, x0 + 2 * (x1 - x0) / 3, x1 }, { y0, y0 - bow, y1 + bow, y1 }, 260, pressure, 1
  };

  g_ptr_array_add (strokes, draw_movement_with (&movement, brush, TRUE));
}

/* of the brush at @row, about @y */
static inline void
brush_page_add_row (GPtrArray *strokes, const BbBrush *brush, double y)
{
  brush_page_add (strokes, brush, -880, -380, y - 40, y - 40, 60, 1);
  brush_page_add (strokes, brush, -880, -380, y + 50, y + 50, 60, 0.35);
  brush_page_add (strokes, brush, -320, -20, y - 60, y + 60, 0, 0.8);
  brush_page_add (strokes, brush, -320, -20, y + 60, y - 60, 0, 0.8);
  for (int i = 0; i < 16; i++)
    brush_page_add (strokes, brush, 60 + 22 * i, 110 + 22 * i, y + 65, y - 65, 0, 0.15 + 0.05 * i);
  for (int i = 0; i < 6; i++)
    brush_page_add (strokes, brush, 520, 860, y - 60 + 24 * i, y - 60 + 24 * i, 6, 0.7);
}

/* Returns: (transfer full) (element-type BbStroke): the page */
static inline GPtrArray *
brush_page_draw (void)
{
  GPtrArray *strokes = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_stroke_unref);

  for (guint i = 0; i < G_N_ELEMENTS (brush_page_brushes); i++)
    brush_page_add_row (strokes, &brush_page_brushes[i], -400 + BRUSH_ROW * (int) i);
  return strokes;
}
