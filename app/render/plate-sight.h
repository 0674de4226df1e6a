/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a camera see of a board, and how near? Private to plates.c and plate-sheet.c. */
#pragma once

#include <cairo.h>

#include "model/moves.h"

G_BEGIN_DECLS

/** A part of the picture or around it; the picture area is 0, 0, 1, 1 */
typedef struct
{
  double left, top, right, bottom;
} BbPlateArea;

extern const BbPlateArea bb_plate_area_picture;

/**
 * BbPlateSight:
 * @keys: (nullable): of the camera
 * @begun: how many frames before the board the move begins
 * @n_move: how many frames it has
 * @n_frames: how many the board has
 * @start: of a board that shakes, its first frame: each of the video shakes otherwise
 *
 * On what depends what a camera sees of a board, and how near.
 */
typedef struct
{
  BbList *keys;
  gint64 begun;
  gint64 n_move;
  gint64 n_frames;
  gint64 start;
} BbPlateSight;

/** Returns: that of the board at @index; its keys are a reference that the caller owns */
BbPlateSight bb_plate_sight_find (const BbProject *project, guint index);

gboolean bb_plate_sight_equal (const BbPlateSight *a, const BbPlateSight *b);

/**
 * bb_plate_sight_find_way:
 * @layer: (nullable): %NULL for what lies still
 * @camera: how it stands
 * @at: of the layer's keys
 * @width: of the frame
 * @height: likewise
 * @opacity: (out): of the layer
 *
 * Returns: the way from the layer as it was drawn to the frame, in units where that is @width by @height
 */
cairo_matrix_t bb_plate_sight_find_way (const BbLayer *layer,
                                        const BbPose *camera,
                                        double at,
                                        double width,
                                        double height,
                                        double *opacity);

/**
 * bb_plate_sight_look:
 * @layer: (nullable): %NULL for what lies still
 * @width: of the frame, in pixels
 * @height: likewise
 * @area: (out): what is seen of it from the board's first frame to its last, in whole pixels
 *
 * Returns: how near: pixels of the frame for one of the picture, at least 1
 */
double bb_plate_sight_look (const BbProject *project,
                            guint index,
                            const BbLayer *layer,
                            double width,
                            double height,
                            BbPlateArea *area);

G_END_DECLS
