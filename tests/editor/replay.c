/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a recorded hand draws, brush by brush: does it look as it did when somebody looked? */
#include <string.h>

#include "fixture.h"
#include "golden.h"
#include "recorded-hand.h"

#include "editor/board-commands.h"
#include "editor/stroke-commands.h"
#include "render/board-fill.h"
#include "render/ink/ink-layer.h"
#include "render/ink/ink-live.h"

#define PIXELS *BB_INK_UNITS_PER_PIXEL

/* milliseconds: how long a screen shows a picture */
#define SHOWN 16

static const BbBrush brushes[BB_BRUSH_N_KINDS] = {
  [BB_BRUSH_PENCIL] = { BB_BRUSH_PENCIL, 8 PIXELS, 0x1a1a1aff },
  [BB_BRUSH_PEN] = { BB_BRUSH_PEN, 6 PIXELS, 0x1a1a1aff },
  [BB_BRUSH_BRUSH] = { BB_BRUSH_BRUSH, 16 PIXELS, 0x1a1a1aff },
  [BB_BRUSH_MARKER] = { BB_BRUSH_MARKER, 20 PIXELS, 0xf0a0c0ff },
  [BB_BRUSH_ERASER] = { BB_BRUSH_ERASER, 8 PIXELS, 0x000000ff },
  [BB_BRUSH_FILL] = { BB_BRUSH_FILL, 1 PIXELS, 0xf0c060ff },
};

static const BbInkView view = { 1.0 / BB_INK_UNITS_PER_PIXEL, RECORDED_WIDTH / 2.0, RECORDED_HEIGHT / 2.0 };

static cairo_surface_t *
make_surface (void)
{
  return cairo_image_surface_create (CAIRO_FORMAT_ARGB32, RECORDED_WIDTH, RECORDED_HEIGHT);
}

/* as the stage does: all samples, and a look at each picture that the screen shows */
static BbStroke *
draw_stroke (BbInkLive *live, cairo_surface_t *layer, const BbBrush *brush, const GArray *samples)
{
  guint32 shown = g_array_index (samples, BbPenSample, 0).time;
  cairo_rectangle_int_t dirty;

  bb_ink_live_begin (live, brush, TRUE, BB_INK_UNITS_PER_PIXEL);
  for (guint i = 0; i < samples->len; i++)
    {
      const BbPenSample *sample = &g_array_index (samples, BbPenSample, i);

      bb_ink_live_add (live, sample);
      if (sample->time - shown < SHOWN)
        continue;
      bb_ink_live_update (live);
      shown = sample->time;
    }
  return bb_ink_live_end (live, layer, &dirty);
}

/* Returns: (transfer full) (element-type BbStroke): what is kept of it; the layer shows it as it was seen */
static GPtrArray *
draw_hand (cairo_surface_t *layer, const BbBrush *brush)
{
  g_autoptr (GPtrArray) hand = recorded_hand_read ();
  g_autoptr (BbInkLive) live = bb_ink_live_new (RECORDED_WIDTH, RECORDED_HEIGHT, &view);
  GPtrArray *strokes = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_stroke_unref);

  bb_ink_live_set_hand (live, &(BbHand){ .ahead = BB_HAND_AHEAD });
  g_assert_cmpuint (hand->len, >, 40);
  for (guint i = 0; i < hand->len; i++)
    g_ptr_array_add (strokes, draw_stroke (live, layer, brush, hand->pdata[i]));
  return strokes;
}

/* a sheet of one tone, for an eraser to draw on */
static BbStroke *
make_sheet (void)
{
  static const BbBrush fill = { BB_BRUSH_FILL, 1 PIXELS, 0x506880ff };
  static const BbInkPoint corners[] = { { -460 PIXELS, -260 PIXELS, 1000 },
                                        { 460 PIXELS, -260 PIXELS, 1000 },
                                        { 460 PIXELS, 260 PIXELS, 1000 },
                                        { -460 PIXELS, 260 PIXELS, 1000 } };

  return bb_stroke_new (&fill, corners, G_N_ELEMENTS (corners));
}

static void
assert_golden (cairo_surface_t *surface, const char *what)
{
  g_autofree char *name = g_strdup_printf ("editor/golden/hand-%s.png", what);

  golden_assert (surface, name, 24, 60);
}

/* the last word of a test's path is the brush: what is seen under the pen, and what is kept of it */
static void
test_brush (Fixture *fixture, gconstpointer data)
{
  const char *name = strrchr (((const FixtureTest *) data)->path, '/') + 1;
  g_autoptr (BbStroke) sheet = make_sheet ();
  cairo_surface_t *seen = make_surface (), *kept = make_surface ();
  g_autoptr (GPtrArray) strokes = NULL;
  BbBrushKind kind;

  g_assert_true (bb_brush_kind_from_name (name, &kind));
  if (kind == BB_BRUSH_ERASER)
    bb_ink_layer_redraw (seen, &view, &sheet, 1, NULL);
  strokes = draw_hand (seen, &brushes[kind]);
  if (kind == BB_BRUSH_ERASER)
    g_ptr_array_insert (strokes, 0, g_steal_pointer (&sheet));
  bb_ink_layer_redraw (kept, &view, (BbStroke **) strokes->pdata, strokes->len, NULL);

  assert_golden (seen, name);
  g_assert_cmpuint (golden_count (seen, kept, 56), <, 20);
  cairo_surface_destroy (seen);
  cairo_surface_destroy (kept);
}

static const BbBoard *
get_board (Fixture *fixture)
{
  return bb_editor_get_board (fixture->editor);
}

static void
draw_board (Fixture *fixture)
{
  cairo_surface_t *seen = make_surface ();
  g_autoptr (GPtrArray) strokes = draw_hand (seen, &brushes[BB_BRUSH_PEN]);

  for (guint i = 0; i < strokes->len; i++)
    bb_board_command_add_stroke (fixture->editor, get_board (fixture)->id, strokes->pdata[i]);
  cairo_surface_destroy (seen);
}

static void
assert_board (Fixture *fixture, const char *what)
{
  cairo_surface_t *surface = make_surface ();
  const BbLayer *layer = bb_list_get (get_board (fixture)->layers, 0);

  bb_ink_layer_redraw (surface, &view, (BbStroke **) layer->strokes->pdata, layer->strokes->len, NULL);
  assert_golden (surface, what);
  cairo_surface_destroy (surface);
}

/* into the ring, which a hand went around twice, and into the box of four lines */
static void
test_fill (Fixture *fixture, gconstpointer data)
{
  static const double places[][2] = { { 100 PIXELS, 85 PIXELS }, { 285 PIXELS, 90 PIXELS } };
  BbRenderOptions options = bb_render_options_make (NULL);

  draw_board (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (BbStroke) stroke = bb_render_fill (get_board (fixture), 16.0 / 9, places[i][0], places[i][1],
                                                    &brushes[BB_BRUSH_FILL], &options);

      g_assert_nonnull (stroke);
      bb_stroke_command_fill (fixture->editor, get_board (fixture)->id, stroke, places[i][0], places[i][1]);
    }
  assert_board (fixture, "fill");
}

/* what the last stroke of the hand touches goes, and so does that one; nothing else */
static void
test_without (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) hand = recorded_hand_read ();
  const GArray *samples = hand->pdata[hand->len - 1];
  const BbPenSample *from = &g_array_index (samples, BbPenSample, 0);

  draw_board (fixture);
  for (guint i = 0; i < samples->len; i++)
    {
      const BbPenSample *to = &g_array_index (samples, BbPenSample, i);

      /* higher by so much, through what stands there */
      bb_stroke_command_propose_without (fixture->editor, get_board (fixture)->id, from->x, from->y - 100 PIXELS, to->x,
                                         to->y - 100 PIXELS, 6 PIXELS);
      from = to;
    }
  bb_editor_accept (fixture->editor, "Erase Strokes");
  assert_board (fixture, "without");
}

static const FixtureTest tests[] = {
  { "/editor/replay/pencil", test_brush, 1, 48 },    { "/editor/replay/pen", test_brush, 1, 48 },
  { "/editor/replay/brush", test_brush, 1, 48 },     { "/editor/replay/marker", test_brush, 1, 48 },
  { "/editor/replay/eraser", test_brush, 1, 48 },    { "/editor/replay/fill", test_fill, 1, 48 },
  { "/editor/replay/without", test_without, 1, 48 },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
