/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When does the canvas show the video as it plays, and not the board that is drawn on? */
#include "widgets/common/tiles.h"
#include "widgets/stage/canvas-private.h"

/* a board that is looked at to be drawn on lies flat */
static gboolean
is_shown (BbCanvas *self)
{
  gboolean runs = bb_editor_is_playing (self->editor) || bb_editor_is_scrubbing (self->editor);

  return runs && !bb_canvas_is_busy (self) && !bb_editor_is_pinned (self->editor) &&
         !bb_editor_is_scribbling (self->editor) &&
         (self->video == NULL || bb_video_feed_get_surface (self->video) == NULL);
}

/* also while it stands still: so that playing begins at once */
void
bb_canvas_update_motion (BbCanvas *self)
{
  gboolean was_moving = self->moved != NULL;

  if (self->editor == NULL || self->area.size.width < 1 || bb_canvas_is_busy (self))
    return;

  g_clear_pointer (&self->moved, gsk_render_node_unref);
  self->is_moving = bb_motion_prepare (self->motion, bb_canvas_get_device_width (self),
                                       bb_canvas_get_device_height (self)) &&
                    is_shown (self);
  if (self->is_moving || was_moving)
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
draw (cairo_t *cr, const cairo_rectangle_int_t *area, gpointer data)
{
  bb_motion_paint (((BbCanvas *) data)->motion, cr);
}

gboolean
bb_canvas_snapshot_motion (BbCanvas *self, GtkSnapshot *snapshot)
{
  const cairo_rectangle_int_t area = { 0, 0, bb_canvas_get_device_width (self), bb_canvas_get_device_height (self) };

  if (!self->is_moving || !is_shown (self))
    return FALSE;

  if (self->moved == NULL)
    self->moved = bb_tile_new (&area, gtk_widget_get_scale_factor (GTK_WIDGET (self)), draw, self);
  gtk_snapshot_append_node (snapshot, self->moved);
  return TRUE;
}
