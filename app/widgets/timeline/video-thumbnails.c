/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which small pictures of the video are drawn already? */
#include "widgets/timeline/video-thumbnails.h"

/* some ten kilobytes each */
#define N_KEPT 600
/* so many come before all is drawn again */
#define N_AT_ONCE 8

/* one that is wanted, or made */
typedef struct
{
  BbVideoFrames *frames;
  guint index;
  int height;
  cairo_surface_t *surface;
} Work;

struct _BbVideoThumbnails
{
  GObject parent;

  BbVideoFrames *frames;
  GHashTable *kept; /* index of the frame → surface */
  GQueue wanted;    /* indices; the newest first */
  int height;       /* of those that are kept */
  guint n_new;      /* since "ready" */
  gboolean is_busy;
};

G_DEFINE_FINAL_TYPE (BbVideoThumbnails, bb_video_thumbnails, G_TYPE_OBJECT)

static guint ready_signal;

static void
work_free (gpointer data)
{
  Work *work = data;

  g_object_unref (work->frames);
  g_clear_pointer (&work->surface, cairo_surface_destroy);
  g_free (work);
}

/* averaged over all that each pixel covers */
static cairo_surface_t *
make_small (cairo_surface_t *large, int height)
{
  double scale = (double) height / cairo_image_surface_get_height (large);
  int width = MAX ((int) (cairo_image_surface_get_width (large) * scale), 1);
  cairo_surface_t *small = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  cairo_t *cr = cairo_create (small);

  cairo_scale (cr, scale, scale);
  cairo_set_source_surface (cr, large, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_GOOD);
  cairo_paint (cr);
  cairo_destroy (cr);
  return small;
}

static void
run_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Work *work = data;
  cairo_surface_t *large = bb_video_frames_load_frame (work->frames, work->index);

  if (large != NULL)
    {
      work->surface = make_small (large, work->height);
      cairo_surface_destroy (large);
    }
  g_task_return_boolean (task, work->surface != NULL);
}

static void begin_next (BbVideoThumbnails *self);

static void
done_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  BbVideoThumbnails *self = BB_VIDEO_THUMBNAILS (source);
  const Work *work = g_task_get_task_data (G_TASK (result));

  self->is_busy = FALSE;
  if (work->surface != NULL && work->height == self->height)
    {
      if (g_hash_table_size (self->kept) >= N_KEPT)
        g_hash_table_remove_all (self->kept);
      g_hash_table_insert (self->kept, GUINT_TO_POINTER (work->index), cairo_surface_reference (work->surface));
      self->n_new++;
    }
  if (self->n_new > 0 && (self->n_new >= N_AT_ONCE || g_queue_is_empty (&self->wanted)))
    {
      self->n_new = 0;
      g_signal_emit (self, ready_signal, 0);
    }
  begin_next (self);
}

static void
begin_next (BbVideoThumbnails *self)
{
  g_autoptr (GTask) task = NULL;
  Work *work;

  if (self->is_busy || g_queue_is_empty (&self->wanted))
    return;

  self->is_busy = TRUE;
  work = g_new0 (Work, 1);
  work->frames = g_object_ref (self->frames);
  work->index = GPOINTER_TO_UINT (g_queue_pop_head (&self->wanted));
  work->height = self->height;
  task = g_task_new (self, NULL, done_cb, NULL);
  g_task_set_task_data (task, work, work_free);
  g_task_run_in_thread (task, run_in_thread);
}

static void
bb_video_thumbnails_finalize (GObject *object)
{
  BbVideoThumbnails *self = BB_VIDEO_THUMBNAILS (object);

  g_queue_clear (&self->wanted);
  g_hash_table_unref (self->kept);
  g_object_unref (self->frames);
  G_OBJECT_CLASS (bb_video_thumbnails_parent_class)->finalize (object);
}

static void
bb_video_thumbnails_class_init (BbVideoThumbnailsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = bb_video_thumbnails_finalize;
  ready_signal = g_signal_new ("ready", BB_TYPE_VIDEO_THUMBNAILS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                               0);
}

static void
bb_video_thumbnails_init (BbVideoThumbnails *self)
{
  self->kept = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) cairo_surface_destroy);
  g_queue_init (&self->wanted);
}

BbVideoThumbnails *
bb_video_thumbnails_new (BbVideoFrames *frames)
{
  BbVideoThumbnails *self = g_object_new (BB_TYPE_VIDEO_THUMBNAILS, NULL);

  self->frames = g_object_ref (frames);
  return self;
}

cairo_surface_t *
bb_video_thumbnails_lookup (BbVideoThumbnails *self, gint64 time, int height)
{
  gpointer index = GUINT_TO_POINTER (bb_video_frames_find (self->frames, time));
  cairo_surface_t *surface;

  if (height != self->height)
    {
      g_hash_table_remove_all (self->kept);
      g_queue_clear (&self->wanted);
      self->height = height;
    }

  surface = g_hash_table_lookup (self->kept, index);
  if (surface != NULL)
    return cairo_surface_reference (surface);

  g_queue_remove (&self->wanted, index);
  g_queue_push_head (&self->wanted, index);
  while (g_queue_get_length (&self->wanted) > N_KEPT / 2)
    g_queue_pop_tail (&self->wanted);
  begin_next (self);
  return NULL;
}
