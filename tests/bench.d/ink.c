/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How fast is ink? */
#include <cairo-pdf.h>
#include <locale.h>
#include <math.h>
#ifdef BB_HAS_MYPAINT
#include <mypaint-brush.h>
#include <mypaint-fixed-tiled-surface.h>
#endif

#include "render/ink/ink-layer.h"
#include "render/ink/ink-live.h"
#include "render/ink/ink-vector.h"
#include "row.h"
#include "sketch/stroke-builder.h"
#include "sketch/stroke-curve.h"

#define WIDTH 1920
#define HEIGHT 1080
#define N_STROKES 500
#define N_SAMPLES 80
#define N_ROUNDS 9
#define N_SEGMENTS 2000
#define N_FULL 2000
#define N_UNDO_STEP 20

/* a full board: strokes of a hand, 80 samples each, all over the picture and mostly short */
static void
add_samples (BbStrokeBuilder *builder, GRand *rand)
{
  double x = g_rand_double_range (rand, -12000, 12000), y = g_rand_double_range (rand, -7000, 7000);
  double angle = g_rand_double_range (rand, 0, 6.3), turn = g_rand_double_range (rand, -0.05, 0.05);
  double step = g_rand_double_range (rand, 10, 80);

  for (guint i = 0; i < N_SAMPLES; i++)
    {
      BbPenSample sample = { x, y, sin (G_PI * (i + 1) / (N_SAMPLES + 2)), 4 * i };

      bb_stroke_builder_add (builder, &sample);
      angle += turn + g_rand_double_range (rand, -0.03, 0.03);
      x += step * cos (angle);
      y += step * sin (angle);
    }
}

static GPtrArray *
make_board (BbBrushKind kind, guint n_strokes, guint *n_points)
{
  static const guint8 sizes[] = { 4, 6, 8, 8, 12, 20 };
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);
  GPtrArray *strokes = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_stroke_unref);

  for (guint i = 0; i < n_strokes; i++)
    {
      BbBrush brush = { kind, sizes[i % G_N_ELEMENTS (sizes)] * BB_INK_UNITS_PER_PIXEL, 0x101014ff };
      g_autoptr (BbStrokeBuilder) builder = bb_stroke_builder_new (&brush, TRUE, BB_INK_UNITS_PER_PIXEL);
      guint n;

      add_samples (builder, rand);
      g_ptr_array_add (strokes, bb_stroke_builder_end (builder));
      bb_stroke_get_points (strokes->pdata[i], &n);
      *n_points += n;
    }

  return strokes;
}

/* what Cairo takes for the same: a line a segment, as wide as its end */
static void
stroke_segments (cairo_t *cr, const BbInkDab *dabs, guint n)
{
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  for (guint i = 1; i < n; i++)
    {
      cairo_set_line_width (cr, 2 * dabs[i].radius);
      cairo_move_to (cr, dabs[i - 1].x, dabs[i - 1].y);
      cairo_line_to (cr, dabs[i].x, dabs[i].y);
      cairo_stroke (cr);
    }
}

static void
set_view (cairo_t *cr, const BbInkView *view)
{
  cairo_translate (cr, view->x, view->y);
  cairo_scale (cr, view->scale, view->scale);
}

static double
time_board_by_cairo (cairo_surface_t *surface, const BbInkView *view, GPtrArray *strokes)
{
  double begin = bench_get_milliseconds ();
  cairo_t *cr = cairo_create (surface);

  set_view (cr, view);
  for (guint i = 0; i < strokes->len; i++)
    {
      g_autoptr (GArray) dabs = bb_stroke_get_curve (strokes->pdata[i], 0.05 / view->scale);

      stroke_segments (cr, (const BbInkDab *) dabs->data, dabs->len);
    }
  cairo_destroy (cr);
  return bench_get_milliseconds () - begin;
}

static void
bench_board (GPtrArray *strokes, guint n_points)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  BbInkView view = bb_ink_view_new (WIDTH, HEIGHT);
  g_autofree char *against = NULL;
  double own[N_ROUNDS], peer[N_ROUNDS];

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      double begin = bench_get_milliseconds ();

      bb_ink_layer_redraw (surface, &view, (BbStroke **) strokes->pdata, strokes->len, NULL);
      own[i] = bench_get_milliseconds () - begin;
      peer[i] = time_board_by_cairo (surface, &view, strokes);
    }

  against = g_strdup_printf ("a Cairo stroke a segment, %.2f ms; %u samples, %u points kept",
                             bench_get_median (peer, N_ROUNDS), N_STROKES * N_SAMPLES, n_points);
  bench_print_row ("a board of 500 strokes redrawn at 1080p", bench_get_median (own, N_ROUNDS), "ms", 20, against);
  cairo_surface_destroy (surface);
}

/* the same strokes by the other brushes, against a pen's */
static void
bench_brush (BbBrushKind kind, const GPtrArray *by_pen)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  BbInkView view = bb_ink_view_new (WIDTH, HEIGHT);
  guint n_points = 0;
  g_autoptr (GPtrArray) strokes = make_board (kind, N_STROKES, &n_points);
  g_autofree char *name = g_strdup_printf ("the same board by %s", bb_brush_kind_to_name (kind));
  double ratios[N_ROUNDS];

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      double begin = bench_get_milliseconds (), middle;

      bb_ink_layer_redraw (surface, &view, (BbStroke **) strokes->pdata, strokes->len, NULL);
      middle = bench_get_milliseconds ();
      bb_ink_layer_redraw (surface, &view, (BbStroke **) by_pen->pdata, by_pen->len, NULL);
      ratios[i] = (middle - begin) / (bench_get_milliseconds () - middle);
    }
  bench_print_row (name, bench_get_median (ratios, N_ROUNDS), "×", 3, "by pen");
  cairo_surface_destroy (surface);
}

/* what the stage draws again when one stroke goes: the part that it lay on */
static void
bench_undo (void)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  BbInkView view = bb_ink_view_new (WIDTH, HEIGHT);
  guint n_points = 0;
  g_autoptr (GPtrArray) strokes = make_board (BB_BRUSH_PEN, N_FULL, &n_points);
  double own[N_FULL / N_UNDO_STEP];

  for (guint i = 0; i < G_N_ELEMENTS (own); i++)
    {
      BbInkBox box = bb_stroke_get_box (strokes->pdata[i * N_UNDO_STEP]);
      cairo_rectangle_int_t area = bb_ink_view_get_pixels (&view, &box);
      double begin = bench_get_milliseconds ();

      bb_ink_layer_redraw (surface, &view, (BbStroke **) strokes->pdata, strokes->len - 1, &area);
      own[i] = bench_get_milliseconds () - begin;
    }
  bench_print_row ("undo of one stroke on a board of 2,000", bench_get_median (own, G_N_ELEMENTS (own)), "ms", 30,
                   "its pixels drawn again");
  cairo_surface_destroy (surface);
}

#ifdef BB_HAS_MYPAINT
/* a round pen of the other program: as wide, opaque, its width by pressure */
static MyPaintBrush *
make_peer (const BbBrush *brush)
{
  MyPaintBrush *peer = mypaint_brush_new ();
  float radius = logf ((float) brush->size / BB_INK_UNITS_PER_PIXEL / 2);

  mypaint_brush_from_defaults (peer);
  mypaint_brush_set_base_value (peer, MYPAINT_BRUSH_SETTING_RADIUS_LOGARITHMIC, radius);
  mypaint_brush_set_base_value (peer, MYPAINT_BRUSH_SETTING_OPAQUE, 1);
  mypaint_brush_set_base_value (peer, MYPAINT_BRUSH_SETTING_HARDNESS, 0.9f);
  mypaint_brush_set_mapping_n (peer, MYPAINT_BRUSH_SETTING_RADIUS_LOGARITHMIC, MYPAINT_BRUSH_INPUT_PRESSURE, 2);
  mypaint_brush_set_mapping_point (peer, MYPAINT_BRUSH_SETTING_RADIUS_LOGARITHMIC, MYPAINT_BRUSH_INPUT_PRESSURE, 0, 0,
                                   -2);
  mypaint_brush_set_mapping_point (peer, MYPAINT_BRUSH_SETTING_RADIUS_LOGARITHMIC, MYPAINT_BRUSH_INPUT_PRESSURE, 1, 1,
                                   0);
  return peer;
}

static void
draw_by_peer (MyPaintSurface *surface, const BbInkView *view, const BbStroke *stroke)
{
  MyPaintBrush *peer = make_peer (bb_stroke_get_brush (stroke));
  MyPaintRectangle changed;
  guint n;
  const BbInkPoint *points = bb_stroke_get_points (stroke, &n);

  mypaint_surface_begin_atomic (surface);
  mypaint_brush_new_stroke (peer);
  for (guint i = 0; i < n; i++)
    mypaint_brush_stroke_to (peer, surface, (float) (points[i].x * view->scale + view->x),
                             (float) (points[i].y * view->scale + view->y),
                             (float) points[i].pressure / BB_INK_PRESSURE_MAX, 0, 0, 0.02);
  mypaint_surface_end_atomic (surface, &changed);
  mypaint_brush_unref (peer);
}

static void
bench_peer (GPtrArray *strokes)
{
  MyPaintSurface *peer = (MyPaintSurface *) mypaint_fixed_tiled_surface_new (WIDTH, HEIGHT);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  BbInkView view = bb_ink_view_new (WIDTH, HEIGHT);
  double ratios[N_ROUNDS];

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      double begin = bench_get_milliseconds (), middle;

      bb_ink_layer_redraw (surface, &view, (BbStroke **) strokes->pdata, strokes->len, NULL);
      middle = bench_get_milliseconds ();
      for (guint i = 0; i < strokes->len; i++)
        draw_by_peer (peer, &view, strokes->pdata[i]);
      ratios[round] = (middle - begin) / (bench_get_milliseconds () - middle);
    }
  bench_print_row ("a board of 500 strokes redrawn, ratio", bench_get_median (ratios, N_ROUNDS), "×", 1,
                   "libmypaint, the same points by a round pen as wide");
  cairo_surface_destroy (surface);
  mypaint_surface_unref (peer);
}
#endif

/* segments of 4 to 16 pixels, 2 to 24 wide */
static BbInkDab *
make_segments (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);
  BbInkDab *dabs = g_new (BbInkDab, 2 * N_SEGMENTS);

  for (guint i = 0; i < N_SEGMENTS; i++)
    {
      double x = g_rand_double_range (rand, 100, WIDTH - 100), y = g_rand_double_range (rand, 100, HEIGHT - 100);
      double angle = g_rand_double_range (rand, 0, 6.3), length = g_rand_double_range (rand, 4, 16);
      double radius = g_rand_double_range (rand, 1, 12);

      dabs[2 * i] = (BbInkDab){ x, y, radius };
      dabs[2 * i + 1] = (BbInkDab){ x + length * cos (angle), y + length * sin (angle), radius * 0.9 };
    }

  return dabs;
}

static void
bench_segment (void)
{
  g_autofree BbInkDab *dabs = make_segments ();
  g_autoptr (BbInkMask) mask = bb_ink_mask_new (WIDTH, HEIGHT);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  double own[N_ROUNDS], peer[N_ROUNDS];
  g_autofree char *against = NULL;

  bb_ink_mask_set_view (mask, &(BbInkView){ 1, 0, 0 });
  for (guint round = 0; round < N_ROUNDS; round++)
    {
      double begin = bench_get_milliseconds (), middle;

      for (guint i = 0; i < N_SEGMENTS; i++)
        bb_ink_mask_add_dabs (mask, &dabs[2 * i], 2);
      middle = bench_get_milliseconds ();
      for (guint i = 0; i < N_SEGMENTS; i++)
        stroke_segments (cr, &dabs[2 * i], 2);
      own[round] = (middle - begin) * 1000 / N_SEGMENTS;
      peer[round] = (bench_get_milliseconds () - middle) * 1000 / N_SEGMENTS;
    }

  against = g_strdup_printf ("a Cairo stroke, %.2f µs", bench_get_median (peer, N_ROUNDS));
  bench_print_row ("one ink segment into the mask", bench_get_median (own, N_ROUNDS), "µs", 25, against);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* a full board, as the stage keeps it */
static cairo_surface_t *
make_layer (const BbInkView *view)
{
  cairo_surface_t *layer = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  guint n_points = 0;
  g_autoptr (GPtrArray) strokes = make_board (BB_BRUSH_PEN, N_FULL, &n_points);

  bb_ink_layer_redraw (layer, view, (BbStroke **) strokes->pdata, strokes->len, NULL);
  return layer;
}

/* Returns: milliseconds; what is dirty is painted with the layer where there is a screen */
static double
time_motion (BbInkLive *live, cairo_surface_t *layer, cairo_t *screen, guint index)
{
  BbPenSample sample = { 9000 * sin (index / 50.0), 6000 * sin (index / 37.0), 0.6, 8 * index };
  double begin = bench_get_milliseconds ();
  cairo_rectangle_int_t dirty;

  bb_ink_live_add (live, &sample);
  dirty = bb_ink_live_update (live);
  if (screen != NULL)
    {
      cairo_save (screen);
      cairo_rectangle (screen, dirty.x, dirty.y, dirty.width, dirty.height);
      cairo_clip (screen);
      bb_ink_live_paint (live, screen, layer);
      cairo_restore (screen);
    }
  return bench_get_milliseconds () - begin;
}

/* from the motion event to the rectangle to redraw, smoothing and tip included; and to its pixels on a screen. A pen
 * and a mouse take turns */
static void
bench_motion (const char *name, BbBrushKind kind, gboolean is_painted)
{
  BbInkView view = bb_ink_view_new (WIDTH, HEIGHT);
  g_autoptr (BbInkLive) live = bb_ink_live_new (WIDTH, HEIGHT, &view);
  cairo_surface_t *layer = make_layer (&view);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
  cairo_t *screen = is_painted ? cairo_create (surface) : NULL;
  BbBrush brush = { kind, 16 * BB_INK_UNITS_PER_PIXEL, 0x101014ff };
  g_autofree double *own = g_new (double, N_ROUNDS *N_SEGMENTS);
  g_autofree char *late = g_strdup_printf ("%s, 99 of 100", name);

  for (guint i = 0; i < N_ROUNDS * N_SEGMENTS; i++)
    {
      if (i % N_SEGMENTS == 0)
        bb_ink_live_begin (live, &brush, i / N_SEGMENTS % 2, BB_INK_UNITS_PER_PIXEL);
      own[i] = time_motion (live, layer, screen, i % N_SEGMENTS);
    }

  bench_print_row (name, bench_get_median (own, N_ROUNDS * N_SEGMENTS), "ms", 1, "a screen shows 60 a second: 16.7 ms");
  bench_print_row (late, own[N_ROUNDS * N_SEGMENTS * 99 / 100], "ms", 4, "likewise");
  g_clear_pointer (&screen, cairo_destroy);
  cairo_surface_destroy (surface);
  cairo_surface_destroy (layer);
}

static cairo_status_t
count_bytes (void *closure, const unsigned char *data, unsigned int length)
{
  *(gsize *) closure += length;
  return CAIRO_STATUS_SUCCESS;
}

static double
get_pdf_size (GPtrArray *strokes)
{
  gsize n_bytes = 0;
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (count_bytes, &n_bytes, 480, 270);
  cairo_t *cr = cairo_create (surface);

  set_view (cr, &(BbInkView){ 270.0 / BB_INK_PICTURE_HEIGHT, 240, 135 });
  bb_ink_vector_draw (cr, (BbStroke **) strokes->pdata, strokes->len);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
  return n_bytes / 1000.0;
}

static double
get_png_size (GPtrArray *strokes)
{
  gsize n_bytes = 0;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  BbInkView view = bb_ink_view_new (WIDTH, HEIGHT);

  bb_ink_layer_redraw (surface, &view, (BbStroke **) strokes->pdata, strokes->len, NULL);
  cairo_surface_write_to_png_stream (surface, count_bytes, &n_bytes);
  cairo_surface_destroy (surface);
  return n_bytes / 1000.0;
}

static void
bench_vector (GPtrArray *strokes)
{
  bench_print_row ("a board of 500 strokes in a PDF, 480 points wide", get_pdf_size (strokes), "kB",
                   get_png_size (strokes), "the same as a PNG of 1080p");
}

int
main (void)
{
  guint n_points = 0;
  g_autoptr (GPtrArray) strokes = make_board (BB_BRUSH_PEN, N_STROKES, &n_points);

  setlocale (LC_ALL, "");
  bench_segment ();
  bench_motion ("a motion event into the mask, board of 2,000 strokes", BB_BRUSH_PEN, FALSE);
  bench_motion ("and painted, by pen", BB_BRUSH_PEN, TRUE);
  bench_motion ("and painted, by pencil", BB_BRUSH_PENCIL, TRUE);
  bench_motion ("and painted, by marker", BB_BRUSH_MARKER, TRUE);
  bench_board (strokes, n_points);
  bench_brush (BB_BRUSH_PENCIL, strokes);
  bench_brush (BB_BRUSH_BRUSH, strokes);
  bench_brush (BB_BRUSH_MARKER, strokes);
  bench_undo ();
#ifdef BB_HAS_MYPAINT
  bench_peer (strokes);
#endif
  bench_vector (strokes);
  return 0;
}
