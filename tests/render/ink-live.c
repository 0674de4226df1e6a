/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is what is seen while drawing what is kept, and does every change get drawn? */
#include <locale.h>

#include "golden.h"
#include "hands.h"
#include "render/drawings.h"
#include "render/ink/ink-layer.h"
#include "render/ink/ink-live.h"

#define WIDTH 960
#define HEIGHT 540

typedef struct
{
  BbInkView view;
  BbInkLive *live;
  cairo_surface_t *layer;
  cairo_surface_t *screen; /* kept up to date by dirty rectangles alone */
} Stage;

static cairo_surface_t *
make_surface (void)
{
  return cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
}

static void
stage_init (Stage *stage)
{
  stage->view = bb_ink_view_new (WIDTH, HEIGHT);
  stage->live = bb_ink_live_new (WIDTH, HEIGHT, &stage->view);
  stage->layer = make_surface ();
  stage->screen = make_surface ();
}

static void
stage_clear (Stage *stage)
{
  bb_ink_live_free (stage->live);
  cairo_surface_destroy (stage->layer);
  cairo_surface_destroy (stage->screen);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Stage, stage_clear)

static void
paint (Stage *stage, cairo_surface_t *target, const cairo_rectangle_int_t *dirty)
{
  cairo_t *cr = cairo_create (target);

  if (dirty != NULL)
    {
      cairo_rectangle (cr, dirty->x, dirty->y, dirty->width, dirty->height);
      cairo_clip (cr);
    }
  cairo_set_source_rgb (cr, 1, 1, 0.8);
  cairo_paint (cr);
  bb_ink_live_paint (stage->live, cr, stage->layer);
  cairo_destroy (cr);
}

/* the dirty rectangles so far must have brought the screen to what painting all of it shows; a
 * stroke blended into the layer rounds otherwise than one blended over it */
static void
assert_up_to_date (Stage *stage)
{
  cairo_surface_t *anew = make_surface ();

  paint (stage, anew, NULL);
  g_assert_cmpuint (golden_count (anew, stage->screen, 2), ==, 0);
  cairo_surface_destroy (anew);
}

static BbStroke *
draw_live (Stage *stage, const BbBrush *brush, gboolean has_pressure, const BbPenSample *events, guint n, guint at_once)
{
  cairo_rectangle_int_t dirty = { 0, 0, WIDTH, HEIGHT };
  BbStroke *stroke;

  paint (stage, stage->screen, &dirty);
  bb_ink_live_begin (stage->live, brush, has_pressure, 1 / stage->view.scale);
  for (guint i = 0; i < n; i++)
    {
      bb_ink_live_add (stage->live, &events[i]);
      if (i % at_once != 0)
        continue;
      dirty = bb_ink_live_update (stage->live);
      paint (stage, stage->screen, &dirty);
      if (i % 7 == 0)
        assert_up_to_date (stage);
    }

  stroke = bb_ink_live_end (stage->live, stage->layer, &dirty);
  paint (stage, stage->screen, &dirty);
  assert_up_to_date (stage);
  return stroke;
}

/* each hand by pen and mouse: what the layer holds at the end looks like the stroke that is kept */
static void
test_hand (gconstpointer data)
{
  const Hand *hand = &hands[GPOINTER_TO_UINT (data) / 2];
  gboolean has_pressure = GPOINTER_TO_UINT (data) % 2;
  BbBrush brush = { BB_BRUSH_PEN, 24 * BB_INK_UNITS_PER_PIXEL, 0x204080a0 };
  g_auto (Stage) stage = { 0 };
  g_autoptr (BbStroke) stroke = NULL;
  cairo_surface_t *kept = make_surface ();

  stage_init (&stage);
  stroke = draw_live (&stage, &brush, has_pressure, hand->events, hand->n_events, 1);
  bb_ink_layer_redraw (kept, &stage.view, &stroke, 1, NULL);
  g_assert_cmpuint (golden_count (kept, stage.layer, 40), ==, 0);
  cairo_surface_destroy (kept);
}

/* likewise with each brush, over what lies there already */
static void
test_brush (gconstpointer data)
{
  static const BbInkPoint under[] = { { -5000, -2000, 1000 }, { 5000, 2000, 1000 } };
  BbBrush brush = { (BbBrushKind) GPOINTER_TO_UINT (data), 30 * BB_INK_UNITS_PER_PIXEL, 0xc04080ff };
  BbBrush pen = { BB_BRUSH_PEN, 400, 0x202020ff };
  BbStroke *strokes[2] = { bb_stroke_new (&pen, under, G_N_ELEMENTS (under)) };
  cairo_surface_t *kept = make_surface ();

  for (guint i = 0; i < G_N_ELEMENTS (hands); i++)
    {
      g_auto (Stage) stage = { 0 };

      stage_init (&stage);
      bb_ink_layer_redraw (stage.layer, &stage.view, strokes, 1, NULL);
      strokes[1] = draw_live (&stage, &brush, TRUE, hands[i].events, hands[i].n_events, 1);
      bb_ink_layer_redraw (kept, &stage.view, strokes, strokes[1] != NULL ? 2 : 1, NULL);
      g_assert_cmpuint (golden_count (kept, stage.layer, 48), ==, 0);
      g_clear_pointer (&strokes[1], bb_stroke_unref);
    }
  bb_stroke_unref (strokes[0]);
  cairo_surface_destroy (kept);
}

static BbStroke *
draw_live_movement (Stage *stage, const Movement *movement, gboolean has_pressure)
{
  BbBrush brush = get_brush (movement, 0x101014ff);
  g_autoptr (GArray) events = make_movement (movement, has_pressure ? 4 : 8, !has_pressure);

  return draw_live (stage, &brush, has_pressure, (const BbPenSample *) events->data, events->len, 3);
}

/* a whole face, eraser and all, stroke after stroke into one layer */
static void
test_face (gconstpointer data)
{
  gboolean has_pressure = GPOINTER_TO_UINT (data);
  g_autoptr (GPtrArray) strokes = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_stroke_unref);
  g_auto (Stage) stage = { 0 };
  cairo_surface_t *kept = make_surface ();

  stage_init (&stage);
  for (guint i = 0; i < G_N_ELEMENTS (face); i++)
    g_ptr_array_add (strokes, draw_live_movement (&stage, &face[i], has_pressure));

  bb_ink_layer_redraw (kept, &stage.view, (BbStroke **) strokes->pdata, strokes->len, NULL);
  g_assert_cmpuint (golden_count (kept, stage.layer, 48), ==, 0);
  cairo_surface_destroy (kept);
}

/* the paper shows where the eraser goes, while it goes */
static void
test_eraser_shows (void)
{
  static const BbInkPoint line[] = { { -4000, 0, 1000 }, { 4000, 0, 1000 } };
  static const BbPenSample down[] = { { 0, -1000, 1, 0 }, { 0, 1000, 1, 8 } };
  BbBrush pen = { BB_BRUSH_PEN, 800, 0x000000ff }, eraser = { BB_BRUSH_ERASER, 800, 0x000000ff };
  g_autoptr (BbStroke) stroke = bb_stroke_new (&pen, line, 2);
  g_auto (Stage) stage = { 0 };
  const guint32 *middle;

  stage_init (&stage);
  bb_ink_layer_redraw (stage.layer, &stage.view, &stroke, 1, NULL);
  bb_ink_live_begin (stage.live, &eraser, TRUE, 32);
  bb_ink_live_add (stage.live, &down[0]);
  bb_ink_live_add (stage.live, &down[1]);
  bb_ink_live_update (stage.live);
  paint (&stage, stage.screen, NULL);

  cairo_surface_flush (stage.screen);
  middle = (const guint32 *) (void *) cairo_image_surface_get_data (stage.screen) + HEIGHT / 2 * WIDTH + WIDTH / 2;
  g_assert_cmphex (middle[0], ==, 0xffffffcc);
  g_assert_cmphex (middle[60], ==, 0xff000000);
}

static void
test_cancel (void)
{
  g_auto (Stage) stage = { 0 };
  BbBrush brush = { BB_BRUSH_PEN, 400, 0x000000ff };
  cairo_rectangle_int_t dirty;

  stage_init (&stage);
  paint (&stage, stage.screen, NULL);
  bb_ink_live_begin (stage.live, &brush, TRUE, 32);
  g_assert_true (bb_ink_live_is_drawing (stage.live));
  for (guint i = 0; i < G_N_ELEMENTS (zigzag); i++)
    bb_ink_live_add (stage.live, &zigzag[i]);
  dirty = bb_ink_live_update (stage.live);
  paint (&stage, stage.screen, &dirty);
  dirty = bb_ink_live_cancel (stage.live);
  g_assert_false (bb_ink_live_is_drawing (stage.live));
  paint (&stage, stage.screen, &dirty);
  assert_up_to_date (&stage);

  g_assert_null (bb_ink_live_end (stage.live, stage.layer, &dirty));
  g_assert_cmpint (dirty.width, ==, 0);
}

/* what passes the layer by is no stroke, though its box touches the layer */
static void
test_beside (void)
{
  static const BbPenSample past[] = { { -20000, -6000, 1, 0 }, { -12000, -14000, 1, 8 } };
  BbBrush brush = { BB_BRUSH_PEN, 400, 0x000000ff };
  g_auto (Stage) stage = { 0 };

  stage_init (&stage);
  g_assert_null (draw_live (&stage, &brush, TRUE, past, G_N_ELEMENTS (past), 1));
}

/* a line to the right, in steps of so many pixels, that rests before the button comes up */
static GArray *
make_rest (int step)
{
  GArray *events = g_array_new (FALSE, FALSE, sizeof (BbPenSample));
  guint32 time = 1000;

  for (int x = 0; x <= 320; x += step, time += 8)
    g_array_append_val (events, ((BbPenSample){ 32.0 * x, 16, 1, time }));
  for (guint i = 0; i < 20; i++, time += 16)
    {
      BbPenSample same = g_array_index (events, BbPenSample, events->len - 1);

      same.time = time;
      g_array_append_val (events, same);
    }

  return events;
}

/* coverage of all pixels of column @x, 255 for one pixel */
static guint
get_column (cairo_surface_t *surface, int x)
{
  const guint32 *pixels = (const guint32 *) (void *) cairo_image_surface_get_data (surface);
  guint sum = 0;

  for (int y = 0; y < HEIGHT; y++)
    sum += pixels[y * WIDTH + x] >> 24;
  return sum;
}

/* the last pixels of the line grow thinner, to nothing: no dot stands apart */
static void
assert_tapers (cairo_surface_t *surface)
{
  int x = WIDTH - 2;

  while (get_column (surface, x) == 0)
    x--;
  for (int i = 0; i < 12; i++, x--)
    g_assert_cmpuint (get_column (surface, x + 1), <=, get_column (surface, x) + 4);
}

/* a mouse that rests before it lets go ends its line in the taper alone, as seen and as kept */
static void
test_rest (gconstpointer data)
{
  static const int steps[] = { 1, 5, 40 };
  BbBrush brush = { BB_BRUSH_PEN, GPOINTER_TO_INT (data) * BB_INK_UNITS_PER_PIXEL, 0x000000ff };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autoptr (GArray) events = make_rest (steps[i]);
      g_auto (Stage) stage = { 0 };
      g_autoptr (BbStroke) stroke = NULL;
      cairo_surface_t *kept = make_surface ();

      stage_init (&stage);
      stroke = draw_live (&stage, &brush, FALSE, (const BbPenSample *) events->data, events->len, 1);
      bb_ink_layer_redraw (kept, &stage.view, &stroke, 1, NULL);
      assert_tapers (stage.layer);
      assert_tapers (kept);
      cairo_surface_destroy (kept);
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < 2 * G_N_ELEMENTS (hands); i++)
    {
      g_autofree char *path = g_strdup_printf ("/render/ink-live/%s/%s", i % 2 ? "pen" : "mouse", hands[i / 2].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_hand);
    }
  for (guint i = 0; i < BB_BRUSH_N_KINDS; i++)
    {
      g_autofree char *path = g_strdup_printf ("/render/ink-live/brush/%s", bb_brush_kind_to_name ((BbBrushKind) i));

      if (!bb_brush_is_shape ((BbBrushKind) i))
        g_test_add_data_func (path, GUINT_TO_POINTER (i), test_brush);
    }
  g_test_add_data_func ("/render/ink-live/face/mouse", GUINT_TO_POINTER (FALSE), test_face);
  g_test_add_data_func ("/render/ink-live/face/pen", GUINT_TO_POINTER (TRUE), test_face);
  g_test_add_func ("/render/ink-live/eraser-shows", test_eraser_shows);
  g_test_add_func ("/render/ink-live/cancel", test_cancel);
  g_test_add_func ("/render/ink-live/beside", test_beside);
  g_test_add_data_func ("/render/ink-live/rest/fine", GINT_TO_POINTER (2), test_rest);
  g_test_add_data_func ("/render/ink-live/rest/usual", GINT_TO_POINTER (8), test_rest);
  g_test_add_data_func ("/render/ink-live/rest/broad", GINT_TO_POINTER (60), test_rest);

  return g_test_run ();
}
