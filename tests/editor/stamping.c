/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a stamp lie where a hand stamped it, as large and turned as it was meant, as one step that undo takes back? */
#include "fixture.h"

#include <math.h>

#include "editor/board-commands.h"
#include "editor/ink-selection.h"
#include "editor/layer-commands.h"
#include "editor/stamp-commands.h"
#include "editor/stamping.h"

/* units of ink: a line is as thick as its brush, and reaches that much farther */
#define NEAR 16

/* from @length left of the middle to @length right of it */
static BbStamp *
make_stamp (BbStampKind kind, int length)
{
  const BbBrush brush = { BB_BRUSH_PEN, 2, 0x1a1a1aff };
  const BbInkPoint points[] = { { -length, 0, 1000 }, { length, 0, 1000 } };
  g_autoptr (GPtrArray) strokes = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_stroke_unref);

  g_ptr_array_add (strokes, bb_stroke_new (&brush, points, G_N_ELEMENTS (points)));
  return bb_stamp_new_ink ("line", kind, strokes);
}

static void
take (Fixture *fixture, BbStampKind kind)
{
  g_autoptr (BbStamp) stamp = make_stamp (kind, 1000);

  bb_stamping_take (fixture->editor, stamp);
}

static const GPtrArray *
get_strokes (Fixture *fixture)
{
  const BbList *layers = bb_editor_get_board (fixture->editor)->layers;

  return layers->n_items > 0 ? ((const BbLayer *) bb_list_get (layers, 0))->strokes : NULL;
}

static const BbInkPoint *
get_points (Fixture *fixture)
{
  return bb_stroke_get_points (g_ptr_array_index (get_strokes (fixture), 0), NULL);
}

static void
assert_points (Fixture *fixture, int from_x, int from_y, int to_x, int to_y)
{
  const BbInkPoint *points = get_points (fixture);

  g_assert_cmpint (ABS (points[0].x - from_x), <=, NEAR);
  g_assert_cmpint (ABS (points[0].y - from_y), <=, NEAR);
  g_assert_cmpint (ABS (points[1].x - to_x), <=, NEAR);
  g_assert_cmpint (ABS (points[1].y - to_y), <=, NEAR);
}

static void
stamp (Fixture *fixture, BbInkMatrix matrix)
{
  bb_stamping_propose (fixture->editor, bb_editor_get_board (fixture->editor)->id, &matrix);
  bb_stamping_accept (fixture->editor);
}

static void
test_click (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) selected = NULL;

  take (fixture, BB_STAMP_INK);
  g_assert_cmpint (bb_editor_get_tool (fixture->editor), ==, BB_STAGE_TOOL_STAMP);
  stamp (fixture, bb_stamping_place (fixture->editor, 500, -300));
  assert_points (fixture, -500, -300, 1500, -300);
  selected = bb_ink_selection_get (fixture->editor);
  g_assert_cmpuint (selected->len, ==, 1);
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Stamp");
  bb_editor_undo (fixture->editor);
  g_assert_null (get_strokes (fixture));
}

static void
test_size (Fixture *fixture, gconstpointer data)
{
  take (fixture, BB_STAMP_INK);
  bb_stamping_step_size (fixture->editor, 1);
  bb_stamping_step_size (fixture->editor, 1);
  bb_stamping_flip (fixture->editor, TRUE);
  stamp (fixture, bb_stamping_place (fixture->editor, 0, 0));
  assert_points (fixture, 1322, 0, -1322, 0);

  /* another one is as it was drawn */
  bb_editor_undo (fixture->editor);
  take (fixture, BB_STAMP_INK);
  stamp (fixture, bb_stamping_place (fixture->editor, 0, 0));
  assert_points (fixture, -1000, 0, 1000, 0);
}

/* what is dragged reaches as far as the hand */
static void
test_drag (Fixture *fixture, gconstpointer data)
{
  take (fixture, BB_STAMP_INK);
  stamp (fixture, bb_stamping_drag (fixture->editor, 100, 200, 2100, 201, FALSE));
  assert_points (fixture, -1900, 200, 2100, 200);
}

static void
test_aim (Fixture *fixture, gconstpointer data)
{
  take (fixture, BB_STAMP_PLAN);
  stamp (fixture, bb_stamping_drag (fixture->editor, 0, 0, 0, 3000, FALSE));
  assert_points (fixture, 0, -3000, 0, 3000);
  bb_editor_undo (fixture->editor);
  stamp (fixture, bb_stamping_drag (fixture->editor, 0, 0, 2000, 100, TRUE));
  assert_points (fixture, -2002, 0, 2002, 0);
  /* one that was flipped points there, too */
  bb_editor_undo (fixture->editor);
  bb_stamping_flip (fixture->editor, TRUE);
  stamp (fixture, bb_stamping_drag (fixture->editor, 0, 0, 2000, 0, FALSE));
  assert_points (fixture, -2000, 0, 2000, 0);
}

static void
test_middle (Fixture *fixture, gconstpointer data)
{
  bb_stamping_stamp_middle (fixture->editor); /* nothing in hand */
  g_assert_null (get_strokes (fixture));
  take (fixture, BB_STAMP_INK);
  bb_stamping_stamp_middle (fixture->editor);
  assert_points (fixture, -1000, 0, 1000, 0);
}

static void
test_locked (Fixture *fixture, gconstpointer data)
{
  g_autofree char *layer = NULL;
  const BbBoard *board;

  take (fixture, BB_STAMP_INK);
  bb_stamping_stamp_middle (fixture->editor);
  board = bb_editor_get_board (fixture->editor);
  layer = g_strdup (((const BbLayer *) bb_list_get (board->layers, 0))->id);
  bb_editor_take_layer (fixture->editor, board->id, layer);
  bb_layer_command_toggle_locked (fixture->editor, board->id, layer);
  bb_stamping_stamp_middle (fixture->editor);
  g_assert_cmpuint (get_strokes (fixture)->len, ==, 1);
  g_assert_cmpuint (fixture->n_messages, ==, 1);
}

static void
test_keep (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbStamp) none = bb_stamp_command_make_ink (fixture->editor);
  g_autoptr (BbStamp) kept = NULL;
  const BbProject *project;

  g_assert_null (none);
  g_assert_cmpuint (fixture->n_messages, ==, 1);

  take (fixture, BB_STAMP_INK);
  stamp (fixture, bb_stamping_place (fixture->editor, 4000, 0));
  kept = bb_stamp_command_make_ink (fixture->editor);
  g_assert_true (bb_stamp_command_keep (fixture->editor, kept));
  project = bb_editor_get_project (fixture->editor);
  g_assert_true (bb_stamps_find (project, kept->id) == kept);
  bb_stamp_command_rename (fixture->editor, kept->id, "선");
  project = bb_editor_get_project (fixture->editor);
  g_assert_cmpstr (bb_stamps_find (project, kept->id)->name, ==, "선");
  bb_stamp_command_remove (fixture->editor, kept->id);
  g_assert_null (bb_stamps_find (bb_editor_get_project (fixture->editor), kept->id));
  bb_editor_undo (fixture->editor);
  g_assert_nonnull (bb_stamps_find (bb_editor_get_project (fixture->editor), kept->id));
}

/* a board of a template comes after the one that has something, and into one that has nothing */
static void
test_template (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbStamp) template = NULL;
  g_autofree char *starts = NULL;
  g_autofree char *actions = NULL;

  take (fixture, BB_STAMP_INK);
  bb_stamping_stamp_middle (fixture->editor);
  template = bb_stamp_command_make_template (fixture->editor);
  bb_stamp_command_make_board (fixture->editor, template);
  starts = fixture_get_starts (fixture);
  g_assert_cmpstr (starts, ==, "0 48 96");
  g_assert_cmpuint (get_strokes (fixture)->len, ==, 1);

  bb_editor_seek (fixture->editor, 96);
  g_assert_null (get_strokes (fixture));
  bb_stamp_command_make_board (fixture->editor, template);
  g_assert_cmpuint (get_strokes (fixture)->len, ==, 1);
  actions = fixture_get_actions (fixture);
  g_assert_cmpstr (actions, ==, "0 0 1");
}

int
main (int argc, char **argv)
{
  static const FixtureTest tests[] = {
    { "/editor/stamping/click", test_click, 1, 48 },   { "/editor/stamping/size", test_size, 1, 48 },
    { "/editor/stamping/drag", test_drag, 1, 48 },     { "/editor/stamping/aim", test_aim, 1, 48 },
    { "/editor/stamping/middle", test_middle, 1, 48 }, { "/editor/stamping/locked", test_locked, 1, 48 },
    { "/editor/stamping/keep", test_keep, 1, 48 },     { "/editor/stamping/template", test_template, 2, 96 },
  };

  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
