/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is each frame of the video shown on time? */
#include "widgets/common/shown-frame.h"

#include <math.h>

#include "model/moves.h"
#include "widgets/common/frame-feed.h"

struct _BbShownFrame
{
  GtkWidget parent;

  BbDocument *document;
  BbFrameFeed *feed;  /* while it is seen, or NULL */
  BbProject *project; /* that is shown, or NULL */
  gint64 frame;
  gint64 in; /* of a loop */
  gint64 out;
  gboolean is_playing;
  gboolean is_mirrored;
  gboolean is_late;
  cairo_surface_t *surface; /* what is shown, or NULL */
  cairo_surface_t *before;  /* what the screen may still show: not to be drawn on either */
  GskRenderNode *node;      /* of the surface, kept until it changes; or NULL */
};

G_DEFINE_FINAL_TYPE (BbShownFrame, bb_shown_frame, GTK_TYPE_WIDGET)

graphene_rect_t
bb_shown_frame_find_area (GtkWidget *widget, double aspect)
{
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  int area_width = MIN (width, (int) round (height * aspect)), area_height = MIN (height, (int) round (width / aspect));

  return GRAPHENE_RECT_INIT ((float) ((width - area_width) / 2), (float) ((height - area_height) / 2),
                             (float) area_width, (float) area_height);
}

static graphene_rect_t
find_area (BbShownFrame *self)
{
  return bb_shown_frame_find_area (GTK_WIDGET (self), bb_settings_get_aspect (self->project->settings));
}

static void
set_surface (BbShownFrame *self, cairo_surface_t *surface)
{
  if (self->surface == surface)
    return;

  g_clear_pointer (&self->before, cairo_surface_destroy);
  self->before = self->surface;
  self->surface = cairo_surface_reference (surface);
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* a dip begins in the dark */
gint64
bb_shown_frame_find_seen (const BbProject *project, gint64 frame, gboolean is_playing)
{
  gboolean is_begin = frame == bb_project_get_start (project, bb_project_find_place (project, frame));

  return is_begin && !is_playing ? bb_moves_find_own (project, frame) : frame;
}

static void
update (BbShownFrame *self)
{
  int scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));
  graphene_rect_t area;
  cairo_surface_t *surface;
  gint64 frame;

  self->is_late = TRUE;
  if (self->feed == NULL || self->project == NULL)
    return;

  area = find_area (self);
  if (area.size.width < 1 || area.size.height < 1)
    return;

  frame = bb_shown_frame_find_seen (self->project, self->frame, self->is_playing);
  surface = bb_frame_feed_want (self->feed, self->project, frame, (int) area.size.width * scale,
                                (int) area.size.height * scale, self->is_playing);
  self->is_late = surface == NULL;
  if (surface == NULL && self->is_playing)
    surface = bb_frame_feed_get_nearest (self->feed);
  if (surface != NULL)
    set_surface (self, surface);
}

static GskRenderNode *
draw (BbShownFrame *self, const graphene_rect_t *area)
{
  GskRenderNode *node = gsk_cairo_node_new (area);
  cairo_t *cr = gsk_cairo_node_get_draw_context (node);

  cairo_translate (cr, area->origin.x + (self->is_mirrored ? area->size.width : 0), area->origin.y);
  cairo_scale (cr, (self->is_mirrored ? -1 : 1) * area->size.width / cairo_image_surface_get_width (self->surface),
               area->size.height / cairo_image_surface_get_height (self->surface));
  cairo_set_source_surface (cr, self->surface, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_NEAREST);
  cairo_paint (cr);
  cairo_destroy (cr);
  return node;
}

static void
bb_shown_frame_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  BbShownFrame *self = BB_SHOWN_FRAME (widget);
  graphene_rect_t area;

  if (self->surface == NULL)
    return;

  area = find_area (self);
  if (self->node == NULL)
    self->node = draw (self, &area);
  gtk_snapshot_append_node (snapshot, self->node);
}

static void
bb_shown_frame_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  g_clear_pointer (&BB_SHOWN_FRAME (widget)->node, gsk_render_node_unref);
  update (BB_SHOWN_FRAME (widget));
}

/* what was drawn goes with the feed: a large screen's pictures are large */
static void
drop_feed (BbShownFrame *self)
{
  g_clear_object (&self->feed);
  g_clear_pointer (&self->surface, cairo_surface_destroy);
  g_clear_pointer (&self->before, cairo_surface_destroy);
  g_clear_pointer (&self->node, gsk_render_node_unref);
}

static void
begin_feed (BbShownFrame *self)
{
  drop_feed (self);
  if (self->document == NULL || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  self->feed = bb_frame_feed_new (self->document);
  bb_frame_feed_set_loop (self->feed, self->in, self->out);
  g_signal_connect_object (self->feed, "ready", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
bb_shown_frame_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (bb_shown_frame_parent_class)->map (widget);

  begin_feed (BB_SHOWN_FRAME (widget));
}

static void
bb_shown_frame_unmap (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (bb_shown_frame_parent_class)->unmap (widget);

  drop_feed (BB_SHOWN_FRAME (widget));
}

void
bb_shown_frame_set_document (BbShownFrame *self, BbDocument *document)
{
  g_set_object (&self->document, document);
  begin_feed (self);
}

void
bb_shown_frame_set_mirrored (BbShownFrame *self, gboolean is_mirrored)
{
  if (self->is_mirrored == is_mirrored)
    return;

  self->is_mirrored = is_mirrored;
  g_clear_pointer (&self->node, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
bb_shown_frame_set_loop (BbShownFrame *self, gint64 in, gint64 out)
{
  self->in = in;
  self->out = out;
  if (self->feed != NULL)
    bb_frame_feed_set_loop (self->feed, in, out);
}

void
bb_shown_frame_show (BbShownFrame *self, const BbProject *project, gint64 frame, gboolean is_playing)
{
  bb_value_set (&self->project, project);
  self->frame = frame;
  self->is_playing = is_playing;
  update (self);
}

gboolean
bb_shown_frame_is_late (BbShownFrame *self)
{
  return self->is_late;
}

static void
bb_shown_frame_dispose (GObject *object)
{
  BbShownFrame *self = BB_SHOWN_FRAME (object);

  drop_feed (self);
  g_clear_object (&self->document);
  g_clear_pointer (&self->project, bb_project_unref);

  G_OBJECT_CLASS (bb_shown_frame_parent_class)->dispose (object);
}

static void
bb_shown_frame_class_init (BbShownFrameClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = bb_shown_frame_dispose;
  widget_class->map = bb_shown_frame_map;
  widget_class->unmap = bb_shown_frame_unmap;
  widget_class->snapshot = bb_shown_frame_snapshot;
  widget_class->size_allocate = bb_shown_frame_size_allocate;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
bb_shown_frame_init (BbShownFrame *self)
{
}
