/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the pointer drag what the timeline shows? */
#include "widgets/timeline/timeline-drag.h"

#include <math.h>

#include "widgets/timeline/timeline-private.h"
/* the lanes are pulled along by so many pixels at most, each time that the pointer moves outside of them */
#define PULL_MAX 60
/* pixels: what is no farther away is snapped to */
#define SNAP_REACH 8

struct _BbTimelineDrag
{
  BbTimeline *timeline;
  BbDrag *drag; /* NULL while the button is up */
};

static void
begin_cb (GtkGestureDrag *gesture, double x, double y, BbTimelineDrag *self)
{
  BbLanesHit hit = bb_timeline_pick (self->timeline, x, y);
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));

  gtk_widget_grab_focus (GTK_WIDGET (self->timeline));
  bb_timeline_drag_cancel (self);
  self->drag = bb_drag_begin (bb_timeline_get_editor (self->timeline), &hit,
                              bb_timeline_position_at (self->timeline, x), (state & GDK_SHIFT_MASK) != 0);
  /* nothing is counted yet: here it is begun */
  if (self->drag == NULL && hit.kind == BB_HIT_COUNTS)
    gtk_widget_activate_action (GTK_WIDGET (self->timeline), "win.tempo-panel", NULL);
}

/* a drag that leaves the widget pulls the lanes along */
static void
pull_lanes (BbTimelineDrag *self, double x)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self->timeline));

  if (x < BB_LANES_GUTTER)
    bb_timeline_scroll (self->timeline, MAX (x - BB_LANES_GUTTER, -PULL_MAX));
  else if (x > width)
    bb_timeline_scroll (self->timeline, MIN (x - width, PULL_MAX));
}

/* Ctrl suspends snapping: with Alt many window managers move the window */
static double
find_reach (BbTimelineDrag *self, GtkGesture *gesture)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));

  return state & GDK_CONTROL_MASK ? 0 : SNAP_REACH / self->timeline->scale.pixels_per_frame;
}

static void
drag_to (BbTimelineDrag *self, GtkGestureDrag *gesture, double x)
{
  BbLanesHit hit;

  bb_drag_set_reach (self->drag, find_reach (self, GTK_GESTURE (gesture)));
  if (!bb_drag_to (self->drag, bb_timeline_position_at (self->timeline, x)))
    {
      bb_timeline_drag_cancel (self);
      return;
    }

  hit = bb_drag_get_hit (self->drag);
  bb_timeline_set_hover (self->timeline, &hit);
}

static void
update_cb (GtkGestureDrag *gesture, double dx, double dy, BbTimelineDrag *self)
{
  double x, y;

  gtk_gesture_drag_get_start_point (gesture, &x, &y);
  if (self->drag == NULL || fabs (dx) < bb_drag_get_threshold (self->drag))
    return;

  pull_lanes (self, x + dx);
  drag_to (self, gesture, x + dx);
}

static void
end_cb (GtkGestureDrag *gesture, double dx, double dy, BbTimelineDrag *self)
{
  BbDrag *drag;
  double x, y;

  gtk_gesture_drag_get_start_point (gesture, &x, &y);
  /* what came in meanwhile has ended the proposal */
  if (self->drag != NULL && (dx != 0 || dy != 0) && bb_drag_get_threshold (self->drag) == 0)
    drag_to (self, gesture, x + dx);

  drag = g_steal_pointer (&self->drag);
  if (drag != NULL)
    bb_drag_release (drag);
}

gboolean
bb_timeline_drag_cancel (BbTimelineDrag *self)
{
  BbDrag *drag = g_steal_pointer (&self->drag);

  if (drag == NULL)
    return FALSE;

  bb_timeline_set_hover (self->timeline, NULL);
  return bb_drag_cancel (drag);
}

static void
cancel_cb (GtkGesture *gesture, GdkEventSequence *sequence, BbTimelineDrag *self)
{
  bb_timeline_drag_cancel (self);
}

gboolean
bb_timeline_drag_find_boards (const BbTimelineDrag *self, const BbProject *project, guint *first, guint *n)
{
  return self->drag != NULL && bb_drag_find_boards (self->drag, project, first, n);
}

gboolean
bb_timeline_drag_is_active (const BbTimelineDrag *self)
{
  return self->drag != NULL;
}

BbTimelineDrag *
bb_timeline_drag_new (BbTimeline *timeline)
{
  BbTimelineDrag *self = g_new0 (BbTimelineDrag, 1);
  GtkGesture *drag = gtk_gesture_drag_new ();

  self->timeline = timeline;
  g_signal_connect (drag, "drag-begin", G_CALLBACK (begin_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (update_cb), self);
  g_signal_connect (drag, "drag-end", G_CALLBACK (end_cb), self);
  g_signal_connect (drag, "cancel", G_CALLBACK (cancel_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (timeline), GTK_EVENT_CONTROLLER (drag));
  return self;
}

void
bb_timeline_drag_free (BbTimelineDrag *self)
{
  g_clear_pointer (&self->drag, bb_drag_free);
  g_free (self);
}
