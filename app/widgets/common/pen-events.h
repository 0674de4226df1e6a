/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does an event say of a pen, a mouse or a finger? */
#pragma once

#include <gtk/gtk.h>

#include "sketch/pen.h"

G_BEGIN_DECLS

/* For who hears events raw, with a legacy controller: pen, mouse and finger come one way, with every sample that was
 * compressed away */

/** Returns: whether it is of a pen, either end of it */
gboolean bb_pen_event_is_pen (GdkEvent *event);

/** Returns: whether the pen erases: with its other end, or with a button at its side held */
gboolean bb_pen_event_erases (GdkEvent *event);

/** Returns: whether the hand's pressure is known: a mouse may have the axis and never press */
gboolean bb_pen_event_has_pressure (GdkEvent *event);

/** Returns: whether no hand moved: GDK repeats where the pointer rests when a window is laid out again, no clock told
 *  the time, and GTK 4.8 reads the axes that such an event does not have */
gboolean bb_pen_event_was_made_up (GdkEvent *event);

/** Returns: whether it says a place, in pixels of @widget */
gboolean bb_pen_event_get_point (GtkWidget *widget, GdkEvent *event, double *x, double *y);

/**
 * bb_pen_event_read:
 *
 * Returns: (transfer full) (element-type BbPenSample): what @event and all that was compressed into it say, the oldest
 *   first, in pixels of @widget
 */
GArray *bb_pen_event_read (GtkWidget *widget, GdkEvent *event);

G_END_DECLS
