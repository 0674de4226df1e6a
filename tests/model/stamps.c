/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is kept as a stamp, and what becomes of it? */
#include "model/stamps.h"

static BbStroke *
make_stroke (gint32 x)
{
  const BbBrush brush = { BB_BRUSH_PEN, 20, 0x1a1a1aff };
  const BbInkPoint points[] = { { x, 1000, 500 }, { x + 200, 1400, 1000 } };

  return bb_stroke_new (&brush, points, G_N_ELEMENTS (points));
}

static BbStamp *
make_stamp (const char *name)
{
  g_autoptr (GPtrArray) strokes = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_stroke_unref);

  g_ptr_array_add (strokes, make_stroke (4000));
  g_ptr_array_add (strokes, make_stroke (6000));
  return bb_stamp_new_ink (name, BB_STAMP_INK, strokes);
}

static void
test_middle (void)
{
  g_autoptr (BbStamp) stamp = make_stamp ("two");
  g_autoptr (GPtrArray) strokes = bb_stamp_list_strokes (stamp);
  BbInkBox box = bb_strokes_get_box ((BbStroke *const *) strokes->pdata, strokes->len);

  g_assert_cmpuint (strokes->len, ==, 2);
  g_assert_cmpint (ABS (box.left + box.right), <=, 2);
  g_assert_cmpint (ABS (box.top + box.bottom), <=, 2);
  g_assert_cmpint (ABS (box.right - box.left - 2220), <=, 8);
}

static void
test_list (void)
{
  g_autoptr (BbProject) empty = bb_project_new ();
  g_autoptr (BbStamp) one = make_stamp ("one");
  g_autoptr (BbStamp) two = bb_stamp_duplicate (one);
  g_autoptr (BbProject) with = bb_stamps_insert (empty, 0, one);
  g_autoptr (BbProject) both = bb_stamps_insert (with, 7, two);
  g_autoptr (BbProject) again = bb_stamps_insert (both, 1, one);
  g_autoptr (BbProject) named = bb_stamps_rename (again, one->id, "하나");
  g_autoptr (BbProject) left = bb_stamps_remove (named, two->id);

  g_assert_true (bb_project_check (both, NULL));
  g_assert_cmpint (bb_stamps_find_index (both, two->id), ==, 1);
  g_assert_cmpint (bb_stamps_find_index (again, one->id), ==, 1);
  g_assert_cmpuint (again->lists[BB_STAMPS]->n_items, ==, 2);
  g_assert_cmpstr (bb_stamps_find (named, one->id)->name, ==, "하나");
  g_assert_cmpuint (left->lists[BB_STAMPS]->n_items, ==, 1);
  g_assert_null (bb_stamps_find (left, two->id));
}

static void
test_unknown (void)
{
  g_autoptr (BbProject) empty = bb_project_new ();
  g_autoptr (BbProject) named = bb_stamps_rename (empty, "p-gone", "x");
  g_autoptr (BbProject) less = bb_stamps_remove (empty, "p-gone");

  g_assert_true (named == empty && less == empty);
}

/* a board that shares a layer, is locked and has a number, gives a template that has none of that, and so its boards */
static void
test_template (void)
{
  g_autoptr (BbBoard) board = bb_board_new ();
  BbLayer *layer = bb_layer_new_picture ("media/a.jpg", "a.jpg");
  g_autoptr (BbStamp) stamp = NULL;
  g_autoptr (BbBoard) made = NULL;
  const BbLayer *kept;

  layer->is_shared = TRUE;
  bb_board_take_layers (board, bb_list_new_from ((gpointer *) &layer, 1));
  bb_board_set_text (board, BB_FIELD_ID_CAMERA, "MCU");
  bb_string_set (&board->number, "7A");
  board->is_locked = TRUE;
  board->transition = BB_TRANSITION_DISSOLVE;
  bb_layer_unref (layer);

  stamp = bb_stamp_new_template ("open", board);
  made = bb_stamp_make_board (stamp);
  kept = bb_list_get (made->layers, 0);
  g_assert_cmpstr (bb_board_get_text (made, BB_FIELD_ID_CAMERA), ==, "MCU");
  g_assert_cmpstr (kept->media, ==, "media/a.jpg");
  g_assert_false (kept->is_shared);
  g_assert_null (made->number);
  g_assert_false (made->is_locked);
  g_assert_cmpint (made->transition, ==, BB_TRANSITION_CUT);
  g_assert_cmpstr (made->id, !=, stamp->board->id);
  g_assert_cmpstr (kept->id, !=, ((const BbLayer *) bb_list_get (stamp->board->layers, 0))->id);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/stamps/middle", test_middle);
  g_test_add_func ("/model/stamps/list", test_list);
  g_test_add_func ("/model/stamps/unknown", test_unknown);
  g_test_add_func ("/model/stamps/template", test_template);
  return g_test_run ();
}
