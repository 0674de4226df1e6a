/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the player get the sound of a project that changes? */
#include "editor/sound-loader.h"

struct _BbSoundLoader
{
  GObject parent;

  BbDocument *document;
  BbPlayer *player;
  GCancellable *loading;
  GCancellable *laying_out;
  gboolean is_behind; /* what is dragged sounds otherwise, and is laid out when it is let go */
};

G_DEFINE_FINAL_TYPE (BbSoundLoader, bb_sound_loader, G_TYPE_OBJECT)

static guint failed_signal;

static void
fail (BbSoundLoader *self, const GError *error)
{
  /* a song that is missing is told by the document's notice */
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED) &&
      !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    g_signal_emit (self, failed_signal, 0, error->message);
}

static void
stop (GCancellable **cancellable)
{
  if (*cancellable != NULL)
    g_cancellable_cancel (*cancellable);
  g_clear_object (cancellable);
}

/* a newer request drops the one before */
static GCancellable *
renew (GCancellable **cancellable)
{
  stop (cancellable);
  *cancellable = g_cancellable_new ();
  return *cancellable;
}

static void
laid_out_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BbSoundLoader) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = bb_document_make_programme_finish (BB_DOCUMENT (source), result, &error);
  const BbSettings *settings = bb_document_get_project (self->document)->settings;

  if (error == NULL)
    bb_player_set_programme (self->player, path, &settings->rate, settings->length, &error);
  if (error != NULL)
    fail (self, error);
}

static void
lay_out (BbSoundLoader *self)
{
  bb_document_make_programme_async (self->document, renew (&self->laying_out), laid_out_cb, g_object_ref (self));
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BbSoundLoader) self = data;
  g_autoptr (GError) error = NULL;

  if (!bb_document_load_sound_finish (BB_DOCUMENT (source), result, &error))
    fail (self, error);
}

static void
load (BbSoundLoader *self)
{
  bb_document_load_sound_async (self->document, renew (&self->loading), loaded_cb, g_object_ref (self));
}

static gboolean
sounds_other (const BbProject *old, const BbProject *current)
{
  return old->song != current->song || old->lists[BB_TRACKS] != current->lists[BB_TRACKS] ||
         !bb_frame_rate_equal (&old->settings->rate, &current->settings->rate) ||
         old->settings->length != current->settings->length;
}

/* an edit that leaves the song alone neither decodes it again nor tries again what has failed */
static void
history_changed_cb (BbSoundLoader *self, BbValue *old, BbValue *current)
{
  const BbProject *before = (const BbProject *) old, *after = (const BbProject *) current;

  if (!sounds_other (before, after) && !self->is_behind)
    return;

  self->is_behind = after != bb_history_get_base (bb_document_get_history (self->document));
  if (self->is_behind)
    return;

  if (before->song != after->song && bb_document_needs_sound (self->document))
    load (self);
  else
    lay_out (self);
}

void
bb_sound_loader_start (BbSoundLoader *self)
{
  if (bb_document_needs_sound (self->document))
    load (self);
  lay_out (self);
}

void
bb_sound_loader_stop (BbSoundLoader *self)
{
  stop (&self->loading);
  stop (&self->laying_out);
}

static void
bb_sound_loader_dispose (GObject *object)
{
  BbSoundLoader *self = BB_SOUND_LOADER (object);

  bb_sound_loader_stop (self);
  g_clear_object (&self->document);
  g_clear_object (&self->player);

  G_OBJECT_CLASS (bb_sound_loader_parent_class)->dispose (object);
}

static void
bb_sound_loader_class_init (BbSoundLoaderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bb_sound_loader_dispose;

  failed_signal = g_signal_new ("failed", BB_TYPE_SOUND_LOADER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                G_TYPE_STRING);
}

static void
bb_sound_loader_init (BbSoundLoader *self)
{
}

BbSoundLoader *
bb_sound_loader_new (BbDocument *document, BbPlayer *player)
{
  BbSoundLoader *self = g_object_new (BB_TYPE_SOUND_LOADER, NULL);

  self->document = g_object_ref (document);
  self->player = g_object_ref (player);
  g_signal_connect_object (bb_document_get_history (document), "changed", G_CALLBACK (history_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::sound", G_CALLBACK (lay_out), self, G_CONNECT_SWAPPED);
  return self;
}
