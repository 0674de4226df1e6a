/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which strokes make a shape that storyboards need: a line, a frame, an arrow of a camera's move? */
#pragma once

#include "sketch/stroke.h"

G_BEGIN_DECLS

/**
 * BbShapeKind:
 * @BB_SHAPE_ARROW: somebody goes there
 * @BB_SHAPE_PATH: likewise, on the way that the hand went
 * @BB_SHAPE_PAN: the camera turns or travels across; a broad arrow, as the next two are
 * @BB_SHAPE_TILT: up or down
 * @BB_SHAPE_TRAVEL: any way
 * @BB_SHAPE_PUSH: from a frame to what is within it
 * @BB_SHAPE_PULL: and back
 * @BB_SHAPE_ORBIT: the camera goes around
 * @BB_SHAPE_PERFORMER: a disc where somebody stands, seen from above, and an arrow to where they go; it needs no way
 */
typedef enum
{
  BB_SHAPE_LINE,
  BB_SHAPE_RECTANGLE,
  BB_SHAPE_ELLIPSE,
  BB_SHAPE_ARROW,
  BB_SHAPE_PATH,
  BB_SHAPE_PAN,
  BB_SHAPE_TILT,
  BB_SHAPE_TRAVEL,
  BB_SHAPE_PUSH,
  BB_SHAPE_PULL,
  BB_SHAPE_ORBIT,
  BB_SHAPE_PERFORMER,
  BB_SHAPE_N_KINDS
} BbShapeKind;

/* of the disc, in ink units */
#define BB_SHAPE_PERFORMER_RADIUS (34 * BB_INK_UNITS_PER_PIXEL)

/** Returns: (transfer none): the name of @kind in actions, such as "ellipse" */
const char *bb_shape_to_name (BbShapeKind kind);

/** Returns: %TRUE and sets @kind where @name is known */
gboolean bb_shape_from_name (const char *name, BbShapeKind *kind);

/**
 * bb_shape_draw:
 * @brush: that draws its lines
 * @way: (array length=n): where the hand went, in ink units; at least one point
 * @constrains: Shift: a line or an arrow goes in steps of 15°, a rectangle is a square, an ellipse a circle
 *
 * Returns: (transfer full) (element-type BbStroke): its strokes; none but a disc where the hand went nowhere
 */
GPtrArray *bb_shape_draw (BbShapeKind kind, const BbBrush *brush, const BbInkPoint *way, guint n, gboolean constrains);

G_END_DECLS
