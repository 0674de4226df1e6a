/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is seen under the pointer before it is stamped? */
#include "widgets/stage/stamp-ghost.h"

#include <string.h>

#include "render/ink/ink-layer.h"
#include "render/ink/ink-view.h"
#include "widgets/common/tiles.h"

/* pixels of a side, which a stage that is seen from very near would pass */
#define MOST 4096

typedef struct
{
  const GPtrArray *strokes;
  double scale;
} Drawing;

static void
draw (cairo_t *cr, const cairo_rectangle_int_t *area, gpointer data)
{
  const Drawing *drawing = data;

  cairo_translate (cr, -area->x, -area->y);
  cairo_scale (cr, drawing->scale, drawing->scale);
  bb_ink_layer_paint (cr, (BbStroke *const *) drawing->strokes->pdata, drawing->strokes->len);
}

static GskRenderNode *
make_node (BbStampGhost *self, const GPtrArray *strokes, int factor)
{
  const BbInkBox box = bb_strokes_get_box ((BbStroke *const *) strokes->pdata, strokes->len);
  double side = self->scale * MAX (box.right - box.left, box.bottom - box.top);
  Drawing drawing = { strokes, self->scale };
  cairo_rectangle_int_t area;

  self->shown = MAX (side / MOST, 1);
  drawing.scale /= self->shown;
  area = bb_ink_view_get_pixels (&(BbInkView){ drawing.scale, 0, 0 }, &box);
  return bb_tile_new (&area, factor, draw, &drawing);
}

static gboolean
is_right (const BbStampGhost *self, const BbStamp *stamp, const BbInkMatrix *matrix, double scale)
{
  return self->stamp == stamp && self->scale == scale && memcmp (&self->matrix, matrix, sizeof *matrix) == 0;
}

static void
update (BbStampGhost *self, BbEditor *editor, double scale, int factor)
{
  const BbInkMatrix matrix = bb_stamping_place (editor, 0, 0);
  g_autoptr (GPtrArray) strokes = NULL;

  if (is_right (self, bb_stamping_get (editor), &matrix, scale))
    return;

  g_clear_pointer (&self->node, gsk_render_node_unref);
  bb_value_set (&self->stamp, bb_stamping_get (editor));
  self->matrix = matrix;
  self->scale = scale;
  strokes = bb_stamping_make (editor, &matrix);
  if (strokes->len > 0)
    self->node = make_node (self, strokes, factor);
}

void
bb_stamp_ghost_snapshot (BbStampGhost *self, BbEditor *editor, double scale, int factor, GtkSnapshot *snapshot)
{
  if (bb_stamping_get (editor) == NULL)
    return;

  update (self, editor, scale, factor);
  if (self->node == NULL)
    return;

  gtk_snapshot_save (snapshot);
  gtk_snapshot_scale (snapshot, (float) self->shown, (float) self->shown);
  gtk_snapshot_append_node (snapshot, self->node);
  gtk_snapshot_restore (snapshot);
}

void
bb_stamp_ghost_clear (BbStampGhost *self)
{
  g_clear_pointer (&self->stamp, bb_stamp_unref);
  g_clear_pointer (&self->node, gsk_render_node_unref);
}
