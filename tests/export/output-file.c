/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a file appear whole or not at all? */
#include "export/output-file.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

#include "desk.h"

typedef struct
{
  Desk desk;
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  desk_set_up (&fixture->desk);
  fixture->folder = g_build_filename (fixture->desk.folder, "out", NULL);
  fixture->path = g_build_filename (fixture->folder, "out.pdf", NULL);
  g_assert_cmpint (g_mkdir (fixture->folder, 0755), ==, 0);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  desk_clear (&fixture->desk);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static void
write_text (BbOutputFile *file, const char *text)
{
  g_assert_cmpint (bb_output_file_write (file, (const guchar *) text, strlen (text)), ==, CAIRO_STATUS_SUCCESS);
}

static void
test_commit (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < 2; i++)
    {
      g_autoptr (BbOutputFile) file = bb_output_file_open (fixture->path, &error);

      g_assert_no_error (error);
      write_text (file, i == 0 ? "first" : "second");
      if (i == 1)
        assert_content (fixture->path, "first");
      g_assert_true (bb_output_file_commit (file, &error));
      g_assert_no_error (error);
    }
  assert_content (fixture->path, "second");
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
}

static void
test_discard (Fixture *fixture, gconstpointer data)
{
  BbOutputFile *file = bb_output_file_open (fixture->path, NULL);

  write_text (file, "half");
  bb_output_file_free (file);
  g_assert_cmpuint (count_files (fixture->folder), ==, 0);

  g_assert_true (g_file_set_contents (fixture->path, "before", -1, NULL));
  file = bb_output_file_open (fixture->path, NULL);
  write_text (file, "half");
  bb_output_file_free (file);
  assert_content (fixture->path, "before");
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
}

/* one that waits for others: all is on the disk, and nothing in its place */
static void
test_settle (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbOutputFile) file = bb_output_file_open (fixture->path, NULL);

  g_assert_true (g_file_set_contents (fixture->path, "before", -1, NULL));
  write_text (file, "after");
  g_assert_true (bb_output_file_settle (file, NULL));
  g_assert_true (bb_output_file_settle (file, NULL));
  assert_content (fixture->path, "before");
  g_assert_true (bb_output_file_commit (file, NULL));
  assert_content (fixture->path, "after");
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
}

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  static const char *const places[] = { "no/such/out.pdf", "file/out.pdf", "folder" };
  g_autofree char *file = g_build_filename (fixture->folder, "file", NULL);
  g_autofree char *folder = g_build_filename (fixture->folder, "folder", NULL);

  g_assert_true (g_file_set_contents (file, "", 0, NULL));
  g_assert_cmpint (g_mkdir (folder, 0755), ==, 0);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, places[i], NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (BbOutputFile) out = bb_output_file_open (path, &error);

      g_assert_false (out != NULL && bb_output_file_commit (out, &error));
      g_assert_nonnull (error);
      g_test_message ("%s", error->message);
      g_assert_nonnull (strstr (error->message, path));
    }
}

static void
test_full (Fixture *fixture, gconstpointer data)
{
  g_autofree guint8 *bytes = g_malloc0 (1 << 16);
  g_autoptr (GError) error = NULL;
  BbOutputFile *file;

  g_assert_true (g_file_set_contents (fixture->path, "before", -1, NULL));
  file = bb_output_file_open (fixture->path, NULL);
  desk_fill_disk (1000);
  bb_output_file_write (file, bytes, 1 << 16);
  g_assert_true (bb_output_file_has_failed (file));
  bb_output_file_write (file, bytes, 1);
  g_assert_false (bb_output_file_commit (file, &error));
  desk_free_disk ();
  bb_output_file_free (file);

  g_assert_nonnull (error);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, "out.pdf"));
  assert_content (fixture->path, "before");
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
#define ADD(name, test) g_test_add ("/export/output-file/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("commit", test_commit);
  ADD ("discard", test_discard);
  ADD ("settle", test_settle);
  ADD ("refused", test_refused);
  ADD ("full", test_full);

  return g_test_run ();
}
