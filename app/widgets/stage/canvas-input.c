/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do pen, eraser end and mouse do on the canvas? */
#include "widgets/stage/canvas-input.h"

#include "widgets/stage/canvas-private.h"

/* events are heard raw: pen, mouse and finger come one way, with every sample that was compressed away */

static GdkDeviceToolType
tool_type (GdkEvent *event)
{
  GdkDeviceTool *tool = gdk_event_get_device_tool (event);

  return tool != NULL ? gdk_device_tool_get_tool_type (tool) : GDK_DEVICE_TOOL_TYPE_UNKNOWN;
}

gboolean
bb_canvas_is_pen (GdkEvent *event)
{
  GdkDevice *device = gdk_event_get_device (event);
  GdkDeviceToolType type = tool_type (event);

  return (device != NULL && gdk_device_get_source (device) == GDK_SOURCE_PEN) ||
         (type != GDK_DEVICE_TOOL_TYPE_UNKNOWN && type != GDK_DEVICE_TOOL_TYPE_MOUSE);
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

gboolean
bb_canvas_get_point (BbCanvas *canvas, GdkEvent *event, double *x, double *y)
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
static const BbTool *
get_tool (BbCanvas *canvas, GdkEvent *event)
{
  return bb_canvas_find_tool (canvas, tool_type (event) == GDK_DEVICE_TOOL_TYPE_ERASER);
}

static void
add_sample (BbCanvas *canvas, GArray *samples, double x, double y, double pressure, guint32 time)
{
  BbPenSample sample = { x, y, pressure, time };

  bb_canvas_to_ink (canvas, &sample.x, &sample.y);
  g_array_append_val (samples, sample);
}

static void
add_history (BbCanvas *canvas, GArray *samples, GdkEvent *event)
{
  double origin_x, origin_y;
  guint n = 0;
  g_autofree GdkTimeCoord *history = gdk_event_get_history (event, &n);

  get_origin (canvas, &origin_x, &origin_y);
  for (guint i = 0; i < n; i++)
    {
      if (history[i].flags & GDK_AXIS_FLAG_X)
        add_sample (canvas, samples, history[i].axes[GDK_AXIS_X] - origin_x, history[i].axes[GDK_AXIS_Y] - origin_y,
                    history[i].axes[GDK_AXIS_PRESSURE], history[i].time);
    }
}

/* Returns: (transfer full): what @event and all that was compressed into it say */
static GArray *
read_samples (BbCanvas *canvas, GdkEvent *event)
{
  GArray *samples = g_array_new (FALSE, FALSE, sizeof (BbPenSample));
  double x, y, pressure = 1.0;

  if (gdk_event_get_event_type (event) == GDK_MOTION_NOTIFY || gdk_event_get_event_type (event) == GDK_TOUCH_UPDATE)
    add_history (canvas, samples, event);
  if (bb_canvas_get_point (canvas, event, &x, &y))
    {
      gdk_event_get_axis (event, GDK_AXIS_PRESSURE, &pressure);
      add_sample (canvas, samples, x, y, pressure, gdk_event_get_time (event));
    }
  return samples;
}

static BbToolInput
make_input (GArray *samples, GdkEvent *event)
{
  return (BbToolInput){ (const BbPenSample *) (gconstpointer) samples->data, samples->len, has_pressure (event) };
}

static gboolean
press (BbCanvas *canvas, GdkEvent *event)
{
  g_autoptr (GArray) samples = NULL;
  BbToolInput input;
  double x, y;

  if (bb_canvas_is_busy (canvas))
    return FALSE;

  bb_editor_end_roll (bb_canvas_get_editor (canvas));
  gtk_widget_grab_focus (GTK_WIDGET (canvas));
  if (!bb_canvas_get_point (canvas, event, &x, &y) || !bb_canvas_may_begin_at (canvas, x, y))
    return FALSE;

  samples = read_samples (canvas, event);
  input = make_input (samples, event);
  return bb_canvas_press (canvas, get_tool (canvas, event), &input);
}

/* GDK repeats where the pointer rests when a window is laid out again: no hand moved, no clock told the time,
 * and GTK 4.8 reads the axes that such an event does not have */
static gboolean
was_made_up (GdkEvent *event)
{
  return gdk_event_get_time (event) == GDK_CURRENT_TIME;
}

static gboolean
move (BbCanvas *canvas, GdkEvent *event)
{
  g_autoptr (GArray) samples = NULL;
  BbToolInput input;
  double x, y;

  if (bb_canvas_get_point (canvas, event, &x, &y))
    {
      bb_canvas_point (canvas, get_tool (canvas, event), x, y);
      bb_canvas_follow_refused (canvas, x, y);
    }
  if (was_made_up (event))
    return FALSE;

  bb_editor_end_roll (bb_canvas_get_editor (canvas));
  if (!bb_canvas_is_busy (canvas))
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
  bb_canvas_release (canvas);
  return was_busy;
}

/* a legacy controller hears of leaving the window only, not of leaving for another widget */
static void
leave_cb (GtkEventController *controller, gpointer data)
{
  bb_canvas_point (BB_CANVAS (gtk_event_controller_get_widget (controller)), NULL, 0, 0);
}

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
