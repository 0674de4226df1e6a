/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do a thousand edits, all undone, give the first file, byte for byte? */
#include <locale.h>

#include "model/history.h"
#include "random/random.h"
#include "store/validate.h"
#include "store/xml-reader.h"
#include "store/xml-writer.h"

#include <glib/gstdio.h>

#define N_EDITS 1000
/* reading back each state would read a million boards */
#define EACH_READ 50

static void
assert_same (GBytes *a, GBytes *b)
{
  g_assert_cmpmem (g_bytes_get_data (a, NULL), g_bytes_get_size (a), g_bytes_get_data (b, NULL), g_bytes_get_size (b));
}

static void
assert_round_trip (const BbProject *project)
{
  g_autoptr (GBytes) bytes = bb_store_write_xml (project);
  g_autoptr (GError) error = NULL;
  g_autoptr (BbProject) again = bb_store_read_xml (bytes, "test", NULL, &error);
  g_autoptr (GBytes) bytes_again = NULL;

  g_assert_no_error (error);
  bytes_again = bb_store_write_xml (again);
  assert_same (bytes, bytes_again);
}

static void
assert_valid (const BbProject *project)
{
  g_autoptr (GBytes) bytes = bb_store_write_xml (project);
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  int fd = g_file_open_tmp ("beatboard-XXXXXX", &path, NULL);

  g_close (fd, NULL);
  g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), NULL);
  bb_store_validate (path, &error);
  g_assert_no_error (error);
  g_unlink (path);
}

static void
test_undo (gconstpointer data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (GPOINTER_TO_UINT (data));
  g_autoptr (BbProject) start = bb_project_new ();
  g_autoptr (BbHistory) history = bb_history_new (start);
  g_autoptr (GBytes) first = bb_store_write_xml (start);
  g_autoptr (GBytes) last = NULL, undone = NULL, redone = NULL;

  for (guint i = 0; i < N_EDITS; i++)
    {
      bb_history_commit (history, "Edit", bb_test_random_edit (rand, bb_history_get_project (history)), NULL);
      if (i % EACH_READ == 0)
        assert_round_trip (bb_history_get_project (history));
    }

  assert_valid (bb_history_get_project (history));
  last = bb_store_write_xml (bb_history_get_project (history));
  while (bb_history_undo (history))
    continue;
  undone = bb_store_write_xml (bb_history_get_project (history));
  assert_same (undone, first);
  while (bb_history_redo (history))
    continue;
  redone = bb_store_write_xml (bb_history_get_project (history));
  assert_same (redone, last);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  for (guint seed = 1; seed <= 4; seed++)
    {
      g_autofree char *path = g_strdup_printf ("/store/undo/series-%u", seed);

      g_test_add_data_func (path, GUINT_TO_POINTER (seed), test_undo);
    }
  return g_test_run ();
}
