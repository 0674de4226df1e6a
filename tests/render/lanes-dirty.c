/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is no more of the timeline redrawn than changed, and no less? */
#include <locale.h>

#include "model/places.h"
#include "render/timeline/lanes-dirty.h"
#include "storyboard.h"

#define N_BOARDS 20
#define LENGTH 48

typedef struct
{
  BbProject *project;
  GStrv numbers;
} State;

static BbDirty
compare (const State *a, const State *b, gint64 *start, gint64 *end)
{
  return bb_lanes_find_dirty (a->project, (const char *const *) a->numbers, b->project,
                              (const char *const *) b->numbers, start, end);
}

static State
make_state (BbProject *project)
{
  return (State){ project, make_numbers (project) };
}

static void
state_clear (State *state)
{
  bb_project_unref (state->project);
  g_strfreev (state->numbers);
}

static BbProject *
change_nothing (const BbProject *project)
{
  return bb_project_ref (project);
}

static BbProject *
change_edge (const BbProject *project)
{
  return bb_places_roll (project, 4, 4 * LENGTH + 10);
}

static BbProject *
change_board (const BbProject *project)
{
  g_autoptr (BbBoard) board = bb_board_copy (bb_project_get_board (project, 6));

  bb_board_set_text (board, BB_FIELD_ID_ACTION, "She turns");
  return bb_places_set_board (project, 6, board);
}

static BbProject *
change_count (const BbProject *project)
{
  g_autoptr (BbBoard) board = bb_board_new ();
  BbPace pace = bb_pace_of_frames (LENGTH);

  return bb_places_add (project, 8 * LENGTH + 20, board, &pace, NULL);
}

static BbProject *
change_song (const BbProject *project)
{
  return bb_project_with_song (project, NULL);
}

static BbProject *
change_notes (const BbProject *project)
{
  return bb_project_with_list (project, BB_NOTES, bb_list_new ());
}

static const struct
{
  const char *name;
  BbProject *(*change) (const BbProject *project);
  BbDirty dirty;
  gint64 start;
  gint64 end;
} changes[] = {
  { "nothing", change_nothing, BB_DIRTY_NOTHING },
  /* the place before the edge has another length, the one after it another start */
  { "edge", change_edge, BB_DIRTY_RANGE, 3 * LENGTH, 5 * LENGTH - LENGTH / 2 },
  { "board", change_board, BB_DIRTY_RANGE, 5 * LENGTH - LENGTH / 2, 7 * LENGTH },
  /* all later numbers are others */
  { "count", change_count, BB_DIRTY_RANGE, 8 * LENGTH, N_BOARDS *LENGTH },
  { "song", change_song, BB_DIRTY_ALL },
  { "notes", change_notes, BB_DIRTY_ALL },
};

static void
test_change (gconstpointer data)
{
  guint which = GPOINTER_TO_UINT (data);
  State old = make_state (make_storyboard (N_BOARDS, LENGTH));
  State next = make_state (changes[which].change (old.project));
  gint64 start, end;

  g_assert_cmpint (compare (&old, &next, &start, &end), ==, changes[which].dirty);
  if (changes[which].dirty == BB_DIRTY_RANGE)
    {
      g_assert_cmpint (start, ==, changes[which].start);
      g_assert_cmpint (end, ==, changes[which].end);
      /* and undone */
      g_assert_cmpint (compare (&next, &old, &start, &end), ==, BB_DIRTY_RANGE);
      g_assert_cmpint (start, <=, changes[which].start);
      g_assert_cmpint (end, >=, changes[which].end);
    }

  state_clear (&old);
  state_clear (&next);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autofree char *path = g_strconcat ("/render/timeline-dirty/", changes[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_change);
    }

  return g_test_run ();
}
