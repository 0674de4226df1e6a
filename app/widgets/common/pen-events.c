/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does an event say of a pen, a mouse or a finger? */
#include "widgets/common/pen-events.h"

static GdkDeviceToolType
get_tool (GdkEvent *event)
{
  GdkDeviceTool *tool = gdk_event_get_device_tool (event);

  return tool != NULL ? gdk_device_tool_get_tool_type (tool) : GDK_DEVICE_TOOL_TYPE_UNKNOWN;
}

gboolean
bb_pen_event_is_pen (GdkEvent *event)
{
  GdkDevice *device = gdk_event_get_device (event);
  GdkDeviceToolType tool = get_tool (event);

  return (device != NULL && gdk_device_get_source (device) == GDK_SOURCE_PEN) ||
         (tool != GDK_DEVICE_TOOL_TYPE_UNKNOWN && tool != GDK_DEVICE_TOOL_TYPE_MOUSE);
}

gboolean
bb_pen_event_erases (GdkEvent *event)
{
  const GdkModifierType side = GDK_BUTTON2_MASK | GDK_BUTTON3_MASK;

  return get_tool (event) == GDK_DEVICE_TOOL_TYPE_ERASER ||
         (bb_pen_event_is_pen (event) && (gdk_event_get_modifier_state (event) & side) != 0);
}

gboolean
bb_pen_event_has_pressure (GdkEvent *event)
{
  GdkDeviceToolType tool = get_tool (event);
  double pressure;

  return tool != GDK_DEVICE_TOOL_TYPE_UNKNOWN && tool != GDK_DEVICE_TOOL_TYPE_MOUSE &&
         tool != GDK_DEVICE_TOOL_TYPE_LENS && gdk_event_get_axis (event, GDK_AXIS_PRESSURE, &pressure);
}

gboolean
bb_pen_event_was_made_up (GdkEvent *event)
{
  return gdk_event_get_time (event) == GDK_CURRENT_TIME;
}

/* where the widget's origin lies in the coordinates of events */
static void
get_origin (GtkWidget *widget, double *x, double *y)
{
  GtkNative *native = gtk_widget_get_native (widget);
  double surface_x, surface_y;

  gtk_widget_translate_coordinates (widget, GTK_WIDGET (native), 0, 0, x, y);
  gtk_native_get_surface_transform (native, &surface_x, &surface_y);
  *x += surface_x;
  *y += surface_y;
}

gboolean
bb_pen_event_get_point (GtkWidget *widget, GdkEvent *event, double *x, double *y)
{
  double origin_x, origin_y;

  if (!gdk_event_get_position (event, x, y))
    return FALSE;

  get_origin (widget, &origin_x, &origin_y);
  *x -= origin_x;
  *y -= origin_y;
  return TRUE;
}

static void
add_sample (GArray *samples, double x, double y, double pressure, guint32 time)
{
  const BbPenSample sample = { x, y, pressure, time };

  g_array_append_val (samples, sample);
}

static void
add_history (GtkWidget *widget, GArray *samples, GdkEvent *event)
{
  double origin_x, origin_y;
  guint n = 0;
  g_autofree GdkTimeCoord *history = gdk_event_get_history (event, &n);

  get_origin (widget, &origin_x, &origin_y);
  for (guint i = 0; i < n; i++)
    {
      if (history[i].flags & GDK_AXIS_FLAG_X)
        add_sample (samples, history[i].axes[GDK_AXIS_X] - origin_x, history[i].axes[GDK_AXIS_Y] - origin_y,
                    history[i].axes[GDK_AXIS_PRESSURE], history[i].time);
    }
}

GArray *
bb_pen_event_read (GtkWidget *widget, GdkEvent *event)
{
  GArray *samples = g_array_new (FALSE, FALSE, sizeof (BbPenSample));
  double x, y, pressure = 1.0;

  /* GDK compresses nothing else */
  if (gdk_event_get_event_type (event) == GDK_MOTION_NOTIFY)
    add_history (widget, samples, event);
  if (bb_pen_event_get_point (widget, event, &x, &y))
    {
      gdk_event_get_axis (event, GDK_AXIS_PRESSURE, &pressure);
      add_sample (samples, x, y, pressure, gdk_event_get_time (event));
    }
  return samples;
}
