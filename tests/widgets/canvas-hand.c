/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do tests of the canvas do with it: show it, draw on it, look at it? */
#include "canvas-hand.h"

BbCanvas *
canvas_show (Fixture *fixture, GtkWidget **window)
{
  GtkWidget *canvas = g_object_new (BB_TYPE_CANVAS, NULL);

  *window = gtk_window_new ();
  gtk_window_set_decorated (GTK_WINDOW (*window), FALSE);
  gtk_widget_set_size_request (canvas, CANVAS_WIDTH, CANVAS_HEIGHT);
  gtk_window_set_child (GTK_WINDOW (*window), canvas);
  bb_canvas_set_editor (BB_CANVAS (canvas), fixture->editor);
  gtk_window_present (GTK_WINDOW (*window));
  return BB_CANVAS (canvas);
}

/* what the widget shows; transparent while it has nothing to show yet */
cairo_surface_t *
canvas_look (BbCanvas *canvas)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, CANVAS_WIDTH, CANVAS_HEIGHT);
  cairo_t *cr = cairo_create (surface);
  GskRenderNode *node;

  GTK_WIDGET_GET_CLASS (canvas)->snapshot (GTK_WIDGET (canvas), snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node != NULL)
    {
      gsk_render_node_draw (node, cr);
      gsk_render_node_unref (node);
    }
  cairo_destroy (cr);
  return surface;
}

/* pixels of ink */
guint
canvas_count_ink (cairo_surface_t *surface)
{
  guint n = 0;

  for (int y = 0; y < CANVAS_HEIGHT; y++)
    {
      const guint32 *row = (const guint32 *) (cairo_image_surface_get_data (surface) +
                                              y * cairo_image_surface_get_stride (surface));

      for (int x = 0; x < CANVAS_WIDTH; x++)
        n += (row[x] >> 24) > 200 && (row[x] & 0xff) < 60;
    }

  return n;
}

/* turns the loop until the canvas shows so many pixels of ink */
void
canvas_wait_for_ink (BbCanvas *canvas, guint least, guint most)
{
  for (;;)
    {
      cairo_surface_t *surface = canvas_look (canvas);
      guint n = canvas_count_ink (surface);

      cairo_surface_destroy (surface);
      if (n >= least && n <= most)
        return;
      g_main_context_iteration (NULL, TRUE);
    }
}

void
canvas_wait_for_paper (BbCanvas *canvas)
{
  for (;;)
    {
      cairo_surface_t *surface = canvas_look (canvas);
      const guint32 *middle = (const guint32 *) (cairo_image_surface_get_data (surface) +
                                                 100 * cairo_image_surface_get_stride (surface));
      gboolean is_paper = middle[CANVAS_WIDTH / 2] == 0xffffffff;

      cairo_surface_destroy (surface);
      if (is_paper)
        return;
      g_main_context_iteration (NULL, TRUE);
    }
}

void
canvas_take_brush (Fixture *fixture, BbBrushKind kind)
{
  bb_editor_set_brush_kind (fixture->editor, kind);
  bb_editor_set_brush_size (fixture->editor, 30 * BB_INK_UNITS_PER_PIXEL);
}

/* presses, and moves on by @n samples at a time */
void
canvas_draw (BbCanvas *canvas,
             BbBrushKind kind,
             const BbPenSample *samples,
             guint n_samples,
             guint n,
             gboolean has_pressure)
{
  const BbToolInput first = { samples, 1, has_pressure };

  g_assert_true (bb_canvas_press (canvas, bb_tool_for_brush (kind), &first));
  for (guint i = 1; i < n_samples; i += n)
    {
      const BbToolInput next = { samples + i, MIN (n, n_samples - i), has_pressure };

      bb_canvas_move (canvas, &next);
    }
}
