/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which parts of the lanes are drawn already? */
#include "widgets/timeline/timeline-tiles.h"

#include <math.h>

#define WIDTH 512
/* tiles kept to each side of those that show */
#define KEPT 4

struct _BbTimelineTiles
{
  GHashTable *nodes; /* column: GskRenderNode at its own place in the timeline */
};

BbTimelineTiles *
bb_timeline_tiles_new (void)
{
  BbTimelineTiles *self = g_new0 (BbTimelineTiles, 1);

  self->nodes = g_hash_table_new_full (g_direct_hash, g_direct_equal, NULL, (GDestroyNotify) gsk_render_node_unref);
  return self;
}

void
bb_timeline_tiles_free (BbTimelineTiles *self)
{
  g_hash_table_unref (self->nodes);
  g_free (self);
}

void
bb_timeline_tiles_invalidate_all (BbTimelineTiles *self)
{
  g_hash_table_remove_all (self->nodes);
}

static gboolean
is_between (gpointer column, gpointer node, gpointer data)
{
  const int *range = data;
  int index = GPOINTER_TO_INT (column);

  return index >= range[0] && index <= range[1];
}

static gboolean
is_outside (gpointer column, gpointer node, gpointer data)
{
  return !is_between (column, node, data);
}

void
bb_timeline_tiles_invalidate (BbTimelineTiles *self, double left, double right)
{
  int range[2] = { (int) floor (left / WIDTH), (int) floor (right / WIDTH) };

  g_hash_table_foreach_remove (self->nodes, is_between, range);
}

static void
draw_tile (cairo_t *cr, const cairo_rectangle_int_t *area, gpointer data)
{
  const BbLanesView *view = data;

  cairo_scale (cr, view->device_scale, view->device_scale);
  bb_lanes_draw (cr, view, area->x / view->device_scale, area->width / view->device_scale);
}

static GskRenderNode *
get_tile (BbTimelineTiles *self, int column, const BbLanesView *view)
{
  GskRenderNode *node = g_hash_table_lookup (self->nodes, GINT_TO_POINTER (column));
  int scale = (int) view->device_scale;

  if (node == NULL)
    {
      cairo_rectangle_int_t area = { column * WIDTH * scale, 0, WIDTH * scale,
                                     (int) ceil (view->layout.height) * scale };

      node = bb_tile_new (&area, scale, draw_tile, (gpointer) view);
      g_hash_table_insert (self->nodes, GINT_TO_POINTER (column), node);
    }

  return node;
}

void
bb_timeline_tiles_snapshot (BbTimelineTiles *self, GtkSnapshot *snapshot, const BbLanesView *view)
{
  double offset = view->scale.offset;
  double width = bb_lanes_layout_get_lane_width (&view->layout);
  int first = (int) floor (offset / WIDTH);
  int last = (int) floor ((offset + width) / WIDTH);
  int kept[2] = { first - KEPT, last + KEPT };

  g_hash_table_foreach_remove (self->nodes, is_outside, kept);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) -offset, 0));
  for (int column = first; column <= last; column++)
    gtk_snapshot_append_node (snapshot, get_tile (self, column, view));
  gtk_snapshot_restore (snapshot);
}
