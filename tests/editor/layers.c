/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do layers come, go, merge and get to other boards as a hand asks, each by one step? */
#include "fixture.h"

#include "editor/layer-commands.h"
#include "editor/layer-merge.h"
#include "editor/placement-commands.h"
#include "editor/sharing-commands.h"
#include "model/boards.h"
#include "model/sharing.h"

static const BbBoard *
get_board (Fixture *fixture, guint index)
{
  return bb_project_get_board (bb_editor_get_project (fixture->editor), index);
}

static const BbLayer *
get_layer (Fixture *fixture, guint board, guint index)
{
  return bb_list_get (get_board (fixture, board)->layers, index);
}

static BbLayer *
make_ink (BbBrushKind kind)
{
  const BbBrush brush = { kind, 48, 0x000000ff };
  const BbInkPoint point = { 0, 0, 500 };
  g_autoptr (BbStroke) stroke = bb_stroke_new (&brush, &point, 1);
  BbLayer *layer = bb_layer_new_ink ();

  bb_layer_add_stroke (layer, stroke);
  return layer;
}

static void
set_layers (Fixture *fixture, guint index, BbLayer *lower, BbLayer *upper)
{
  g_autoptr (BbBoard) next = bb_board_copy (get_board (fixture, index));

  bb_board_take_layers (next, bb_list_new_from ((gpointer[]){ lower, upper }, 2));
  bb_editor_commit (fixture->editor, "Set", bb_boards_set (bb_editor_get_project (fixture->editor), next), NULL);
  bb_layer_unref (lower);
  bb_layer_unref (upper);
}

/* a new one comes above the one in hand, and is in hand then */
static void
test_new (Fixture *fixture, gconstpointer data)
{
  set_layers (fixture, 0, make_ink (BB_BRUSH_PEN), bb_layer_new_picture ("media/a.jpg", "a.jpg"));
  bb_editor_take_layer (fixture->editor, get_board (fixture, 0)->id, get_layer (fixture, 0, 0)->id);
  bb_layer_command_new (fixture->editor);
  g_assert_cmpuint (get_board (fixture, 0)->layers->n_items, ==, 3);
  g_assert_true (bb_layer_is_empty (get_layer (fixture, 0, 1)));
  g_assert_true (bb_layer_command_find (fixture->editor) == get_layer (fixture, 0, 1));
  bb_layer_command_step (fixture->editor, 1);
  g_assert_true (bb_layer_command_find (fixture->editor) == get_layer (fixture, 0, 2));
  bb_layer_command_step (fixture->editor, 1);
  g_assert_true (bb_layer_command_find (fixture->editor) == get_layer (fixture, 0, 2));

  bb_layer_command_move_to (fixture->editor, get_board (fixture, 0)->id, get_layer (fixture, 0, 2)->id, 0);
  g_assert_cmpint (get_layer (fixture, 0, 0)->kind, ==, BB_LAYER_PICTURE);
  bb_layer_command_rename (fixture->editor, get_board (fixture, 0)->id, get_layer (fixture, 0, 0)->id, "하늘");
  g_assert_cmpstr (get_layer (fixture, 0, 0)->name, ==, "하늘");
  bb_layer_command_duplicate (fixture->editor, get_board (fixture, 0)->id, get_layer (fixture, 0, 0)->id);
  g_assert_cmpstr (get_layer (fixture, 0, 1)->name, ==, "하늘");
  g_assert_cmpstr (get_layer (fixture, 0, 1)->id, !=, get_layer (fixture, 0, 0)->id);
}

static void
test_merge (Fixture *fixture, gconstpointer data)
{
  g_autofree char *id = NULL;

  set_layers (fixture, 0, make_ink (BB_BRUSH_PEN), make_ink (BB_BRUSH_PEN));
  id = g_strdup (get_layer (fixture, 0, 0)->id);
  bb_layer_command_merge (fixture->editor);
  g_assert_cmpuint (fixture->n_messages, ==, 0);
  g_assert_cmpuint (get_board (fixture, 0)->layers->n_items, ==, 1);
  g_assert_cmpuint (get_layer (fixture, 0, 0)->strokes->len, ==, 2);
  g_assert_cmpstr (get_layer (fixture, 0, 0)->id, ==, id);
  bb_editor_undo (fixture->editor);
  g_assert_cmpuint (get_board (fixture, 0)->layers->n_items, ==, 2);
}

/* what would look different stays apart, and it is said why */
static void
test_no_merge (Fixture *fixture, gconstpointer data)
{
  BbLayer *faded = make_ink (BB_BRUSH_PEN), *locked = make_ink (BB_BRUSH_PEN), *hidden = make_ink (BB_BRUSH_PEN);
  BbLayer *uppers[] = { make_ink (BB_BRUSH_ERASER), bb_layer_new_picture ("media/a.jpg", "a.jpg"), faded, locked,
                        hidden };

  faded->opacity = 500;
  locked->is_locked = TRUE;
  hidden->is_hidden = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (uppers); i++)
    {
      set_layers (fixture, 0, make_ink (BB_BRUSH_PEN), uppers[i]);
      bb_editor_take_layer (fixture->editor, get_board (fixture, 0)->id, get_layer (fixture, 0, 1)->id);
      bb_layer_command_merge (fixture->editor);
      g_assert_cmpuint (get_board (fixture, 0)->layers->n_items, ==, 2);
      g_assert_cmpuint (fixture->n_messages, ==, i + 1);
    }
  bb_layer_command_step (fixture->editor, -1);
  g_assert_cmpstr (bb_layer_merge_find_obstacle (get_board (fixture, 0), 0), !=, NULL);
}

/* to the selected boards: copies of their own, or the layer itself, until a board makes it its own */
static void
test_other_boards (Fixture *fixture, gconstpointer data)
{
  BbEditor *editor = fixture->editor;
  g_autofree char *board = NULL, *layer = NULL;

  set_layers (fixture, 0, bb_layer_new_picture ("media/a.jpg", "a.jpg"), make_ink (BB_BRUSH_PEN));
  board = g_strdup (get_board (fixture, 0)->id);
  layer = g_strdup (get_layer (fixture, 0, 0)->id);
  bb_sharing_command_share (editor, board, layer);
  g_assert_cmpuint (fixture->n_messages, ==, 1);
  g_assert_cmpuint (bb_sharing_count (bb_editor_get_project (editor), layer), ==, 0);

  bb_editor_select_all (editor);
  bb_sharing_command_share (editor, board, layer);
  g_assert_cmpuint (bb_sharing_count (bb_editor_get_project (editor), layer), ==, 3);
  bb_placement_command_turn (editor, get_board (fixture, 2)->id, layer, 90);
  g_assert_cmpint (get_layer (fixture, 0, 0)->placement.rotation, ==, 9000);

  bb_sharing_command_own (editor, get_board (fixture, 1)->id, layer);
  g_assert_cmpuint (bb_sharing_count (bb_editor_get_project (editor), layer), ==, 2);
  bb_placement_command_reset (editor, board, layer);
  g_assert_cmpint (get_layer (fixture, 2, 0)->placement.rotation, ==, 0);
  g_assert_cmpint (get_layer (fixture, 1, 0)->placement.rotation, ==, 9000);

  bb_editor_select_all (editor);
  bb_sharing_command_copy (editor, board, get_layer (fixture, 0, 1)->id);
  g_assert_cmpuint (get_board (fixture, 1)->layers->n_items, ==, 2);
  g_assert_cmpuint (get_board (fixture, 0)->layers->n_items, ==, 2);
}

/* a locked picture is not placed, and says so */
static void
test_locked (Fixture *fixture, gconstpointer data)
{
  set_layers (fixture, 0, bb_layer_new_picture ("media/a.jpg", "a.jpg"), make_ink (BB_BRUSH_PEN));
  bb_layer_command_toggle_locked (fixture->editor, get_board (fixture, 0)->id, get_layer (fixture, 0, 0)->id);
  bb_placement_command_flip (fixture->editor, get_board (fixture, 0)->id, get_layer (fixture, 0, 0)->id, FALSE);
  g_assert_false (get_layer (fixture, 0, 0)->placement.is_mirrored);
  g_assert_cmpuint (fixture->n_messages, ==, 1);
  bb_layer_command_toggle_locked (fixture->editor, get_board (fixture, 0)->id, get_layer (fixture, 0, 0)->id);
  bb_placement_command_flip (fixture->editor, get_board (fixture, 0)->id, get_layer (fixture, 0, 0)->id, FALSE);
  g_assert_true (get_layer (fixture, 0, 0)->placement.is_mirrored);
}

int
main (int argc, char *argv[])
{
  static const FixtureTest tests[] = {
    { "/layers/new", test_new, 3, 48 },           { "/layers/merge", test_merge, 3, 48 },
    { "/layers/no-merge", test_no_merge, 3, 48 }, { "/layers/other-boards", test_other_boards, 3, 48 },
    { "/layers/locked", test_locked, 3, 48 },
  };

  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
