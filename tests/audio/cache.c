/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the cache stay private and within its bound, and keep what is in use? */
#include "audio/cache.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>
#include <utime.h>

static char *
songs_folder (void)
{
  return g_build_filename (g_get_user_cache_dir (), "beatboard", "songs", NULL);
}

static void
set_age (const char *path, int seconds)
{
  struct utimbuf times = { .modtime = time (NULL) - seconds };

  g_assert_cmpint (g_utime (path, &times), ==, 0);
}

/* an entry of 1000 bytes, last used so many seconds ago */
static void
put (const char *key, int age)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *unfinished = bb_cache_begin (&error);
  g_autofree char *file = g_build_filename (unfinished, "data", NULL);
  g_autofree char *contents = g_strnfill (1000, 'x');
  g_autofree char *path = NULL;

  g_assert_no_error (error);
  g_assert_true (g_file_set_contents (file, contents, 1000, NULL));
  path = bb_cache_commit (unfinished, key, &error);
  g_assert_no_error (error);
  g_assert_false (g_file_test (unfinished, G_FILE_TEST_EXISTS));
  set_age (path, age);
  bb_cache_release (key);
}

static gboolean
holds (const char *key)
{
  g_autofree char *folder = songs_folder ();
  g_autofree char *path = g_build_filename (folder, key, "data", NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
test_take (void)
{
  g_autofree char *path = NULL;

  g_assert_null (bb_cache_take ("absent"));
  put ("present", 0);
  path = bb_cache_take ("present");
  g_assert_nonnull (path);
  g_assert_true (holds ("present"));
  bb_cache_release ("present");
  bb_cache_trim (0);
}

static void
test_private (void)
{
  g_autofree char *folder = songs_folder ();
  g_autofree char *path = NULL;
  GStatBuf status;

  put ("secret", 0);
  path = g_build_filename (folder, "secret", NULL);
  g_assert_cmpint (g_stat (folder, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0700);
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0700);
  bb_cache_trim (0);
}

static void
test_oldest_first (void)
{
  g_autofree char *taken = NULL;

  put ("young", 100);
  put ("old", 300);
  put ("oldest", 400);
  put ("middle", 200);
  g_assert_cmpuint (bb_cache_get_size (), ==, 4000);
  taken = bb_cache_take ("old"); /* and thereby the youngest */
  bb_cache_release ("old");

  bb_cache_trim (4000);
  g_assert_true (holds ("oldest"));
  bb_cache_trim (2500);
  g_assert_false (holds ("oldest"));
  g_assert_false (holds ("middle"));
  g_assert_true (holds ("old"));
  g_assert_true (holds ("young"));
  bb_cache_trim (0);
  g_assert_false (holds ("old"));
  g_assert_cmpuint (bb_cache_get_size (), ==, 0);
}

static void
test_in_use (void)
{
  g_autofree char *first = NULL, *second = NULL;

  put ("used", 500);
  first = bb_cache_take ("used");
  second = bb_cache_take ("used");
  bb_cache_trim (0);
  g_assert_true (holds ("used"));
  bb_cache_release ("used");
  bb_cache_trim (0);
  g_assert_true (holds ("used"));
  bb_cache_release ("used");
  bb_cache_trim (0);
  g_assert_false (holds ("used"));
}

static void
test_left_behind (void)
{
  g_autofree char *fresh = bb_cache_begin (NULL);
  g_autofree char *stale = bb_cache_begin (NULL);

  set_age (stale, 48 * 60 * 60);
  bb_cache_trim (BB_CACHE_LIMIT);
  g_assert_true (g_file_test (fresh, G_FILE_TEST_IS_DIR));
  g_assert_false (g_file_test (stale, G_FILE_TEST_EXISTS));
  bb_cache_abandon (fresh);
  g_assert_false (g_file_test (fresh, G_FILE_TEST_EXISTS));
}

/* a file stands where the folder should be */
static void
test_no_folder (void)
{
  g_autofree char *songs = songs_folder ();
  g_autofree char *parent = g_path_get_dirname (songs);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
  g_assert_true (g_file_set_contents (songs, "", 0, NULL));
  g_assert_null (bb_cache_begin (&error));
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, songs));
  g_unlink (songs);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/cache/take", test_take);
  g_test_add_func ("/cache/private", test_private);
  g_test_add_func ("/cache/oldest-first", test_oldest_first);
  g_test_add_func ("/cache/in-use", test_in_use);
  g_test_add_func ("/cache/left-behind", test_left_behind);
  g_test_add_func ("/cache/no-folder", test_no_folder);

  return g_test_run ();
}
