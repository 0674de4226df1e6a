/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are the parts of a project found, named, kept and locked as they should be? */
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "store/folder.h"
#include "store/lock.h"
#include "store/media.h"

static char *
make_folder (void)
{
  return g_dir_make_tmp ("beatboard-XXXXXX", NULL);
}

static void
remove_folder (char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        remove_folder (path);
      else
        {
          g_unlink (path);
          g_free (path);
        }
    }

  g_rmdir (folder);
  g_free (folder);
}

static void
put (const char *folder, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static const struct
{
  const char *title;
  const char *name;
} names[] = {
  { "Neon", "Neon" },
  { "네온 불빛 (Live)", "네온 불빛 (Live)" },
  { "AC/DC: back\\ <in> \"black\"?*|", "AC-DC- back- -in- -black----" },
  { "../../etc/passwd", "-..-etc-passwd" },
  { "  .hidden. ", "hidden" },
  { "a\tb\nc\x01"
    "d",
    "a b cd" },
  { "", "Untitled" },
  { "...", "Untitled" },
  { "\xff", "\xef\xbf\xbd" },
  /* decomposed, as other systems write it */
  { "\xe1\x84\x82\xe1\x85\xa6", "네" },
};

static void
test_safe_names (void)
{
  g_autofree char *long_title = g_strnfill (500, 'x');
  g_autofree char *long_name = bb_folder_safe_name (long_title);
  GString *hangul = g_string_new (NULL);
  g_autofree char *hangul_name = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *name = bb_folder_safe_name (names[i].title);

      g_assert_cmpstr (name, ==, names[i].name);
    }

  g_assert_cmpuint (strlen (long_name), ==, 120);
  for (guint i = 0; i < 100; i++)
    g_string_append (hangul, i == 0 ? "a" : "한");
  hangul_name = bb_folder_safe_name (hangul->str);
  g_assert_cmpuint (strlen (hangul_name), ==, 118);
  g_assert_true (g_utf8_validate (hangul_name, -1, NULL));
  g_string_free (hangul, TRUE);
}

static void
test_find (void)
{
  g_autofree char *nowhere = NULL, *by_folder = NULL, *by_file = NULL, *several = NULL, *none = NULL;
  g_autoptr (GError) error = NULL;
  char *folder = make_folder ();

  none = bb_folder_find_project (folder, &error);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);

  put (folder, "Song.beatboard", "x");
  put (folder, "Song.beatboard~", "x");
  put (folder, "Song.beatboard.lock", "x");
  by_folder = bb_folder_find_project (folder, &error);
  g_assert_no_error (error);
  g_assert_true (g_str_has_suffix (by_folder, "/Song.beatboard"));
  by_file = bb_folder_find_project (by_folder, &error);
  g_assert_cmpstr (by_file, ==, by_folder);

  put (folder, "Other.beatboard", "x");
  several = bb_folder_find_project (folder, &error);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  g_clear_error (&error);

  nowhere = bb_folder_find_project ("/nowhere/at/all", &error);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  remove_folder (folder);
}

/* the media lie beside the project, and a link may lie anywhere */
static void
test_find_by_link (void)
{
  char *folder = make_folder ();
  g_autofree char *link = g_build_filename (folder, "link.beatboard", NULL);
  g_autofree char *inner = g_build_filename (folder, "real", NULL);
  g_autofree char *path = bb_folder_create (inner, NULL);
  g_autofree char *by_link = NULL, *by_folder = NULL;

  put (inner, "real.beatboard", "x");
  g_assert_cmpint (symlink ("real/real.beatboard", link), ==, 0);
  by_link = bb_folder_find_project (link, NULL);
  g_assert_true (g_str_has_suffix (by_link, "/real/real.beatboard"));
  by_folder = bb_folder_find_project (folder, NULL);
  g_assert_cmpstr (by_folder, ==, by_link);
  remove_folder (folder);
}

/* who names a project with its extension means no other */
static void
test_create_with_extension (void)
{
  char *folder = make_folder ();
  g_autofree char *inner = g_build_filename (folder, "x.beatboard", NULL);
  g_autofree char *path = bb_folder_create (inner, NULL);

  g_assert_true (g_str_has_suffix (path, "/x.beatboard/x.beatboard"));
  remove_folder (folder);
}

static void
test_create (void)
{
  char *folder = make_folder ();
  g_autofree char *inner = g_build_filename (folder, "네온", NULL);
  g_autofree char *path = NULL, *again = NULL;
  g_autoptr (GError) error = NULL;

  path = bb_folder_create (inner, &error);
  g_assert_no_error (error);
  g_assert_true (g_str_has_suffix (path, "/네온/네온.beatboard"));
  put (inner, "anything", "x");
  again = bb_folder_create (inner, &error);
  g_assert_null (again);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  remove_folder (folder);
}

static void
progress_cb (goffset done, goffset total, gpointer data)
{
  g_assert_cmpint (done, <=, total);
  *(goffset *) data = done;
}

static void
test_media (void)
{
  char *folder = make_folder ();
  g_autofree char *source = g_build_filename (folder, "사진 1.JPEG", NULL);
  g_autofree char *first = NULL, *second = NULL, *path = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new_static ("hello", 5);
  g_autoptr (GError) error = NULL;
  goffset done = 0;

  put (folder, "사진 1.JPEG", "hello");
  first = bb_media_add_file (folder, source, NULL, progress_cb, &done, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (done, ==, 5);
  /* sha256sum says so */
  g_assert_cmpstr (first, ==, "media/2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824.jpeg");
  g_assert_true (bb_media_is_valid (first));

  second = bb_media_add_bytes (folder, bytes, "x.jpeg", &error);
  g_assert_cmpstr (second, ==, first);
  g_assert_true (bb_media_verify (folder, first, NULL, &error));

  path = bb_media_get_path (folder, first);
  g_assert_true (g_file_set_contents (path, "hellp", 5, NULL));
  g_assert_false (bb_media_verify (folder, first, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
  g_clear_error (&error);

  /* what was changed by hand is mended by what comes in once more */
  g_free (second);
  second = bb_media_add_bytes (folder, bytes, "x.jpeg", &error);
  g_assert_true (bb_media_verify (folder, first, NULL, &error));
  g_assert_no_error (error);
  remove_folder (folder);
}

/* one of many has the same name as one alone, and settling says where it fails */
static void
test_media_unsettled (void)
{
  char *folder = make_folder ();
  g_autofree char *source = g_build_filename (folder, "a.jpg", NULL);
  g_autofree char *first = NULL, *again = NULL, *alone = NULL;
  g_autoptr (GError) error = NULL;
  gboolean is_new = FALSE, is_new_again = TRUE;

  put (folder, "a.jpg", "hello");
  g_assert_false (bb_media_settle (folder, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "media"));
  g_clear_error (&error);

  first = bb_media_add_unsettled (folder, source, &is_new, NULL, &error);
  again = bb_media_add_unsettled (folder, source, &is_new_again, NULL, &error);
  alone = bb_media_add_file (folder, source, NULL, NULL, NULL, NULL, &error);
  g_assert_true (bb_media_settle (folder, &error));
  g_assert_no_error (error);
  g_assert_true (is_new);
  g_assert_false (is_new_again);
  g_assert_cmpstr (again, ==, first);
  g_assert_cmpstr (alone, ==, first);
  g_assert_true (bb_media_verify (folder, first, NULL, &error));
  remove_folder (folder);
}

static guint
count_in (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static void
cancel_cb (goffset done, goffset total, gpointer data)
{
  g_cancellable_cancel (data);
}

static void
test_media_fails (void)
{
  char *folder = make_folder ();
  g_autofree char *source = g_build_filename (folder, "song.wav", NULL);
  g_autofree char *missing = NULL, *cancelled = NULL;
  g_autofree char *text = g_strnfill (1 << 20, 'x');
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  missing = bb_media_add_file (folder, source, NULL, NULL, NULL, NULL, &error);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "song.wav"));
  g_clear_error (&error);

  put (folder, "song.wav", text);
  cancelled = bb_media_add_file (folder, source, NULL, cancel_cb, cancellable, cancellable, &error);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (cancelled);
  g_assert_cmpuint (count_in (folder, "media"), ==, 0);
  remove_folder (folder);
}

static void
test_lock (void)
{
  char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "Song.beatboard", NULL);
  g_autoptr (GError) error = NULL;
  BbLock *lock = bb_lock_acquire (path, BB_LOCK_POLITE, &error);

  g_assert_no_error (error);
  g_assert_null (bb_lock_acquire (path, BB_LOCK_POLITE, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_BUSY);
  /* on this machine, and today: neither is said */
  g_assert_true (
      g_regex_match_simple ("“Song.beatboard” is open already, since \\d\\d:\\d\\d\\. ", error->message, 0, 0));
  g_clear_error (&error);

  bb_lock_release (lock);
  g_assert_cmpuint (count_in (folder, "."), ==, 0);
  lock = bb_lock_acquire (path, BB_LOCK_POLITE, &error);
  g_assert_no_error (error);
  bb_lock_release (lock);
  remove_folder (folder);
}

static void
hold_until_killed (const char *path, int ready)
{
  if (bb_lock_acquire (path, BB_LOCK_POLITE, NULL) == NULL || write (ready, "x", 1) != 1)
    _exit (1);
  for (;;)
    pause ();
}

/* a crash leaves the lock file, but not the lock */
static void
test_lock_of_the_dead (void)
{
  char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "Song.beatboard", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (BbLock) lock = NULL;
  int ends[2];
  char byte;
  pid_t child;

  g_assert_cmpint (pipe (ends), ==, 0);
  child = fork ();
  if (child == 0)
    hold_until_killed (path, ends[1]);
  g_assert_cmpint (read (ends[0], &byte, 1), ==, 1);
  g_assert_null (bb_lock_acquire (path, BB_LOCK_POLITE, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_BUSY);
  g_clear_error (&error);

  kill (child, SIGKILL);
  waitpid (child, NULL, 0);
  g_assert_cmpuint (count_in (folder, "."), ==, 1);
  lock = bb_lock_acquire (path, BB_LOCK_POLITE, &error);
  g_assert_no_error (error);
  close (ends[0]);
  close (ends[1]);
  remove_folder (folder);
}

static void
test_lock_elsewhere (void)
{
  char *folder = make_folder ();
  g_autofree char *path = g_build_filename (folder, "Song.beatboard", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (BbLock) lock = NULL;

  put (folder, "Song.beatboard.lock", "12 another-machine 2026-01-01T00:00:00Z\n");
  g_assert_null (bb_lock_acquire (path, BB_LOCK_POLITE, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_BUSY);
  g_assert_nonnull (strstr (error->message, "on “another-machine”, since 01/01/26 09:00."));
  g_clear_error (&error);
  lock = bb_lock_acquire (path, BB_LOCK_FORCE, &error);
  g_assert_no_error (error);
  remove_folder (folder);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_setenv ("TZ", "KST-9", TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/folder/safe-names", test_safe_names);
  g_test_add_func ("/store/folder/find", test_find);
  g_test_add_func ("/store/folder/find-by-link", test_find_by_link);
  g_test_add_func ("/store/folder/create", test_create);
  g_test_add_func ("/store/folder/create-with-extension", test_create_with_extension);
  g_test_add_func ("/store/media/add", test_media);
  g_test_add_func ("/store/media/fails", test_media_fails);
  g_test_add_func ("/store/media/unsettled", test_media_unsettled);
  g_test_add_func ("/store/lock/held", test_lock);
  g_test_add_func ("/store/lock/dead", test_lock_of_the_dead);
  g_test_add_func ("/store/lock/elsewhere", test_lock_elsewhere);
  return g_test_run ();
}
