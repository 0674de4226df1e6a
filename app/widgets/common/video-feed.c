/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which picture of the video belongs to the playhead now? */
#include "widgets/common/video-feed.h"

#include "editor/video-commands.h"

struct _BbVideoFeed
{
  GObject parent;

  BbEditor *editor;
  BbVideoFrames *frames; /* that are followed; or NULL */
  cairo_surface_t *surface;
  int index; /* of the frame that @surface is; -1 for none */
  gboolean is_mirrored;
};

G_DEFINE_FINAL_TYPE (BbVideoFeed, bb_video_feed, G_TYPE_OBJECT)

static guint changed_signal;

/* takes over @surface */
static void
set_surface (BbVideoFeed *self, cairo_surface_t *surface, int index, gboolean is_mirrored)
{
  gboolean was_empty = self->surface == NULL && surface == NULL;

  g_clear_pointer (&self->surface, cairo_surface_destroy);
  self->surface = surface;
  self->index = index;
  self->is_mirrored = is_mirrored;
  if (!was_empty)
    g_signal_emit (self, changed_signal, 0);
}

static void
update (BbVideoFeed *self)
{
  gboolean is_mirrored = FALSE;
  int index = bb_video_find_frame (self->editor, &is_mirrored);
  cairo_surface_t *surface;

  if (index < 0)
    {
      set_surface (self, NULL, -1, FALSE);
      return;
    }

  surface = bb_video_frames_want (self->frames, (guint) index);
  if (surface != NULL && (index != self->index || is_mirrored != self->is_mirrored))
    set_surface (self, surface, index, is_mirrored);
  else
    g_clear_pointer (&surface, cairo_surface_destroy);
}

static void
frames_changed_cb (BbVideoFeed *self)
{
  if (self->frames != NULL)
    g_signal_handlers_disconnect_by_func (self->frames, update, self);
  g_set_object (&self->frames, bb_editor_get_video (self->editor));
  if (self->frames != NULL)
    g_signal_connect_object (self->frames, "ready", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  set_surface (self, NULL, -1, FALSE);
  update (self);
}

static void
bb_video_feed_dispose (GObject *object)
{
  BbVideoFeed *self = BB_VIDEO_FEED (object);

  g_clear_object (&self->frames);
  g_clear_object (&self->editor);
  g_clear_pointer (&self->surface, cairo_surface_destroy);

  G_OBJECT_CLASS (bb_video_feed_parent_class)->dispose (object);
}

static void
bb_video_feed_class_init (BbVideoFeedClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = bb_video_feed_dispose;
  changed_signal = g_signal_new ("changed", BB_TYPE_VIDEO_FEED, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
bb_video_feed_init (BbVideoFeed *self)
{
  self->index = -1;
}

BbVideoFeed *
bb_video_feed_new (BbEditor *editor)
{
  BbVideoFeed *self = g_object_new (BB_TYPE_VIDEO_FEED, NULL);

  self->editor = g_object_ref (editor);
  g_signal_connect_object (editor, "notify::frame", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "project-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "notify::video", G_CALLBACK (frames_changed_cb), self, G_CONNECT_SWAPPED);
  frames_changed_cb (self);
  return self;
}

cairo_surface_t *
bb_video_feed_get_surface (BbVideoFeed *self)
{
  return self->surface;
}

void
bb_video_feed_paint (BbVideoFeed *self, cairo_t *cr, double width, double height)
{
  int own_width = cairo_image_surface_get_width (self->surface);
  int own_height = cairo_image_surface_get_height (self->surface);
  double scale = MIN (width / own_width, height / own_height);

  cairo_save (cr);
  cairo_translate (cr, width / 2, height / 2);
  cairo_scale (cr, self->is_mirrored ? -scale : scale, scale);
  cairo_translate (cr, -own_width / 2.0, -own_height / 2.0);
  cairo_set_source_surface (cr, self->surface, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_BILINEAR);
  cairo_rectangle (cr, 0, 0, own_width, own_height);
  cairo_fill (cr);
  cairo_restore (cr);
}
