/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do cameras get the moves that were asked for, and boards their transitions, one undo step each? */
#include "fixture.h"

#include "editor/drag.h"
#include "editor/layer-commands.h"
#include "editor/move-commands.h"
#include "editor/move-words.h"
#include "editor/transition-commands.h"
#include "model/places.h"

static const BbBoard *
get_board (Fixture *fixture, guint index)
{
  return bb_project_get_board (bb_editor_get_project (fixture->editor), index);
}

static const BbMoveKey *
get_key (Fixture *fixture, guint index)
{
  return bb_list_get (get_board (fixture, 0)->camera, index);
}

static void
expect_words (Fixture *fixture, guint index, const char *words)
{
  g_autofree char *said = bb_move_words_describe (bb_editor_get_project (fixture->editor), index);

  g_assert_cmpstr (said, ==, words);
}

static void
draw (Fixture *fixture, gint32 x, gint32 y)
{
  const BbBrush brush = { BB_BRUSH_PEN, 16, 0x1a1a1aff };
  g_autoptr (BbStroke) stroke = bb_stroke_new (&brush, &(BbInkPoint){ x, y, 500 }, 1);
  g_autoptr (BbLayer) layer = bb_layer_new_ink ();
  g_autoptr (BbBoard) board = bb_board_copy (get_board (fixture, 0));

  bb_layer_add_stroke (layer, stroke);
  bb_board_take_layers (board, bb_list_insert (board->layers, 0, layer));
  bb_editor_commit (fixture->editor, "Draw", bb_places_set_board (bb_editor_get_project (fixture->editor), 0, board),
                    NULL);
}

/* what the camera sees lies within the picture area, in ink units */
static void
expect_inside (Fixture *fixture, const BbMoveKey *key)
{
  const BbSettings *settings = bb_editor_get_project (fixture->editor)->settings;
  int height = BB_INK_PICTURE_HEIGHT, width = (int) (height * settings->width / settings->height);

  g_assert_cmpint (2 * ABS (key->x) + width / 1000 * key->scale, <=, width + 2);
  g_assert_cmpint (2 * ABS (key->y) + height / 1000 * key->scale, <=, height + 2);
}

static void
test_presets (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    BbMovePreset preset;
    const char *words;
    const char *label;
  } cases[] = {
    { BB_MOVE_PUSH_IN, "Push in to 60 %", "Push In" }, { BB_MOVE_PULL_OUT, "Pull out to 100 %", "Pull Out" },
    { BB_MOVE_PAN_LEFT, "Pan left", "Pan Left" },      { BB_MOVE_PAN_RIGHT, "Pan right", "Pan Right" },
    { BB_MOVE_TILT_UP, "Tilt up", "Tilt Up" },         { BB_MOVE_TILT_DOWN, "Tilt down", "Tilt Down" },
    { BB_MOVE_HOLD, "Still", "Hold the Camera" },
  };

  expect_words (fixture, 0, "Still");
  draw (fixture, 15000, -8000);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      bb_move_command_preset (fixture->editor, cases[i].preset);
      expect_words (fixture, 0, cases[i].words);
      g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, cases[i].label);
      for (guint k = 0; k < get_board (fixture, 0)->camera->n_items; k++)
        expect_inside (fixture, get_key (fixture, k));
    }
}

/* the camera goes where something is drawn */
static void
test_focus (Fixture *fixture, gconstpointer data)
{
  draw (fixture, 3000, -2000);
  bb_move_command_preset (fixture->editor, BB_MOVE_PUSH_IN);
  g_assert_cmpint (get_key (fixture, 0)->x, ==, 0);
  g_assert_cmpint (ABS (get_key (fixture, 1)->x - 3000), <=, 1);
  g_assert_cmpint (ABS (get_key (fixture, 1)->y + 2000), <=, 1);

  bb_editor_undo (fixture->editor);
  expect_words (fixture, 0, "Still");
}

static void
test_keys (Fixture *fixture, gconstpointer data)
{
  bb_move_command_add_key (fixture->editor);
  g_assert_cmpuint (fixture->n_messages, ==, 1);
  g_assert_cmpuint (get_board (fixture, 0)->camera->n_items, ==, 0);

  bb_move_command_preset (fixture->editor, BB_MOVE_PUSH_IN);
  bb_editor_seek (fixture->editor, 12);
  bb_move_command_add_key (fixture->editor);
  g_assert_cmpuint (get_board (fixture, 0)->camera->n_items, ==, 3);
  g_assert_cmpint (get_key (fixture, 1)->at, ==, 12 * 1000 / 47);
  g_assert_cmpint (get_key (fixture, 1)->scale, <, 1000);
  g_assert_cmpint (get_key (fixture, 1)->scale, >, 600);

  bb_editor_seek (fixture->editor, 20);
  bb_move_command_remove_key (fixture->editor);
  g_assert_cmpuint (fixture->n_messages, ==, 2);
  bb_editor_seek (fixture->editor, 12);
  bb_move_command_remove_key (fixture->editor);
  g_assert_cmpuint (get_board (fixture, 0)->camera->n_items, ==, 2);

  bb_move_command_set_easing (fixture->editor, BB_EASING_IN);
  bb_move_command_swap (fixture->editor);
  g_assert_cmpint (get_key (fixture, 0)->scale, ==, 600);
  g_assert_cmpint (get_key (fixture, 0)->easing, ==, BB_EASING_OUT);
  bb_move_command_set_scale (fixture->editor, TRUE, 80);
  expect_words (fixture, 0, "Pull out to 80 %");
}

static void
test_goes_on (Fixture *fixture, gconstpointer data)
{
  gboolean goes_on;

  g_assert_false (bb_move_command_find_goes_on (fixture->editor, &goes_on));
  bb_move_command_preset (fixture->editor, BB_MOVE_PUSH_IN);
  bb_editor_seek (fixture->editor, 60);
  if (get_board (fixture, 1)->starts_shot)
    bb_editor_commit (fixture->editor, "Shot", bb_places_toggle_shot (bb_editor_get_project (fixture->editor), 1),
                      NULL);
  expect_words (fixture, 1, "Still");
  bb_editor_seek (fixture->editor, 0);
  bb_move_command_toggle_goes_on (fixture->editor);
  expect_words (fixture, 1, "Push in to 60 %");
  bb_move_command_set_shake (fixture->editor, BB_SHAKE_LIGHT);
  expect_words (fixture, 0, "Push in to 60 % · handheld");
}

/* a layer fades in by itself, and stands still again */
static void
test_layer (Fixture *fixture, gconstpointer data)
{
  const BbLayer *layer;

  draw (fixture, 0, 0);
  layer = bb_list_get (get_board (fixture, 0)->layers, 0);
  bb_layer_command_set_move (fixture->editor, get_board (fixture, 0)->id, layer->id, BB_LAYER_FADE_IN);
  layer = bb_list_get (get_board (fixture, 0)->layers, 0);
  g_assert_cmpint (((const BbMoveKey *) bb_list_get (layer->keys, 0))->opacity, ==, 0);
  expect_words (fixture, 0, "Layers move");
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Change Move of Layer");
  bb_layer_command_set_move (fixture->editor, get_board (fixture, 0)->id, layer->id, BB_LAYER_STILL);
  expect_words (fixture, 0, "Still");
}

static void
expect_transition (Fixture *fixture, guint index, const char *words)
{
  g_autofree char *said = bb_move_words_describe_transition (bb_editor_get_project (fixture->editor), index);

  g_assert_cmpstr (said, ==, words);
}

static void
lock (Fixture *fixture, guint index)
{
  g_autoptr (BbBoard) board = bb_board_copy (get_board (fixture, index));

  board->is_locked = TRUE;
  bb_editor_commit (fixture->editor, "Lock",
                    bb_places_set_board (bb_editor_get_project (fixture->editor), index, board), NULL);
}

static void
test_transitions (Fixture *fixture, gconstpointer data)
{
  bb_transition_command_set_kind (fixture->editor, BB_TRANSITION_WIPE);
  g_assert_cmpuint (fixture->n_messages, ==, 1);

  bb_editor_seek (fixture->editor, 40);
  bb_transition_command_toggle_dissolve (fixture->editor);
  expect_transition (fixture, 1, "Dissolve · 12 fr");
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Dissolve");
  bb_transition_command_toggle_dissolve (fixture->editor);
  expect_transition (fixture, 1, "Cut");

  bb_editor_seek (fixture->editor, 50);
  bb_transition_command_set_length (fixture->editor, 20);
  bb_transition_command_set_kind (fixture->editor, BB_TRANSITION_DIP_BLACK);
  expect_transition (fixture, 1, "Dip to black · 20 fr");
  bb_editor_undo (fixture->editor);
  expect_transition (fixture, 1, "Dissolve · 20 fr");

  lock (fixture, 1);
  bb_transition_command_set_kind (fixture->editor, BB_TRANSITION_CUT);
  bb_transition_command_toggle_dissolve (fixture->editor);
  expect_transition (fixture, 1, "Dissolve · 20 fr");
  g_assert_cmpuint (fixture->n_messages, ==, 3);
}

/* no longer than the shorter of both boards can bear */
static void
test_room (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) next = NULL;
  gint64 begin, end;

  bb_editor_seek (fixture->editor, 48);
  bb_transition_command_set_kind (fixture->editor, BB_TRANSITION_DISSOLVE);
  next = bb_transition_lengthen (bb_editor_get_project (fixture->editor), 1, 500);
  g_assert_cmpint (bb_project_get_board (next, 1)->transition_length, ==, 48);
  g_assert_true (bb_places_get_transition (next, 1, &begin, &end));
  g_assert_cmpint (begin, ==, 24);
  g_assert_cmpint (end, ==, 72);
}

/* both ends go with the hand, and stay where there is no room */
static void
test_drag (Fixture *fixture, gconstpointer data)
{
  const BbLanesHit end = { BB_HIT_TRANSITION_END, 1, 54 };
  BbDrag *drag;

  bb_editor_seek (fixture->editor, 48);
  bb_transition_command_set_kind (fixture->editor, BB_TRANSITION_WIPE);
  drag = bb_drag_begin (fixture->editor, &end, 54, FALSE);
  g_assert_true (bb_drag_to (drag, 60));
  expect_transition (fixture, 1, "Wipe · 24 fr");
  g_assert_true (bb_drag_cancel (drag));
  expect_transition (fixture, 1, "Wipe · 12 fr");

  drag = bb_drag_begin (fixture->editor, &end, 54, FALSE);
  g_assert_true (bb_drag_to (drag, 90));
  bb_drag_release (drag);
  expect_transition (fixture, 1, "Wipe · 48 fr");
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Change Transition");

  lock (fixture, 1);
  g_assert_null (bb_drag_begin (fixture->editor, &end, 54, FALSE));
  g_assert_cmpuint (fixture->n_messages, ==, 1);
}

int
main (int argc, char **argv)
{
  static const FixtureTest tests[] = {
    { "/editor/moves/presets", test_presets, 3, 48 }, { "/editor/moves/focus", test_focus, 3, 48 },
    { "/editor/moves/keys", test_keys, 3, 48 },       { "/editor/moves/layer", test_layer, 3, 48 },
    { "/editor/moves/goes-on", test_goes_on, 3, 48 }, { "/editor/moves/transitions", test_transitions, 3, 48 },
    { "/editor/moves/room", test_room, 3, 48 },       { "/editor/moves/drag", test_drag, 3, 48 },
  };

  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
