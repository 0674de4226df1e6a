/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does every edit keep the invariants, and does undo give back what was? */
#include "model/history.h"
#include "model/numbering.h"
#include "model/places.h"
#include "random/random.h"

#include <locale.h>

#define EDITS 1000

/* the same pointers everywhere: nothing was made again */
static void
assert_same (const BbProject *a, const BbProject *b)
{
  g_assert_true (a->settings == b->settings);
  g_assert_true (a->song == b->song);
  g_assert_cmpint (a->minor, ==, b->minor);

  for (guint kind = 0; kind < BB_N_LISTS; kind++)
    {
      g_assert_cmpuint (a->lists[kind]->n_items, ==, b->lists[kind]->n_items);
      for (guint i = 0; i < a->lists[kind]->n_items; i++)
        g_assert_true (a->lists[kind]->items[i] == b->lists[kind]->items[i]);
    }
}

/* what has to hold of any project beyond the check */
static void
assert_sound (const BbProject *project)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) numbers = bb_numbering_compute (project);
  gint64 begin, end, last_end = 0;

  bb_project_check (project, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_strv_length (numbers), ==, bb_project_count (project));

  for (guint i = 0; i < bb_project_count (project); i++)
    {
      if (!bb_places_get_transition (project, i, &begin, &end))
        continue;

      g_assert_cmpint (begin, >=, last_end);
      g_assert_cmpint (begin, <=, bb_project_get_start (project, i));
      g_assert_cmpint (end, <=, bb_project_get_start (project, i + 1));
      last_end = end;
    }
}

/* each seed is another series */
static void
test_series (gconstpointer data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (GPOINTER_TO_UINT (data));
  g_autoptr (BbProject) first = bb_project_new ();
  g_autoptr (BbHistory) history = bb_history_new (first);
  g_autoptr (GPtrArray) states = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_project_unref);
  guint n_undone = 0;

  g_ptr_array_add (states, bb_project_ref (first));
  for (guint i = 0; i < EDITS; i++)
    {
      const BbProject *before = bb_history_get_project (history);
      g_autoptr (BbProject) next = bb_test_random_edit (rand, before);
      g_autoptr (BbEdit) edit = bb_edit_new (before, next);

      assert_sound (next);
      if (edit == NULL)
        continue;

      bb_history_commit (history, "Edit", bb_project_ref (next), NULL);
      g_ptr_array_add (states, g_steal_pointer (&next));
    }

  g_assert_cmpuint (states->len, >, EDITS / 2);
  g_assert_true (bb_history_is_modified (history));
  for (guint i = states->len - 1; i > 0; i--)
    {
      assert_same (bb_history_get_project (history), g_ptr_array_index (states, i));
      n_undone += bb_history_undo (history);
    }

  assert_same (bb_history_get_project (history), first);
  g_assert_cmpuint (n_undone, ==, states->len - 1);
  g_assert_false (bb_history_undo (history));
  g_assert_false (bb_history_is_modified (history));

  while (bb_history_redo (history))
    n_undone--;
  g_assert_cmpuint (n_undone, ==, 0);
  assert_same (bb_history_get_project (history), g_ptr_array_index (states, states->len - 1));
}

static void
test_big (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BbProject) big = bb_test_project_big (2000, 1);

  g_assert_cmpuint (bb_project_count (big), ==, 2000);
  bb_project_check (big, &error);
  g_assert_no_error (error);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/model/random/1", GUINT_TO_POINTER (1), test_series);
  g_test_add_data_func ("/model/random/2", GUINT_TO_POINTER (2), test_series);
  g_test_add_data_func ("/model/random/3", GUINT_TO_POINTER (3), test_series);
  g_test_add_func ("/model/random/big", test_big);

  return g_test_run ();
}
