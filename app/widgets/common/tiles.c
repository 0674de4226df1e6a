/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a drawing kept, so that what did not change is not drawn again? */
#include "widgets/common/tiles.h"

/* small enough that a stroke redraws little, large enough that a stage has few */
#define SIDE 256
/* that two tiles share: where they are shown turned, no light comes through between them */
#define OVERLAP 1

struct _BbTiles
{
  int width;
  int height;
  int scale;
  BbTilesFunc draw;
  gpointer data;

  int n_columns;
  int n_rows;
  GskRenderNode **nodes; /* by rows; NULL where not valid */
};

GskRenderNode *
bb_tile_new (const cairo_rectangle_int_t *area, int scale, BbTilesFunc draw, gpointer data)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT ((float) area->x / scale, (float) area->y / scale,
                                               (float) area->width / scale, (float) area->height / scale);
  cairo_surface_t *image = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, area->width, area->height);
  g_autoptr (GdkTexture) texture = NULL;
  g_autoptr (GBytes) bytes = NULL;
  cairo_t *cr = cairo_create (image);

  draw (cr, area, data);
  cairo_destroy (cr);

  cairo_surface_flush (image);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (image),
                                      (gsize) area->height * cairo_image_surface_get_stride (image),
                                      (GDestroyNotify) cairo_surface_destroy, image);
  texture = gdk_memory_texture_new (area->width, area->height, GDK_MEMORY_DEFAULT, bytes,
                                    cairo_image_surface_get_stride (image));
  return gsk_texture_node_new (texture, &bounds);
}

BbTiles *
bb_tiles_new (int width, int height, int scale, BbTilesFunc draw, gpointer data)
{
  BbTiles *self = g_new0 (BbTiles, 1);

  self->width = width;
  self->height = height;
  self->scale = scale;
  self->draw = draw;
  self->data = data;
  self->n_columns = (width + SIDE - 1) / SIDE;
  self->n_rows = (height + SIDE - 1) / SIDE;
  self->nodes = g_new0 (GskRenderNode *, self->n_columns * self->n_rows);
  return self;
}

void
bb_tiles_free (BbTiles *self)
{
  bb_tiles_invalidate (self, NULL);
  g_free (self->nodes);
  g_free (self);
}

void
bb_tiles_invalidate (BbTiles *self, const cairo_rectangle_int_t *area)
{
  const cairo_rectangle_int_t all = { 0, 0, self->width, self->height };
  const cairo_rectangle_int_t *dirty = area != NULL ? area : &all;
  int right = dirty->x + dirty->width - 1 + OVERLAP, bottom = dirty->y + dirty->height - 1 + OVERLAP;

  if (dirty->width <= 0 || dirty->height <= 0)
    return;

  for (int row = MAX ((dirty->y - OVERLAP) / SIDE, 0); row <= MIN (bottom / SIDE, self->n_rows - 1); row++)
    {
      for (int column = MAX ((dirty->x - OVERLAP) / SIDE, 0); column <= MIN (right / SIDE, self->n_columns - 1);
           column++)
        g_clear_pointer (&self->nodes[row * self->n_columns + column], gsk_render_node_unref);
    }
}

static GskRenderNode *
draw_tile (BbTiles *self, int row, int column)
{
  int left = MAX (column * SIDE - OVERLAP, 0), top = MAX (row * SIDE - OVERLAP, 0);
  cairo_rectangle_int_t area = { left, top, MIN ((column + 1) * SIDE + OVERLAP, self->width) - left,
                                 MIN ((row + 1) * SIDE + OVERLAP, self->height) - top };

  return bb_tile_new (&area, self->scale, self->draw, self->data);
}

void
bb_tiles_snapshot (BbTiles *self, GtkSnapshot *snapshot)
{
  for (int i = 0; i < self->n_columns * self->n_rows; i++)
    {
      if (self->nodes[i] == NULL)
        self->nodes[i] = draw_tile (self, i / self->n_columns, i % self->n_columns);
      gtk_snapshot_append_node (snapshot, self->nodes[i]);
    }
}
