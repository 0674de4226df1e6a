/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What becomes of a stroke that is moved, turned, made larger, flipped or coloured anew? */
#pragma once

#include "sketch/stroke.h"

G_BEGIN_DECLS

/**
 * BbInkMatrix:
 *
 * Where places go: x' = @xx x + @xy y + @x0, y' = @yx x + @yy y + @y0, all in ink units.
 */
typedef struct
{
  double xx;
  double yx;
  double xy;
  double yy;
  double x0;
  double y0;
} BbInkMatrix;

#define BB_INK_MATRIX_STILL ((BbInkMatrix){ 1, 0, 0, 1, 0, 0 })

/** Returns: the matrix that makes what is drawn larger by @across and @down (negative flips), then turns it by @turn
 *  radians, clockwise as y goes down, all about @x and @y, then moves it by @move_x and @move_y */
BbInkMatrix
bb_ink_matrix_make (double across, double down, double turn, double x, double y, double move_x, double move_y);

/** Moves @x and @y to where they go */
void bb_ink_matrix_apply (const BbInkMatrix *self, double *x, double *y);

/** Returns: (transfer full): @self where @matrix takes it; its line grows as its area does */
BbStroke *bb_stroke_transform (const BbStroke *self, const BbInkMatrix *matrix);

/** Returns: (transfer full): @self in @colour; an eraser has none and stays as it is */
BbStroke *bb_stroke_with_colour (BbStroke *self, guint32 colour);

G_END_DECLS
