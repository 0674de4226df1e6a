/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a hand get the frames of a sheet where it wants them, and no others? */
#include "import/paper/paper-sheet.h"

#include <locale.h>

#define WIDTH 1600
#define HEIGHT 1200

/* two rows of two */
static BbPaperSheet *
make_sheet (void)
{
  g_autoptr (GArray) quads = g_array_new (FALSE, FALSE, sizeof (BbQuad));

  for (int i = 0; i < 4; i++)
    {
      BbQuad quad = bb_quad_new (100 + 700 * (i % 2), 100 + 500 * (i / 2), 600, 340);

      g_array_append_val (quads, quad);
    }
  return bb_paper_sheet_new (WIDTH, HEIGHT, quads);
}

static void
assert_corner (const BbPaperSheet *sheet, guint frame, int corner, double x, double y)
{
  BbPoint at = bb_paper_sheet_get (sheet, frame)->corners[corner];

  g_assert_cmpfloat_with_epsilon (at.x, x, 0.001);
  g_assert_cmpfloat_with_epsilon (at.y, y, 0.001);
}

static void
assert_selected (const BbPaperSheet *sheet, int frame, int corner)
{
  int found;

  g_assert_cmpint (bb_paper_sheet_get_selected (sheet, &found), ==, frame);
  g_assert_cmpint (found, ==, corner);
}

static void
test_pick (void)
{
  g_autoptr (BbPaperSheet) sheet = make_sheet ();

  assert_selected (sheet, -1, BB_PAPER_SHEET_WHOLE);
  g_assert_true (bb_paper_sheet_pick (sheet, (BbPoint){ 300, 200 }, 10));
  assert_selected (sheet, 0, BB_PAPER_SHEET_WHOLE);
  g_assert_true (bb_paper_sheet_pick (sheet, (BbPoint){ 1406, 604 }, 10));
  assert_selected (sheet, 3, 1);
  g_assert_false (bb_paper_sheet_pick (sheet, (BbPoint){ 750, 520 }, 10));
  assert_selected (sheet, -1, BB_PAPER_SHEET_WHOLE);
}

static void
test_move (void)
{
  g_autoptr (BbPaperSheet) sheet = make_sheet ();

  g_assert_false (bb_paper_sheet_move (sheet, 5, 5));
  bb_paper_sheet_select (sheet, 1, BB_PAPER_SHEET_WHOLE);
  g_assert_true (bb_paper_sheet_move (sheet, 20, -10));
  assert_corner (sheet, 1, 0, 820, 90);
  assert_corner (sheet, 1, 2, 1420, 430);
  bb_paper_sheet_select (sheet, 1, 2);
  g_assert_true (bb_paper_sheet_move (sheet, 5, 7));
  assert_corner (sheet, 1, 0, 820, 90);
  assert_corner (sheet, 1, 2, 1425, 437);
}

/* all of a frame stays in the photo, as does a corner, and none goes past the one across from it */
static void
test_held (void)
{
  g_autoptr (BbPaperSheet) sheet = make_sheet ();

  bb_paper_sheet_select (sheet, 0, BB_PAPER_SHEET_WHOLE);
  g_assert_true (bb_paper_sheet_move (sheet, -1000, -1000));
  assert_corner (sheet, 0, 0, 0, 0);
  assert_corner (sheet, 0, 2, 600, 340);
  bb_paper_sheet_select (sheet, 3, 2);
  g_assert_true (bb_paper_sheet_move (sheet, 9000, 9000));
  assert_corner (sheet, 3, 2, WIDTH, HEIGHT);
  g_assert_false (bb_paper_sheet_move (sheet, -1000, -900));
  assert_corner (sheet, 3, 2, WIDTH, HEIGHT);
}

static void
test_add_and_remove (void)
{
  g_autoptr (BbPaperSheet) sheet = make_sheet ();
  BbQuad quad = bb_quad_new (700, 470, 100, 100), tiny = bb_quad_new (10, 10, 4, 4);

  g_assert_false (bb_paper_sheet_add (sheet, &tiny));
  g_assert_true (bb_paper_sheet_add (sheet, &quad));
  assert_selected (sheet, 4, BB_PAPER_SHEET_WHOLE);
  bb_paper_sheet_select (sheet, 1, 2);
  bb_paper_sheet_remove (sheet);
  g_assert_cmpuint (bb_paper_sheet_count (sheet), ==, 4);
  assert_selected (sheet, 1, BB_PAPER_SHEET_WHOLE);
  assert_corner (sheet, 1, 0, 100, 600);
  for (int i = 0; i < 5; i++)
    bb_paper_sheet_remove (sheet);
  g_assert_cmpuint (bb_paper_sheet_count (sheet), ==, 0);
  assert_selected (sheet, -1, BB_PAPER_SHEET_WHOLE);
  while (bb_paper_sheet_add (sheet, &quad))
    g_assert_cmpuint (bb_paper_sheet_count (sheet), <=, BB_PAPER_SHEET_MOST);
  g_assert_cmpuint (bb_paper_sheet_count (sheet), ==, BB_PAPER_SHEET_MOST);
}

static void
test_shift (void)
{
  g_autoptr (BbPaperSheet) sheet = make_sheet ();

  bb_paper_sheet_shift (sheet, 1);
  assert_corner (sheet, 0, 0, 100, 100);
  bb_paper_sheet_select (sheet, 0, BB_PAPER_SHEET_WHOLE);
  bb_paper_sheet_shift (sheet, 2);
  assert_selected (sheet, 2, BB_PAPER_SHEET_WHOLE);
  assert_corner (sheet, 0, 0, 800, 100);
  assert_corner (sheet, 1, 0, 100, 600);
  assert_corner (sheet, 2, 0, 100, 100);
  bb_paper_sheet_shift (sheet, 9);
  assert_selected (sheet, 3, BB_PAPER_SHEET_WHOLE);
  bb_paper_sheet_shift (sheet, -9);
  assert_selected (sheet, 0, BB_PAPER_SHEET_WHOLE);
}

static void
test_divide (void)
{
  g_autoptr (BbPaperSheet) sheet = make_sheet ();

  bb_paper_sheet_select (sheet, 1, BB_PAPER_SHEET_WHOLE);
  g_assert_true (bb_paper_sheet_divide (sheet, 2, 3));
  g_assert_cmpuint (bb_paper_sheet_count (sheet), ==, 9);
  assert_selected (sheet, 1, BB_PAPER_SHEET_WHOLE);
  assert_corner (sheet, 1, 0, 800, 100);
  assert_corner (sheet, 2, 0, 1000, 100);
  assert_corner (sheet, 4, 0, 800, 270);
  assert_corner (sheet, 7, 0, 100, 600);
  g_assert_false (bb_paper_sheet_divide (sheet, 8, 8));
  bb_paper_sheet_select (sheet, -1, BB_PAPER_SHEET_WHOLE);
  g_assert_true (bb_paper_sheet_divide (sheet, 3, 2));
  g_assert_cmpuint (bb_paper_sheet_count (sheet), ==, 6);
  assert_corner (sheet, 5, 2, WIDTH, HEIGHT);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/paper-sheet/pick", test_pick);
  g_test_add_func ("/import/paper-sheet/move", test_move);
  g_test_add_func ("/import/paper-sheet/held", test_held);
  g_test_add_func ("/import/paper-sheet/add-and-remove", test_add_and_remove);
  g_test_add_func ("/import/paper-sheet/shift", test_shift);
  g_test_add_func ("/import/paper-sheet/divide", test_divide);
  return g_test_run ();
}
