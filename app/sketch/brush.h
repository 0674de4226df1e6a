/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What draws a stroke: its kind, width, colour? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BbBrushKind:
 * @BB_BRUSH_PENCIL: soft, light where the hand is light, and the paper's grain shows in it
 * @BB_BRUSH_PEN: thin to wide, always dark
 * @BB_BRUSH_BRUSH: a brush pen: from a hair to its whole width
 * @BB_BRUSH_MARKER: wide and even; what lies under it shows, and is darker there
 * @BB_BRUSH_FILL: a shape: the points of its stroke go around it, and it has no width; it lies under lines
 * @BB_BRUSH_LETTERS: likewise the outlines of what is written, over what is there; the size is that of the letters
 * @BB_BRUSH_ERASER: takes ink away
 *
 * Names, not numbers, go into files.
 */
typedef enum
{
  BB_BRUSH_PENCIL,
  BB_BRUSH_PEN,
  BB_BRUSH_BRUSH,
  BB_BRUSH_MARKER,
  BB_BRUSH_FILL,
  BB_BRUSH_LETTERS,
  BB_BRUSH_ERASER,
  BB_BRUSH_N_KINDS
} BbBrushKind;

/**
 * BbBrush:
 * @kind: what it does to the picture
 * @size: width at full pressure, in ink units (16 a pixel at a height of 1080), 1 to %BB_BRUSH_SIZE_MAX
 * @colour: 0xRRGGBBAA, sRGB, not premultiplied, as it looks on white; an eraser's colour means nothing and is
 * 0x000000ff
 *
 * A plain value; copy it by assignment.
 */
typedef struct
{
  BbBrushKind kind;
  gint32 size;
  guint32 colour;
} BbBrush;

#define BB_BRUSH_SIZE_MAX (400 * 16)

/** Returns: (transfer none): the name of @kind in files, such as "pen" */
const char *bb_brush_kind_to_name (BbBrushKind kind);

/** Returns: %TRUE and sets @kind where @name is known */
gboolean bb_brush_kind_from_name (const char *name, BbBrushKind *kind);

/**
 * bb_brush_width:
 * @pressure: 0 to 1000
 *
 * Returns: the width of the line at @pressure, in ink units. A pen is never thinner than its
 *   kind's share of its size, so that a light touch still shows. 0 for a shape.
 */
double bb_brush_width (const BbBrush *self, double pressure);

/** Returns: how much of what it covers is seen at @pressure, 0 to 1000: 1 but for a pencil */
double bb_brush_opacity (const BbBrush *self, double pressure);

/** Returns: how wide its edge fades, as a share of half the line's width: 0 for a sharp one */
double bb_brush_softness (BbBrushKind kind);

/** Returns: whether the points of its strokes go around a shape */
gboolean bb_brush_is_shape (BbBrushKind kind);

/** Returns: whether paper shows in its line */
gboolean bb_brush_has_grain (BbBrushKind kind);

/** Returns: the size one step up (@direction > 0) or down; steps grow with the size, as hands expect */
gint32 bb_brush_step_size (gint32 size, int direction);

gboolean bb_brush_equal (const BbBrush *a, const BbBrush *b);

G_END_DECLS
