/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the canvas show beside its board, to help the eye? */
#include "widgets/stage/canvas-private.h"

/* how much of each channel the eye takes for light: ITU-R BT.709 */
#define RED 0.2126f
#define GREEN 0.7152f
#define BLUE 0.0722f

/* pixels of the widget, across and down, that a squint makes one of */
#define BLUR 3

static void
update (BbCanvas *self)
{
  bb_canvas_update_guides (self);
  bb_canvas_update_skins (self);
}

/* the tiles are those of the other sight */
static void
values_changed_cb (BbCanvas *self)
{
  if (self->tiles != NULL)
    bb_tiles_invalidate (self->tiles, NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* the crop marks go with the camera, from frame to frame */
static void
frame_changed_cb (BbCanvas *self)
{
  if (bb_canvas_is_running (self))
    bb_canvas_update_guides (self);
}

void
bb_canvas_follow_seeing (BbCanvas *self)
{
  static const char *const others[] = { "selection-changed", "project-changed", "notify::playing", "notify::note" };

  BbSeeing *seeing = bb_editor_get_seeing (self->editor);

  g_signal_connect_object (seeing, "notify", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (seeing, "notify::value-check", G_CALLBACK (values_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (seeing, "notify::value-squint", G_CALLBACK (values_changed_cb), self, G_CONNECT_SWAPPED);
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    g_signal_connect_object (self->editor, others[i], G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect (self, "view-changed", G_CALLBACK (bb_canvas_update_guides), NULL);
  g_signal_connect_object (self->editor, "notify::frame", G_CALLBACK (frame_changed_cb), self, G_CONNECT_SWAPPED);
}

gboolean
bb_canvas_push_values (BbCanvas *self, GtkSnapshot *snapshot)
{
  graphene_matrix_t matrix;

  if (!bb_seeing_checks_values (bb_editor_get_seeing (self->editor)))
    return FALSE;

  /* a row for each channel that comes in */
  graphene_matrix_init_from_float (&matrix, (const float[]){ RED, RED, RED, 0,       /**/
                                                             GREEN, GREEN, GREEN, 0, /**/
                                                             BLUE, BLUE, BLUE, 0,    /**/
                                                             0, 0, 0, 1 });
  gtk_snapshot_push_color_matrix (snapshot, &matrix, graphene_vec4_zero ());
  return TRUE;
}

static int
get_side (BbCanvas *self)
{
  return BLUR * gtk_widget_get_scale_factor (GTK_WIDGET (self));
}

cairo_rectangle_int_t
bb_canvas_find_touched (BbCanvas *self, const cairo_rectangle_int_t *dirty)
{
  int around = bb_seeing_squints (bb_editor_get_seeing (self->editor)) ? 2 * get_side (self) : 0;

  return (cairo_rectangle_int_t){ dirty->x - around, dirty->y - around, dirty->width + 2 * around,
                                  dirty->height + 2 * around };
}

/* @area with what shows in it of the pixels beside it, from a whole one on: so that no seam is seen between areas; at
 * the edge of the picture there is no more */
static cairo_rectangle_int_t
find_around (BbCanvas *self, const cairo_rectangle_int_t *area, int side)
{
  const cairo_rectangle_int_t *part = &self->picture->sight.part;
  const cairo_rectangle_int_t all = { 0, 0, part->width, part->height };
  cairo_rectangle_int_t around = { (area->x / side - 2) * side, (area->y / side - 2) * side };

  around.width = area->x + area->width + 2 * side - around.x;
  around.height = area->y + area->height + 2 * side - around.y;
  bb_rectangle_intersect (&around, &all);
  return around;
}

static cairo_surface_t *
draw_large (BbCanvas *self, const cairo_rectangle_int_t *around, BbTilesFunc draw)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, around->width, around->height);
  cairo_t *cr = cairo_create (surface);

  draw (cr, around, self);
  cairo_destroy (cr);
  return surface;
}

/* paints @surface @scale times as large, and its edge beyond it */
static void
paint_scaled (cairo_t *cr, cairo_surface_t *surface, double scale, cairo_filter_t filter)
{
  cairo_scale (cr, scale, scale);
  cairo_set_source_surface (cr, surface, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (cr), filter);
  cairo_pattern_set_extend (cairo_get_source (cr), CAIRO_EXTEND_PAD);
  cairo_paint (cr);
}

/* drawn into pixels that are larger, and those one into the other: far cheaper than a blur, and kept as any tile is */
void
bb_canvas_draw_squint (BbCanvas *self, cairo_t *cr, const cairo_rectangle_int_t *area, BbTilesFunc draw)
{
  int side = get_side (self);
  const cairo_rectangle_int_t around = find_around (self, area, side);
  cairo_surface_t *large = draw_large (self, &around, draw);
  cairo_surface_t *small = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (around.width + side - 1) / side,
                                                       (around.height + side - 1) / side);
  cairo_t *inner = cairo_create (small);

  paint_scaled (inner, large, 1.0 / side, CAIRO_FILTER_GOOD);
  cairo_destroy (inner);
  cairo_translate (cr, around.x - area->x, around.y - area->y);
  paint_scaled (cr, small, side, CAIRO_FILTER_BILINEAR);
  cairo_surface_destroy (large);
  cairo_surface_destroy (small);
}
