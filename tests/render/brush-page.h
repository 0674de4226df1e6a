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

/* of the face in drawings.h, which brush draws which movements, larger than there */
static const struct
{
  guint first;
  guint end;
  BbBrush brush;
} brush_frame_parts[] = {
  { 0, 3, { BB_BRUSH_PENCIL, 14 * BB_INK_UNITS_PER_PIXEL, 0x2a2a2aff } },
  { 3, 5, { BB_BRUSH_BRUSH, 26 * BB_INK_UNITS_PER_PIXEL, 0x1a1a1aff } },
  { 5, 12, { BB_BRUSH_PEN, 12 * BB_INK_UNITS_PER_PIXEL, 0x1a1a1aff } },
  { 12, 18, { BB_BRUSH_BRUSH, 70 * BB_INK_UNITS_PER_PIXEL, 0x1a1a1aff } },
  { 18, 20, { BB_BRUSH_PENCIL, 26 * BB_INK_UNITS_PER_PIXEL, 0x2a2a2aff } },
  { 20, 21, { BB_BRUSH_ERASER, 10 * BB_INK_UNITS_PER_PIXEL, 0x000000ff } },
};

/* what is laid under the lines: a wall, light from a window, and a shadow on the face */
static const struct
{
  BbBrush brush;
  Movement movement;
} brush_frame_tones[] = {
  { { BB_BRUSH_MARKER, 110 * BB_INK_UNITS_PER_PIXEL, 0xd0d0d0ff },
    { { -900, -600, -500, -420 }, { -420, -430, -420, -400 }, 400, 0.8, 1 } },
  { { BB_BRUSH_MARKER, 110 * BB_INK_UNITS_PER_PIXEL, 0xd0d0d0ff },
    { { -900, -650, -500, -380 }, { -310, -300, -310, -290 }, 400, 0.8, 1 } },
  { { BB_BRUSH_MARKER, 110 * BB_INK_UNITS_PER_PIXEL, 0xd0d0d0ff },
    { { -900, -650, -500, -360 }, { -190, -200, -190, -180 }, 400, 0.8, 1 } },
  { { BB_BRUSH_MARKER, 90 * BB_INK_UNITS_PER_PIXEL, 0xa9d0f7ff },
    { { 420, 560, 700, 880 }, { -430, -250, 0, 330 }, 500, 0.8, 1 } },
  { { BB_BRUSH_MARKER, 90 * BB_INK_UNITS_PER_PIXEL, 0xa9d0f7ff },
    { { 560, 660, 780, 900 }, { -440, -300, -120, 120 }, 500, 0.8, 1 } },
  { { BB_BRUSH_MARKER, 44 * BB_INK_UNITS_PER_PIXEL, 0xf8d0e0ff },
    { { 105, 125, 140, 150 }, { 70, 80, 80, 74 }, 300, 0.8, 1 } },
  { { BB_BRUSH_MARKER, 44 * BB_INK_UNITS_PER_PIXEL, 0xf8d0e0ff },
    { { -105, -125, -140, -150 }, { 70, 80, 80, 74 }, 300, 0.8, 1 } },
  { { BB_BRUSH_MARKER, 40 * BB_INK_UNITS_PER_PIXEL, 0xd0d0d0ff },
    { { -60, -20, 30, 70 }, { 330, 350, 350, 322 }, 300, 0.8, 1 } },
};

static inline void
brush_frame_add_fill (GPtrArray *strokes)
{
  static const BbBrush fill = { BB_BRUSH_FILL, BB_INK_UNITS_PER_PIXEL, 0xc9b8e0ff };
  enum
  {
    N_SIDE = 12
  };
  BbInkPoint points[2 * N_SIDE];

  /* between the shoulders, which are two movements of the face */
  for (int i = 0; i < N_SIDE; i++)
    {
      double t = 0.42 + 0.58 * i / (N_SIDE - 1.0), drop = i == N_SIDE - 1 ? 200 : 0;
      gint32 x = (gint32) (bezier (face[18].x, t) * BB_INK_UNITS_PER_PIXEL);
      gint32 y = (gint32) ((bezier (face[18].y, t) + drop) * BB_INK_UNITS_PER_PIXEL);

      points[i] = (BbInkPoint){ x, y, BB_INK_PRESSURE_MAX };
      points[2 * N_SIDE - 1 - i] = (BbInkPoint){ -x, y, BB_INK_PRESSURE_MAX };
    }
  g_ptr_array_add (strokes, bb_stroke_new (&fill, points, G_N_ELEMENTS (points)));
}

/* Returns: (transfer full) (element-type BbStroke): a frame that all of them draw */
static inline GPtrArray *
brush_frame_draw (void)
{
  GPtrArray *strokes = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_stroke_unref);

  for (guint i = 0; i < G_N_ELEMENTS (brush_frame_tones); i++)
    g_ptr_array_add (strokes, draw_movement_with (&brush_frame_tones[i].movement, &brush_frame_tones[i].brush, TRUE));
  for (guint i = 0; i < G_N_ELEMENTS (brush_frame_parts); i++)
    for (guint j = brush_frame_parts[i].first; j < brush_frame_parts[i].end; j++)
      g_ptr_array_add (strokes, draw_movement_with (&face[j], &brush_frame_parts[i].brush, TRUE));
  for (int i = 0; i < 14; i++)
    brush_page_add (strokes, &brush_page_brushes[0], -880 + 34 * i, -780 + 34 * i, 500, 300, 0, 0.3 + 0.04 * i);
  brush_frame_add_fill (strokes);
  return strokes;
}
