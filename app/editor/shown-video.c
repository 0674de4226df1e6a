/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which frames has the video that a project shows? */
#include "editor/shown-video.h"

#include "model/video-places.h"

struct _BbShownVideo
{
  GObject parent;

  BbDocument *document;
  BbVideoFrames *frames;
  char *id; /* of the video that they are of, or that is being loaded */
  GCancellable *loading;
};

G_DEFINE_FINAL_TYPE (BbShownVideo, bb_shown_video, G_TYPE_OBJECT)

enum
{
  CHANGED,
  FAILED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

/* takes over @frames */
static void
set_frames (BbShownVideo *self, BbVideoFrames *frames)
{
  gboolean is_other = self->frames != frames;

  g_clear_object (&self->frames);
  self->frames = frames;
  if (is_other)
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (BbShownVideo) self = data;
  g_autoptr (GError) error = NULL;
  BbVideoFrames *frames = bb_document_load_video_finish (BB_DOCUMENT (source), result, &error);

  if (frames != NULL)
    set_frames (self, frames);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_signal_emit (self, signals[FAILED], 0, error->message);
}

void
bb_shown_video_stop (BbShownVideo *self)
{
  if (self->loading != NULL)
    g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
}

static void
update (BbShownVideo *self)
{
  const BbVideo *video = bb_videos_find_shown (bb_document_get_project (self->document));

  if (g_strcmp0 (video != NULL ? video->id : NULL, self->id) == 0)
    return;

  bb_shown_video_stop (self);
  g_free (self->id);
  self->id = video != NULL ? g_strdup (video->id) : NULL;
  set_frames (self, NULL);
  if (video == NULL)
    return;

  self->loading = g_cancellable_new ();
  bb_document_load_video_async (self->document, self->id, self->loading, loaded_cb, g_object_ref (self));
}

static void
bb_shown_video_dispose (GObject *object)
{
  BbShownVideo *self = BB_SHOWN_VIDEO (object);

  bb_shown_video_stop (self);
  g_clear_object (&self->frames);
  g_clear_object (&self->document);
  g_clear_pointer (&self->id, g_free);

  G_OBJECT_CLASS (bb_shown_video_parent_class)->dispose (object);
}

static void
bb_shown_video_class_init (BbShownVideoClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bb_shown_video_dispose;

  signals[CHANGED] = g_signal_new ("changed", BB_TYPE_SHOWN_VIDEO, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                   0);
  signals[FAILED] = g_signal_new ("failed", BB_TYPE_SHOWN_VIDEO, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                  G_TYPE_STRING);
}

static void
bb_shown_video_init (BbShownVideo *self)
{
}

BbShownVideo *
bb_shown_video_new (BbDocument *document)
{
  BbShownVideo *self = g_object_new (BB_TYPE_SHOWN_VIDEO, NULL);

  self->document = g_object_ref (document);
  g_signal_connect_object (bb_document_get_history (document), "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return self;
}

BbVideoFrames *
bb_shown_video_get_frames (BbShownVideo *self)
{
  return self->frames;
}
