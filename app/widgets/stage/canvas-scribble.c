/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What have notes scribbled over the frame? */
#include "render/board-drawing.h"
#include "widgets/stage/canvas-private.h"

const BbNote *
bb_canvas_get_scribbled_note (BbCanvas *self)
{
  if (!bb_editor_is_scribbling (self->editor))
    return NULL;

  return bb_notes_get (bb_editor_get_project (self->editor), bb_editor_get_note (self->editor));
}

/* the one that is drawn on is in the picture, under the pen */
void
bb_canvas_update_scribbles (BbCanvas *self)
{
  const BbNote *drawn = bb_canvas_get_scribbled_note (self);
  g_autoptr (BbList)
      scribbles = bb_notes_list_scribbles (bb_editor_get_project (self->editor), bb_editor_get_frame (self->editor),
                                           drawn != NULL ? drawn->id : NULL);

  if (self->scribbles != NULL && bb_list_is_same (self->scribbles, scribbles))
    return;

  bb_value_set (&self->scribbles, scribbles);
  g_clear_pointer (&self->scribbled, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
draw (cairo_t *cr, const cairo_rectangle_int_t *area, gpointer data)
{
  BbCanvas *self = data;
  const BbCanvasSight *sight = &self->picture->sight;
  const BbRenderOptions options = bb_render_options_make (NULL);

  cairo_translate (cr, -sight->part.x, -sight->part.y);
  bb_render_layers (cr, self->scribbles, sight->width, sight->height, &options);
}

void
bb_canvas_snapshot_scribbles (BbCanvas *self, GtkSnapshot *snapshot)
{
  const cairo_rectangle_int_t area = { 0, 0, self->picture->sight.part.width, self->picture->sight.part.height };

  if (self->scribbles == NULL || self->scribbles->n_items == 0 || bb_editor_is_on_plan (self->editor))
    return;

  if (self->scribbled == NULL)
    self->scribbled = bb_tile_new (&area, gtk_widget_get_scale_factor (GTK_WIDGET (self)), draw, self);
  gtk_snapshot_append_node (snapshot, self->scribbled);
}
