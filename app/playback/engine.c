/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who drives the pipeline, so that nobody else ever waits for a sound device? */
#include "playback/engine.h"

#include <glib/gi18n-lib.h>

#include "playback/pipeline.h"

#define CLOSE_TIMEOUT_US (G_USEC_PER_SEC / 2)

typedef struct
{
  guint number; /* 0: none */
  BbCourse course;
  gboolean playing;
} Run;

struct _BbEngine
{
  gatomicrefcount references;
  BbHome *home;
  BbSinkFunc open;
  gpointer open_data;
  GMainContext *context; /* the thread's */

  /* what is wanted, and what others may ask: under the mutex */
  GMutex mutex;
  GCond closed;
  Run wanted;
  guint done; /* the run that the pipeline is at */
  BbProgramme *programme;
  char *device;
  double volume;
  gint64 delay;
  gboolean reopen;
  gboolean reload;
  gboolean woken;
  gboolean quit;
  gboolean is_closed;
  GstElement *bin; /* of the pipeline, to be asked for the time */

  /* the thread's own */
  BbPipeline *pipeline;
  GSource *bus_watch;
  gboolean silent; /* without a device */
  guint32 seqnum;
};

static void engine_work (BbEngine *self);

static BbEngine *
engine_ref (BbEngine *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

static void
engine_unref (BbEngine *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  bb_home_unref (self->home);
  g_main_context_unref (self->context);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->closed);
  bb_programme_unref (self->programme);
  g_free (self->device);
  g_free (self);
}

/* how much of the wanted run was heard, in samples */
static gint64
engine_get_moment (BbEngine *self, Run *run)
{
  g_autoptr (GstElement) bin = NULL;
  gint64 delay;
  int sample_rate;

  g_mutex_lock (&self->mutex);
  *run = self->wanted;
  delay = self->delay;
  sample_rate = bb_programme_get_rate (self->programme);
  if (self->bin != NULL && self->done == self->wanted.number)
    bin = gst_object_ref (self->bin);
  g_mutex_unlock (&self->mutex);

  if (bin == NULL)
    return 0;

  return gst_util_uint64_scale (MAX (0, bb_pipeline_get_running_time (bin) - delay), sample_rate, GST_SECOND);
}

/* the run starts again where it is heard now: for another pipeline */
static void
engine_cut_run (BbEngine *self)
{
  Run run;
  gint64 moment = engine_get_moment (self, &run);

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
      engine_work (self);
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
  Run run;

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
static void
engine_work (BbEngine *self)
{
  gboolean reopen;
  gboolean reload;
  gboolean start;
  double volume;

  g_mutex_lock (&self->mutex);
  reopen = self->reopen;
  self->reopen = FALSE;
  volume = self->volume;
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

  g_object_set (self->pipeline->volume, "volume", volume, NULL);
  if (reload)
    engine_reload (self);
  if (start)
    engine_start_run (self);
}

static gboolean
wake_cb (gpointer data)
{
  BbEngine *self = data;
  gboolean quit;

  g_mutex_lock (&self->mutex);
  self->woken = FALSE;
  quit = self->quit;
  g_mutex_unlock (&self->mutex);

  if (!quit)
    engine_work (self);

  return G_SOURCE_REMOVE;
}

/* with the mutex held */
static void
engine_wake (BbEngine *self)
{
  g_autoptr (GSource) source = NULL;

  if (self->woken)
    return;

  self->woken = TRUE;
  source = g_idle_source_new ();
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, wake_cb, self, NULL);
  g_source_attach (source, self->context);
}

static gboolean
engine_quits (BbEngine *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  return self->quit;
}

static gpointer
engine_thread (gpointer data)
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
  engine_unref (self);

  return NULL;
}

BbEngine *
bb_engine_new (BbSinkFunc open, gpointer open_data, BbEngineFunc func, gpointer data)
{
  BbEngine *self = g_new0 (BbEngine, 1);

  g_atomic_ref_count_init (&self->references);
  self->home = bb_home_new (func, data);
  self->open = open;
  self->open_data = open_data;
  self->context = g_main_context_new ();
  g_mutex_init (&self->mutex);
  g_cond_init (&self->closed);
  self->programme = bb_programme_new_silent ();
  self->volume = 1;
  g_thread_unref (g_thread_new ("player", engine_thread, engine_ref (self)));

  return self;
}

void
bb_engine_free (BbEngine *self)
{
  gint64 until = g_get_monotonic_time () + CLOSE_TIMEOUT_US;

  bb_home_leave (self->home);
  g_mutex_lock (&self->mutex);
  self->quit = TRUE;
  engine_wake (self);
  while (!self->is_closed && g_cond_wait_until (&self->closed, &self->mutex, until))
    continue;
  g_mutex_unlock (&self->mutex);
  engine_unref (self);
}

void
bb_engine_set_programme (BbEngine *self, BbProgramme *programme)
{
  g_mutex_lock (&self->mutex);
  bb_programme_ref (programme);
  bb_programme_unref (self->programme);
  self->programme = programme;
  self->reload = TRUE;
  self->done = 0;
  g_mutex_unlock (&self->mutex);
}

void
bb_engine_set_device (BbEngine *self, const char *device)
{
  g_autofree char *copy = g_strdup (device);

  g_mutex_lock (&self->mutex);
  g_free (self->device);
  self->device = g_steal_pointer (&copy);
  self->reopen = TRUE;
  engine_wake (self);
  g_mutex_unlock (&self->mutex);
}

void
bb_engine_retry_device (BbEngine *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  self->reopen = TRUE;
  engine_wake (self);
}

void
bb_engine_set_volume (BbEngine *self, double volume)
{
  g_mutex_lock (&self->mutex);
  self->volume = volume;
  engine_wake (self);
  g_mutex_unlock (&self->mutex);
}

void
bb_engine_set_delay (BbEngine *self, gint64 delay)
{
  g_mutex_lock (&self->mutex);
  self->delay = delay;
  g_mutex_unlock (&self->mutex);
}

guint
bb_engine_run (BbEngine *self, const BbCourse *course, gboolean playing)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  /* 0 stays free for none */
  self->wanted = (Run){ MAX (1, self->wanted.number + 1), *course, playing };
  engine_wake (self);

  return self->wanted.number;
}

gint64
bb_engine_get_moment (BbEngine *self, BbCourse *course)
{
  Run run;
  gint64 moment = engine_get_moment (self, &run);

  if (course != NULL)
    *course = run.course;

  return moment;
}

gint64
bb_engine_get_position (BbEngine *self)
{
  BbCourse course;
  gint64 moment = bb_engine_get_moment (self, &course);

  return bb_tape_get_position (&course.tape, bb_course_get_offset (&course, moment));
}
