/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a board say and show, and what do its copies share? */
#include "model/board.h"

#include "model/id.h"
#include "model/song.h"

#include <locale.h>

/* texts stand in the order of their fields, however they were said */
static void
test_texts (void)
{
  g_autoptr (BbBoard) board = bb_board_new ();

  g_assert_true (bb_board_set_text (board, "notes", "last"));
  g_assert_true (bb_board_set_text (board, "action", "첫 번째"));
  g_assert_true (bb_board_set_text (board, "camera", "push in"));
  g_assert_false (bb_board_set_text (board, "camera", "push in"));
  g_assert_false (bb_board_set_text (board, "lyric", ""));
  g_assert_false (bb_board_set_text (board, "lyric", NULL));

  g_assert_cmpuint (board->texts->n_items, ==, 3);
  g_assert_cmpstr (((const BbText *) bb_list_get (board->texts, 0))->field, ==, "action");
  g_assert_cmpstr (((const BbText *) bb_list_get (board->texts, 2))->field, ==, "notes");
  g_assert_cmpstr (bb_board_get_text (board, "action"), ==, "첫 번째");
  g_assert_cmpstr (bb_board_get_text (board, "lyric"), ==, "");

  g_assert_true (bb_board_set_text (board, "camera", "static"));
  g_assert_cmpstr (bb_board_get_text (board, "camera"), ==, "static");
  g_assert_true (bb_board_set_text (board, "camera", ""));
  g_assert_cmpuint (board->texts->n_items, ==, 2);
}

static BbLayer *
make_ink (void)
{
  const BbBrush brush = { BB_BRUSH_PEN, 48, 0x000000ff };
  const BbInkPoint point = { 0, 0, 500 };
  g_autoptr (BbStroke) stroke = bb_stroke_new (&brush, &point, 1);
  BbLayer *layer = bb_layer_new_ink ();

  bb_layer_add_stroke (layer, stroke);
  return layer;
}

static void
add_layer (BbBoard *board, const BbLayer *layer)
{
  bb_board_take_layers (board, bb_list_insert (board->layers, board->layers->n_items, layer));
}

static void
test_layers (void)
{
  g_autoptr (BbBoard) board = bb_board_new ();
  g_autoptr (BbLayer) blank = bb_layer_new_ink ();
  g_autoptr (BbLayer) ink = make_ink ();
  g_autoptr (BbLayer) picture = bb_layer_new_picture ("media/a.jpg", "a.jpg");
  g_autoptr (BbLayer) hidden = bb_layer_new_ink ();

  hidden->is_hidden = TRUE;
  g_assert_true (bb_board_is_empty (board));
  g_assert_cmpint (bb_board_find_ink (board, NULL), ==, -1);
  add_layer (board, blank);
  g_assert_true (bb_board_is_empty (board));
  add_layer (board, ink);
  g_assert_cmpint (bb_board_find_ink (board, NULL), ==, 1);
  add_layer (board, picture);
  g_assert_cmpint (bb_board_find_ink (board, NULL), ==, -1);
  add_layer (board, hidden);

  g_assert_false (bb_board_is_empty (board));
  g_assert_cmpint (bb_board_find_ink (board, NULL), ==, -1);
  g_assert_cmpint (bb_board_find_layer (board, picture->id), ==, 2);
  g_assert_cmpint (bb_board_find_layer (board, "l-none"), ==, -1);
}

/* it is found by an id that follows from that of its board, also of a copy */
static void
test_plan (void)
{
  g_autoptr (BbBoard) board = bb_board_new ();
  g_autoptr (BbBoard) copy = NULL;
  g_autoptr (BbLayer) ink = make_ink ();
  g_autofree char *planned = bb_board_find_planned (board->plan->id);

  g_assert_false (bb_board_has_plan (board));
  bb_board_take_plan (board, bb_list_new_from ((gpointer *) &ink, 1));
  g_assert_true (bb_board_has_plan (board));
  g_assert_true (bb_board_is_empty (board));
  g_assert_cmpstr (planned, ==, board->id);
  g_assert_null (bb_board_find_planned (board->id));

  /* what a newer version says of it goes with it */
  board->plan->base.extra = g_strdup ("<scale/>");
  copy = bb_board_duplicate (board);
  g_assert_cmpstr (copy->plan->base.extra, ==, "<scale/>");
  g_assert_true (bb_board_has_plan (copy));
  g_assert_cmpstr (copy->plan->id, !=, board->plan->id);
  g_assert_true (g_str_has_prefix (copy->plan->id, copy->id));
  g_assert_cmpstr (((const BbLayer *) bb_list_get (copy->plan->layers, 0))->id, !=, ink->id);
}

/* the ink in hand takes the stroke, wherever it lies; a picture in hand leaves it to the topmost ink */
static void
test_ink_in_hand (void)
{
  g_autoptr (BbBoard) board = bb_board_new ();
  g_autoptr (BbLayer) low = make_ink ();
  g_autoptr (BbLayer) picture = bb_layer_new_picture ("media/a.jpg", "a.jpg");
  g_autoptr (BbLayer) locked = make_ink ();
  g_autoptr (BbLayer) high = make_ink ();

  locked->is_locked = TRUE;
  add_layer (board, low);
  add_layer (board, picture);
  add_layer (board, locked);
  g_assert_cmpint (bb_board_find_ink (board, NULL), ==, -1);
  g_assert_cmpint (bb_board_find_ink (board, low->id), ==, 0);
  g_assert_true (bb_board_takes_ink (board, low->id));
  g_assert_true (bb_board_takes_ink (board, NULL));
  g_assert_cmpint (bb_board_find_ink (board, locked->id), ==, 2);
  g_assert_false (bb_board_takes_ink (board, locked->id));
  add_layer (board, high);
  g_assert_cmpint (bb_board_find_ink (board, picture->id), ==, 3);
  g_assert_cmpint (bb_board_find_ink (board, "l-gone"), ==, 3);
}

/* what comes decomposed, as macOS has it, is composed: a search in the PDF has to find it */
static void
test_composed (void)
{
  static const char *const decomposed = "\341\204\202\341\205\246\341\204\213\341\205\251\341\206\253 e\314\201";
  g_autoptr (BbBoard) board = bb_board_new ();
  g_autoptr (BbSong) song = bb_song_new ("media/a.wav", decomposed, 44100, 1);

  bb_string_set (&board->number, decomposed);
  g_assert_cmpstr (board->number, ==, "네온 é");
  g_assert_false (bb_string_set (&board->number, decomposed));
  bb_board_set_text (board, "action", decomposed);
  g_assert_cmpstr (bb_board_get_text (board, "action"), ==, "네온 é");
  g_assert_cmpstr (song->media_name, ==, "네온 é");
  bb_string_set (&board->number, "\xff");
  g_assert_cmpstr (board->number, ==, "\xff");
}

/* a copy shares, and what is said in it is not said in the other */
static void
test_copy (void)
{
  g_autoptr (BbBoard) board = bb_board_new ();
  g_autoptr (BbLayer) ink = make_ink ();
  g_autoptr (BbBoard) copy = NULL;
  g_autoptr (BbBoard) duplicate = NULL;

  add_layer (board, ink);
  bb_string_set (&board->number, "7A");
  copy = bb_board_copy (board);
  bb_board_set_text (copy, "action", "other");
  g_assert_cmpstr (copy->id, ==, board->id);
  g_assert_true (copy->layers == board->layers);
  g_assert_cmpstr (bb_board_get_text (board, "action"), ==, "");

  duplicate = bb_board_duplicate (copy);
  g_assert_cmpstr (duplicate->id, !=, board->id);
  g_assert_null (duplicate->number);
  g_assert_cmpstr (bb_board_get_text (duplicate, "action"), ==, "other");
  g_assert_cmpstr (((const BbLayer *) bb_list_get (duplicate->layers, 0))->id, !=, ink->id);
  g_assert_true (((const BbLayer *) bb_list_get (duplicate->layers, 0))->strokes->pdata[0] == ink->strokes->pdata[0]);
}

/* a layer that gains a stroke leaves the one it was copied from as it was */
static void
test_layer_copy (void)
{
  g_autoptr (BbLayer) ink = make_ink ();
  g_autoptr (BbLayer) copy = bb_layer_copy (ink);

  bb_layer_add_stroke (copy, g_ptr_array_index (ink->strokes, 0));
  g_assert_cmpuint (ink->strokes->len, ==, 1);
  g_assert_cmpuint (copy->strokes->len, ==, 2);
}

static void
test_place (void)
{
  g_autoptr (BbBoard) a = bb_board_new ();
  g_autoptr (BbBoard) b = bb_board_new ();
  BbBoard *boards[] = { a, b };
  g_autoptr (BbList) options = bb_list_new_from ((gpointer *) boards, 2);
  g_autoptr (BbPlace) one = bb_place_new (24, a);
  g_autoptr (BbPlace) two = bb_place_new_with_options (24, options, 1);
  g_autoptr (BbPlace) moved = bb_place_with_start (two, 48);
  g_autoptr (BbPlace) replaced = bb_place_with_board (two, a);
  g_autoptr (BbPlace) same = bb_place_with_start (two, 24);

  g_assert_true (bb_place_is_blank (one));
  g_assert_false (bb_place_is_blank (two));
  g_assert_true (bb_place_get_board (two) == b);
  g_assert_true (bb_place_get_board (moved) == b);
  g_assert_cmpint (moved->start, ==, 48);
  g_assert_true (bb_place_get_board (replaced) == a);
  g_assert_true (bb_list_get (options, 1) == b);
  g_assert_true (same == two);
}

static void
assert_names_differ (const char *(*to_name) (guint value), guint n)
{
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < n; i++)
    {
      g_assert_cmpstr (to_name (i), !=, "");
      g_assert_true (g_hash_table_add (names, (gpointer) to_name (i)));
    }
}

/* or what was written in a file would be read as something else */
static void
test_names (void)
{
  assert_names_differ (bb_transition_to_name, BB_TRANSITION_N_KINDS);
  assert_names_differ (bb_easing_to_name, BB_EASING_N_KINDS);
  assert_names_differ (bb_field_type_to_name, BB_FIELD_N_TYPES);
  assert_names_differ (bb_fit_to_name, BB_FIT_N);
}

static void
test_fields (void)
{
  const BbList *fields = bb_field_list_builtin ();
  g_autoptr (BbField) own = bb_field_new ("action", "Mood", BB_FIELD_LINE);

  g_assert_cmpuint (fields->n_items, ==, 8);
  g_assert_true (bb_field_list_builtin () == fields);
  g_assert_cmpstr (bb_field_get_label (bb_field_find_builtin ("action")), ==, "Action");
  g_assert_cmpstr (bb_field_get_label (own), ==, "Mood");
  g_assert_null (bb_field_find_builtin ("mood"));
}

static void
test_ids (void)
{
  const char *const good[] = { "b-2", "_", "a.b-c_d" };
  const char *const bad[] = { "",   "2b",  "-b", "b c",
                              "ㄱ", "b\"", "b/", "a234567890123456789012345678901234567890123456789012345678901234X" };
  g_autofree char *id = bb_id_new ("b");

  g_assert_true (bb_id_is_valid (id));
  g_assert_true (g_str_has_prefix (id, "b-"));
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    g_assert_true (bb_id_is_valid (good[i]));
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (bb_id_is_valid (bad[i]));
}

static void
test_list (void)
{
  g_autoptr (BbBoard) a = bb_board_new ();
  g_autoptr (BbBoard) b = bb_board_new ();
  g_autoptr (BbList) empty = bb_list_new ();
  g_autoptr (BbList) one = bb_list_insert (empty, 0, a);
  g_autoptr (BbList) two = bb_list_insert (one, 0, b);
  g_autoptr (BbList) copy = bb_list_copy (two);
  g_autoptr (BbList) removed = bb_list_remove (two, 1);
  g_autoptr (BbList) replaced = bb_list_replace (two, 1, b);

  g_assert_cmpuint (empty->n_items, ==, 0);
  g_assert_cmpuint (one->n_items, ==, 1);
  g_assert_true (bb_list_get (two, 0) == b && bb_list_get (two, 1) == a);
  g_assert_true (bb_list_get (copy, 0) == b && copy->n_items == 2);
  g_assert_true (bb_list_get (removed, 0) == b && removed->n_items == 1);
  g_assert_true (bb_list_get (replaced, 1) == b && replaced->n_items == 2);
  g_assert_false (bb_value_is_writable (a));
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/board/texts", test_texts);
  g_test_add_func ("/model/board/composed", test_composed);
  g_test_add_func ("/model/board/layers", test_layers);
  g_test_add_func ("/model/board/plan", test_plan);
  g_test_add_func ("/model/board/ink-in-hand", test_ink_in_hand);
  g_test_add_func ("/model/board/copy", test_copy);
  g_test_add_func ("/model/board/layer-copy", test_layer_copy);
  g_test_add_func ("/model/board/place", test_place);
  g_test_add_func ("/model/board/names", test_names);
  g_test_add_func ("/model/board/fields", test_fields);
  g_test_add_func ("/model/board/ids", test_ids);
  g_test_add_func ("/model/board/list", test_list);

  return g_test_run ();
}
