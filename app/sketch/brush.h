/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What draws a stroke: its kind, width, colour? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The order is fixed: names, not numbers, go into files. */
typedef enum
{
  BB_BRUSH_PEN,
  BB_BRUSH_ERASER,
  BB_BRUSH_N_KINDS
} BbBrushKind;

/**
 * BbBrush:
 * @kind: what it does to the picture
 * @size: width at full pressure, in ink units (16 a pixel at a height of 1080), 1 to %BB_BRUSH_SIZE_MAX
 * @colour: 0xRRGGBBAA, sRGB, not premultiplied; an eraser's colour means nothing and is 0x000000ff
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
 *   kind's share of its size, so that a light touch still shows.
 */
double bb_brush_width (const BbBrush *self, double pressure);

/** Returns: the size one step up (@direction > 0) or down; steps grow with the size, as hands expect */
gint32 bb_brush_step_size (gint32 size, int direction);

gboolean bb_brush_equal (const BbBrush *a, const BbBrush *b);

G_END_DECLS
