/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What comes out of the player, sample by sample? */
#include "capture.h"

#include <glib/gstdio.h>
#include <string.h>

#define TIMEOUT_S 60

Capture *
capture_new (gboolean sync)
{
  Capture *self = g_new0 (Capture, 1);

  g_mutex_init (&self->mutex);
  self->sync = sync;
  self->ready = -1;
  self->heard = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->heard_max = 4 * CAPTURE_RATE;

  return self;
}

void
capture_free (Capture *self)
{
  g_mutex_clear (&self->mutex);
  g_array_unref (self->heard);
  g_free (self);
}

static void
ready_cb (GstElement *sink, GstBuffer *buffer, GstPad *pad, gpointer data)
{
  Capture *self = data;
  guint32 index;

  gst_buffer_extract (buffer, 0, &index, sizeof index);
  g_mutex_lock (&self->mutex);
  self->ready = GUINT32_FROM_LE (index);
  self->ready_time = g_get_monotonic_time ();
  g_mutex_unlock (&self->mutex);
}

static void
heard_cb (GstElement *sink, GstBuffer *buffer, GstPad *pad, gpointer data)
{
  Capture *self = data;
  GstMapInfo map;

  gst_buffer_map (buffer, &map, GST_MAP_READ);
  g_mutex_lock (&self->mutex);
  self->n_blocks++;
  if (self->heard->len < self->heard_max)
    g_array_append_vals (self->heard, map.data, map.size / sizeof (guint32));
  g_mutex_unlock (&self->mutex);
  gst_buffer_unmap (buffer, &map);
}

static void
begin_run (Capture *self)
{
  self->n_runs++;
  self->n_blocks = 0;
  self->ready = -1;
  self->is_over = FALSE;
  g_array_set_size (self->heard, 0);
}

static GstPadProbeReturn
event_cb (GstPad *pad, GstPadProbeInfo *info, gpointer data)
{
  Capture *self = data;
  GstEventType type = GST_EVENT_TYPE (GST_PAD_PROBE_INFO_EVENT (info));

  g_mutex_lock (&self->mutex);
  if (type == GST_EVENT_FLUSH_STOP)
    begin_run (self);
  else if (type == GST_EVENT_EOS)
    self->is_over = TRUE;
  g_mutex_unlock (&self->mutex);

  return GST_PAD_PROBE_OK;
}

GstElement *
capture_open (const char *device, char **message, gpointer data)
{
  Capture *self = data;
  GstElement *sink;
  g_autoptr (GstPad) pad = NULL;

  g_mutex_lock (&self->mutex);
  self->n_opened++;
  g_mutex_unlock (&self->mutex);
  if (self->none)
    return NULL;

  sink = gst_element_factory_make ("fakesink", NULL);
  g_object_set (sink, "sync", self->sync, "signal-handoffs", TRUE, NULL);
  g_signal_connect (sink, "preroll-handoff", G_CALLBACK (ready_cb), self);
  g_signal_connect (sink, "handoff", G_CALLBACK (heard_cb), self);
  pad = gst_element_get_static_pad (sink, "sink");
  gst_pad_add_probe (pad, GST_PAD_PROBE_TYPE_EVENT_DOWNSTREAM | GST_PAD_PROBE_TYPE_EVENT_FLUSH, event_cb, self, NULL);

  return sink;
}

guint
capture_get_runs (Capture *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  return self->n_runs;
}

gint64
capture_get_ready (Capture *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  return self->ready;
}

GArray *
capture_copy_heard (Capture *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  return g_array_copy (self->heard);
}

static void
put_header (guint8 *header, guint32 n_bytes)
{
  memcpy (header, "RIFF\0\0\0\0WAVEfmt \20\0\0\0\1\0\2\0", 24);
  GST_WRITE_UINT32_LE (header + 4, 36 + n_bytes);
  GST_WRITE_UINT32_LE (header + 24, CAPTURE_RATE);
  GST_WRITE_UINT32_LE (header + 28, CAPTURE_RATE * 4);
  GST_WRITE_UINT16_LE (header + 32, 4);
  GST_WRITE_UINT16_LE (header + 34, 16);
  memcpy (header + 36, "data", 4);
  GST_WRITE_UINT32_LE (header + 40, n_bytes);
}

char *
capture_write_samples (const char *folder, const guint32 *samples, guint n_samples)
{
  g_autofree char *path = g_build_filename (folder, "index.wav", NULL);
  gsize size = 44 + n_samples * 4;
  g_autofree guint8 *bytes = g_malloc (size);
  g_autoptr (GError) error = NULL;

  put_header (bytes, n_samples * 4);
  for (guint32 i = 0; i < n_samples; i++)
    GST_WRITE_UINT32_LE (bytes + 44 + i * 4, samples[i]);
  g_file_set_contents (path, (const char *) bytes, size, &error);
  g_assert_no_error (error);

  return g_steal_pointer (&path);
}

char *
capture_write_wav (const char *folder, guint n_samples)
{
  g_autofree guint32 *samples = g_new (guint32, n_samples);

  for (guint32 i = 0; i < n_samples; i++)
    samples[i] = i;

  return capture_write_samples (folder, samples, n_samples);
}

static gboolean
tick_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

void
capture_wait (CaptureCheck check, gpointer data)
{
  gint64 until = g_get_monotonic_time () + TIMEOUT_S * G_USEC_PER_SEC;
  guint tick = g_timeout_add (1, tick_cb, NULL);

  while (!check (data))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, until);
      g_main_context_iteration (NULL, TRUE);
    }

  g_source_remove (tick);
}

typedef struct
{
  Capture *capture;
  guint runs_before;
} Settled;

/* one that plays out at once stands at the end by then, where nothing comes */
static gboolean
is_settled (gpointer data)
{
  Settled *settled = data;
  Capture *capture = settled->capture;
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&capture->mutex);

  return capture->n_runs > settled->runs_before && (capture->ready >= 0 || capture->is_over);
}

void
capture_settle (Capture *self, BbPlayer *player, guint runs_before)
{
  capture_wait (is_settled, &(Settled){ self, runs_before });
}
