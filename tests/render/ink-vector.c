/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do vectors look like the pixels, and do they stay vectors? */
#include <cairo-pdf.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

#include "golden.h"
#include "hands.h"
#include "render/brush-page.h"
#include "render/ink/ink-contour.h"
#include "render/ink/ink-layer.h"
#include "render/ink/ink-outline.h"
#include "render/ink/ink-vector.h"

/* points of the page, and pixels of the picture */
#define SIZE 540

static GPtrArray *
draw_face (void)
{
  return DRAW (face, 0x101014ff, TRUE);
}

static GPtrArray *
draw_curves (void)
{
  return DRAW (curves, 0x3060c0a0, FALSE);
}

static GPtrArray *
draw_hands (void)
{
  static const BbBrush brush = { BB_BRUSH_PEN, 40 * BB_INK_UNITS_PER_PIXEL, 0xa03020c0 };
  GPtrArray *strokes = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_stroke_unref);

  for (guint i = 0; i < G_N_ELEMENTS (hands); i++)
    g_ptr_array_add (strokes, draw_hand (&hands[i], &brush, TRUE));
  return strokes;
}

/* layers of ink, each with erasers over it that cross themselves and each other */
static GPtrArray *
draw_erased (void)
{
  static const BbBrush eraser = { BB_BRUSH_ERASER, 60 * BB_INK_UNITS_PER_PIXEL, 0x000000ff };
  static const Hand scribbles[] = { HAND (zigzag), HAND (slow_curve), HAND (fast_curve) };
  GPtrArray *strokes = DRAW (curves, 0x101014ff, TRUE);

  for (guint i = 0; i < G_N_ELEMENTS (scribbles); i++)
    {
      g_ptr_array_add (strokes, draw_hand (&scribbles[i], &eraser, TRUE));
      g_ptr_array_add (strokes, draw_movement (&curves[4 - i], 0xc03020ff, TRUE));
      g_ptr_array_add (strokes, draw_movement (&hatching[i], 0x2060c0ff, FALSE));
    }
  g_ptr_array_add (strokes, draw_hand (&scribbles[0], &eraser, FALSE));
  return strokes;
}

static const struct
{
  const char *name;
  GPtrArray *(*draw) (void);
  gsize most_bytes;
  guint n_pictures; /* each with its mask */
} drawings[] = {
  { "face", draw_face, 40000, 0 },
  { "curves", draw_curves, 30000, 0 },
  { "hands", draw_hands, 20000, 0 },
  { "erased", draw_erased, 60000, 0 },
  { "frame", brush_frame_draw, 400000, 3 },
  { "brushes", brush_page_draw, 300000, 1 }, /* what is drawn in pencil has grain */
};

static void
write_pdf (const char *path, GPtrArray *strokes)
{
  cairo_surface_t *surface = cairo_pdf_surface_create (path, SIZE, SIZE);
  cairo_t *cr = cairo_create (surface);

  cairo_translate (cr, SIZE / 2, SIZE / 2);
  cairo_scale (cr, SIZE / (double) BB_INK_PICTURE_HEIGHT, SIZE / (double) BB_INK_PICTURE_HEIGHT);
  bb_ink_vector_draw (cr, (BbStroke **) strokes->pdata, strokes->len);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);
}

static char *
run (const char *const *command)
{
  g_autoptr (GError) error = NULL;
  char *output = NULL;
  int status;

  g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, NULL));
  return output;
}

static guint
count_lines (const char *text)
{
  guint n = 0;

  for (; *text != '\0'; text++)
    n += *text == '\n';
  return n;
}

static cairo_surface_t *
draw_pixels (GPtrArray *strokes)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, SIZE, SIZE);
  BbInkView view = bb_ink_view_new (SIZE, SIZE);

  bb_ink_layer_redraw (surface, &view, (BbStroke **) strokes->pdata, strokes->len, NULL);
  return surface;
}

/* another program draws the page as we draw the pixels, and finds no picture in it but of a pencil's lines */
static void
test_pdf (gconstpointer data)
{
  guint which = GPOINTER_TO_UINT (data);
  g_autoptr (GPtrArray) strokes = drawings[which].draw ();
  g_autofree char *folder = g_dir_make_tmp ("beatboard-XXXXXX", NULL);
  g_autofree char *pdf = g_build_filename (folder, "page.pdf", NULL);
  g_autofree char *base = g_build_filename (folder, "page", NULL);
  g_autofree char *png = g_strconcat (base, ".png", NULL);
  cairo_surface_t *pixels = draw_pixels (strokes), *page;
  g_autofree char *pictures = NULL, *output = NULL;
  GStatBuf file;

  write_pdf (pdf, strokes);
  pictures = run ((const char *const[]){ "pdfimages", "-list", pdf, NULL });
  g_assert_cmpuint (count_lines (pictures), ==, 2 + 2 * drawings[which].n_pictures);
  output = run ((const char *const[]){ "pdftoppm", "-png", "-singlefile", "-r", "72", pdf, base, NULL });

  page = cairo_image_surface_create_from_png (png);
  g_test_message ("%u pixels differ by 64", golden_count (page, pixels, 64));
  g_test_message ("a cell by %.1f", golden_compare (page, pixels));
  if (drawings[which].n_pictures == 0)
    {
      g_assert_cmpuint (golden_count (page, pixels, 110), <, 30);
      g_assert_cmpuint (golden_count (page, pixels, 64), <, 800);
    }
  /* a program that makes a picture with grain smaller chooses its pixels by itself */
  g_assert_cmpfloat (golden_compare (page, pixels), <, 32);
  g_stat (pdf, &file);
  g_test_message ("%" G_GSIZE_FORMAT " bytes", (gsize) file.st_size);
  g_assert_cmpuint (file.st_size, <, drawings[which].most_bytes);

  cairo_surface_destroy (page);
  cairo_surface_destroy (pixels);
  g_unlink (png);
  g_unlink (pdf);
  g_rmdir (folder);
}

/* few points, far too sharply turned for their width */
static BbStroke *
make_knot (GRand *rand)
{
  BbBrush brush = { BB_BRUSH_PEN, g_rand_int_range (rand, 200, 4000), 0x000000ff };
  gint32 reach = g_rand_int_range (rand, 500, 3000);
  BbInkPoint points[12];

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    points[i] = (BbInkPoint){ g_rand_int_range (rand, -reach, reach), g_rand_int_range (rand, -reach, reach),
                              g_rand_int_range (rand, 0, BB_INK_PRESSURE_MAX) };
  return bb_stroke_new (&brush, points, G_N_ELEMENTS (points));
}

/* the outline, filled, is the mask: without holes where the stroke turns or crosses itself */
static void
test_outline (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);
  BbInkView view = bb_ink_view_new (SIZE, SIZE);

  for (guint i = 0; i < 60; i++)
    {
      g_autoptr (BbStroke) stroke = make_knot (rand);
      g_autoptr (BbInkMask) mask = bb_ink_mask_new (SIZE, SIZE);
      cairo_surface_t *filled = cairo_image_surface_create (CAIRO_FORMAT_A8, SIZE, SIZE);
      cairo_t *cr = cairo_create (filled);

      bb_ink_mask_add_stroke (mask, stroke);
      cairo_translate (cr, view.x, view.y);
      cairo_scale (cr, view.scale, view.scale);
      bb_ink_outline_add (cr, stroke);
      cairo_fill (cr);
      cairo_destroy (cr);
      g_assert_cmpuint (golden_count (filled, bb_ink_mask_get_surface (mask), 90), <, 12);
      cairo_surface_destroy (filled);
    }
}

/* a path of the contour of a mask, filled by either rule, is the mask again */
static void
test_contour (void)
{
  static const BbBrush brush = { BB_BRUSH_PEN, 40 * BB_INK_UNITS_PER_PIXEL, 0x000000ff };
  g_autoptr (BbInkMask) mask = bb_ink_mask_new (SIZE, SIZE);
  BbInkView view = bb_ink_view_new (SIZE, SIZE);

  for (guint i = 0; i < G_N_ELEMENTS (hands); i++)
    {
      g_autoptr (BbStroke) stroke = draw_hand (&hands[i], &brush, TRUE);

      bb_ink_mask_add_stroke (mask, stroke);
    }

  for (int rule = 0; rule < 2; rule++)
    {
      cairo_surface_t *filled = cairo_image_surface_create (CAIRO_FORMAT_A8, SIZE, SIZE);
      cairo_t *cr = cairo_create (filled);

      cairo_translate (cr, view.x, view.y);
      cairo_scale (cr, view.scale, view.scale);
      g_assert_true (bb_ink_contour_add (cr, mask, &view));
      cairo_set_fill_rule (cr, rule == 0 ? CAIRO_FILL_RULE_WINDING : CAIRO_FILL_RULE_EVEN_ODD);
      cairo_fill (cr);
      cairo_destroy (cr);
      g_assert_cmpuint (golden_count (filled, bb_ink_mask_get_surface (mask), 70), <, 20);
      cairo_surface_destroy (filled);
    }
}

static void
test_contour_of_nothing (void)
{
  g_autoptr (BbInkMask) mask = bb_ink_mask_new (10, 10);
  BbInkView view = bb_ink_view_new (10, 10);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 1, 1);
  cairo_t *cr = cairo_create (surface);

  g_assert_false (bb_ink_contour_add (cr, mask, &view));
  g_assert_false (cairo_has_current_point (cr));
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (drawings); i++)
    {
      g_autofree char *path = g_strconcat ("/render/ink-vector/", drawings[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_pdf);
    }
  g_test_add_func ("/render/ink-vector/outline", test_outline);
  g_test_add_func ("/render/ink-vector/contour", test_contour);
  g_test_add_func ("/render/ink-vector/contour-of-nothing", test_contour_of_nothing);

  return g_test_run ();
}
