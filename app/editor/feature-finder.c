/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who looks for what shows in the song's sound, while nobody waits? */
#include "editor/feature-finder.h"

#include "audio/beats/onset-share.h"

struct _BbFeatureFinder
{
  BbDocument *document; /* not owned */
  void (*changed) (gpointer data);
  gpointer data;
  GCancellable *cancellable;
  BbSound *sound; /* that is looked at, or was; or NULL */
  BbFeatures *features;
};

static void
find_in_thread (GTask *task, gpointer source, gpointer sound, GCancellable *cancellable)
{
  g_autoptr (BbOnsetShare) share = bb_onset_share_new (sound, cancellable);

  if (!g_task_return_error_if_cancelled (task))
    g_task_return_pointer (task, bb_features_new (bb_onset_share_get (share)), (GDestroyNotify) bb_features_unref);
}

static void
take (BbFeatureFinder *self, BbFeatures *features)
{
  g_clear_pointer (&self->features, bb_features_unref);
  self->features = features;
  self->changed (self->data);
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  /* of one that was cancelled the finder may be gone */
  BbFeatures *features = g_task_propagate_pointer (G_TASK (result), NULL);

  if (features != NULL)
    take (data, features);
}

static void
stop (BbFeatureFinder *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->sound, bb_sound_unref);
}

static void
look (BbFeatureFinder *self)
{
  BbSound *sound = bb_document_get_sound (self->document);
  g_autoptr (GTask) task = NULL;

  if (sound == self->sound)
    return;

  stop (self);
  if (self->features != NULL)
    take (self, NULL);
  if (sound == NULL)
    return;

  self->sound = bb_sound_ref (sound);
  self->cancellable = g_cancellable_new ();
  task = g_task_new (NULL, self->cancellable, found_cb, self);
  g_task_set_task_data (task, bb_sound_ref (sound), (GDestroyNotify) bb_sound_unref);
  g_task_run_in_thread (task, find_in_thread);
}

const BbFeatures *
bb_feature_finder_get (const BbFeatureFinder *self)
{
  return self->features;
}

BbFeatureFinder *
bb_feature_finder_new (BbDocument *document, void (*changed) (gpointer data), gpointer data)
{
  BbFeatureFinder *self = g_new0 (BbFeatureFinder, 1);

  self->document = document;
  self->changed = changed;
  self->data = data;
  g_signal_connect_swapped (document, "notify::sound", G_CALLBACK (look), self);
  look (self);
  return self;
}

void
bb_feature_finder_free (BbFeatureFinder *self)
{
  g_signal_handlers_disconnect_by_data (self->document, self);
  stop (self);
  g_clear_pointer (&self->features, bb_features_unref);
  g_free (self);
}
