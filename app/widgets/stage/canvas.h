/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the current board shown and drawn on? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"
#include "sketch/pen.h"

G_BEGIN_DECLS

#define BB_TYPE_CANVAS (bb_canvas_get_type ())
/**
 * BbCanvas:
 *
 * The picture area of the current board, as large as it fits. Pen, eraser end and mouse draw on it; only what
 * is dirty is drawn again while they do. A stroke may begin and end outside of it.
 */
G_DECLARE_FINAL_TYPE (BbCanvas, bb_canvas, BB, CANVAS, GtkWidget)

void bb_canvas_set_editor (BbCanvas *self, BbEditor *editor);

/* For canvas-input.c, which hears the pen: */

/** Returns: (transfer none) (nullable) */
BbEditor *bb_canvas_get_editor (BbCanvas *self);

/**
 * bb_canvas_to_ink:
 * @x: in pixels of the widget, inside the picture area or not; set to ink units, as is @y
 */
void bb_canvas_to_ink (BbCanvas *self, double *x, double *y);

/**
 * bb_canvas_may_begin_at:
 * @x: in pixels of the widget, as is @y
 *
 * A press beside the picture area is no attempt to draw yet where nothing may be changed, and says nothing of it:
 * that waits for bb_canvas_follow_refused().
 *
 * Returns: whether a stroke may begin there
 */
gboolean bb_canvas_may_begin_at (BbCanvas *self, double x, double y);

/** Where the pointer goes that was pressed beside a picture that may not be changed: says why, once, when it comes
 *  into the picture; nothing after bb_canvas_forget_refused(), when it is let go */
void bb_canvas_follow_refused (BbCanvas *self, double x, double y);
void bb_canvas_forget_refused (BbCanvas *self);

/** Begins a stroke on the board that shows, which stays on the stage until the user jumps */
void bb_canvas_begin_stroke (BbCanvas *self, const BbBrush *brush, gboolean has_pressure);

/** Takes a sample, in ink units; bb_canvas_update_stroke() shows what came in since the last time */
void bb_canvas_add_sample (BbCanvas *self, const BbPenSample *sample);
void bb_canvas_update_stroke (BbCanvas *self);

/** Puts the stroke on the board, as one undo step where it touched the picture, or drops it */
void bb_canvas_end_stroke (BbCanvas *self);
void bb_canvas_cancel_stroke (BbCanvas *self);
gboolean bb_canvas_is_drawing (BbCanvas *self);

/** Shows where the brush is, in pixels of the widget; @brush NULL for nowhere */
void bb_canvas_show_brush (BbCanvas *self, const BbBrush *brush, double x, double y);

G_END_DECLS
