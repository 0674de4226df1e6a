/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a hand draw on the plan of a board as on its picture, and does the one leave the other alone? */
#include "fixture.h"

#include "editor/board-commands.h"
#include "editor/layer-commands.h"
#include "editor/note-commands.h"
#include "editor/performer.h"
#include "editor/plan-commands.h"
#include "editor/seen-boards.h"
#include "editor/sharing-commands.h"
#include "model/boards.h"
#include "sketch/stroke-change.h"

static const BbBrush brush = { BB_BRUSH_PEN, 48, 0x000000ff };

static const BbBoard *
get_board (Fixture *fixture, guint index)
{
  return bb_project_get_board (bb_editor_get_project (fixture->editor), index);
}

static void
draw (Fixture *fixture)
{
  const BbInkPoint point = { 0, 0, 500 };
  g_autoptr (BbStroke) stroke = bb_stroke_new (&brush, &point, 1);

  bb_board_command_add_stroke (fixture->editor, bb_editor_get_sheet (fixture->editor)->id, stroke);
}

static void
draw_plan (Fixture *fixture, guint index)
{
  bb_editor_select (fixture->editor, index, FALSE);
  bb_editor_set_on_plan (fixture->editor, TRUE);
  draw (fixture);
}

static guint
count (const BbBoard *sheet)
{
  return sheet->layers->n_items;
}

static void
test_sheets (Fixture *fixture, gconstpointer data)
{
  g_assert_true (bb_editor_get_sheet (fixture->editor) == get_board (fixture, 0));
  g_assert_false (bb_plan_command_has_any (fixture->editor));
  draw_plan (fixture, 0);
  g_assert_true (bb_plan_command_has_any (fixture->editor));
  g_assert_cmpuint (count (get_board (fixture, 0)), ==, 0);
  g_assert_cmpuint (count (get_board (fixture, 0)->plan), ==, 1);
  g_assert_true (bb_board_is_empty (get_board (fixture, 0)));
  g_assert_false (bb_place_is_blank (bb_project_get_place (bb_editor_get_project (fixture->editor), 0)));

  bb_layer_command_new (fixture->editor);
  g_assert_cmpuint (count (get_board (fixture, 0)->plan), ==, 2);
  bb_editor_set_on_plan (fixture->editor, FALSE);
  draw (fixture);
  g_assert_cmpuint (count (get_board (fixture, 0)), ==, 1);
  bb_editor_undo (fixture->editor);
  bb_editor_undo (fixture->editor);
  bb_editor_undo (fixture->editor);
  g_assert_false (bb_board_has_plan (get_board (fixture, 0)));

  /* a new sheet is no plan yet */
  bb_editor_set_on_plan (fixture->editor, TRUE);
  bb_layer_command_new (fixture->editor);
  g_assert_cmpuint (count (get_board (fixture, 0)->plan), ==, 1);
  g_assert_false (bb_plan_command_has_any (fixture->editor));
}

/* a tool that frames takes the picture in hand, and clearing the plan leaves the picture */
static void
test_tools (Fixture *fixture, gconstpointer data)
{
  draw (fixture);
  bb_editor_set_tool (fixture->editor, BB_STAGE_TOOL_CAMERA);
  draw_plan (fixture, 0);
  g_assert_cmpint (bb_editor_get_tool (fixture->editor), ==, BB_STAGE_TOOL_BRUSH);
  bb_board_command_clear (fixture->editor);
  g_assert_false (bb_board_has_plan (get_board (fixture, 0)));
  g_assert_cmpuint (count (get_board (fixture, 0)), ==, 1);
  bb_editor_set_tool (fixture->editor, BB_STAGE_TOOL_CAMERA);
  g_assert_false (bb_editor_is_on_plan (fixture->editor));
}

static void
add_picture (Fixture *fixture, const char *id)
{
  const BbBoard *sheet = bb_boards_find (bb_editor_get_project (fixture->editor), id);
  g_autoptr (BbBoard) next = bb_board_copy (sheet);
  g_autoptr (BbLayer) picture = bb_layer_new_picture ("media/a.jpg", "a.jpg");

  bb_board_take_layers (next, bb_list_new_from ((gpointer *) &picture, 1));
  bb_editor_commit (fixture->editor, "Set", bb_boards_set (bb_editor_get_project (fixture->editor), next), NULL);
}

static BbFit
get_fit (const BbBoard *sheet)
{
  return ((const BbLayer *) bb_list_get (sheet->layers, 0))->fit;
}

/* what is done to pictures is done to those that are seen, and a note lies over the picture of its board */
static void
test_commands (Fixture *fixture, gconstpointer data)
{
  const BbNoteDraft draft = { .text = "left foot" };

  add_picture (fixture, get_board (fixture, 0)->id);
  add_picture (fixture, get_board (fixture, 0)->plan->id);
  bb_editor_set_on_plan (fixture->editor, TRUE);
  bb_board_command_toggle_fit (fixture->editor);
  g_assert_cmpint (get_fit (get_board (fixture, 0)->plan), ==, BB_FIT_FILL);
  g_assert_cmpint (get_fit (get_board (fixture, 0)), ==, BB_FIT_INSIDE);

  bb_note_command_add (fixture->editor, &draft);
  bb_editor_set_scribbling (fixture->editor, TRUE);
  g_assert_true (bb_editor_is_scribbling (fixture->editor));
  g_assert_false (bb_editor_is_on_plan (fixture->editor));
}

static void
set_scene (Fixture *fixture, guint index, const char *scene)
{
  g_autoptr (BbBoard) board = bb_board_copy (get_board (fixture, index));

  bb_board_set_text (board, BB_FIELD_ID_SCENE, scene);
  bb_editor_commit (fixture->editor, "Set", bb_boards_set (bb_editor_get_project (fixture->editor), board), NULL);
}

/* from the nearest before, but first from one in the same set */
static void
test_take_over (Fixture *fixture, gconstpointer data)
{
  const BbLayer *from, *to;

  bb_plan_command_take_over (fixture->editor);
  g_assert_cmpuint (fixture->n_messages, ==, 1);
  draw_plan (fixture, 0);
  draw_plan (fixture, 1);
  bb_editor_select (fixture->editor, 2, FALSE);
  g_assert_cmpint (bb_plan_command_find_model (fixture->editor), ==, 1);
  set_scene (fixture, 0, "s-roof");
  set_scene (fixture, 2, "s-roof");
  g_assert_cmpint (bb_plan_command_find_model (fixture->editor), ==, 0);

  bb_plan_command_take_over (fixture->editor);
  from = bb_list_get (get_board (fixture, 0)->plan->layers, 0);
  to = bb_list_get (get_board (fixture, 2)->plan->layers, 0);
  g_assert_cmpstr (from->id, !=, to->id);
  g_assert_true (from->strokes->pdata[0] == to->strokes->pdata[0]);
  bb_plan_command_take_over (fixture->editor);
  g_assert_cmpuint (fixture->n_messages, ==, 2);
  g_assert_cmpuint (count (get_board (fixture, 2)->plan), ==, 1);
}

/* the set is drawn once: on the plans of the boards that are selected */
static void
test_share (Fixture *fixture, gconstpointer data)
{
  const BbBoard *plan;

  draw_plan (fixture, 0);
  bb_editor_select (fixture->editor, 0, FALSE);
  bb_editor_select (fixture->editor, 2, TRUE);
  plan = bb_editor_get_sheet (fixture->editor);
  bb_sharing_command_share (fixture->editor, plan->id, ((const BbLayer *) bb_list_get (plan->layers, 0))->id);
  for (guint i = 0; i < 3; i++)
    {
      g_assert_true (bb_list_get (get_board (fixture, i)->plan->layers, 0) ==
                     bb_list_get (get_board (fixture, 0)->plan->layers, 0));
      g_assert_cmpuint (count (get_board (fixture, i)), ==, 0);
    }
  bb_editor_select (fixture->editor, 1, FALSE);
  draw (fixture);
  g_assert_cmpuint (((const BbLayer *) bb_list_get (get_board (fixture, 2)->plan->layers, 0))->strokes->len, ==, 2);
}

/* where everybody stood before, and stands after */
static void
test_onion (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) skins = NULL;

  draw_plan (fixture, 0);
  bb_editor_select (fixture->editor, 1, FALSE);
  g_object_set (bb_editor_get_seeing (fixture->editor), "onion-skin", TRUE, "onion-before", 1, "onion-after", 1, NULL);
  skins = bb_seen_boards_list_skins (fixture->editor);
  g_assert_cmpuint (skins->len, ==, 2);
  g_assert_true (g_array_index (skins, BbSkin, 1).board == get_board (fixture, 0)->plan);
}

static void
stand (Fixture *fixture, double scale)
{
  const BbBoard *sheet = bb_editor_get_sheet (fixture->editor);
  const BbInkMatrix matrix = bb_ink_matrix_make (scale, scale, 0, 0, 0, 3000, -2000);
  g_autoptr (GPtrArray) strokes = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_stroke_unref);
  g_autoptr (BbStroke) moved = NULL;

  bb_performer_write (strokes, bb_performer_find_letter (sheet), &brush, 100, 100);
  g_assert_cmpuint (strokes->len, ==, 1);
  moved = bb_stroke_transform (strokes->pdata[0], &matrix);
  bb_board_command_add_stroke (fixture->editor, sheet->id, moved);
}

/* each has the next letter, also after they were moved or scaled; one that was taken away is free again */
static void
test_letters (Fixture *fixture, gconstpointer data)
{
  static const double scales[] = { 1, 2.5, 0.4 };

  bb_editor_set_on_plan (fixture->editor, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      g_assert_cmpint (bb_performer_find_letter (bb_editor_get_sheet (fixture->editor)), ==, 'A' + (char) i);
      stand (fixture, scales[i]);
    }
  bb_editor_undo (fixture->editor);
  g_assert_cmpint (bb_performer_find_letter (bb_editor_get_sheet (fixture->editor)), ==, 'C');
}

int
main (int argc, char *argv[])
{
  static const FixtureTest tests[] = {
    { "/plan/sheets", test_sheets, 3, 48 },     { "/plan/tools", test_tools, 3, 48 },
    { "/plan/share", test_share, 3, 48 },       { "/plan/take-over", test_take_over, 3, 48 },
    { "/plan/commands", test_commands, 3, 48 }, { "/plan/onion", test_onion, 3, 48 },
    { "/plan/letters", test_letters, 1, 48 },
  };

  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
