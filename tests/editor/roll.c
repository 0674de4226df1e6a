/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is it known which edge was rolled, and from where? */
#include "editor/roll.h"

#include "editor/board-commands.h"
#include "fixture.h"
#include "model/places.h"

static const struct
{
  guint edge;
  gint64 to;
  guint told; /* the edge that is told, 0 for none */
  gint64 from;
} steps[] = {
  { 1, 50, 1, 48 },   /* a roll begins */
  { 1, 60, 1, 48 },   /* and goes on */
  { 2, 90, 2, 96 },   /* another edge */
  { 1, 61, 1, 60 },   /* from where it lay then */
  { 1, 60, 0, 0 },    /* back again is no roll */
  { 3, 9999, 3, 144 } /* as far as it goes */
};

static void
test_steps (Fixture *fixture, gconstpointer data)
{
  BbHistory *history = bb_document_get_history (fixture->document);
  BbRoll roll = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autoptr (BbProject) old = bb_project_ref (bb_history_get_project (history));

      bb_history_commit (history, "Roll", bb_places_roll (old, steps[i].edge, steps[i].to), NULL);
      bb_roll_follow (&roll, old, bb_history_get_project (history));
      g_assert_cmpuint (roll.index, ==, steps[i].told);
      g_assert_cmpint (roll.from, ==, steps[i].from);
    }
}

/* whatever else happens to boards is no roll, and ends one */
static void
test_other_edits (Fixture *fixture, gconstpointer data)
{
  const BbProject *project = bb_editor_get_project (fixture->editor);
  BbProject *others[] = { bb_places_move (project, 1, 1, 2), bb_places_remove (project, 1, 1),
                          bb_places_roll (project, 1, 48) };

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      BbRoll roll = { 1, 40 };

      bb_roll_follow (&roll, project, others[i]);
      g_assert_cmpuint (roll.index, ==, 0);
      bb_project_unref (others[i]);
    }
}

static void
assert_told (Fixture *fixture, guint edge)
{
  g_assert_cmpuint (bb_editor_get_roll (fixture->editor).index, ==, edge);
}

/* what is in hand is told wherever the playhead is; what is let go, while the playhead stays there */
static void
test_in_hand (Fixture *fixture, gconstpointer data)
{
  BbHistory *history = bb_document_get_history (fixture->document);

  bb_history_propose (history, bb_places_roll (bb_history_get_base (history), 2, 100));
  assert_told (fixture, 2);
  bb_editor_seek (fixture->editor, 150);
  assert_told (fixture, 2);
  bb_history_withdraw (history);
  assert_told (fixture, 0);

  bb_editor_seek (fixture->editor, 96);
  bb_board_command_roll (fixture->editor, 1);
  assert_told (fixture, 2);
  g_assert_cmpint (bb_editor_get_frame (fixture->editor), ==, 97);
  bb_editor_step (fixture->editor, 1);
  assert_told (fixture, 0);

  bb_editor_seek (fixture->editor, 97);
  bb_board_command_roll (fixture->editor, 1);
  bb_editor_end_roll (fixture->editor);
  assert_told (fixture, 0);
}

static const FixtureTest tests[] = {
  { "/roll/in-hand", test_in_hand, 4, 48 },
  { "/roll/steps", test_steps, 4, 48 },
  { "/roll/other-edits", test_other_edits, 4, 48 },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
