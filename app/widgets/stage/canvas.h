/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the current board shown and drawn on? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"
#include "editor/stage-view.h"
#include "sketch/hand.h"
#include "sketch/pen.h"
#include "widgets/common/video-feed.h"

G_BEGIN_DECLS

#define BB_TYPE_CANVAS (bb_canvas_get_type ())
/**
 * BbCanvas:
 *
 * The picture area of the current board, as large as it fits. Pen, eraser end and mouse work on it with the tool in
 * hand; only what is dirty is drawn again while they do. A stroke may begin and end outside of it.
 *
 * From where the picture is looked at is the user's, and not the project's: it stays from board to board, and while the
 * video plays.
 *
 * Signal "view-changed": it is looked at from elsewhere. Signal "write-here" (double, double): a hand wants to write
 * there, in ink units.
 */
G_DECLARE_FINAL_TYPE (BbCanvas, bb_canvas, BB, CANVAS, GtkWidget)

void bb_canvas_set_editor (BbCanvas *self, BbEditor *editor);

/** Lets what @video shows lie under the drawing, as under paper that light comes through; %NULL for none */
void bb_canvas_set_video (BbCanvas *self, BbVideoFeed *video);

/** Follows @hand (copied) in the strokes that come */
void bb_canvas_set_hand (BbCanvas *self, const BbHand *hand);

/** Returns: how often a hand began something on it; it may be at it still */
guint bb_canvas_count_presses (BbCanvas *self);

/** Takes back what the tool in hand is at. Returns: whether there was anything */
gboolean bb_canvas_cancel (BbCanvas *self);

/** Returns: from where the picture is looked at */
BbStageView bb_canvas_get_view (BbCanvas *self);

/** Turns @x and @y from ink units to pixels of the widget */
void bb_canvas_from_ink (BbCanvas *self, double *x, double *y);

/** Returns: ink units in a pixel of the widget */
double bb_canvas_get_ink_per_pixel (BbCanvas *self);

/* As of BbStageView; places are in pixels of the widget. Nothing happens under a hand that works on the picture */

/** Moves what is seen by @x and @y */
void bb_canvas_pan (BbCanvas *self, double x, double y);

/** Zooms about the middle of the stage, or about @x and @y */
void bb_canvas_zoom (BbCanvas *self, double factor);
void bb_canvas_zoom_at (BbCanvas *self, double factor, double x, double y);

/** Turns it by @degrees, clockwise, about the middle of the stage */
void bb_canvas_turn (BbCanvas *self, double degrees);

/** Has what lay under two fingers, x and y of each, lie under them where they are now */
void bb_canvas_pinch (BbCanvas *self, const double from[4], const double to[4]);

void bb_canvas_mirror (BbCanvas *self);

/** Shows the whole picture, upright */
void bb_canvas_fit (BbCanvas *self);
/** Returns: where the picture lies in a canvas of @width by @height pixels: as large as there is room, on whole pixels
 */
graphene_rect_t bb_canvas_find_area (const BbSettings *settings, int width, int height);

G_END_DECLS
