/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do pen, eraser end and mouse do on the canvas? */
#include "widgets/stage/canvas-input.h"

#include "widgets/common/pen-events.h"
#include "widgets/stage/canvas-private.h"

/* the eraser end erases, whatever tool is in hand */
static const BbTool *
get_tool (BbCanvas *canvas, GdkEvent *event)
{
  return bb_canvas_find_tool (canvas, bb_pen_event_erases (event));
}

static GArray *
read_samples (BbCanvas *canvas, GdkEvent *event)
{
  GArray *samples = bb_pen_event_read (GTK_WIDGET (canvas), event);

  for (guint i = 0; i < samples->len; i++)
    {
      BbPenSample *sample = &g_array_index (samples, BbPenSample, i);

      bb_canvas_to_ink (canvas, &sample->x, &sample->y);
    }
  return samples;
}

static BbToolInput
make_input (GArray *samples, GdkEvent *event)
{
  return (BbToolInput){ (const BbPenSample *) (gconstpointer) samples->data, samples->len,
                        bb_pen_event_has_pressure (event), gdk_event_get_modifier_state (event) };
}

/* Where a tablet is pulled out, no release comes: its next press, or a move with nothing pressed, says that the hand
 * was up. What was drawn until then is kept. A mouse that is touched while a pen draws is another device */
static gboolean
is_of_hand (BbCanvas *canvas, GdkEvent *event, GdkEventType type)
{
  return gdk_event_get_event_type (event) == type && gdk_event_get_device (event) == canvas->device;
}

static gboolean
press (BbCanvas *canvas, GdkEvent *event)
{
  g_autoptr (GArray) samples = NULL;
  BbToolInput input;
  double x, y;

  if (is_of_hand (canvas, event, GDK_BUTTON_PRESS))
    bb_canvas_release (canvas);
  if (bb_canvas_is_busy (canvas))
    return FALSE;

  bb_editor_end_roll (bb_canvas_get_editor (canvas));
  gtk_widget_grab_focus (GTK_WIDGET (canvas));
  if (!bb_pen_event_get_point (GTK_WIDGET (canvas), event, &x, &y) || !bb_canvas_may_begin_at (canvas, x, y))
    return FALSE;

  samples = read_samples (canvas, event);
  input = make_input (samples, event);
  g_set_object (&canvas->device, gdk_event_get_device (event));
  return bb_canvas_press (canvas, get_tool (canvas, event), &input);
}

static gboolean
move (BbCanvas *canvas, GdkEvent *event)
{
  g_autoptr (GArray) samples = NULL;
  BbToolInput input;
  double x, y;

  if (bb_pen_event_get_point (GTK_WIDGET (canvas), event, &x, &y))
    {
      bb_canvas_point (canvas, get_tool (canvas, event), x, y);
      bb_canvas_follow_refused (canvas, x, y);
    }
  if (bb_pen_event_was_made_up (event))
    return FALSE;

  bb_editor_end_roll (bb_canvas_get_editor (canvas));
  if (is_of_hand (canvas, event, GDK_MOTION_NOTIFY) && (gdk_event_get_modifier_state (event) & GDK_BUTTON1_MASK) == 0)
    bb_canvas_release (canvas);
  if (!bb_canvas_is_busy (canvas) || gdk_event_get_device (event) != canvas->device)
    return FALSE;

  samples = read_samples (canvas, event);
  input = make_input (samples, event);
  bb_canvas_move (canvas, &input);
  return TRUE;
}

static gboolean
release (BbCanvas *canvas, GdkEvent *event)
{
  gboolean was_busy = bb_canvas_is_busy (canvas);

  bb_canvas_forget_refused (canvas);
  if (gdk_event_get_device (event) != canvas->device)
    return FALSE;

  bb_canvas_release (canvas);
  return was_busy;
}

/* a legacy controller hears of leaving the window only, not of leaving for another widget */
static void
leave_cb (GtkEventController *controller, gpointer data)
{
  bb_canvas_point (BB_CANVAS (gtk_event_controller_get_widget (controller)), NULL, 0, 0);
}

/* what was drawn until then stays: the hand meant it, whatever became of the device */
static gboolean
break_off (BbCanvas *canvas, GdkEvent *event)
{
  bb_canvas_release (canvas);
  return FALSE;
}

static gboolean
event_cb (GtkEventController *controller, GdkEvent *event, gpointer data)
{
  BbCanvas *canvas = BB_CANVAS (gtk_event_controller_get_widget (controller));

  if (bb_canvas_get_editor (canvas) == NULL)
    return FALSE;
  if (bb_canvas_travel_hear (canvas, event))
    return TRUE;

  switch ((int) gdk_event_get_event_type (event))
    {
    case GDK_BUTTON_PRESS:
      return gdk_button_event_get_button (event) == GDK_BUTTON_PRIMARY && press (canvas, event);
    case GDK_TOUCH_BEGIN:
      return press (canvas, event);
    case GDK_MOTION_NOTIFY:
    case GDK_TOUCH_UPDATE:
      return move (canvas, event);
    case GDK_BUTTON_RELEASE:
      return gdk_button_event_get_button (event) == GDK_BUTTON_PRIMARY && release (canvas, event);
    case GDK_TOUCH_END:
      return release (canvas, event);
    case GDK_TOUCH_CANCEL:
    case GDK_PROXIMITY_OUT:
    case GDK_GRAB_BROKEN:
      return break_off (canvas, event);
    default:
      return FALSE;
    }
}

void
bb_canvas_input_attach (BbCanvas *canvas)
{
  GtkEventController *controller = gtk_event_controller_legacy_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();

  g_signal_connect (controller, "event", G_CALLBACK (event_cb), NULL);
  gtk_widget_add_controller (GTK_WIDGET (canvas), controller);
  g_signal_connect (motion, "leave", G_CALLBACK (leave_cb), NULL);
  gtk_widget_add_controller (GTK_WIDGET (canvas), motion);
  g_signal_connect_object (gdk_display_get_default_seat (gtk_widget_get_display (GTK_WIDGET (canvas))),
                           "device-removed", G_CALLBACK (bb_canvas_release), canvas, G_CONNECT_SWAPPED);
}
