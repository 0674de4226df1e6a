/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a stroke: one pen-down to pen-up, as it is kept and drawn? */
#pragma once

#include <glib-object.h>

#include "sketch/brush.h"
#include "sketch/ink-units.h"

G_BEGIN_DECLS

/**
 * BbInkPoint:
 * @x: to the right of the centre, in ink units
 * @y: below the centre, in ink units
 * @pressure: 0 to %BB_INK_PRESSURE_MAX
 *
 * One point of a kept stroke. Integers, so that a file read and written again is the same.
 */
typedef struct
{
  gint32 x;
  gint32 y;
  gint32 pressure;
} BbInkPoint;

/**
 * BbInkDab:
 * @x: to the right of the centre, in ink units
 * @y: below the centre, in ink units
 * @radius: in ink units, above 0
 * @soft: how far inside the radius its edge begins to fade, in ink units; 0 for a sharp one
 * @light: how much of what lies under it shows, 0 to 1
 *
 * A disc of ink. A stroke covers the hulls of each two dabs that follow each other: tapered
 * capsules.
 */
typedef struct
{
  double x;
  double y;
  double radius;
  double soft;
  double light;
} BbInkDab;

/** Returns: the disc of ink that @brush leaves at @x and @y, in ink units, at @pressure, 0 to 1000 */
BbInkDab bb_ink_dab_make (const BbBrush *brush, double x, double y, double pressure);

/**
 * BbInkBox:
 *
 * A rectangle in ink units; right and bottom are exclusive. Empty where right <= left.
 */
typedef struct
{
  gint32 left;
  gint32 top;
  gint32 right;
  gint32 bottom;
} BbInkBox;

/**
 * BbStroke:
 *
 * An immutable stroke: points and a brush. Atomically reference-counted; any thread may read it.
 */
typedef struct _BbStroke BbStroke;

#define BB_TYPE_STROKE (bb_stroke_get_type ())
GType bb_stroke_get_type (void);

/**
 * bb_stroke_new:
 * @brush: copied
 * @points: (array length=n_points): at least one; pressures are clamped to their range
 * @n_points: how many
 *
 * Returns: (transfer full): a stroke
 */
BbStroke *bb_stroke_new (const BbBrush *brush, const BbInkPoint *points, guint n_points);

BbStroke *bb_stroke_ref (BbStroke *self);
void bb_stroke_unref (BbStroke *self);

/** Returns: (transfer none): the brush it was drawn with */
const BbBrush *bb_stroke_get_brush (const BbStroke *self);

/**
 * bb_stroke_get_points:
 * @n_points: (out): how many, at least 1
 *
 * Returns: (transfer none) (array length=n_points): the points, in the order of drawing
 */
const BbInkPoint *bb_stroke_get_points (const BbStroke *self, guint *n_points);

/** Returns: the disc of ink that point @index leaves, 0 to one less than the count of points */
BbInkDab bb_stroke_get_dab (const BbStroke *self, guint index);

/** Returns: what the stroke can touch: its points, grown by half the brush's width */
BbInkBox bb_stroke_get_box (const BbStroke *self);

/** Returns: likewise for all of @strokes (array length=n_strokes), which are one at least */
BbInkBox bb_strokes_get_box (BbStroke *const *strokes, guint n_strokes);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbStroke, bb_stroke_unref)

G_END_DECLS
