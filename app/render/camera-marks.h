/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a storyboard mark what the camera sees, from its start to its end? */
#pragma once

#include <cairo.h>

#include "model/board.h"

G_BEGIN_DECLS

/**
 * bb_camera_get_corner:
 * @aspect: of the picture area: width by height
 * @corner: 0 to 3, clockwise from the top left
 * @x: (out): in units of ink from the centre of the picture area
 * @y: (out): likewise
 *
 * Tells where a corner lies of what the camera sees at @key.
 */
void bb_camera_get_corner (const BbMoveKey *key, double aspect, int corner, double *x, double *y);

/**
 * bb_render_camera_marks:
 * @cr: the picture area's top left corner is its origin
 * @keys: list of #BbMoveKey
 * @width: of the picture area in units of @cr
 * @height: likewise
 * @line: how wide a line is, in units of @cr
 *
 * Draws the frames of start (A, solid), of what lies between (dashed) and of the end (dashed), in letters that go on,
 * and the way from each to the next: an arrow from middle to middle, or where the camera comes nearer or goes away,
 * four from corner to corner. Nothing without keys.
 */
void bb_render_camera_marks (cairo_t *cr, const BbList *keys, double width, double height, double line);

/* 0xRRGGBBAA: of the marks */
#define BB_CAMERA_MARK_COLOUR 0xd01c3cff

G_END_DECLS
