/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a hand move the view of the picture: wheel, middle button, fingers? */
#include <math.h>

#include "widgets/common/pen-events.h"
#include "widgets/stage/canvas-private.h"

/* of a notch of a wheel */
#define NOTCH_ZOOM 1.25
#define NOTCH_PIXELS 60
/* pixels on a touchpad that zoom as a notch does */
#define NOTCH_TOUCHPAD 40.0

/* a wheel with Ctrl zooms about the pointer; without, it moves a picture that does not fit */
static gboolean
scroll_cb (GtkEventControllerScroll *controller, double x, double y, BbCanvas *self)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));
  gboolean is_notch = gtk_event_controller_scroll_get_unit (controller) == GDK_SCROLL_UNIT_WHEEL;
  double step = is_notch ? NOTCH_PIXELS : 1;

  if (self->editor == NULL)
    return FALSE;
  if ((state & GDK_CONTROL_MASK) != 0)
    {
      bb_canvas_zoom_at (self, pow (NOTCH_ZOOM, is_notch ? -y : -y / NOTCH_TOUCHPAD), self->travel.x, self->travel.y);
      return TRUE;
    }
  if (bb_stage_view_is_fit (&self->view))
    return FALSE;

  if (is_notch && (state & GDK_SHIFT_MASK) != 0)
    bb_canvas_pan (self, -y * step, -x * step);
  else
    bb_canvas_pan (self, -x * step, -y * step);
  return TRUE;
}

void
bb_canvas_travel_attach (BbCanvas *self)
{
  GtkEventController *controller = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);

  g_signal_connect_object (controller, "scroll", G_CALLBACK (scroll_cb), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), controller);
}

/* the side button of a pen is another thing */
static gboolean
begin_drag (BbCanvas *self, GdkEvent *event)
{
  if (gdk_button_event_get_button (event) != GDK_BUTTON_MIDDLE || bb_pen_event_is_pen (event) ||
      bb_canvas_is_busy (self))
    return FALSE;

  bb_pen_event_get_point (GTK_WIDGET (self), event, &self->travel.x, &self->travel.y);
  self->travel.drag = (gdk_event_get_modifier_state (event) & GDK_SHIFT_MASK) != 0 ? BB_DRAG_TURN : BB_DRAG_PAN;
  return TRUE;
}

static double
get_angle (BbCanvas *self, double x, double y)
{
  graphene_point_t middle = bb_canvas_get_middle (self);

  return atan2 (y - middle.y, x - middle.x) * 180 / G_PI;
}

/* goes on from where the pointer was last */
static gboolean
drag_to (BbCanvas *self, GdkEvent *event)
{
  BbTravel *travel = &self->travel;
  double x, y;

  if (!bb_pen_event_get_point (GTK_WIDGET (self), event, &x, &y))
    return FALSE;

  if (travel->drag == BB_DRAG_PAN)
    bb_canvas_pan (self, x - travel->x, y - travel->y);
  else if (travel->drag == BB_DRAG_TURN)
    bb_canvas_turn (self, get_angle (self, x, y) - get_angle (self, travel->x, travel->y));
  travel->x = x;
  travel->y = y;
  return travel->drag != BB_DRAG_NOTHING;
}

static gboolean
end_drag (BbCanvas *self, GdkEvent *event)
{
  gboolean was_dragged = self->travel.drag != BB_DRAG_NOTHING;

  if (gdk_button_event_get_button (event) != GDK_BUTTON_MIDDLE)
    return FALSE;

  self->travel.drag = BB_DRAG_NOTHING;
  return was_dragged;
}

/* returns which finger it is, or -1 */
static int
find_finger (BbCanvas *self, GdkEventSequence *sequence)
{
  for (int i = 0; i < 2; i++)
    {
      if (self->travel.fingers[i] == sequence)
        return i;
    }

  return -1;
}

/* The first finger draws where no pen was ever seen: on a tablet without one there is nothing else to draw with.
 * A second one, or any where there is a pen, moves the view: what the first one drew was none */
static gboolean
put_finger (BbCanvas *self, GdkEvent *event)
{
  BbTravel *travel = &self->travel;
  int finger = find_finger (self, NULL);

  /* the ball of the hand that draws rests on the screen: it moves nothing, also when the pen is up again */
  if (finger < 0 || (travel->knows_pen && bb_canvas_is_busy (self)))
    return TRUE;

  travel->fingers[finger] = gdk_event_get_event_sequence (event);
  bb_pen_event_get_point (GTK_WIDGET (self), event, &travel->places[2 * finger], &travel->places[2 * finger + 1]);
  if (travel->knows_pen || travel->fingers[1 - finger] != NULL)
    {
      if (!travel->knows_pen)
        bb_canvas_cancel (self);
      travel->is_touched = TRUE;
    }
  return travel->is_touched;
}

static gboolean
move_finger (BbCanvas *self, GdkEvent *event)
{
  BbTravel *travel = &self->travel;
  int finger = find_finger (self, gdk_event_get_event_sequence (event));
  double before[4];

  if (finger < 0)
    return TRUE;

  memcpy (before, travel->places, sizeof before);
  bb_pen_event_get_point (GTK_WIDGET (self), event, &travel->places[2 * finger], &travel->places[2 * finger + 1]);
  if (travel->is_touched && travel->fingers[1 - finger] != NULL)
    bb_canvas_pinch (self, before, travel->places);
  else if (travel->is_touched)
    bb_canvas_pan (self, travel->places[2 * finger] - before[2 * finger],
                   travel->places[2 * finger + 1] - before[2 * finger + 1]);
  return travel->is_touched;
}

static gboolean
lift_finger (BbCanvas *self, GdkEvent *event)
{
  BbTravel *travel = &self->travel;
  int finger = find_finger (self, gdk_event_get_event_sequence (event));
  gboolean was_touched = travel->is_touched;

  if (finger < 0)
    return TRUE;

  travel->fingers[finger] = NULL;
  if (travel->fingers[1 - finger] == NULL)
    travel->is_touched = FALSE;
  return was_touched;
}

/* GDK says what it came to since it began */
static gboolean
pinch_touchpad (BbCanvas *self, GdkEvent *event)
{
  BbTravel *travel = &self->travel;
  GdkTouchpadGesturePhase phase = gdk_touchpad_event_get_gesture_phase (event);
  double scale = gdk_touchpad_event_get_pinch_scale (event), x, y;

  if (phase == GDK_TOUCHPAD_GESTURE_PHASE_BEGIN)
    travel->scale = 1;
  if (phase != GDK_TOUCHPAD_GESTURE_PHASE_UPDATE || travel->scale <= 0)
    return TRUE;

  gdk_touchpad_event_get_deltas (event, &x, &y);
  bb_canvas_pan (self, x, y);
  bb_canvas_zoom_at (self, scale / travel->scale, travel->x, travel->y);
  bb_canvas_turn (self, gdk_touchpad_event_get_pinch_angle_delta (event) * 180 / G_PI);
  travel->scale = scale;
  return TRUE;
}

static void
forget (BbCanvas *self)
{
  gboolean knows_pen = self->travel.knows_pen;

  self->travel = (BbTravel){ .knows_pen = knows_pen };
}

gboolean
bb_canvas_travel_hear (BbCanvas *self, GdkEvent *event)
{
  self->travel.knows_pen = self->travel.knows_pen || bb_pen_event_is_pen (event);
  switch ((int) gdk_event_get_event_type (event))
    {
    case GDK_BUTTON_PRESS:
      return begin_drag (self, event);
    case GDK_MOTION_NOTIFY:
      return drag_to (self, event);
    case GDK_BUTTON_RELEASE:
      return end_drag (self, event);
    case GDK_TOUCH_BEGIN:
      return put_finger (self, event);
    case GDK_TOUCH_UPDATE:
      return move_finger (self, event);
    case GDK_TOUCH_END:
      return lift_finger (self, event);
    case GDK_TOUCHPAD_PINCH:
      return pinch_touchpad (self, event);
    case GDK_TOUCH_CANCEL:
    case GDK_GRAB_BROKEN:
      forget (self);
      return FALSE;
    default:
      return FALSE;
    }
}
