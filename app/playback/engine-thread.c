/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the engine's thread bring the pipeline to what is wanted? */
#include <glib/gi18n-lib.h>

#include "playback/engine-private.h"

/* the run starts again where it is heard now: for another pipeline */
static void
engine_cut_run (BbEngine *self)
{
  BbEngineRun run;
  gint64 moment = bb_engine_ask (self, &run);

  g_mutex_lock (&self->mutex);
  if (self->wanted.number == run.number)
    self->wanted.course = bb_course_get_rest (&run.course, moment);
  self->done = 0;
  g_mutex_unlock (&self->mutex);
}

static void
engine_drop_pipeline (BbEngine *self, gboolean failed)
{
  g_autoptr (GstElement) bin = NULL;

  if (self->pipeline == NULL)
    return;

  engine_cut_run (self);
  g_mutex_lock (&self->mutex);
  bin = g_steal_pointer (&self->bin);
  g_mutex_unlock (&self->mutex);

  g_source_destroy (self->bus_watch);
  g_clear_pointer (&self->bus_watch, g_source_unref);
  g_clear_pointer (&self->pipeline, failed ? bb_pipeline_abandon : bb_pipeline_free);
}

/* a device that fails is not waited for: on with silence, from the same place */
static void
handle_error (BbEngine *self, GstMessage *message)
{
  g_autoptr (GError) error = NULL;
  gboolean was_silent = self->silent;

  if (bb_pipeline_is_echo (self->pipeline, message))
    return;

  gst_message_parse_error (message, &error, NULL);
  engine_drop_pipeline (self, TRUE);
  bb_home_tell (self->home, BB_ENGINE_DEVICE, 0,
                was_silent ? error->message : _ ("The sound device is gone: playing silently."));

  if (!was_silent)
    {
      self->silent = TRUE;
      bb_engine_work (self);
    }
}

static void
handle_end (BbEngine *self, GstMessage *message)
{
  guint run;

  if (gst_message_get_seqnum (message) != self->seqnum)
    return;

  g_mutex_lock (&self->mutex);
  run = self->done;
  g_mutex_unlock (&self->mutex);
  bb_home_tell (self->home, BB_ENGINE_ENDED, run, NULL);
}

static const struct
{
  GstMessageType type;
  void (*handle) (BbEngine *self, GstMessage *message);
} handlers[] = {
  { GST_MESSAGE_ERROR, handle_error },
  { GST_MESSAGE_EOS, handle_end },
};

static gboolean
bus_cb (GstBus *bus, GstMessage *message, gpointer data)
{
  for (guint i = 0; i < G_N_ELEMENTS (handlers); i++)
    if (GST_MESSAGE_TYPE (message) == handlers[i].type)
      handlers[i].handle (data, message);

  return G_SOURCE_CONTINUE;
}

static GstElement *
engine_open_sink (BbEngine *self)
{
  g_autofree char *device = NULL;
  g_autofree char *message = NULL;
  GstElement *sink;

  g_mutex_lock (&self->mutex);
  device = g_strdup (self->device);
  g_mutex_unlock (&self->mutex);

  if (self->silent)
    return bb_sink_new_silent ();

  sink = self->open (device, &message, self->open_data);
  if (sink == NULL)
    message = g_strdup (_ ("No sound device: playing silently."));
  self->silent = sink == NULL;
  bb_home_tell (self->home, BB_ENGINE_DEVICE, 0, message);

  return sink ? sink : bb_sink_new_silent ();
}

static gboolean
engine_open_pipeline (BbEngine *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GstBus) bus = NULL;

  self->pipeline = bb_pipeline_new (engine_open_sink (self), &error);
  if (self->pipeline == NULL)
    {
      bb_home_tell (self->home, BB_ENGINE_DEVICE, 0, error->message);
      return FALSE;
    }

  bus = gst_element_get_bus (self->pipeline->bin);
  self->bus_watch = gst_bus_create_watch (bus);
  g_source_set_callback (self->bus_watch, G_SOURCE_FUNC (bus_cb), self, NULL);
  g_source_attach (self->bus_watch, self->context);

  g_mutex_lock (&self->mutex);
  self->bin = gst_object_ref (self->pipeline->bin);
  self->reload = TRUE;
  g_mutex_unlock (&self->mutex);

  return TRUE;
}

static void
engine_set_levels (BbEngine *self)
{
  g_autoptr (BbClick) click = NULL;
  double volume;

  g_mutex_lock (&self->mutex);
  volume = self->volume;
  click = self->click != NULL ? bb_click_ref (self->click) : NULL;
  g_mutex_unlock (&self->mutex);

  g_object_set (self->pipeline->volume, "volume", volume, NULL);
  bb_source_set_click (self->pipeline->source, click);
}

static void
engine_reload (BbEngine *self)
{
  g_autoptr (BbProgramme) programme = NULL;

  g_mutex_lock (&self->mutex);
  programme = bb_programme_ref (self->programme);
  self->reload = FALSE;
  self->done = 0;
  g_mutex_unlock (&self->mutex);

  bb_pipeline_set_programme (self->pipeline, programme);
}

static void
engine_start_run (BbEngine *self)
{
  BbEngineRun run;

  g_mutex_lock (&self->mutex);
  run = self->wanted;
  g_mutex_unlock (&self->mutex);

  /* where it is refused the bus says why */
  bb_pipeline_run (self->pipeline, &run.course, run.playing, &self->seqnum);

  g_mutex_lock (&self->mutex);
  self->done = run.number;
  g_mutex_unlock (&self->mutex);
}

/* brings the pipeline to what is wanted now */
void
bb_engine_work (BbEngine *self)
{
  gboolean reopen;
  gboolean reload;
  gboolean start;

  g_mutex_lock (&self->mutex);
  reopen = self->reopen;
  self->reopen = FALSE;
  start = self->wanted.number != 0;
  g_mutex_unlock (&self->mutex);

  if (reopen)
    {
      self->silent = FALSE;
      engine_drop_pipeline (self, FALSE);
    }
  if (!start || (self->pipeline == NULL && !engine_open_pipeline (self)))
    return;

  g_mutex_lock (&self->mutex);
  reload = self->reload;
  start = reload || self->done != self->wanted.number;
  g_mutex_unlock (&self->mutex);

  engine_set_levels (self);
  if (reload)
    engine_reload (self);
  if (start)
    engine_start_run (self);
}

static gboolean
engine_quits (BbEngine *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  return self->quit;
}

gpointer
bb_engine_thread (gpointer data)
{
  BbEngine *self = data;

  g_main_context_push_thread_default (self->context);
  while (!engine_quits (self))
    g_main_context_iteration (self->context, TRUE);
  engine_drop_pipeline (self, FALSE);
  g_main_context_pop_thread_default (self->context);

  g_mutex_lock (&self->mutex);
  self->is_closed = TRUE;
  g_cond_broadcast (&self->closed);
  g_mutex_unlock (&self->mutex);
  bb_engine_unref (self);

  return NULL;
}
