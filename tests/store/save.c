/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is the project on the disk whole, whatever happens while it is saved? */
#include <glib/gstdio.h>
#include <locale.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "sample.h"
#include "store/durable.h"
#include "store/save.h"
#include "store/versions.h"
#include "store/xml-reader.h"

#define N_KILLS 40

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->folder = g_dir_make_tmp ("beatboard-XXXXXX", NULL);
  self->path = g_build_filename (self->folder, "Song.beatboard", NULL);
}

static guint
count_files (const char *folder, gboolean is_emptied)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      n++;
      if (is_emptied && g_file_test (path, G_FILE_TEST_IS_DIR))
        count_files (path, TRUE);
      if (is_emptied)
        g_remove (path);
    }

  return n;
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_chmod (self->folder, 0700);
  count_files (self->folder, TRUE);
  g_rmdir (self->folder);
  g_free (self->folder);
  g_free (self->path);
}

static BbProject *
project_with_title (const char *title)
{
  g_autoptr (BbProject) project = sample_project ();
  BbSettings *settings = bb_settings_copy (project->settings);

  bb_string_set (&settings->title, title);
  return bb_project_with_settings (project, settings);
}

static void
save (Fixture *self, const char *title, BbSaveKind kind)
{
  g_autoptr (BbProject) project = project_with_title (title);
  g_autoptr (GError) error = NULL;

  bb_store_save (project, self->path, kind, &error);
  g_assert_no_error (error);
}

static void
assert_title (const char *path, const char *title)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BbProject) project = bb_store_read_file (path, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (project->settings->title, ==, title);
}

static void
test_backup (Fixture *self, gconstpointer data)
{
  g_autofree char *backup = g_strconcat (self->path, "~", NULL);

  save (self, "one", BB_SAVE_PROJECT);
  g_assert_cmpuint (count_files (self->folder, FALSE), ==, 1);
  save (self, "two", BB_SAVE_PROJECT);
  assert_title (self->path, "two");
  assert_title (backup, "one");
  save (self, "three", BB_SAVE_PROJECT);
  assert_title (backup, "two");
  g_assert_cmpuint (count_files (self->folder, FALSE), ==, 2);
}

static void
test_permissions (Fixture *self, gconstpointer data)
{
  GStatBuf status;

  save (self, "one", BB_SAVE_PROJECT);
  g_assert_cmpint (g_chmod (self->path, 0640), ==, 0);
  save (self, "two", BB_SAVE_PROJECT);
  g_assert_cmpint (g_stat (self->path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0640);
}

static void
test_symbolic_link (Fixture *self, gconstpointer data)
{
  g_autofree char *other = g_build_filename (self->folder, "Link.beatboard", NULL);
  g_autoptr (BbProject) project = project_with_title ("two");

  save (self, "one", BB_SAVE_PROJECT);
  g_assert_cmpint (symlink (self->path, other), ==, 0);
  g_assert_true (bb_store_save (project, other, BB_SAVE_PROJECT, NULL));
  g_assert_true (g_file_test (other, G_FILE_TEST_IS_SYMLINK));
  assert_title (self->path, "two");
}

static void
test_autosave (Fixture *self, gconstpointer data)
{
  g_autoptr (BbProject) read = NULL;
  g_autoptr (GError) error = NULL;

  save (self, "one", BB_SAVE_PROJECT);
  g_assert_null (bb_autosave_read (self->path, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_clear_error (&error);

  save (self, "later", BB_SAVE_AUTOSAVE);
  read = bb_autosave_read (self->path, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (read->settings->title, ==, "later");
  assert_title (self->path, "one");

  bb_autosave_remove (self->path);
  g_assert_cmpuint (count_files (self->folder, FALSE), ==, 1);
}

/* EFBIG stands in for a full disk: the same write fails in the same way */
static void
test_no_room (Fixture *self, gconstpointer data)
{
  struct rlimit before, small = { 2000, 0 };
  g_autoptr (BbProject) project = project_with_title ("two");
  g_autoptr (GError) error = NULL;

  save (self, "one", BB_SAVE_PROJECT);
  getrlimit (RLIMIT_FSIZE, &before);
  small.rlim_max = before.rlim_max;
  signal (SIGXFSZ, SIG_IGN);
  setrlimit (RLIMIT_FSIZE, &small);
  g_assert_false (bb_store_save (project, self->path, BB_SAVE_PROJECT, &error));
  setrlimit (RLIMIT_FSIZE, &before);

  g_assert_nonnull (strstr (error->message, "Song.beatboard"));
  assert_title (self->path, "one");
  g_assert_cmpuint (count_files (self->folder, FALSE), ==, 1);
}

/* what a full disk says */
static void
test_full_disk (void)
{
  g_autoptr (GError) error = NULL;

  bb_durable_set_error (&error, "/home/Song.beatboard", ENOSPC);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
  g_assert_nonnull (strstr (error->message, "Free some space"));
}

/* a folder that is a file: refuses even root, whom permissions do not stop */
static void
test_no_folder (Fixture *self, gconstpointer data)
{
  g_autofree char *inside = g_build_filename (self->path, "Song.beatboard", NULL);
  g_autoptr (BbProject) project = project_with_title ("two");
  g_autoptr (GError) error = NULL;

  save (self, "one", BB_SAVE_PROJECT);
  g_assert_false (bb_store_save (project, inside, BB_SAVE_PROJECT, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY);
  assert_title (self->path, "one");
}

static void
save_read_only (Fixture *self)
{
  g_autoptr (BbProject) project = project_with_title ("two");
  g_autoptr (GError) error = NULL;

  if (geteuid () == 0 && seteuid (65534) != 0)
    _exit (3);
  if (bb_store_save (project, self->path, BB_SAVE_PROJECT, &error))
    _exit (4);
  _exit (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED) ? 0 : 5);
}

static void
test_read_only (Fixture *self, gconstpointer data)
{
  int status;
  pid_t child;

  save (self, "one", BB_SAVE_PROJECT);
  g_chmod (self->folder, 0555);
  child = fork ();
  if (child == 0)
    save_read_only (self);
  waitpid (child, &status, 0);

  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
  assert_title (self->path, "one");
  g_assert_cmpuint (count_files (self->folder, FALSE), ==, 1);
}

static void
save_for_ever (const char *path)
{
  g_autoptr (BbProject) project = project_with_title ("again");

  while (bb_store_save (project, path, BB_SAVE_PROJECT, NULL))
    continue;
  _exit (1);
}

/* the child is killed at another moment of its saving each time */
static void
test_killed (Fixture *self, gconstpointer data)
{
  save (self, "again", BB_SAVE_PROJECT);

  for (guint i = 0; i < N_KILLS; i++)
    {
      pid_t child = fork ();
      int status;

      if (child == 0)
        save_for_ever (self->path);
      g_usleep ((gulong) g_test_rand_int_range (500, 20000));
      kill (child, SIGKILL);
      waitpid (child, &status, 0);
      g_assert_true (WIFSIGNALED (status));
      assert_title (self->path, "again");
    }
}

static void
test_versions (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *first = NULL, *second = NULL;
  g_auto (GStrv) none = bb_versions_list (self->path);
  g_auto (GStrv) both = NULL;

  g_assert_cmpuint (g_strv_length (none), ==, 0);
  save (self, "one", BB_SAVE_PROJECT);
  first = bb_versions_add (self->path, &error);
  g_assert_no_error (error);
  save (self, "two", BB_SAVE_PROJECT);
  second = bb_versions_add (self->path, &error);
  g_assert_no_error (error);

  both = bb_versions_list (self->path);
  g_assert_cmpuint (g_strv_length (both), ==, 2);
  g_assert_cmpstr (both[0], ==, first);
  assert_title (both[0], "one");
  assert_title (both[1], "two");
}

#define ADD(name, function) g_test_add ("/store/save/" name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  ADD ("backup", test_backup);
  ADD ("permissions", test_permissions);
  ADD ("symbolic-link", test_symbolic_link);
  ADD ("autosave", test_autosave);
  ADD ("no-room", test_no_room);
  g_test_add_func ("/store/save/full-disk", test_full_disk);
  ADD ("no-folder", test_no_folder);
  ADD ("read-only", test_read_only);
  ADD ("killed", test_killed);
  ADD ("versions", test_versions);
  return g_test_run ();
}
