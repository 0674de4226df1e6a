/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What keeps a parser from sending sound before anyone takes it? */
#include "audio/hold.h"

typedef struct
{
  GstPad *pad; /* NULL until there is one to hold */
  gulong probe;
} Hold;

static void
hold_free (gpointer data, GClosure *closure)
{
  Hold *self = data;

  gst_clear_object (&self->pad);
  g_free (self);
}

static GstPadProbeReturn
block_cb (GstPad *pad, GstPadProbeInfo *info, gpointer data)
{
  return GST_PAD_PROBE_OK;
}

static void
element_added_cb (GstBin *decodebin, GstElement *element, gpointer data)
{
  Hold *self = data;
  GstElementFactory *factory = gst_element_get_factory (element);

  if (self->pad != NULL || factory == NULL ||
      !g_str_equal (GST_OBJECT_NAME (factory), "aiffparse"))
    return;

  self->pad = gst_element_get_static_pad (element, "src");
  self->probe = gst_pad_add_probe (
    self->pad, GST_PAD_PROBE_TYPE_BLOCK | GST_PAD_PROBE_TYPE_BUFFER, block_cb, NULL, NULL);
}

static void
pad_added_cb (GstElement *decodebin, GstPad *pad, gpointer data)
{
  Hold *self = data;

  if (self->probe != 0)
    gst_pad_remove_probe (self->pad, self->probe);
  self->probe = 0;
}

void
bb_hold_until_linked (GstElement *decodebin)
{
  Hold *self = g_new0 (Hold, 1);

  /* both handlers go with decodebin; the first closure owns the state */
  g_signal_connect_data (decodebin, "element-added", G_CALLBACK (element_added_cb), self,
                         hold_free, G_CONNECT_DEFAULT);
  g_signal_connect (decodebin, "pad-added", G_CALLBACK (pad_added_cb), self);
}
