/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From where does the user look at the picture? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define BB_STAGE_ZOOM_LEAST 0.05
#define BB_STAGE_ZOOM_MOST 32.0

/**
 * BbStageView:
 * @zoom: 1 where the picture fits the stage
 * @turn: of the picture, in degrees, clockwise as it is seen; above -180, up to 180
 * @is_mirrored: left and right change places before it is turned
 * @x: the point of the picture that lies in the middle of the stage, in ink units
 * @y: likewise
 *
 * How the picture lies on the stage; nothing of the drawing. A plain value: each function below gives another one.
 *
 * Places are said in ink units from the middle: of the picture, or of the stage, where a unit is as large as it is in a
 * picture that fits, whatever the zoom.
 */
typedef struct
{
  double zoom;
  double turn;
  gboolean is_mirrored;
  double x;
  double y;
} BbStageView;

/** The whole picture, upright */
#define BB_STAGE_VIEW_FIT ((BbStageView){ .zoom = 1 })

gboolean bb_stage_view_is_fit (const BbStageView *self);

/** Returns: whether the picture is neither turned nor mirrored, and the pixels of its drawing are those of the screen
 */
gboolean bb_stage_view_is_upright (const BbStageView *self);

/** Turns @x and @y from a place of the stage to one of the picture, and back */
void bb_stage_view_to_picture (const BbStageView *self, double *x, double *y);
void bb_stage_view_to_stage (const BbStageView *self, double *x, double *y);

/** Returns: @self moved so that what lay at the stage's middle lies @x and @y from it */
BbStageView bb_stage_view_pan (BbStageView self, double x, double y);

/**
 * bb_stage_view_zoom:
 * @factor: more than 1 to come nearer
 * @x: of the stage: what lies there stays there; as does @y
 *
 * A zoom that comes within a hundredth of 1 is 1. It stays within %BB_STAGE_ZOOM_LEAST and %BB_STAGE_ZOOM_MOST.
 */
BbStageView bb_stage_view_zoom (BbStageView self, double factor, double x, double y);

/** Returns: @self with the picture turned by @degrees more, clockwise, about a place of the stage */
BbStageView bb_stage_view_turn (BbStageView self, double degrees, double x, double y);

/** Returns: @self as a mirror shows it: what is left on the stage is right */
BbStageView bb_stage_view_mirror (BbStageView self);

/**
 * bb_stage_view_pinch:
 * @from: (array fixed-size=4): x and y of one finger, then of the other, on the stage
 * @to: (array fixed-size=4): where they went
 *
 * Returns: @self with what lay under each finger under it still
 */
BbStageView bb_stage_view_pinch (BbStageView self, const double from[4], const double to[4]);

/**
 * bb_stage_view_clamp:
 * @aspect: of the picture: width by height
 *
 * Returns: @self moved so that something of the picture lies in the middle of the stage: it cannot be lost
 */
BbStageView bb_stage_view_clamp (BbStageView self, double aspect);

/**
 * bb_stage_view_get_sight:
 * @width: of the stage, in its units, as is @height
 * @box: (out) (array fixed-size=4): left, top, right and bottom, in ink units of the picture
 *
 * Gives the upright rectangle of the picture's plane in which all lies that the stage shows.
 */
void bb_stage_view_get_sight (const BbStageView *self, double width, double height, double box[4]);

/** Returns: (transfer full): "150 % · 15° · Mirrored", what of it differs from the whole picture, upright; the zoom
 *  always */
char *bb_stage_view_describe (const BbStageView *self);

G_END_DECLS
