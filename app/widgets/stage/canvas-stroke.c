/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a movement of the pen get onto the board? */
#include "editor/board-commands.h"
#include "widgets/stage/canvas-private.h"

gboolean
bb_canvas_is_drawing (BbCanvas *self)
{
  return self->live != NULL && bb_ink_live_is_drawing (self->live);
}

gboolean
bb_canvas_may_begin_at (BbCanvas *self, double x, double y)
{
  if (!graphene_rect_contains_point (&self->area, &GRAPHENE_POINT_INIT ((float) x, (float) y)))
    {
      self->is_refused = bb_document_is_read_only (bb_editor_get_document (self->editor));
      return !self->is_refused;
    }

  return bb_editor_may_edit (self->editor);
}

void
bb_canvas_follow_refused (BbCanvas *self, double x, double y)
{
  if (!self->is_refused || !graphene_rect_contains_point (&self->area, &GRAPHENE_POINT_INIT ((float) x, (float) y)))
    return;

  self->is_refused = FALSE;
  bb_editor_may_edit (self->editor);
}

void
bb_canvas_forget_refused (BbCanvas *self)
{
  self->is_refused = FALSE;
}

void
bb_canvas_begin_stroke (BbCanvas *self, const BbBrush *brush, gboolean has_pressure)
{
  if (self->live == NULL)
    return;

  self->pins_here = bb_editor_is_playing (self->editor) && !bb_editor_is_pinned (self->editor);
  if (self->pins_here)
    bb_editor_pin (self->editor);
  bb_canvas_ensure_picture (self);
  g_free (self->drawn_on);
  self->drawn_on = g_strdup (self->picture->board->id);
  bb_ink_live_begin (self->live, brush, has_pressure, bb_canvas_get_ink_per_pixel (self));
}

void
bb_canvas_add_sample (BbCanvas *self, const BbPenSample *sample)
{
  bb_ink_live_add (self->live, sample);
}

static void
queue_dirty (BbCanvas *self, const cairo_rectangle_int_t *dirty)
{
  bb_tiles_invalidate (self->tiles, dirty);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
bb_canvas_update_stroke (BbCanvas *self)
{
  cairo_rectangle_int_t dirty = bb_ink_live_update (self->live);

  queue_dirty (self, &dirty);
}

/* the board that is drawn on, or NULL where it went away under the pen */
static const BbBoard *
find_drawn_on (BbCanvas *self)
{
  const BbProject *project = bb_editor_get_project (self->editor);
  int index = bb_project_find_board (project, self->drawn_on);

  return index >= 0 ? bb_project_get_board (project, index) : NULL;
}

/* the stroke is in the picture already, as it was seen: the new board needs no drawing, unless another edit
   came under the pen */
static void
keep_stroke (BbCanvas *self, BbStroke *stroke)
{
  gboolean is_seen = find_drawn_on (self) == self->picture->board;

  bb_board_command_add_stroke (self->editor, self->drawn_on, stroke);
  if (is_seen)
    bb_value_set (&self->picture->board, find_drawn_on (self));
}

/* after the pen is up */
static void
settle (BbCanvas *self)
{
  if (self->is_misplaced)
    bb_canvas_place_picture (self);
  else
    bb_canvas_update_picture (self);
}

void
bb_canvas_end_stroke (BbCanvas *self)
{
  cairo_rectangle_int_t dirty;
  g_autoptr (BbStroke) stroke = bb_ink_live_end (self->live, self->picture->ink, &dirty);

  queue_dirty (self, &dirty);
  if (stroke != NULL)
    keep_stroke (self, stroke);
  else if (self->pins_here)
    bb_editor_unpin (self->editor);
  settle (self);
}

void
bb_canvas_cancel_stroke (BbCanvas *self)
{
  cairo_rectangle_int_t dirty = bb_ink_live_cancel (self->live);

  queue_dirty (self, &dirty);
  settle (self);
}
