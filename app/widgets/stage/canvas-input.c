/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do pen, eraser end and mouse draw on the canvas? */
#include "widgets/stage/canvas-input.h"

/* events are heard raw: pen, mouse and finger come one way, with every sample that was compressed away */

static GdkDeviceToolType
tool_type (GdkEvent *event)
{
  GdkDeviceTool *tool = gdk_event_get_device_tool (event);

  return tool != NULL ? gdk_device_tool_get_tool_type (tool) : GDK_DEVICE_TOOL_TYPE_UNKNOWN;
}

/* a mouse may have the axis and never press */
static gboolean
has_pressure (GdkEvent *event)
{
  GdkDeviceToolType type = tool_type (event);
  double pressure;

  return type != GDK_DEVICE_TOOL_TYPE_UNKNOWN && type != GDK_DEVICE_TOOL_TYPE_MOUSE &&
         type != GDK_DEVICE_TOOL_TYPE_LENS && gdk_event_get_axis (event, GDK_AXIS_PRESSURE, &pressure);
}

/* where the widget's origin lies in the coordinates of events */
static void
get_origin (BbCanvas *canvas, double *x, double *y)
{
  GtkWidget *widget = GTK_WIDGET (canvas);
  GtkNative *native = gtk_widget_get_native (widget);
  double surface_x, surface_y;

  gtk_widget_translate_coordinates (widget, GTK_WIDGET (native), 0, 0, x, y);
  gtk_native_get_surface_transform (native, &surface_x, &surface_y);
  *x += surface_x;
  *y += surface_y;
}

static gboolean
get_point (BbCanvas *canvas, GdkEvent *event, double *x, double *y)
{
  double origin_x, origin_y;

  if (!gdk_event_get_position (event, x, y))
    return FALSE;

  get_origin (canvas, &origin_x, &origin_y);
  *x -= origin_x;
  *y -= origin_y;
  return TRUE;
}

/* the eraser end erases, whatever tool is in hand */
static BbBrush
get_brush (BbCanvas *canvas, GdkEvent *event)
{
  BbEditor *editor = bb_canvas_get_editor (canvas);

  if (tool_type (event) == GDK_DEVICE_TOOL_TYPE_ERASER)
    return bb_editor_get_brush_of (editor, BB_BRUSH_ERASER);

  return bb_editor_get_brush (editor);
}

static void
add_sample (BbCanvas *canvas, double x, double y, double pressure, guint32 time)
{
  BbPenSample sample = { x, y, pressure, time };

  bb_canvas_to_ink (canvas, &sample.x, &sample.y);
  bb_canvas_add_sample (canvas, &sample);
}

static void
add_history (BbCanvas *canvas, GdkEvent *event)
{
  double origin_x, origin_y;
  guint n = 0;
  g_autofree GdkTimeCoord *history = gdk_event_get_history (event, &n);

  get_origin (canvas, &origin_x, &origin_y);
  for (guint i = 0; i < n; i++)
    {
      if (history[i].flags & GDK_AXIS_FLAG_X)
        add_sample (canvas, history[i].axes[GDK_AXIS_X] - origin_x, history[i].axes[GDK_AXIS_Y] - origin_y,
                    history[i].axes[GDK_AXIS_PRESSURE], history[i].time);
    }
}

static void
add_event (BbCanvas *canvas, GdkEvent *event)
{
  double x, y, pressure = 1.0;

  if (!get_point (canvas, event, &x, &y))
    return;

  gdk_event_get_axis (event, GDK_AXIS_PRESSURE, &pressure);
  add_sample (canvas, x, y, pressure, gdk_event_get_time (event));
}

static gboolean
press (BbCanvas *canvas, GdkEvent *event)
{
  BbBrush brush = get_brush (canvas, event);
  double x, y;

  if (bb_canvas_is_drawing (canvas))
    return FALSE;

  bb_editor_end_roll (bb_canvas_get_editor (canvas));
  gtk_widget_grab_focus (GTK_WIDGET (canvas));
  if (!get_point (canvas, event, &x, &y) || !bb_canvas_may_begin_at (canvas, x, y))
    return FALSE;

  bb_canvas_begin_stroke (canvas, &brush, has_pressure (event));
  if (!bb_canvas_is_drawing (canvas))
    return FALSE;

  add_event (canvas, event);
  bb_canvas_update_stroke (canvas);
  return TRUE;
}

/* GDK repeats where the pointer rests when a window is laid out anew: no hand moved, no clock told the time,
 * and GTK 4.8 reads the axes that such an event does not have */
static gboolean
was_made_up (GdkEvent *event)
{
  return gdk_event_get_time (event) == GDK_CURRENT_TIME;
}

static gboolean
move (BbCanvas *canvas, GdkEvent *event)
{
  BbBrush brush = get_brush (canvas, event);
  double x, y;

  if (get_point (canvas, event, &x, &y))
    {
      bb_canvas_show_brush (canvas, &brush, x, y);
      bb_canvas_follow_refused (canvas, x, y);
    }
  if (was_made_up (event))
    return FALSE;

  bb_editor_end_roll (bb_canvas_get_editor (canvas));
  if (!bb_canvas_is_drawing (canvas))
    return FALSE;

  add_history (canvas, event);
  add_event (canvas, event);
  bb_canvas_update_stroke (canvas);
  return TRUE;
}

static gboolean
let_up (BbCanvas *canvas, GdkEvent *event)
{
  bb_canvas_forget_refused (canvas);
  if (!bb_canvas_is_drawing (canvas))
    return FALSE;

  bb_canvas_end_stroke (canvas);
  return TRUE;
}

/* a legacy controller hears of leaving the window only, not of leaving for another widget */
static void
leave_cb (GtkEventController *controller, gpointer data)
{
  bb_canvas_show_brush (BB_CANVAS (gtk_event_controller_get_widget (controller)), NULL, 0, 0);
}

static gboolean
break_off (BbCanvas *canvas, GdkEvent *event)
{
  if (bb_canvas_is_drawing (canvas))
    bb_canvas_end_stroke (canvas);
  return FALSE;
}

static gboolean
event_cb (GtkEventController *controller, GdkEvent *event, gpointer data)
{
  BbCanvas *canvas = BB_CANVAS (gtk_event_controller_get_widget (controller));

  if (bb_canvas_get_editor (canvas) == NULL)
    return FALSE;

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
    case GDK_TOUCH_END:
      return let_up (canvas, event);
    case GDK_TOUCH_CANCEL:
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
}
