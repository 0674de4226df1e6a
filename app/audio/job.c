/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far is a song that is being loaded beside other work? */
#include "audio/job.h"

struct _BbSoundJob
{
  GObject parent_instance;
  char *file;
  char *media_hash;
  BbPeaks *peaks;
  GMainContext *context;
  double progress; /* belongs to the thread of context */
};

enum
{
  PROP_0,
  PROP_PROGRESS,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (BbSoundJob, bb_sound_job, G_TYPE_OBJECT)

typedef struct
{
  BbSoundJob *job;
  double share;
} Step;

static void
step_free (gpointer data)
{
  Step *step = data;

  g_object_unref (step->job);
  g_free (step);
}

static gboolean
step_cb (gpointer data)
{
  Step *step = data;

  step->job->progress = step->share;
  g_object_notify_by_pspec (G_OBJECT (step->job), properties[PROP_PROGRESS]);
  return G_SOURCE_REMOVE;
}

/* in the decoding thread */
static void
progress_cb (double share, gpointer data)
{
  BbSoundJob *self = data;
  g_autoptr (GSource) source = g_idle_source_new ();
  Step *step = g_new (Step, 1);

  *step = (Step){ g_object_ref (self), share };
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, step_cb, step, step_free);
  g_source_attach (source, self->context);
}

static void
run_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  BbSoundJob *self = source;
  GError *error = NULL;
  BbSound *sound = bb_sound_load (self->file, self->media_hash, self->peaks, progress_cb, self,
                                  cancellable, &error);

  if (sound != NULL)
    g_task_return_pointer (task, sound, (GDestroyNotify) bb_sound_unref);
  else
    g_task_return_error (task, error);
}

static void
bb_sound_job_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_PROGRESS:
      g_value_set_double (value, BB_SOUND_JOB (object)->progress);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
bb_sound_job_finalize (GObject *object)
{
  BbSoundJob *self = BB_SOUND_JOB (object);

  g_free (self->file);
  g_free (self->media_hash);
  bb_peaks_unref (self->peaks);
  g_clear_pointer (&self->context, g_main_context_unref);
  G_OBJECT_CLASS (bb_sound_job_parent_class)->finalize (object);
}

static void
bb_sound_job_init (BbSoundJob *self)
{
  self->peaks = bb_peaks_new ();
}

static void
bb_sound_job_class_init (BbSoundJobClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = bb_sound_job_get_property;
  object_class->finalize = bb_sound_job_finalize;

  properties[PROP_PROGRESS] = g_param_spec_double ("progress", NULL, NULL, -1, 1, 0,
                                                   G_PARAM_READABLE | G_PARAM_STATIC_STRINGS |
                                                     G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

BbSoundJob *
bb_sound_job_new (const char *file, const char *media_hash)
{
  BbSoundJob *self = g_object_new (BB_TYPE_SOUND_JOB, NULL);

  self->file = g_strdup (file);
  self->media_hash = g_strdup (media_hash);
  return self;
}

BbPeaks *
bb_sound_job_get_peaks (BbSoundJob *self)
{
  g_return_val_if_fail (BB_IS_SOUND_JOB (self), NULL);

  return self->peaks;
}

double
bb_sound_job_get_progress (BbSoundJob *self)
{
  g_return_val_if_fail (BB_IS_SOUND_JOB (self), 0);

  return self->progress;
}

void
bb_sound_job_run_async (BbSoundJob *self,
                        GCancellable *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (BB_IS_SOUND_JOB (self) && self->context == NULL);

  self->context = g_main_context_ref_thread_default ();
  task = g_task_new (self, cancellable, callback, data);
  g_task_set_source_tag (task, bb_sound_job_run_async);
  g_task_run_in_thread (task, run_in_thread);
}

BbSound *
bb_sound_job_run_finish (BbSoundJob *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
