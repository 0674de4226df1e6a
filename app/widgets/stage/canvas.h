/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the current board shown and drawn on? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"
#include "sketch/pen.h"
#include "widgets/common/video-feed.h"

G_BEGIN_DECLS

#define BB_TYPE_CANVAS (bb_canvas_get_type ())
/**
 * BbCanvas:
 *
 * The picture area of the current board, as large as it fits. Pen, eraser end and mouse work on it with the tool in
 * hand; only what is dirty is drawn again while they do. A stroke may begin and end outside of it.
 */
G_DECLARE_FINAL_TYPE (BbCanvas, bb_canvas, BB, CANVAS, GtkWidget)

void bb_canvas_set_editor (BbCanvas *self, BbEditor *editor);

/** Lets what @video shows lie under the drawing, as under paper that light comes through; %NULL for none */
void bb_canvas_set_video (BbCanvas *self, BbVideoFeed *video);

/** Takes back what the tool in hand is at. Returns: whether there was anything */
gboolean bb_canvas_cancel (BbCanvas *self);

G_END_DECLS
