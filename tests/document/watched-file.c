/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is a file that another program writes told once, when it is whole? */
#include "document/watched-file.h"

#include <glib/gstdio.h>
#include <string.h>

typedef struct
{
  char *folder;
  char *path;
  char *other;
  BbWatchedFile *file;
  guint n_saved;
  guint n_gone;
} Fixture;

static void
count_cb (guint *n)
{
  (*n)++;
}

static void
write_text (const char *path, const char *text)
{
  g_assert_true (g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_NONE, 0600, NULL));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("beatboard-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "board.ora", NULL);
  fixture->other = g_build_filename (fixture->folder, "other", NULL);
  write_text (fixture->path, "first");
  fixture->file = bb_watched_file_new (fixture->path);
  g_signal_connect_swapped (fixture->file, "saved", G_CALLBACK (count_cb), &fixture->n_saved);
  g_signal_connect_swapped (fixture->file, "gone", G_CALLBACK (count_cb), &fixture->n_gone);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->file);
  g_remove (fixture->path);
  g_remove (fixture->other);
  g_rmdir (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->other);
  g_free (fixture->folder);
}

static void
wait_for (const guint *n, guint count)
{
  while (*n < count)
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
end_cb (gpointer is_over)
{
  *(gboolean *) is_over = TRUE;
  return G_SOURCE_REMOVE;
}

/* nothing comes for as long as something could */
static void
assert_quiet (Fixture *fixture, guint n_saved)
{
  gboolean is_over = FALSE;

  g_timeout_add (1200, end_cb, &is_over);
  while (!is_over)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (fixture->n_saved, ==, n_saved);
}

/* in place, and by a file that takes its name; once each */
static void
test_saved (Fixture *fixture, gconstpointer data)
{
  write_text (fixture->path, "second");
  wait_for (&fixture->n_saved, 1);
  write_text (fixture->other, "third time");
  g_assert_cmpint (g_rename (fixture->other, fixture->path), ==, 0);
  wait_for (&fixture->n_saved, 2);
  assert_quiet (fixture, 2);
}

static gboolean
write_more_cb (gpointer data)
{
  Fixture *fixture = data;
  g_autofree char *text = NULL;
  g_autofree char *longer = NULL;

  g_assert_cmpuint (fixture->n_saved, ==, 0);
  g_assert_true (g_file_get_contents (fixture->path, &text, NULL, NULL));
  longer = g_strconcat (text, "piece ", NULL);
  write_text (fixture->path, longer);
  return strlen (longer) < 50;
}

/* a program that writes piece by piece is waited for */
static void
test_pieces (Fixture *fixture, gconstpointer data)
{
  g_timeout_add (200, write_more_cb, fixture);
  wait_for (&fixture->n_saved, 1);
  assert_quiet (fixture, 1);
}

static void
test_gone (Fixture *fixture, gconstpointer data)
{
  g_remove (fixture->path);
  wait_for (&fixture->n_gone, 1);
  g_assert_cmpuint (fixture->n_saved, ==, 0);
  write_text (fixture->path, "back");
  wait_for (&fixture->n_saved, 1);
}

/* what we write ourselves is no news, and what could not be read can be told again */
static void
test_known (Fixture *fixture, gconstpointer data)
{
  write_text (fixture->path, "ours");
  bb_watched_file_know (fixture->file);
  assert_quiet (fixture, 0);
  bb_watched_file_look_again (fixture->file);
  wait_for (&fixture->n_saved, 1);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/document/watched-file/saved", Fixture, NULL, set_up, test_saved, tear_down);
  g_test_add ("/document/watched-file/pieces", Fixture, NULL, set_up, test_pieces, tear_down);
  g_test_add ("/document/watched-file/gone", Fixture, NULL, set_up, test_gone, tear_down);
  g_test_add ("/document/watched-file/known", Fixture, NULL, set_up, test_known, tear_down);
  return g_test_run ();
}
