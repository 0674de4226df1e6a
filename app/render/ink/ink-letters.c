/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stroke is what somebody writes? */
#include "render/ink/ink-letters.h"

#include <math.h>
#include <pango/pangocairo.h>

#include "sketch/ink-loops.h"

/* how far lines may run from the curves of letters, in ink units */
#define TOLERANCE 1.5

static PangoLayout *
make_layout (cairo_t *cr, const char *text, double size)
{
  PangoLayout *layout = pango_cairo_create_layout (cr);
  PangoFontDescription *font = pango_font_description_from_string (BB_INK_LETTERS_FONT);
  cairo_font_options_t *options = cairo_font_options_create ();

  /* the same outlines at any size, on any screen */
  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (pango_layout_get_context (layout), options);
  pango_layout_context_changed (layout);
  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_layout_set_font_description (layout, font);
  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_text (layout, text, -1);
  pango_font_description_free (font);
  cairo_font_options_destroy (options);
  return layout;
}

static void
add_point (GPtrArray *loops, double x, double y)
{
  BbInkPoint point = { (gint32) lround (x), (gint32) lround (y), 0 };

  g_array_append_val ((GArray *) g_ptr_array_index (loops, loops->len - 1), point);
}

/* Returns: (transfer full) (element-type GArray): the closed lines of a path that has no curves */
static GPtrArray *
list_loops (const cairo_path_t *path)
{
  GPtrArray *loops = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);

  for (int i = 0; i < path->num_data; i += path->data[i].header.length)
    {
      const cairo_path_data_t *data = &path->data[i];

      if (data->header.type == CAIRO_PATH_CLOSE_PATH)
        continue;
      if (data->header.type == CAIRO_PATH_MOVE_TO)
        g_ptr_array_add (loops, g_array_new (FALSE, FALSE, sizeof (BbInkPoint)));
      add_point (loops, data[1].point.x, data[1].point.y);
    }
  return loops;
}

/* Cairo moves on after each outline, to draw nothing there */
static void
drop_empty (GPtrArray *loops)
{
  for (guint i = loops->len; i > 0; i--)
    {
      if (((const GArray *) g_ptr_array_index (loops, i - 1))->len < 3)
        g_ptr_array_remove_index (loops, i - 1);
    }
}

BbStroke *
bb_ink_letters (const char *text, const BbBrush *brush, double x, double y)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  PangoLayout *layout = make_layout (cr, text, brush->size);
  g_autoptr (GPtrArray) loops = NULL;
  g_autoptr (GArray) points = NULL;
  cairo_path_t *path;
  int height;

  pango_layout_get_size (layout, NULL, &height);
  cairo_set_tolerance (cr, TOLERANCE);
  cairo_move_to (cr, x, y - (double) height / PANGO_SCALE / 2);
  pango_cairo_layout_path (cr, layout);
  path = cairo_copy_path_flat (cr);
  loops = list_loops (path);
  drop_empty (loops);
  points = bb_ink_loops_join (loops);
  cairo_path_destroy (path);
  g_object_unref (layout);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return points->len > 0 ? bb_stroke_new (brush, (const BbInkPoint *) points->data, points->len) : NULL;
}
