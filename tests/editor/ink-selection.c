/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are those strokes selected that a hand went around, and does it do to them alone what it is asked to? */
#include "fixture.h"

#include <math.h>

#include "editor/board-commands.h"
#include "editor/ink-grip.h"
#include "editor/ink-selection.h"
#include "editor/layer-commands.h"

#define REACH 100

static const BbLayer *
get_layer (Fixture *fixture)
{
  const BbList *layers = bb_editor_get_board (fixture->editor)->layers;

  return layers->n_items > 0 ? bb_list_get (layers, 0) : NULL;
}

static guint
count (Fixture *fixture)
{
  const BbLayer *layer = get_layer (fixture);

  return layer != NULL ? layer->strokes->len : 0;
}

/* a line across from -1000 to 1000 about @x, at the height @y */
static void
draw (Fixture *fixture, BbBrushKind kind, int x, int y)
{
  const BbBrush brush = { kind, 160, 0x000000ff };
  const BbInkPoint points[] = { { x - 1000, y, 800 }, { x + 1000, y, 800 } };
  g_autoptr (BbStroke) stroke = bb_stroke_new (&brush, points, G_N_ELEMENTS (points));

  bb_board_command_add_stroke (fixture->editor, bb_editor_get_board (fixture->editor)->id, stroke);
}

static void
go_around (Fixture *fixture, int left, int top, int right, int bottom, gboolean adds)
{
  const BbInkPoint loop[] = { { left, top, 0 }, { right, top, 0 }, { right, bottom, 0 }, { left, bottom, 0 } };

  bb_ink_selection_take_loop (fixture->editor, loop, G_N_ELEMENTS (loop), adds);
}

static guint
count_selected (Fixture *fixture)
{
  g_autoptr (GPtrArray) strokes = bb_ink_selection_get (fixture->editor);

  return strokes->len;
}

static BbInkPoint
get_first_point (Fixture *fixture, guint index)
{
  return bb_stroke_get_points (g_ptr_array_index (get_layer (fixture)->strokes, index), NULL)[0];
}

static guint32
get_colour (Fixture *fixture, guint index)
{
  return bb_stroke_get_brush (g_ptr_array_index (get_layer (fixture)->strokes, index))->colour;
}

static void
draw_three (Fixture *fixture)
{
  draw (fixture, BB_BRUSH_PEN, 0, -2000);
  draw (fixture, BB_BRUSH_PENCIL, 0, 0);
  draw (fixture, BB_BRUSH_ERASER, 0, 0);
  draw (fixture, BB_BRUSH_PEN, 3000, 2000);
}

static void
test_take (Fixture *fixture, gconstpointer data)
{
  BbInkBox box;

  draw_three (fixture);
  g_assert_false (bb_ink_selection_get_box (fixture->editor, &box));
  go_around (fixture, -1500, -2500, 1500, 500, FALSE);
  g_assert_cmpuint (count_selected (fixture), ==, 2); /* and not what the eraser did */
  g_assert_true (bb_ink_selection_get_box (fixture->editor, &box));
  g_assert_cmpint (box.top, <, -2000);
  g_assert_cmpint (box.bottom, >, 0);
  g_assert_cmpint (box.bottom, <, 200);

  /* half of a stroke is enough, less is not */
  go_around (fixture, 2900, 1500, 5000, 2500, FALSE);
  g_assert_cmpuint (count_selected (fixture), ==, 1);
  go_around (fixture, 3100, 1500, 5000, 2500, FALSE);
  g_assert_cmpuint (count_selected (fixture), ==, 0);

  g_assert_true (bb_ink_selection_take_at (fixture->editor, 0, -1960, 50, FALSE));
  g_assert_true (bb_ink_selection_take_at (fixture->editor, 2500, 2000, 50, TRUE));
  g_assert_cmpuint (count_selected (fixture), ==, 2);
  g_assert_false (bb_ink_selection_take_at (fixture->editor, 0, 1000, 50, FALSE));
  g_assert_cmpuint (count_selected (fixture), ==, 0);
  bb_ink_selection_take_all (fixture->editor);
  g_assert_cmpuint (count_selected (fixture), ==, 3);
  bb_ink_selection_clear (fixture->editor);
  g_assert_cmpuint (count_selected (fixture), ==, 0);
}

/* what a hand drags follows it, is one undo step, and stays selected */
static void
test_drag (Fixture *fixture, gconstpointer data)
{
  BbInkMatrix far = bb_ink_matrix_make (1, 1, 0, 0, 0, 5000, 5000), near = bb_ink_matrix_make (1, 1, 0, 0, 0, 100, 50);

  draw_three (fixture);
  go_around (fixture, -1500, -2500, 1500, -1500, FALSE);
  bb_ink_selection_propose (fixture->editor, &far);
  bb_ink_selection_propose (fixture->editor, &near);
  g_assert_cmpint (get_first_point (fixture, 0).x, ==, -900);
  g_assert_cmpint (get_first_point (fixture, 1).x, ==, -1000);
  bb_ink_selection_accept (fixture->editor, "Move Strokes");
  g_assert_cmpint (get_first_point (fixture, 0).y, ==, -1950);
  g_assert_cmpuint (count_selected (fixture), ==, 1);
  bb_editor_undo (fixture->editor);
  g_assert_cmpint (get_first_point (fixture, 0).x, ==, -1000);
  g_assert_cmpuint (count (fixture), ==, 4);
}

static void
test_change (Fixture *fixture, gconstpointer data)
{
  draw_three (fixture);
  go_around (fixture, 0, 1500, 5000, 2500, FALSE);
  bb_ink_selection_recolour (fixture->editor, 0xff0000ff);
  g_assert_cmphex (get_colour (fixture, 3), ==, 0xff0000ff);
  g_assert_cmphex (get_colour (fixture, 0), ==, 0x000000ff);
  bb_ink_selection_flip (fixture->editor, TRUE);
  g_assert_cmpint (ABS (get_first_point (fixture, 3).x - 4000), <=, 2);
  bb_ink_selection_delete (fixture->editor);
  g_assert_cmpuint (count (fixture), ==, 3);
  g_assert_cmpuint (count_selected (fixture), ==, 0);
  bb_editor_undo (fixture->editor);
  g_assert_cmpuint (count (fixture), ==, 4);
}

/* what is pasted is selected, and what it was copied from is not; also on another board */
static void
test_paste (Fixture *fixture, gconstpointer data)
{
  BbInkMatrix aside = bb_ink_matrix_make (1, 1, 0, 0, 0, 700, 0);
  g_autoptr (GPtrArray) copied = NULL;

  draw_three (fixture);
  go_around (fixture, -1500, -2500, 1500, -1500, FALSE);
  copied = bb_ink_selection_get (fixture->editor);
  bb_ink_selection_paste (fixture->editor, copied);
  g_assert_cmpuint (count (fixture), ==, 5);
  g_assert_cmpuint (count_selected (fixture), ==, 1);
  bb_ink_selection_transform (fixture->editor, &aside, "Move Strokes");
  g_assert_cmpint (get_first_point (fixture, 0).x, ==, -1000);
  g_assert_cmpint (get_first_point (fixture, 4).x, ==, -300);

  bb_editor_seek (fixture->editor, 50);
  g_assert_cmpuint (count_selected (fixture), ==, 0);
  bb_ink_selection_paste (fixture->editor, copied);
  g_assert_cmpuint (count (fixture), ==, 1);
  g_assert_cmpuint (count_selected (fixture), ==, 1);
}

/* what is locked is neither selected nor pasted onto, and that is said */
static void
test_locked (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) copied = NULL;
  const char *board = bb_editor_get_board (fixture->editor)->id;
  guint n_messages;

  draw_three (fixture);
  bb_ink_selection_take_all (fixture->editor);
  copied = bb_ink_selection_get (fixture->editor);
  bb_editor_take_layer (fixture->editor, board, get_layer (fixture)->id);
  bb_layer_command_toggle_locked (fixture->editor, board, get_layer (fixture)->id);
  g_assert_cmpuint (count_selected (fixture), ==, 0);
  bb_ink_selection_take_all (fixture->editor);
  g_assert_cmpuint (count_selected (fixture), ==, 0);
  n_messages = fixture->n_messages;
  bb_ink_selection_paste (fixture->editor, copied);
  g_assert_cmpuint (count (fixture), ==, 4);
  g_assert_cmpuint (fixture->n_messages, ==, n_messages + 1);
}

static const BbInkBox square = { -1000, -1000, 1000, 1000 };

static void
assert_goes (const BbInkMatrix *matrix, double x, double y, double to_x, double to_y)
{
  bb_ink_matrix_apply (matrix, &x, &y);
  g_assert_cmpfloat (hypot (x - to_x, y - to_y), <, 0.5);
}

static void
test_grip (Fixture *fixture, gconstpointer data)
{
  BbInkGrip grip = bb_ink_grip_begin (&square, 100, 100, REACH);
  BbInkMatrix matrix = bb_ink_grip_drag (&grip, 400, 300, TRUE);
  double x, y;

  g_assert_cmpint (grip.part, ==, BB_INK_GRIP_INSIDE);
  assert_goes (&matrix, 0, 0, 300, 0);

  grip = bb_ink_grip_begin (&square, 1050, 990, REACH);
  g_assert_cmpint (grip.part, ==, BB_INK_GRIP_CORNER);
  matrix = bb_ink_grip_drag (&grip, 3050, 2990, FALSE);
  assert_goes (&matrix, 1000, 1000, 3000, 3000);
  assert_goes (&matrix, -1000, -1000, -1000, -1000);
  matrix = bb_ink_grip_drag (&grip, 50, 990, TRUE);
  assert_goes (&matrix, 1000, 1000, 0, 1000);

  bb_ink_grip_get_turn (&square, REACH, &x, &y);
  grip = bb_ink_grip_begin (&square, x, y, REACH);
  g_assert_cmpint (grip.part, ==, BB_INK_GRIP_TURN);
  matrix = bb_ink_grip_drag (&grip, 1500, 60, TRUE);
  assert_goes (&matrix, 0, -1000, 1000, 0);

  g_assert_cmpint (bb_ink_grip_begin (&square, 1300, 0, REACH).part, ==, BB_INK_GRIP_NOTHING);
}

/* the handle that turns is in the picture, wherever what is selected reaches */
static void
test_turn_is_seen (Fixture *fixture, gconstpointer data)
{
  static const BbInkBox boxes[] = {
    { 0, -8000, 900, 0 }, { 0, -8640, 900, 0 }, { 0, -9000, 900, 8000 }, { 0, -9000, 900, 9000 }
  };
  static const double expected[] = { -8000 - 2.5 * REACH, 2.5 * REACH, 8000 + 2.5 * REACH, -8640 + 2.5 * REACH };

  for (guint i = 0; i < G_N_ELEMENTS (boxes); i++)
    {
      double x, y;

      bb_ink_grip_get_turn (&boxes[i], REACH, &x, &y);
      g_assert_cmpfloat (x, ==, 450);
      g_assert_cmpfloat_with_epsilon (y, expected[i], 0.01);
      g_assert_cmpint (bb_ink_grip_begin (&boxes[i], x, y, REACH).part, ==, BB_INK_GRIP_TURN);
    }
}

static const FixtureTest tests[] = {
  { "/editor/ink-selection/take", test_take, 2, 48 },
  { "/editor/ink-selection/drag", test_drag, 2, 48 },
  { "/editor/ink-selection/change", test_change, 2, 48 },
  { "/editor/ink-selection/paste", test_paste, 2, 48 },
  { "/editor/ink-selection/locked", test_locked, 2, 48 },
  { "/editor/ink-selection/grip", test_grip, 2, 48 },
  { "/editor/ink-selection/turn-is-seen", test_turn_is_seen, 2, 48 },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
