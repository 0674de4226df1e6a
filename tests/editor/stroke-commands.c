/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a hand that takes strokes away take those it touches, and does poured colour take the place of what was poured?
 */
#include "fixture.h"

#include "editor/board-commands.h"
#include "editor/stroke-commands.h"

static const BbList *
get_strokes_of (Fixture *fixture, GPtrArray **strokes)
{
  const BbList *layers = bb_project_get_board (bb_editor_get_project (fixture->editor), 1)->layers;

  *strokes = layers->n_items > 0 ? ((const BbLayer *) bb_list_get (layers, 0))->strokes : NULL;
  return layers;
}

static const char *
get_id (Fixture *fixture)
{
  return bb_project_get_board (bb_editor_get_project (fixture->editor), 1)->id;
}

static guint
count (Fixture *fixture)
{
  GPtrArray *strokes;

  get_strokes_of (fixture, &strokes);
  return strokes != NULL ? strokes->len : 0;
}

/* a line across, at that height */
static void
draw (Fixture *fixture, BbBrushKind kind, int y)
{
  const BbBrush brush = { kind, 160, 0x000000ff };
  const BbInkPoint points[] = { { -4000, y, 800 }, { 4000, y, 800 } };
  g_autoptr (BbStroke) stroke = bb_stroke_new (&brush, points, G_N_ELEMENTS (points));

  bb_board_command_add_stroke (fixture->editor, get_id (fixture), stroke);
}

static gboolean
sweep (Fixture *fixture, double from_y, double to_y)
{
  return bb_stroke_command_propose_without (fixture->editor, get_id (fixture), 0, from_y, 0, to_y, 50);
}

/* all it touches on its way, and nothing else; one undo step, or none */
static void
test_sweep (Fixture *fixture, gconstpointer data)
{
  draw (fixture, BB_BRUSH_PEN, -2000);
  draw (fixture, BB_BRUSH_PENCIL, 0);
  draw (fixture, BB_BRUSH_MARKER, 2000);
  draw (fixture, BB_BRUSH_PEN, 4000);
  g_assert_false (sweep (fixture, -1000, -1500));
  g_assert_true (sweep (fixture, -1000, 1000));
  g_assert_cmpuint (count (fixture), ==, 3);
  g_assert_true (sweep (fixture, 1000, 3000));
  g_assert_cmpuint (count (fixture), ==, 2);
  bb_editor_withdraw (fixture->editor);
  g_assert_cmpuint (count (fixture), ==, 4);

  g_assert_true (sweep (fixture, -5000, 3000));
  g_assert_true (bb_editor_accept (fixture->editor, "Erase Strokes"));
  g_assert_cmpuint (count (fixture), ==, 1);
  bb_editor_undo (fixture->editor);
  g_assert_cmpuint (count (fixture), ==, 4);
}

/* what an eraser did is no stroke that a hand sees */
static void
test_eraser_stays (Fixture *fixture, gconstpointer data)
{
  draw (fixture, BB_BRUSH_PEN, -2000);
  draw (fixture, BB_BRUSH_ERASER, 0);
  g_assert_false (sweep (fixture, -500, 500));
  g_assert_cmpuint (count (fixture), ==, 2);
}

static void
pour (Fixture *fixture, guint32 colour, int from, int to, double x)
{
  const BbBrush fill = { BB_BRUSH_FILL, 16, colour };
  const BbInkPoint points[] = { { from, -1000, 1000 }, { to, -1000, 1000 }, { to, 1000, 1000 }, { from, 1000, 1000 } };
  g_autoptr (BbStroke) stroke = bb_stroke_new (&fill, points, G_N_ELEMENTS (points));

  bb_stroke_command_fill (fixture->editor, get_id (fixture), stroke, x, 0);
}

static void
test_fill (Fixture *fixture, gconstpointer data)
{
  GPtrArray *strokes;

  draw (fixture, BB_BRUSH_PEN, 0);
  pour (fixture, 0xff0000ff, -3000, -100, -2000);
  pour (fixture, 0x00ff00ff, 100, 3000, 2000);
  g_assert_cmpuint (count (fixture), ==, 3);
  pour (fixture, 0x0000ffff, -3000, -100, -2000);
  g_assert_cmpuint (count (fixture), ==, 3);
  get_strokes_of (fixture, &strokes);
  g_assert_cmpuint (bb_stroke_get_brush (strokes->pdata[1])->colour, ==, 0x00ff00ff);
  g_assert_cmpuint (bb_stroke_get_brush (strokes->pdata[2])->colour, ==, 0x0000ffff);
  bb_editor_undo (fixture->editor);
  get_strokes_of (fixture, &strokes);
  g_assert_cmpuint (bb_stroke_get_brush (strokes->pdata[1])->colour, ==, 0xff0000ff);
}

static const FixtureTest tests[] = {
  { "/editor/stroke-commands/sweep", test_sweep, 2, 48 },
  { "/editor/stroke-commands/eraser-stays", test_eraser_stays, 2, 48 },
  { "/editor/stroke-commands/fill", test_fill, 2, 48 },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
