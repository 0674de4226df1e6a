/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do guides lie over the canvas? */
#include "model/moves.h"
#include "widgets/stage/canvas-private.h"

/* pixels */
#define LINE 1

static gboolean
is_moved (BbCanvas *self)
{
  return self->moved != NULL && bb_canvas_is_running (self);
}

/* where the board is seen as the camera sees it, they lie over all of it; where it lies flat, over what the camera sees
 * first. A board of the shelf has no camera until it has a time */
static BbGuides
find_guides (BbCanvas *self, guint kinds)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  BbPose camera = BB_POSE_STILL;

  if (is_moved (self))
    return bb_guides_over_frame (kinds, project, bb_editor_get_frame (self->editor));

  if (bb_editor_get_shelved (self->editor) == NULL)
    {
      BbCameraMove move = bb_moves_find_move (project, bb_editor_get_current (self->editor));

      camera = move.keys != NULL ? bb_move_keys_get_pose (move.keys, 0) : BB_POSE_STILL;
    }
  return bb_guides_over_board (kinds, bb_editor_get_board (self->editor), &camera, bb_canvas_get_aspect (self));
}

/* kept until they change: a pen that moves draws all over again that lies over the picture */
static GskRenderNode *
draw_guides (BbCanvas *self, guint kinds)
{
  double height = BB_INK_PICTURE_HEIGHT, width = height * bb_canvas_get_aspect (self);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  cairo_t *cr = bb_canvas_append_cairo (self, snapshot);
  BbGuides guides = find_guides (self, kinds);

  cairo_translate (cr, -width / 2, -height / 2);
  bb_render_guides (cr, &guides, width, height, LINE * bb_canvas_get_ink_per_pixel (self));
  cairo_destroy (cr);
  return gtk_snapshot_free_to_node (snapshot);
}

void
bb_canvas_update_guides (BbCanvas *self)
{
  g_clear_pointer (&self->guides, gsk_render_node_unref);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
bb_canvas_snapshot_guides (BbCanvas *self, GtkSnapshot *snapshot)
{
  guint kinds = bb_seeing_get_guides (bb_editor_get_seeing (self->editor));

  /* they are about a camera's picture */
  if (kinds == 0 || bb_editor_is_on_plan (self->editor))
    return;

  if (self->guides_move != is_moved (self))
    g_clear_pointer (&self->guides, gsk_render_node_unref);
  self->guides_move = is_moved (self);
  if (self->guides == NULL)
    self->guides = draw_guides (self, kinds);
  gtk_snapshot_append_node (snapshot, self->guides);
}
