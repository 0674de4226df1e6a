/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the user see and move in time? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"
#include "render/timeline/lanes.h"

G_BEGIN_DECLS

#define BB_TYPE_TIMELINE (bb_timeline_get_type ())
/**
 * BbTimeline:
 *
 * Property "bands" (boolean, writable): whether the waveform is coloured by its frequencies; it is unless told.
 *
 * The lanes of the project, drawn by render/ in tiles that are kept while they are valid; playhead, hover
 * and selection are drawn over them.
 */
G_DECLARE_FINAL_TYPE (BbTimeline, bb_timeline, BB, TIMELINE, GtkWidget)

void bb_timeline_set_editor (BbTimeline *self, BbEditor *editor);

/** Zooms a step in (@direction > 0) or out, about the playhead */
void bb_timeline_zoom (BbTimeline *self, int direction);

/** Shows the whole video */
void bb_timeline_zoom_fit (BbTimeline *self);

/** Returns: the frame at @x, in pixels of the widget, clamped into the video */
gint64 bb_timeline_frame_at (BbTimeline *self, double x);

/** Shows where boards begin that are dropped at @x: with bb_timeline_frame_at() for bb_places_lay() */
void bb_timeline_show_landing (BbTimeline *self, double x);
void bb_timeline_hide_landing (BbTimeline *self);

/** Takes back what is being dragged. Returns: whether there was anything */
gboolean bb_timeline_cancel_drag (BbTimeline *self);

/** Scrolls to what lies before (@direction < 0) or after what shows now */
void bb_timeline_scroll_page (BbTimeline *self, int direction);

/** Returns: the horizontal scroll position, for a scroll bar */
GtkAdjustment *bb_timeline_get_adjustment (BbTimeline *self);

G_END_DECLS
