/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is each thing that is done to a note one step, and does a drag over its lane do what a hand expects? */
#include "editor/note-commands.h"

#include "editor/drag.h"
#include "fixture.h"
#include "sketch/stroke-builder.h"

/* all projects here are of four boards of 48 frames */

static const BbNote *
get_note (Fixture *fixture, guint index)
{
  return bb_list_get (bb_editor_get_project (fixture->editor)->lists[BB_NOTES], index);
}

/* "a10 b20+5!": text, frame, length, and whether it is done */
static char *
draw (Fixture *fixture)
{
  const BbList *notes = bb_editor_get_project (fixture->editor)->lists[BB_NOTES];
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < notes->n_items; i++)
    {
      const BbNote *note = bb_list_get (notes, i);

      g_string_append_printf (text, "%s%s%d", i > 0 ? " " : "", note->text, (int) note->frame);
      if (note->length > 0)
        g_string_append_printf (text, "+%d", (int) note->length);
      g_string_append (text, note->is_resolved ? "!" : "");
    }

  return g_string_free (text, FALSE);
}

static void
assert_notes (Fixture *fixture, const char *expected)
{
  g_autofree char *drawn = draw (fixture);

  g_assert_cmpstr (drawn, ==, expected);
}

static void
add (Fixture *fixture, gint64 frame, gint64 length, const char *text)
{
  const BbNoteDraft draft = { frame, length, "윤서", text };

  g_assert_true (bb_note_command_add (fixture->editor, &draft));
}

/* each step has its name, and undo takes back that one alone */
static void
test_steps (Fixture *fixture, gconstpointer data)
{
  const BbNoteDraft said = { 50, 12, "", "x" };
  g_autofree char *id = NULL;

  add (fixture, 60, 0, "a");
  id = g_strdup (get_note (fixture, 0)->id);
  g_assert_cmpstr (bb_editor_get_note (fixture->editor), ==, id);
  g_assert_cmpstr (get_note (fixture, 0)->author, ==, "윤서");
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "New Note");

  bb_note_command_edit (fixture->editor, id, &said);
  assert_notes (fixture, "x50+12");
  g_assert_null (get_note (fixture, 0)->author);
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Change Note");

  bb_note_command_toggle (fixture->editor, id);
  assert_notes (fixture, "x50+12!");
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Mark Note as Done");
  bb_note_command_toggle (fixture->editor, id);
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Reopen Note");

  bb_note_command_delete (fixture->editor, id);
  assert_notes (fixture, "");
  g_assert_null (bb_editor_get_note (fixture->editor));
  for (guint i = 0; i < 4; i++)
    bb_editor_undo (fixture->editor);
  assert_notes (fixture, "a60");
  bb_editor_undo (fixture->editor);
  assert_notes (fixture, "");
}

/* an edit that changes nothing, or whose note has gone, is none */
static void
test_no_steps (Fixture *fixture, gconstpointer data)
{
  const BbNoteDraft same = { 60, 0, "윤서", "a" };
  g_autofree char *id = NULL;

  add (fixture, 60, 0, "a");
  id = g_strdup (get_note (fixture, 0)->id);
  bb_note_command_edit (fixture->editor, id, &same);
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "New Note");
  bb_editor_undo (fixture->editor);
  bb_note_command_edit (fixture->editor, id, &same);
  bb_note_command_toggle (fixture->editor, id);
  bb_note_command_delete (fixture->editor, id);
  bb_note_command_wipe (fixture->editor, id);
  g_assert_null (bb_editor_get_undo_label (fixture->editor));
}

static void
test_paste (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) notes = g_ptr_array_new_with_free_func (bb_value_unref);

  bb_note_command_add_all (fixture->editor, notes);
  g_assert_null (bb_editor_get_undo_label (fixture->editor));

  g_ptr_array_add (notes, bb_note_new (100, NULL, "b"));
  g_ptr_array_add (notes, bb_note_new (50, NULL, "a"));
  add (fixture, 70, 0, "c");
  bb_note_command_add_all (fixture->editor, notes);
  assert_notes (fixture, "a50 c70 b100");
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 50);
  g_assert_cmpstr (bb_editor_get_note (fixture->editor), ==, get_note (fixture, 0)->id);
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Paste Notes");
  bb_editor_undo (fixture->editor);
  assert_notes (fixture, "c70");
}

/* from note to note, also on one frame, and no further than the last */
static void
test_step (Fixture *fixture, gconstpointer data)
{
  static const guint frames[] = { 20, 20, 90 };

  add (fixture, 90, 0, "c");
  add (fixture, 20, 0, "a");
  add (fixture, 20, 0, "b");
  bb_editor_seek (fixture->editor, 0);
  bb_editor_set_note (fixture->editor, NULL);
  for (guint i = 0; i < 3; i++)
    {
      bb_note_command_step (fixture->editor, 1);
      g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, frames[i]);
      g_assert_cmpstr (bb_editor_get_note (fixture->editor), ==, get_note (fixture, i)->id);
    }

  g_assert_cmpuint (fixture->n_messages, ==, 0);
  bb_note_command_step (fixture->editor, 1);
  g_assert_cmpuint (fixture->n_messages, ==, 1);
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 90);
  bb_note_command_step (fixture->editor, -1);
  g_assert_cmpstr (bb_editor_get_note (fixture->editor), ==, get_note (fixture, 1)->id);
}

static BbDrag *
press (Fixture *fixture, BbHitKind kind, gint64 frame, double position, gboolean extend)
{
  const BbLanesHit hit = { kind, 0, frame };

  return bb_drag_begin (fixture->editor, &hit, position, extend);
}

/* of one note at 60 over 12 frames */
static const struct
{
  BbHitKind kind;
  double pressed;
  gboolean extends;
  double at;
  const char *notes;
  const char *label;
} drags[] = {
  { BB_HIT_NOTE, 60, FALSE, 80, "a80+12", "Move Note" },
  { BB_HIT_NOTE, 66.4, FALSE, 46.4, "a40+12", "Move Note" },
  { BB_HIT_NOTE, 60, FALSE, -50, "a0+12", "Move Note" },
  { BB_HIT_NOTE, 60, FALSE, 900, "a180+12", "Move Note" },
  { BB_HIT_NOTE_END, 72, FALSE, 90, "a60+30", "Stretch Note" },
  { BB_HIT_NOTE_END, 73, FALSE, 91, "a60+30", "Stretch Note" },
  { BB_HIT_NOTE_END, 72, FALSE, 10, "a60", "Stretch Note" },
  { BB_HIT_NOTE, 60, TRUE, 84, "a60+24", "Stretch Note" },
  { BB_HIT_NOTE, 60, TRUE, 50, "a50+22", "Stretch Note" },
};

static void
test_drags (Fixture *fixture, gconstpointer data)
{
  add (fixture, 60, 12, "a");
  for (guint i = 0; i < G_N_ELEMENTS (drags); i++)
    {
      BbDrag *drag = press (fixture, drags[i].kind, 72, drags[i].pressed, drags[i].extends);

      g_assert_cmpfloat (bb_drag_get_threshold (drag), >, 0);
      g_assert_true (bb_drag_to (drag, 100));
      g_assert_true (bb_drag_to (drag, drags[i].at));
      assert_notes (fixture, drags[i].notes);
      g_assert_cmpint (bb_drag_get_hit (drag).index, ==, 0);
      bb_drag_release (drag);
      assert_notes (fixture, drags[i].notes);
      g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, drags[i].label);
      bb_editor_undo (fixture->editor);
      assert_notes (fixture, "a60+12");
    }
}

static void
test_drag_taken_back (Fixture *fixture, gconstpointer data)
{
  BbDrag *drag;

  add (fixture, 60, 12, "a");
  drag = press (fixture, BB_HIT_NOTE, 60, 60, FALSE);
  g_assert_true (bb_drag_to (drag, 100));
  g_assert_true (bb_drag_cancel (drag));
  assert_notes (fixture, "a60+12");

  /* the note goes while it is in hand */
  drag = press (fixture, BB_HIT_NOTE, 60, 60, FALSE);
  g_assert_true (bb_drag_to (drag, 100));
  bb_editor_withdraw (fixture->editor);
  bb_editor_undo (fixture->editor);
  g_assert_true (bb_drag_to (drag, 110));
  bb_drag_release (drag);
  assert_notes (fixture, "");
}

static void
opened_cb (BbEditor *editor, const char *id, char **opened)
{
  g_free (*opened);
  *opened = g_strdup (id != NULL ? id : "new");
}

/* a press that does not move goes there and opens it */
static void
test_click (Fixture *fixture, gconstpointer data)
{
  g_autofree char *opened = NULL;

  g_signal_connect (fixture->editor, "open-note", G_CALLBACK (opened_cb), &opened);
  add (fixture, 60, 12, "a");
  bb_drag_release (press (fixture, BB_HIT_NOTE, 66, 66, FALSE));
  g_assert_cmpstr (opened, ==, get_note (fixture, 0)->id);
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 60);
  bb_editor_open_note (fixture->editor, bb_editor_get_note (fixture->editor));
  g_assert_cmpstr (opened, ==, get_note (fixture, 0)->id);
  bb_editor_open_note (fixture->editor, NULL);
  g_assert_cmpstr (opened, ==, "new");
  assert_notes (fixture, "a60+12");
}

static BbStroke *
make_stroke (BbBrushKind kind)
{
  const BbBrush brush = { .kind = kind, .size = 64 };
  const BbInkPoint points[] = { { 0, 0, 500 }, { 100, 100, 500 } };

  return bb_stroke_new (&brush, points, G_N_ELEMENTS (points));
}

/* what is drawn goes onto the note, a step a stroke; one that erases nothing is none */
static void
test_scribble (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbStroke) line = make_stroke (BB_BRUSH_PEN);
  g_autoptr (BbStroke) eraser = make_stroke (BB_BRUSH_ERASER);
  const char *id;

  add (fixture, 60, 12, "a");
  id = get_note (fixture, 0)->id;
  bb_note_command_add_stroke (fixture->editor, id, eraser);
  g_assert_null (get_note (fixture, 0)->scribble);
  bb_note_command_add_stroke (fixture->editor, id, line);
  bb_note_command_add_stroke (fixture->editor, id, eraser);
  g_assert_cmpuint (get_note (fixture, 0)->scribble->strokes->len, ==, 2);
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Erase");
  bb_editor_undo (fixture->editor);
  g_assert_cmpuint (get_note (fixture, 0)->scribble->strokes->len, ==, 1);
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Scribble");
  bb_note_command_wipe (fixture->editor, id);
  g_assert_null (get_note (fixture, 0)->scribble);
  g_assert_true (bb_board_is_empty (bb_project_get_board (bb_editor_get_project (fixture->editor), 1)));
}

/* the playhead comes to the note, and leaving it or losing it ends it */
static void
test_scribbling (Fixture *fixture, gconstpointer data)
{
  bb_editor_set_scribbling (fixture->editor, TRUE);
  g_assert_false (bb_editor_is_scribbling (fixture->editor));
  bb_editor_seek (fixture->editor, 10);
  add (fixture, 60, 12, "a");
  bb_editor_set_scribbling (fixture->editor, TRUE);
  g_assert_true (bb_editor_is_scribbling (fixture->editor));
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 60);
  bb_editor_set_note (fixture->editor, NULL);
  g_assert_false (bb_editor_is_scribbling (fixture->editor));

  bb_editor_seek (fixture->editor, 71);
  bb_editor_set_note (fixture->editor, get_note (fixture, 0)->id);
  bb_editor_set_scribbling (fixture->editor, TRUE);
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 71);
  bb_editor_seek (fixture->editor, 72);
  g_assert_false (bb_editor_is_scribbling (fixture->editor));
  bb_editor_set_scribbling (fixture->editor, TRUE);
  bb_editor_undo (fixture->editor);
  g_assert_false (bb_editor_is_scribbling (fixture->editor));
}

/* a jump lets it go, and a scribble holds it */
static void
test_in_hand (Fixture *fixture, gconstpointer data)
{
  add (fixture, 60, 12, "a");
  g_assert_nonnull (bb_editor_get_note (fixture->editor));
  bb_editor_seek (fixture->editor, 60);
  g_assert_null (bb_editor_get_note (fixture->editor));
  bb_note_command_step (fixture->editor, -1);
  g_assert_null (bb_editor_get_note (fixture->editor));
  bb_editor_go_to_note (fixture->editor, get_note (fixture, 0)->id);
  bb_editor_set_scribbling (fixture->editor, TRUE);
  bb_editor_seek (fixture->editor, 65);
  g_assert_true (bb_editor_is_scribbling (fixture->editor));
  bb_editor_seek (fixture->editor, 100);
  g_assert_false (bb_editor_is_scribbling (fixture->editor));
}

static void
test_author (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpuint (strlen (bb_editor_get_author (fixture->editor)), >, 0);
  bb_editor_set_author (fixture->editor, "김안무");
  g_assert_cmpstr (bb_editor_get_author (fixture->editor), ==, "김안무");
  bb_editor_set_author (fixture->editor, "");
  g_assert_cmpuint (strlen (bb_editor_get_author (fixture->editor)), >, 0);
}

static const FixtureTest tests[] = {
  { "/note-commands/steps", test_steps, 4, 48 },
  { "/note-commands/no-steps", test_no_steps, 4, 48 },
  { "/note-commands/paste", test_paste, 4, 48 },
  { "/note-commands/step", test_step, 4, 48 },
  { "/note-commands/drags", test_drags, 4, 48 },
  { "/note-commands/drag-taken-back", test_drag_taken_back, 4, 48 },
  { "/note-commands/click", test_click, 4, 48 },
  { "/note-commands/scribble", test_scribble, 4, 48 },
  { "/note-commands/scribbling", test_scribbling, 4, 48 },
  { "/note-commands/in-hand", test_in_hand, 4, 48 },
  { "/note-commands/author", test_author, 4, 48 },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
