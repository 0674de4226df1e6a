/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the sound come out of? */
#include "playback/sink.h"

#include <glib/gi18n-lib.h>

#include "playback/devices.h"

/* short enough that volume answers at once, long enough for a busy machine */
#define BUFFER_US G_GINT64_CONSTANT (120000)
#define LATENCY_US G_GINT64_CONSTANT (15000)

/* in the order in which they are tried */
static const char *const factories[] = { "pulsesink", "alsasink", "pipewiresink", "oss4sink" };

/* READY is where a sink opens its device */
static GstElement *
try_sink (GstElement *sink)
{
  if (sink == NULL)
    return NULL;

  if (g_object_class_find_property (G_OBJECT_GET_CLASS (sink), "buffer-time") != NULL)
    g_object_set (sink, "buffer-time", BUFFER_US, "latency-time", LATENCY_US, NULL);

  if (gst_element_set_state (sink, GST_STATE_READY) != GST_STATE_CHANGE_FAILURE)
    return sink;

  gst_element_set_state (sink, GST_STATE_NULL);
  gst_object_unref (gst_object_ref_sink (sink));

  return NULL;
}

static GstElement *
open_device (const char *id)
{
  g_autoptr (GPtrArray) devices = bb_devices_list ();

  for (guint i = 0; i < devices->len; i++)
    {
      BbDevice *device = g_ptr_array_index (devices, i);

      if (g_str_equal (device->id, id))
        return try_sink (gst_device_create_element (device->device, NULL));
    }

  return NULL;
}

static GstElement *
open_default (void)
{
  GstElement *sink = NULL;

  for (guint i = 0; sink == NULL && i < G_N_ELEMENTS (factories); i++)
    sink = try_sink (gst_element_factory_make (factories[i], NULL));

  return sink;
}

GstElement *
bb_sink_open (const char *device, char **message, gpointer data)
{
  GstElement *sink = device != NULL ? open_device (device) : NULL;

  if (sink != NULL)
    return sink;

  sink = open_default ();
  if (sink != NULL && device != NULL)
    *message = g_strdup (_ ("The chosen sound device is not there: playing on the default one."));

  return sink;
}

GstElement *
bb_sink_new_silent (void)
{
  GstElement *sink = gst_element_factory_make ("fakesink", NULL);

  g_object_set (sink, "sync", TRUE, NULL);

  return sink;
}
