/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does each command do one thing that can be undone, and leave the playhead where a hand expects it? */
#include "fixture.h"

#include "editor/board-commands.h"
#include "editor/layer-commands.h"
#include "model/boards.h"
#include "model/places.h"
#include "model/tempo.h"
#include "model/texts.h"

static void
delete_two (BbEditor *editor)
{
  bb_editor_stretch (editor, 1);
  bb_board_command_delete (editor);
}

static void
move_back (BbEditor *editor)
{
  bb_board_command_move (editor, -1);
}

static void
move_on (BbEditor *editor)
{
  bb_board_command_move (editor, 1);
}

static void
roll_on (BbEditor *editor)
{
  bb_board_command_roll (editor, 10);
}

static void
roll_far_back (BbEditor *editor)
{
  bb_board_command_roll (editor, -1000);
}

typedef void (*BbCommand) (BbEditor *editor);

typedef struct
{
  gint64 frame; /* where the playhead stands before */
  BbCommand command;
  const char *starts;
  const char *actions;
  const char *label;
  gint64 frame_after;
} Command;

/* boards 0 to 3, 48 frames each */
static const Command commands[] = {
  { 20, bb_board_command_new, "0 20 48 96 144", "0 - 1 2 3", "New Board", 20 },
  { 2, bb_board_command_new, "0 24 48 96 144", "0 - 1 2 3", "New Board", 24 },
  { 48, bb_board_command_new, "0 48 72 96 144", "0 1 - 2 3", "New Board", 72 },
  { 60, bb_board_command_duplicate, "0 48 72 96 144", "0 1 1 2 3", "Duplicate Board", 72 },
  { 60, bb_board_command_cut, "0 48 60 96 144", "0 1 1 2 3", "Cut Board", 60 },
  { 60, bb_board_command_delete, "0 96 144", "0 2 3", "Delete Board", 60 },
  { 0, bb_board_command_delete, "0 96 144", "1 2 3", "Delete Board", 0 },
  { 60, delete_two, "0 144", "0 3", "Delete Boards", 60 },
  { 144, bb_board_command_delete, "0 48 96", "0 1 2", "Delete Board", 144 },
  { 60, move_back, "0 48 96 144", "1 0 2 3", "Move Board", 0 },
  { 60, move_on, "0 48 96 144", "0 2 1 3", "Move Board", 96 },
  { 60, roll_on, "0 58 96 144", "0 1 2 3", "Move Edge", 58 },
  { 60, roll_far_back, "0 1 96 144", "0 1 2 3", "Move Edge", 1 },
};

static void
assert_boards (Fixture *fixture, const char *starts, const char *actions)
{
  g_autofree char *are_starts = fixture_get_starts (fixture);
  g_autofree char *are_actions = fixture_get_actions (fixture);

  g_assert_cmpstr (are_starts, ==, starts);
  g_assert_cmpstr (are_actions, ==, actions);
}

static void
test_table (Fixture *fixture, gconstpointer data)
{
  BbHistory *history = bb_document_get_history (fixture->document);

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      const Command *command = &commands[i];

      g_test_message ("command %u", i);
      bb_editor_seek (fixture->editor, command->frame);
      command->command (fixture->editor);
      assert_boards (fixture, command->starts, command->actions);
      g_assert_cmpstr (bb_history_get_undo_label (history), ==, command->label);
      g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, command->frame_after);

      g_assert_true (bb_history_undo (history));
      assert_boards (fixture, "0 48 96 144", "0 1 2 3");
      g_assert_null (bb_history_get_undo_label (history));
    }
}

/* N, N, N from the first frame: board after board, two seconds each */
static void
test_new_new_new (Fixture *fixture, gconstpointer data)
{
  for (int i = 0; i < 3; i++)
    bb_board_command_new (fixture->editor);
  assert_boards (fixture, "0 48 96 144", "0 - - -");
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 144);
  g_assert_cmpuint (bb_editor_get_current (fixture->editor), ==, 3);
}

/* N by the bar, where a beat lasts 12 frames: each new board begins with a bar, also from between two beats */
static void
test_new_by_the_bar (Fixture *fixture, gconstpointer data)
{
  const BbProject *project = bb_editor_get_project (fixture->editor);
  g_autoptr (BbSong) song = bb_song_new ("media/x.flac", "x", 48000, 8 * 48000);
  g_autoptr (BbProject) sung = bb_project_with_song (project, song);
  g_autoptr (BbTempo) tempo = bb_tempo_new (0, 120, 3);

  bb_editor_commit (fixture->editor, "Beats",
                    bb_project_with_list (sung, BB_TEMPI, bb_list_new_from ((gpointer *) &tempo, 1)), NULL);
  bb_editor_set_pace (fixture->editor, "bar");
  for (int i = 0; i < 3; i++)
    bb_board_command_new (fixture->editor);
  assert_boards (fixture, "0 36 72 108", "0 - - -");
  bb_editor_set_pace (fixture->editor, "beat");
  bb_editor_seek (fixture->editor, 127);
  bb_board_command_new (fixture->editor);
  assert_boards (fixture, "0 36 72 108 132", "0 - - - -");
}

static void
test_no_room (Fixture *fixture, gconstpointer data)
{
  bb_board_command_new (fixture->editor);
  bb_board_command_duplicate (fixture->editor);
  assert_boards (fixture, "0 1", "0 1");
  g_assert_cmpuint (fixture->n_messages, ==, 2);
  g_assert_false (bb_document_is_modified (fixture->document));
}

static const char *
get_scene (Fixture *fixture, guint index)
{
  return bb_board_get_text (bb_project_get_board (bb_editor_get_project (fixture->editor), index), BB_FIELD_ID_SCENE);
}

/* what N, D and a cut make belongs to the scene of the board before, in blank room and elsewhere */
static void
test_scene (Fixture *fixture, gconstpointer data)
{
  BbHistory *history = bb_document_get_history (fixture->document);
  const BbCommand made[] = { bb_board_command_new, bb_board_command_duplicate, bb_board_command_cut };

  bb_history_commit (history, "Scene",
                     bb_texts_set (bb_editor_get_project (fixture->editor), 0, 2, BB_FIELD_ID_SCENE, "roof"), NULL);
  for (guint i = 0; i < G_N_ELEMENTS (made); i++)
    {
      bb_editor_seek (fixture->editor, 20);
      made[i](fixture->editor);
      g_assert_cmpstr (get_scene (fixture, 1), ==, "roof");
      g_assert_true (bb_history_undo (history));
    }
}

/* blank room is taken before anything is halved */
static void
test_room (Fixture *fixture, gconstpointer data)
{
  BbHistory *history = bb_document_get_history (fixture->document);

  bb_history_commit (history, "Length", bb_places_set_length (bb_editor_get_project (fixture->editor), 480, NULL),
                     NULL);
  bb_editor_seek (fixture->editor, 30);
  bb_board_command_new (fixture->editor);
  assert_boards (fixture, "0 48 96", "0 - -");
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 48);
  g_assert_true (bb_history_undo (history));
  bb_editor_seek (fixture->editor, 30);
  bb_board_command_duplicate (fixture->editor);
  assert_boards (fixture, "0 48 96", "0 0 -");
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 48);
}

static BbStroke *
make_stroke (BbBrushKind kind)
{
  const BbBrush brush = { kind, 128, 0x000000ff };
  const BbInkPoint points[] = { { 0, 0, 500 }, { 1600, 800, 900 }, { 3200, 0, 400 } };

  return bb_stroke_new (&brush, points, G_N_ELEMENTS (points));
}

static void
add_stroke (Fixture *fixture, guint index, BbBrushKind kind)
{
  g_autoptr (BbStroke) stroke = make_stroke (kind);
  g_autofree char *id = g_strdup (bb_project_get_board (bb_editor_get_project (fixture->editor), index)->id);

  bb_board_command_add_stroke (fixture->editor, id, stroke);
}

static const BbList *
layers_of (Fixture *fixture, guint index)
{
  return bb_project_get_board (bb_editor_get_project (fixture->editor), index)->layers;
}

static void
test_strokes (Fixture *fixture, gconstpointer data)
{
  BbHistory *history = bb_document_get_history (fixture->document);
  const BbLayer *layer;

  add_stroke (fixture, 2, BB_BRUSH_PEN);
  add_stroke (fixture, 2, BB_BRUSH_ERASER);
  g_assert_cmpuint (layers_of (fixture, 2)->n_items, ==, 1);
  layer = bb_list_get (layers_of (fixture, 2), 0);
  g_assert_cmpuint (layer->strokes->len, ==, 2);
  g_assert_cmpstr (bb_history_get_undo_label (history), ==, "Erase");

  /* each stroke is a step */
  g_assert_true (bb_history_undo (history));
  layer = bb_list_get (layers_of (fixture, 2), 0);
  g_assert_cmpuint (layer->strokes->len, ==, 1);
  g_assert_cmpstr (bb_history_get_undo_label (history), ==, "Draw");
  g_assert_true (bb_history_undo (history));
  g_assert_true (bb_board_is_empty (bb_project_get_board (bb_editor_get_project (fixture->editor), 2)));
}

/* a stroke goes onto the layer in hand, each board having its own; one that is gone is no longer in hand */
static void
test_layer_in_hand (Fixture *fixture, gconstpointer data)
{
  BbEditor *editor = fixture->editor;
  const BbBoard *board = bb_project_get_board (bb_editor_get_project (editor), 2);
  g_autoptr (BbLayer) low = bb_layer_new_ink ();
  g_autoptr (BbLayer) high = bb_layer_new_ink ();
  g_autoptr (BbBoard) next = bb_board_copy (board);

  bb_board_take_layers (next, bb_list_new_from ((gpointer[]){ low, high }, 2));
  bb_editor_commit (editor, "Two Layers", bb_boards_set (bb_editor_get_project (editor), next), NULL);
  add_stroke (fixture, 2, BB_BRUSH_PEN);
  bb_editor_take_layer (editor, next->id, low->id);
  g_assert_null (bb_editor_get_layer (editor, bb_project_get_board (bb_editor_get_project (editor), 1)));
  add_stroke (fixture, 2, BB_BRUSH_PEN);
  add_stroke (fixture, 2, BB_BRUSH_PEN);
  g_assert_cmpuint (((const BbLayer *) bb_list_get (layers_of (fixture, 2), 0))->strokes->len, ==, 2);
  g_assert_cmpuint (((const BbLayer *) bb_list_get (layers_of (fixture, 2), 1))->strokes->len, ==, 1);

  bb_layer_command_delete (editor, next->id, low->id);
  g_assert_null (bb_editor_get_layer (editor, bb_project_get_board (bb_editor_get_project (editor), 2)));
  add_stroke (fixture, 2, BB_BRUSH_PEN);
  g_assert_cmpuint (((const BbLayer *) bb_list_get (layers_of (fixture, 2), 0))->strokes->len, ==, 2);
}

/* where there is no ink, an eraser leaves the board as it is: not boarded yet */
static void
test_nothing_to_erase (Fixture *fixture, gconstpointer data)
{
  add_stroke (fixture, 0, BB_BRUSH_ERASER);
  g_assert_cmpuint (layers_of (fixture, 0)->n_items, ==, 0);
  g_assert_false (bb_document_is_modified (fixture->document));
}

static void
test_clear (Fixture *fixture, gconstpointer data)
{
  add_stroke (fixture, 0, BB_BRUSH_PEN);
  add_stroke (fixture, 1, BB_BRUSH_PEN);
  bb_editor_select_all (fixture->editor);
  bb_board_command_clear (fixture->editor);
  g_assert_cmpstr (bb_history_get_undo_label (bb_document_get_history (fixture->document)), ==, "Clear 2 Boards");
  g_assert_cmpuint (fixture->n_messages, ==, 1);
  g_assert_cmpuint (layers_of (fixture, 0)->n_items, ==, 0);
  g_assert_cmpuint (layers_of (fixture, 1)->n_items, ==, 0);
  assert_boards (fixture, "0 48 96 144", "0 1 2 3");
  g_assert_true (bb_history_undo (bb_document_get_history (fixture->document)));
  g_assert_cmpuint (layers_of (fixture, 1)->n_items, ==, 1);

  bb_editor_select (fixture->editor, 0, FALSE);
  bb_board_command_clear (fixture->editor);
  g_assert_cmpstr (bb_history_get_undo_label (bb_document_get_history (fixture->document)), ==, "Clear Board");
  g_assert_cmpuint (fixture->n_messages, ==, 1);
}

/* typing on in one field is one step, wherever the board is meanwhile */
static void
test_text (Fixture *fixture, gconstpointer data)
{
  BbHistory *history = bb_document_get_history (fixture->document);
  g_autofree char *id = g_strdup (bb_editor_get_board (fixture->editor)->id);

  bb_board_command_set_text (fixture->editor, id, "action", "n");
  bb_board_command_set_text (fixture->editor, id, "action", "nj");
  bb_board_command_set_text (fixture->editor, id, "action", "njkl 네온");
  assert_boards (fixture, "0 48 96 144", "njkl 네온 1 2 3");
  bb_board_command_set_text (fixture->editor, "b-gone", "action", "nowhere");
  g_assert_true (bb_history_undo (history));
  assert_boards (fixture, "0 48 96 144", "0 1 2 3");
  g_assert_null (bb_history_get_undo_label (history));
}

static gboolean
starts_shot (Fixture *fixture, guint index)
{
  return bb_project_get_board (bb_editor_get_project (fixture->editor), index)->starts_shot;
}

static void
test_cut (Fixture *fixture, gconstpointer data)
{
  bb_editor_select (fixture->editor, 1, FALSE);
  bb_board_command_toggle_cut (fixture->editor);
  g_assert_false (starts_shot (fixture, 1));
  g_assert_cmpstr (bb_editor_get_number (fixture->editor, 1), ==, "1B");
  bb_board_command_toggle_cut (fixture->editor);
  g_assert_true (starts_shot (fixture, 1));

  /* the first board always starts a shot */
  bb_editor_select (fixture->editor, 0, FALSE);
  bb_board_command_toggle_cut (fixture->editor);
  g_assert_true (starts_shot (fixture, 0));
}

static const FixtureTest tests[] = {
  { "/board-commands/table", test_table, 4, 48 },
  { "/board-commands/new-new-new", test_new_new_new, 1, 1440 },
  { "/board-commands/scene", test_scene, 4, 48 },
  { "/board-commands/room", test_room, 1, 48 },
  { "/board-commands/new/by-the-bar", test_new_by_the_bar, 1, 192 },
  { "/board-commands/no-room", test_no_room, 2, 1 },
  { "/board-commands/strokes", test_strokes, 4, 48 },
  { "/board-commands/layer-in-hand", test_layer_in_hand, 3, 48 },
  { "/board-commands/nothing-to-erase", test_nothing_to_erase, 1, 48 },
  { "/board-commands/clear", test_clear, 4, 48 },
  { "/board-commands/text", test_text, 4, 48 },
  { "/board-commands/cut", test_cut, 4, 48 },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
