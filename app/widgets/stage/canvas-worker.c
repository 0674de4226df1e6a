/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who draws the board that the canvas shows, and when? */
#include "widgets/stage/canvas-private.h"

/* takes over @picture */
static void
show_picture (BbCanvas *self, BbCanvasPicture *picture)
{
  g_clear_pointer (&self->picture, bb_canvas_picture_free);
  self->picture = picture;
  if (self->tiles != NULL)
    bb_tiles_invalidate (self->tiles, NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

typedef struct
{
  BbBoard *board;
  BbDocument *document; /* keeps the picture source */
  int width;
  int height;
} Wish;

static Wish *
wish_new (BbCanvas *self)
{
  Wish *wish = g_new0 (Wish, 1);

  wish->board = bb_board_ref (bb_editor_get_board (self->editor));
  wish->document = g_object_ref (bb_editor_get_document (self->editor));
  wish->width = bb_canvas_get_device_width (self);
  wish->height = bb_canvas_get_device_height (self);
  return wish;
}

static void
wish_free (gpointer data)
{
  Wish *wish = data;

  bb_board_unref (wish->board);
  g_object_unref (wish->document);
  g_free (wish);
}

static void
draw_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Wish *wish = data;
  BbCanvasPicture *picture = bb_canvas_picture_new (wish->board, wish->width, wish->height,
                                                    bb_document_get_pictures (wish->document));

  g_task_return_pointer (task, picture, (GDestroyNotify) bb_canvas_picture_free);
}

static gboolean
picture_fits (BbCanvas *self, const BbCanvasPicture *picture)
{
  return cairo_image_surface_get_width (picture->below) == bb_canvas_get_device_width (self) &&
         cairo_image_surface_get_height (picture->below) == bb_canvas_get_device_height (self);
}

static gboolean
picture_is_right (BbCanvas *self)
{
  return self->picture != NULL && self->picture->board == bb_editor_get_board (self->editor) &&
         picture_fits (self, self->picture);
}

static void
drawn_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  BbCanvas *self = BB_CANVAS (source);
  BbCanvasPicture *picture = g_task_propagate_pointer (G_TASK (result), NULL);

  self->is_waiting = FALSE;

  /* a stroke that has begun meanwhile keeps what it was begun on */
  if (bb_canvas_is_busy (self) || self->editor == NULL || picture_is_right (self) || !picture_fits (self, picture))
    bb_canvas_picture_free (picture);
  else
    show_picture (self, picture);

  bb_canvas_update_picture (self);
}

/* one at a time, the newest next */
void
bb_canvas_update_picture (BbCanvas *self)
{
  g_autoptr (GTask) task = NULL;

  if (self->editor == NULL || self->is_waiting || self->area.size.width < 1 || bb_canvas_is_busy (self) ||
      self->is_kept || picture_is_right (self))
    return;

  self->is_waiting = TRUE;
  task = g_task_new (self, NULL, drawn_cb, NULL);
  g_task_set_task_data (task, wish_new (self), wish_free);
  g_task_run_in_thread (task, draw_in_thread);
}

void
bb_canvas_ensure_picture (BbCanvas *self)
{
  g_autoptr (BbDocument) document = g_object_ref (bb_editor_get_document (self->editor));

  if (!picture_is_right (self))
    show_picture (self,
                  bb_canvas_picture_new (bb_editor_get_board (self->editor), bb_canvas_get_device_width (self),
                                         bb_canvas_get_device_height (self), bb_document_get_pictures (document)));
}
