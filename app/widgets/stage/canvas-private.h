/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do the files of the canvas share? */
#pragma once

#include "render/ink/ink-live.h"
#include "widgets/common/tiles.h"
#include "widgets/stage/canvas-picture.h"
#include "widgets/stage/canvas.h"

G_BEGIN_DECLS

struct _BbCanvas
{
  GtkWidget parent;

  BbEditor *editor;

  /* the picture area, in pixels of the widget */
  graphene_rect_t area;
  BbTiles *tiles;
  gboolean is_misplaced; /* the widget's size changed under the pen */

  /* what lies under the pen */
  BbCanvasPicture *picture;
  gboolean is_waiting; /* for one that is being drawn in a thread */

  BbInkLive *live;
  char *drawn_on;      /* id of the board on which the stroke began */
  gboolean pins_here;  /* it was the stroke that pinned the board */
  gboolean is_refused; /* pressed beside a picture that may not be changed */

  BbBrush brush;
  graphene_point_t brush_at;
  gboolean shows_brush;
};

/** Returns: the size of the picture area in pixels of the device, at least 1 */
int bb_canvas_get_device_width (BbCanvas *self);
int bb_canvas_get_device_height (BbCanvas *self);

/** Returns: ink units in a pixel of the widget */
double bb_canvas_get_ink_per_pixel (BbCanvas *self);

/** Fits the picture area into the widget anew; where a stroke goes on, when it is over */
void bb_canvas_place_picture (BbCanvas *self);

/** Brings the picture up to date with the current board, in a thread */
void bb_canvas_update_picture (BbCanvas *self);

/** Likewise, at once: pen-down cannot wait for a thread */
void bb_canvas_ensure_picture (BbCanvas *self);

G_END_DECLS
