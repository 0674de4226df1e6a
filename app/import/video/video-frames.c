/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a video show at a moment? */
#include "import/video/video-frames.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "audio/cache.h"
#include "import/video/video-helper.h"

#define FRAMES_NAME "frames"
#define INDEX_NAME "index"

/* frames that are kept as pixels: two megabytes each */
#define N_KEPT 24
/* a quarter of a second of a phone's */
#define N_AHEAD 8
#define TRIES 2

typedef struct
{
  cairo_surface_t *surface; /* NULL where the place is free */
  guint index;
  guint64 used; /* by the count of all uses */
} Kept;

struct _BbVideoFrames
{
  GObject parent_instance;

  char *key;
  BbVideoIndex *index;
  int file;

  GMutex helper_mutex;
  BbVideoHelper *helper; /* guarded by it; NULL until a frame is wanted */

  GMutex mutex; /* guards what follows */
  GCond cond;
  Kept kept[N_KEPT];
  guint64 n_uses;
  GThread *thread;
  guint wanted;
  gboolean is_backward;
  gboolean is_awaited; /* the one that is wanted was not at hand */
  gboolean has_news;   /* for the thread */
  gboolean is_over;
  guint ready_source;
};

G_DEFINE_FINAL_TYPE (BbVideoFrames, bb_video_frames, G_TYPE_OBJECT)

enum
{
  READY,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

/* decoding */

static cairo_surface_t *
ask (BbVideoFrames *self, guint i)
{
  const BbVideoEntry *entry = bb_video_index_get (self->index, i);
  const BbVideoRequest request = { .want = BB_VIDEO_WANTS_KEPT,
                                   .offset = entry->offset,
                                   .size = (guint32) entry->size,
                                   .matrix = bb_video_index_get_info (self->index)->matrix };

  if (self->helper == NULL)
    self->helper = bb_video_helper_new (FALSE, NULL, NULL);
  if (self->helper == NULL)
    return NULL;

  bb_video_helper_ask (self->helper, &request, self->file);
  return bb_video_helper_take_pixels (self->helper);
}

/* the next frame deserves a process that this one has not spoilt */
static cairo_surface_t *
decode (BbVideoFrames *self, guint i)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->helper_mutex);
  cairo_surface_t *surface = NULL;

  for (guint try = 0; surface == NULL && try < TRIES; try++)
    {
      surface = ask (self, i);
      if (surface == NULL)
        g_clear_pointer (&self->helper, bb_video_helper_free);
    }
  return surface;
}

/* what is kept; the mutex is held */

static Kept *
find_kept (BbVideoFrames *self, guint i)
{
  for (guint k = 0; k < N_KEPT; k++)
    {
      if (self->kept[k].surface != NULL && self->kept[k].index == i)
        return &self->kept[k];
    }
  return NULL;
}

static cairo_surface_t *
use_kept (BbVideoFrames *self, guint i)
{
  Kept *kept = find_kept (self, i);

  if (kept == NULL)
    return NULL;
  kept->used = ++self->n_uses;
  return cairo_surface_reference (kept->surface);
}

static void
keep (BbVideoFrames *self, guint i, cairo_surface_t *surface)
{
  Kept *oldest = &self->kept[0];

  if (find_kept (self, i) != NULL)
    return;
  for (guint k = 1; k < N_KEPT; k++)
    {
      if (self->kept[k].used < oldest->used)
        oldest = &self->kept[k];
    }

  g_clear_pointer (&oldest->surface, cairo_surface_destroy);
  *oldest = (Kept){ cairo_surface_reference (surface), i, ++self->n_uses };
}

/* the thread that decodes ahead */

static gboolean
ready_cb (gpointer data)
{
  BbVideoFrames *self = data;

  g_mutex_lock (&self->mutex);
  self->ready_source = 0;
  g_mutex_unlock (&self->mutex);
  g_signal_emit (self, signals[READY], 0);
  return G_SOURCE_REMOVE;
}

/* Returns: whether there is one to be decoded: the one that is wanted, then those that follow it */
static gboolean
find_missing (BbVideoFrames *self, guint *index)
{
  guint n = bb_video_index_count (self->index);

  for (guint ahead = 0; ahead < N_AHEAD; ahead++)
    {
      if (self->is_backward ? ahead > self->wanted : self->wanted + ahead >= n)
        return FALSE;

      *index = self->is_backward ? self->wanted - ahead : self->wanted + ahead;
      if (find_kept (self, *index) == NULL)
        return TRUE;
    }
  return FALSE;
}

/* the mutex is held before and after */
static gboolean
decode_next (BbVideoFrames *self)
{
  cairo_surface_t *surface;
  guint i;

  if (!find_missing (self, &i))
    return FALSE;

  g_mutex_unlock (&self->mutex);
  surface = decode (self, i);
  g_mutex_lock (&self->mutex);
  if (surface == NULL)
    return FALSE;

  keep (self, i, surface);
  cairo_surface_destroy (surface);
  if (self->is_awaited && i == self->wanted)
    {
      self->is_awaited = FALSE;
      if (self->ready_source == 0 && !self->is_over)
        self->ready_source = g_idle_add_full (G_PRIORITY_DEFAULT, ready_cb, self, NULL);
    }
  return TRUE;
}

static gpointer
run (gpointer data)
{
  BbVideoFrames *self = data;

  g_mutex_lock (&self->mutex);
  while (!self->is_over)
    {
      self->has_news = FALSE;
      if (!decode_next (self))
        {
          while (!self->has_news && !self->is_over)
            g_cond_wait (&self->cond, &self->mutex);
        }
    }
  g_mutex_unlock (&self->mutex);
  return NULL;
}

static void
end_thread (BbVideoFrames *self)
{
  g_mutex_lock (&self->mutex);
  self->is_over = TRUE;
  g_cond_signal (&self->cond);
  g_mutex_unlock (&self->mutex);
  g_clear_pointer (&self->thread, g_thread_join);
}

/* the object */

static void
bb_video_frames_finalize (GObject *object)
{
  BbVideoFrames *self = BB_VIDEO_FRAMES (object);

  end_thread (self);
  g_clear_handle_id (&self->ready_source, g_source_remove);
  for (guint k = 0; k < N_KEPT; k++)
    g_clear_pointer (&self->kept[k].surface, cairo_surface_destroy);
  g_clear_pointer (&self->helper, bb_video_helper_free);
  g_clear_pointer (&self->index, bb_video_index_free);
  if (self->file >= 0)
    close (self->file);
  bb_cache_release (self->key);
  g_free (self->key);
  g_mutex_clear (&self->mutex);
  g_mutex_clear (&self->helper_mutex);
  g_cond_clear (&self->cond);
  G_OBJECT_CLASS (bb_video_frames_parent_class)->finalize (object);
}

static void
bb_video_frames_class_init (BbVideoFramesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bb_video_frames_finalize;
  signals[READY] = g_signal_new ("ready", BB_TYPE_VIDEO_FRAMES, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bb_video_frames_init (BbVideoFrames *self)
{
  self->file = -1;
  g_mutex_init (&self->mutex);
  g_mutex_init (&self->helper_mutex);
  g_cond_init (&self->cond);
}

/* takes over the use of the cache's entry, whatever comes of it */
static BbVideoFrames *
open_entry (const char *folder, const char *key, GError **error)
{
  g_autoptr (BbVideoFrames) self = g_object_new (BB_TYPE_VIDEO_FRAMES, NULL);
  g_autofree char *index_path = g_build_filename (folder, INDEX_NAME, NULL);
  g_autofree char *frames_path = g_build_filename (folder, FRAMES_NAME, NULL);

  self->key = g_strdup (key);
  self->index = bb_video_index_load (index_path, error);
  self->file = g_open (frames_path, O_RDONLY | O_CLOEXEC, 0);
  if (self->index != NULL && self->file < 0)
    g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT, "%s is not there", frames_path);
  return self->index != NULL && self->file >= 0 ? g_steal_pointer (&self) : NULL;
}

static BbVideoFrames *
load_cached (const char *key)
{
  g_autofree char *folder = bb_cache_take (key);
  BbVideoFrames *self = folder != NULL ? open_entry (folder, key, NULL) : NULL;

  if (folder != NULL && self == NULL)
    bb_cache_remove (key);
  return self;
}

static gboolean
fill_entry (const char *folder,
            const char *file,
            BbVideoProgress progress,
            gpointer data,
            GCancellable *cancellable,
            GError **error)
{
  g_autofree char *index_path = g_build_filename (folder, INDEX_NAME, NULL);
  g_autofree char *frames_path = g_build_filename (folder, FRAMES_NAME, NULL);
  g_autoptr (BbVideoIndex) index = bb_video_cache_fill (file, frames_path, progress, data, cancellable, error);

  return index != NULL && bb_video_index_save (index, index_path, error);
}

BbVideoFrames *
bb_video_frames_load (const char *file,
                      const char *hash,
                      BbVideoProgress progress,
                      gpointer data,
                      GCancellable *cancellable,
                      GError **error)
{
  g_autofree char *key = g_strconcat (hash, "v", NULL);
  g_autofree char *unfinished = NULL, *folder = NULL;
  BbVideoFrames *self = load_cached (key);

  if (self != NULL)
    return self;

  unfinished = bb_cache_begin (error);
  if (unfinished == NULL)
    return NULL;

  if (!fill_entry (unfinished, file, progress, data, cancellable, error))
    {
      bb_cache_abandon (unfinished);
      return NULL;
    }

  folder = bb_cache_commit (unfinished, key, error);
  return folder != NULL ? open_entry (folder, key, error) : NULL;
}

const BbVideoInfo *
bb_video_frames_get_info (BbVideoFrames *self)
{
  return bb_video_index_get_info (self->index);
}

guint
bb_video_frames_count (BbVideoFrames *self)
{
  return bb_video_index_count (self->index);
}

guint
bb_video_frames_find (BbVideoFrames *self, gint64 time)
{
  return bb_video_index_find (self->index, time);
}

gint64
bb_video_frames_get_time (BbVideoFrames *self, guint i)
{
  return bb_video_index_get (self->index, i)->time;
}

cairo_surface_t *
bb_video_frames_load_frame (BbVideoFrames *self, guint i)
{
  cairo_surface_t *surface;

  g_mutex_lock (&self->mutex);
  surface = use_kept (self, i);
  g_mutex_unlock (&self->mutex);
  return surface != NULL ? surface : decode (self, i);
}

cairo_surface_t *
bb_video_frames_want (BbVideoFrames *self, guint i)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);
  cairo_surface_t *surface = use_kept (self, i);

  self->is_backward = i < self->wanted || (i == self->wanted && self->is_backward);
  self->wanted = i;
  self->is_awaited = surface == NULL;
  self->has_news = TRUE;
  if (self->thread == NULL)
    self->thread = g_thread_new ("video", run, self);
  g_cond_signal (&self->cond);
  return surface;
}
