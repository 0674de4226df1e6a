/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are those boards seen beside the one in hand that ought to be, and told when that changes? */
#include "fixture.h"

#include "editor/board-commands.h"
#include "editor/note-commands.h"
#include "editor/seen-boards.h"
#include "editor/shelf-commands.h"

static BbSeeing *
get_seeing (Fixture *fixture)
{
  return bb_editor_get_seeing (fixture->editor);
}

static void
go_to (Fixture *fixture, guint index)
{
  bb_editor_select (fixture->editor, index, FALSE);
}

/* what shines through, the lowest first: which board, how it is tinted, and how strong: "b1 50, a3 50" */
static void
assert_skins (Fixture *fixture, const char *expected)
{
  g_autoptr (GArray) skins = bb_seen_boards_list_skins (fixture->editor);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < skins->len; i++)
    {
      const BbSkin *skin = &g_array_index (skins, BbSkin, i);
      char kind = skin->tint == BB_SKIN_BEFORE ? 'b' : skin->tint == BB_SKIN_AFTER ? 'a' : 'l';

      g_string_append_printf (text, "%s%c%s %.0f", i > 0 ? ", " : "", kind, bb_board_get_text (skin->board, "action"),
                              100 * skin->strength);
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static void
test_onion (Fixture *fixture, gconstpointer data)
{
  BbSeeing *seeing = get_seeing (fixture);

  go_to (fixture, 2);
  assert_skins (fixture, "");
  g_object_set (seeing, "onion-skin", TRUE, NULL);
  assert_skins (fixture, "a3 50, b1 50");
  g_object_set (seeing, "onion-before", 3, "onion-after", 2, "onion-strength", 1.0, NULL);
  assert_skins (fixture, "a4 60, a3 100, b0 60, b1 100");
  g_object_set (seeing, "onion-before", 0, NULL);
  assert_skins (fixture, "a4 60, a3 100");
  go_to (fixture, 5);
  assert_skins (fixture, "");
}

/* only where a hand draws on a board that has a place, and in colour */
static void
test_hidden (Fixture *fixture, gconstpointer data)
{
  const BbNoteDraft draft = { 0, 0, NULL, "here" };
  BbSeeing *seeing = get_seeing (fixture);

  g_object_set (seeing, "onion-skin", TRUE, NULL);
  assert_skins (fixture, "a1 50");
  g_object_set (seeing, "value-check", TRUE, NULL);
  assert_skins (fixture, "");
  g_object_set (seeing, "value-check", FALSE, NULL);

  bb_shelf_command_new (fixture->editor);
  assert_skins (fixture, "");
  bb_editor_take_shelved (fixture->editor, NULL);
  assert_skins (fixture, "a1 50");

  g_assert_true (bb_note_command_add (fixture->editor, &draft));
  bb_editor_set_scribbling (fixture->editor, TRUE);
  assert_skins (fixture, "");
  bb_editor_set_scribbling (fixture->editor, FALSE);

  bb_editor_toggle_playing (fixture->editor);
  assert_skins (fixture, "");
  bb_editor_toggle_playing (fixture->editor);
}

static void
test_light_table (Fixture *fixture, gconstpointer data)
{
  bb_seen_boards_toggle_light_table (fixture->editor);
  g_assert_cmpuint (fixture->n_messages, ==, 1);
  g_assert_false (bb_seeing_has_light_table (get_seeing (fixture)));

  go_to (fixture, 4);
  bb_seen_boards_lay_on_light_table (fixture->editor);
  assert_skins (fixture, ""); /* it is this one */
  go_to (fixture, 1);
  assert_skins (fixture, "l4 40");
  g_object_set (get_seeing (fixture), "onion-skin", TRUE, NULL);
  assert_skins (fixture, "l4 40, a2 50, b0 50");
  bb_seen_boards_toggle_light_table (fixture->editor);
  assert_skins (fixture, "a2 50, b0 50");
  bb_seen_boards_toggle_light_table (fixture->editor);

  /* it goes, and comes back */
  go_to (fixture, 4);
  bb_board_command_delete (fixture->editor);
  g_assert_null (bb_seen_boards_get_light (fixture->editor));
  go_to (fixture, 1);
  assert_skins (fixture, "a2 50, b0 50");
  bb_editor_undo (fixture->editor);
  go_to (fixture, 1);
  assert_skins (fixture, "l4 40, a2 50, b0 50");

  /* once more takes it off */
  go_to (fixture, 4);
  bb_seen_boards_lay_on_light_table (fixture->editor);
  g_assert_null (bb_seeing_get_light_board (get_seeing (fixture)));
  g_assert_false (bb_seeing_has_light_table (get_seeing (fixture)));
}

static void
assert_pair (Fixture *fixture, guint first, guint second)
{
  guint found_first, found_second;

  g_assert_true (bb_seen_boards_find_pair (fixture->editor, &found_first, &found_second));
  g_assert_cmpuint (found_first, ==, first);
  g_assert_cmpuint (found_second, ==, second);
}

static void
test_pair (Fixture *fixture, gconstpointer data)
{
  assert_pair (fixture, 0, 1);
  go_to (fixture, 3);
  assert_pair (fixture, 2, 3);
  bb_editor_select (fixture->editor, 4, TRUE);
  assert_pair (fixture, 3, 4);
  bb_editor_select (fixture->editor, 5, TRUE);
  assert_pair (fixture, bb_editor_get_current (fixture->editor) - 1, bb_editor_get_current (fixture->editor));

  bb_seen_boards_toggle_compare (fixture->editor);
  g_assert_true (bb_seeing_is_comparing (get_seeing (fixture)));
  bb_seen_boards_toggle_compare (fixture->editor);
  g_assert_false (bb_seeing_is_comparing (get_seeing (fixture)));
  g_assert_cmpuint (fixture->n_messages, ==, 0);
}

static void
test_alone (Fixture *fixture, gconstpointer data)
{
  bb_seen_boards_toggle_compare (fixture->editor);
  g_assert_false (bb_seeing_is_comparing (get_seeing (fixture)));
  g_assert_cmpuint (fixture->n_messages, ==, 1);
}

static void
count_cb (guint *n)
{
  (*n)++;
}

/* each mode has a share of its own; what does not change is not told */
static void
test_state (Fixture *fixture, gconstpointer data)
{
  BbSeeing *seeing = get_seeing (fixture);
  guint n_told = 0;

  g_signal_connect_swapped (seeing, "notify", G_CALLBACK (count_cb), &n_told);
  g_assert_cmpuint (bb_seeing_get_guides (seeing), ==, 0);
  g_object_set (seeing, "guide-thirds", TRUE, "guide-crop-239", TRUE, NULL);
  g_assert_cmpuint (bb_seeing_get_guides (seeing), ==, 0);
  g_object_set (seeing, "guides", TRUE, "guides", TRUE, NULL);
  g_assert_cmpuint (bb_seeing_get_guides (seeing), ==,
                    BB_GUIDE_FLAG (BB_GUIDE_THIRDS) | BB_GUIDE_FLAG (BB_GUIDE_CROP_239));
  g_assert_cmpuint (n_told, ==, 3);

  bb_seeing_set_share (seeing, 2);
  bb_seeing_set_mode (seeing, BB_COMPARE_BLEND);
  bb_seeing_set_share (seeing, 0.25);
  g_assert_cmpfloat (bb_seeing_get_share (seeing), ==, 0.25);
  g_object_set (seeing, "compare-mode", "wipe", NULL);
  g_assert_cmpfloat (bb_seeing_get_share (seeing), ==, 1);
  g_object_set (seeing, "compare-mode", "no such", NULL);
  g_assert_cmpint (bb_seeing_get_mode (seeing), ==, BB_COMPARE_WIPE);
  g_assert_cmpuint (n_told, ==, 7);
}

static const FixtureTest tests[] = {
  { "/seeing/onion", test_onion, 6, 24 },
  { "/seeing/hidden", test_hidden, 2, 24 },
  { "/seeing/light-table", test_light_table, 6, 24 },
  { "/seeing/pair", test_pair, 6, 24 },
  { "/seeing/alone", test_alone, 1, 24 },
  { "/seeing/state", test_state, 2, 24 },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
