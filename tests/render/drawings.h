/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What would a storyboard artist draw? Strokes as a hand's movements, for pictures to look at. */
#pragma once

#include <math.h>

#include "sketch/stroke-builder.h"

/* One movement: a cubic curve in pixels at a height of 1080, from rest to rest. */
typedef struct
{
  double x[4];
  double y[4];
  guint duration;  /* milliseconds */
  double pressure; /* at its height */
  double size;     /* of the brush, in pixels; below 0 it is an eraser */
} Movement;

static const Movement face[] = {
  /* the head, in two halves, and the chin */
  { { 10, -240, -260, -60 }, { -300, -300, 150, 300 }, 520, 0.75, 14 },
  { { 0, 240, 260, 60 }, { -298, -300, 150, 300 }, 520, 0.75, 14 },
  { { -72, -30, 30, 70 }, { 292, 318, 318, 294 }, 220, 0.6, 14 },
  /* brows, eyes, pupils */
  { { -120, -95, -60, -35 }, { -70, -100, -98, -82 }, 160, 0.9, 16 },
  { { 35, 60, 95, 120 }, { -82, -98, -100, -70 }, 160, 0.9, 16 },
  { { -115, -90, -55, -38 }, { -20, -52, -50, -18 }, 220, 0.6, 8 },
  { { 38, 55, 90, 115 }, { -18, -50, -52, -20 }, 220, 0.6, 8 },
  { { -76, -90, -60, -75 }, { -36, -10, -8, -35 }, 260, 0.8, 12 },
  { { 75, 60, 92, 76 }, { -36, -10, -8, -35 }, 260, 0.8, 12 },
  /* nose and mouth */
  { { 6, -6, 26, -14 }, { -20, 40, 66, 74 }, 240, 0.55, 8 },
  { { -70, -20, 30, 74 }, { 140, 168, 170, 132 }, 260, 0.85, 12 },
  { { -22, -5, 10, 26 }, { 192, 200, 200, 190 }, 140, 0.4, 8 },
  /* hair, fast */
  { { -20, -120, -210, -250 }, { -310, -300, -200, 20 }, 130, 0.9, 22 },
  { { -10, -90, -160, -205 }, { -312, -290, -220, -60 }, 120, 0.8, 18 },
  { { 0, -60, -110, -150 }, { -314, -290, -230, -120 }, 110, 0.8, 18 },
  { { 5, -30, -60, -85 }, { -316, -290, -240, -140 }, 100, 0.7, 16 },
  { { 15, 100, 200, 245 }, { -312, -300, -190, 40 }, 130, 0.9, 22 },
  { { 20, 80, 150, 190 }, { -314, -290, -230, -90 }, 110, 0.8, 18 },
  /* neck and shoulders */
  { { -90, -95, -120, -420 }, { 270, 360, 390, 430 }, 300, 0.85, 20 },
  { { 90, 95, 120, 420 }, { 270, 360, 390, 430 }, 300, 0.85, 20 },
  /* an eraser for light in the hair */
  { { -190, -150, -110, -60 }, { -170, -215, -240, -262 }, 200, 0.5, -14 },
};

static const Movement curves[] = {
  { { -440, -200, 200, 440 }, { -320, -640, 0, -320 }, 60, 0.9, 2 },
  { { -440, -200, 200, 440 }, { -240, -560, 80, -240 }, 80, 0.9, 5 },
  { { -440, -200, 200, 440 }, { -140, -460, 180, -140 }, 100, 0.9, 12 },
  { { -440, -200, 200, 440 }, { -10, -330, 310, -10 }, 120, 0.9, 30 },
  { { -440, -200, 200, 440 }, { 150, -170, 470, 150 }, 150, 0.9, 60 },
  { { -440, 500, -500, 440 }, { 330, 200, 200, 330 }, 400, 0.7, 10 },
};

static const Movement hatching[] = {
  { { -300, -250, -180, -150 }, { 60, 0, -80, -140 }, 60, 0.6, 6 },
  { { -270, -220, -150, -120 }, { 62, 2, -78, -142 }, 55, 0.6, 6 },
  { { -242, -190, -120, -92 }, { 60, 0, -80, -139 }, 60, 0.6, 6 },
  { { -210, -160, -90, -60 }, { 64, 0, -80, -136 }, 55, 0.6, 6 },
  { { -180, -130, -60, -30 }, { 60, 0, -80, -140 }, 60, 0.6, 6 },
  { { -152, -100, -30, 0 }, { 62, 0, -80, -143 }, 50, 0.6, 6 },
  { { -120, -70, 0, 30 }, { 60, 0, -80, -140 }, 60, 0.6, 6 },
  { { -310, -220, -60, 40 }, { -120, -90, -30, 10 }, 90, 0.5, 6 },
  { { -315, -225, -65, 35 }, { -95, -65, -5, 35 }, 90, 0.5, 6 },
  { { -312, -222, -62, 38 }, { -68, -38, 22, 62 }, 90, 0.5, 6 },
};

/* the tremor of a hand and the steps of a screen, the same in every run */
static inline double
shake (guint index, double amount)
{
  return amount * sin (index * 2.399 + 0.7 * sin (index * 1.1));
}

static inline double
bezier (const double control[4], double t)
{
  double s = 1 - t;

  return s * s * s * control[0] + 3 * s * s * t * control[1] + 3 * s * t * t * control[2] + t * t * t * control[3];
}

/**
 * make_movement:
 * @every: milliseconds between events: 8 for a mouse, 4 or less for a tablet
 * @whole: whether places come in whole pixels, as a mouse's do
 *
 * Returns: (transfer full) (element-type BbPenSample): the events
 */
static inline GArray *
make_movement (const Movement *movement, guint every, gboolean whole)
{
  GArray *events = g_array_new (FALSE, FALSE, sizeof (BbPenSample));

  for (guint time = 0; time <= movement->duration; time += every)
    {
      double t = (double) time / movement->duration;
      double eased = 0.25 * t + 0.75 * t * t * (3 - 2 * t);
      double x = bezier (movement->x, eased) + shake (time, 0.25);
      double y = bezier (movement->y, eased) + shake (time + 50, 0.25);
      BbPenSample sample = { (whole ? round (x) : x) * BB_INK_UNITS_PER_PIXEL,
                             (whole ? round (y) : y) * BB_INK_UNITS_PER_PIXEL,
                             movement->pressure * pow (sin (G_PI * (0.04 + 0.92 * t)), 0.7), 1000 + time };

      g_array_append_val (events, sample);
    }

  return events;
}

static inline BbBrush
get_brush (const Movement *movement, guint32 colour)
{
  BbBrush brush = { BB_BRUSH_PEN, (gint32) (fabs (movement->size) * BB_INK_UNITS_PER_PIXEL), colour };

  if (movement->size < 0)
    brush = (BbBrush){ BB_BRUSH_ERASER, brush.size, 0x000000ff };
  return brush;
}

static inline BbStroke *
draw_movement_with (const Movement *movement, const BbBrush *brush, gboolean has_pressure)
{
  g_autoptr (BbStrokeBuilder) builder = bb_stroke_builder_new (brush, has_pressure, BB_INK_UNITS_PER_PIXEL);
  g_autoptr (GArray) events = make_movement (movement, has_pressure ? 4 : 8, !has_pressure);

  for (guint i = 0; i < events->len; i++)
    bb_stroke_builder_add (builder, &g_array_index (events, BbPenSample, i));
  return bb_stroke_builder_end (builder);
}

static inline BbStroke *
draw_movement (const Movement *movement, guint32 colour, gboolean has_pressure)
{
  BbBrush brush = get_brush (movement, colour);

  return draw_movement_with (movement, &brush, has_pressure);
}

/* Returns: (transfer full) (element-type BbStroke): the strokes of a drawing */
static inline GPtrArray *
draw_movements (const Movement *movements, guint n, guint32 colour, gboolean has_pressure)
{
  GPtrArray *strokes = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_stroke_unref);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (strokes, draw_movement (&movements[i], colour, has_pressure));
  return strokes;
}

#define DRAW(drawing, colour, has_pressure) draw_movements (drawing, G_N_ELEMENTS (drawing), colour, has_pressure)
