/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who drives the pipeline, so that nobody else ever waits for a sound device? */
#include "playback/engine-private.h"

#define CLOSE_TIMEOUT_US (G_USEC_PER_SEC / 2)

static BbEngine *
engine_ref (BbEngine *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
bb_engine_unref (BbEngine *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;

  bb_home_unref (self->home);
  g_main_context_unref (self->context);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->closed);
  bb_programme_unref (self->programme);
  g_clear_pointer (&self->click, bb_click_unref);
  g_free (self->device);
  g_free (self);
}

/* how much of the wanted run was heard, in samples */
gint64
bb_engine_ask (BbEngine *self, BbEngineRun *run)
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
    bb_engine_work (self);

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
  g_thread_unref (g_thread_new ("player", bb_engine_thread, engine_ref (self)));

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
  bb_engine_unref (self);
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
bb_engine_set_click (BbEngine *self, BbClick *click)
{
  g_mutex_lock (&self->mutex);
  g_clear_pointer (&self->click, bb_click_unref);
  self->click = click != NULL ? bb_click_ref (click) : NULL;
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
  self->wanted = (BbEngineRun){ MAX (1, self->wanted.number + 1), *course, playing };
  engine_wake (self);

  return self->wanted.number;
}

gint64
bb_engine_get_moment (BbEngine *self, BbCourse *course)
{
  BbEngineRun run;
  gint64 moment = bb_engine_ask (self, &run);

  *course = run.course;

  return moment;
}
