/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When does the canvas show the video as it plays, and not the board that is drawn on? */
#include "model/moves.h"
#include "widgets/stage/canvas-private.h"

/* a board that is looked at to be drawn on lies flat */
gboolean
bb_canvas_is_running (BbCanvas *self)
{
  gboolean runs = bb_editor_is_playing (self->editor) || bb_editor_is_scrubbing (self->editor);

  return runs && !bb_canvas_is_busy (self) && !bb_editor_is_pinned (self->editor) &&
         !bb_editor_is_scribbling (self->editor) && bb_editor_get_shelved (self->editor) == NULL &&
         !bb_editor_is_on_plan (self->editor) &&
         (self->video == NULL || bb_video_feed_get_surface (self->video) == NULL);
}

static gboolean
is_moving (BbCanvas *self)
{
  return bb_moves_at (bb_editor_get_project (self->editor), bb_editor_get_frame (self->editor));
}

/* at its place where the picture fits */
static GskRenderNode *
make_node (BbCanvas *self, cairo_surface_t *surface)
{
  const graphene_rect_t bounds = self->area;
  GskRenderNode *node = gsk_cairo_node_new (&bounds);
  double scale = gtk_widget_get_scale_factor (GTK_WIDGET (self));
  cairo_t *cr = gsk_cairo_node_get_draw_context (node);

  cairo_translate (cr, bounds.origin.x, bounds.origin.y);
  cairo_scale (cr, 1 / scale, 1 / scale);
  cairo_set_source_surface (cr, surface, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cr), CAIRO_FILTER_NEAREST);
  cairo_paint (cr);
  cairo_destroy (cr);
  return node;
}

/* the picture before stays where the next one is late; also while all stands still it is made, so that playing begins
   at once. Boards that come next are made while the song plays, also under one that does not move */
void
bb_canvas_update_motion (BbCanvas *self)
{
  gboolean runs, moves;
  cairo_surface_t *surface = NULL;

  if (self->editor == NULL || self->area.size.width < 1 || bb_canvas_is_busy (self))
    return;

  runs = bb_canvas_is_running (self);
  moves = is_moving (self);
  if (runs || moves)
    surface = bb_frame_feed_want (self->frames, bb_editor_get_project (self->editor),
                                  bb_editor_get_frame (self->editor), bb_canvas_get_device_width (self),
                                  bb_canvas_get_device_height (self), bb_editor_is_playing (self->editor));
  /* "ready" tells of those that come later too */
  if (runs && moves && (surface == NULL || (self->moved != NULL && self->moved_surface == surface)))
    return;

  if (self->moved != NULL || (runs && moves))
    gtk_widget_queue_draw (GTK_WIDGET (self));
  g_clear_pointer (&self->moved, gsk_render_node_unref);
  if (runs && moves)
    {
      self->moved = make_node (self, surface);
      self->moved_surface = surface;
    }
}

/* frames are made for a picture that fits: what is seen nearer is not worth drawing each of them anew */
static void
paint_seen (BbCanvas *self, GtkSnapshot *snapshot)
{
  cairo_surface_t *surface = (cairo_surface_t *) self->moved_surface;
  cairo_t *cr = bb_canvas_append_cairo (self, snapshot);
  double width = cairo_image_surface_get_width (surface), height = cairo_image_surface_get_height (surface);

  cairo_scale (cr, BB_INK_PICTURE_HEIGHT / height, BB_INK_PICTURE_HEIGHT / height);
  cairo_set_source_surface (cr, surface, -width / 2, -height / 2);
  cairo_paint (cr);
  cairo_destroy (cr);
}

gboolean
bb_canvas_snapshot_motion (BbCanvas *self, GtkSnapshot *snapshot)
{
  if (self->moved == NULL || !bb_canvas_is_running (self))
    return FALSE;

  if (bb_stage_view_is_fit (&self->view))
    gtk_snapshot_append_node (snapshot, self->moved);
  else
    paint_seen (self, snapshot);
  return TRUE;
}
