/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does Ctrl+C leave nothing half done? */
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "run.h"

#define PATIENCE (30 * G_USEC_PER_SEC)

static gboolean
is_there (const char *path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* the folder stands from before the song is decoded until after */
static void
wait_for (const char *path)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;

  while (!is_there (path) && g_get_monotonic_time () < end)
    g_usleep (1000);
  g_assert_true (is_there (path));
}

static void
test_new (gconstpointer number)
{
  static const char *const argv[] = { "new", "video", "--song", "long.flac", NULL };
  g_autofree char *folder = make_folder ();
  g_autofree char *media = g_build_filename (folder, "video", "media", NULL);
  g_autofree char *project = g_build_filename (folder, "video", NULL);
  GSubprocess *process;
  g_auto (Run) run = { 0 };

  make_song (folder, "long.flac", "3600");
  process = begin_beatboard (folder, argv);
  wait_for (media);
  g_subprocess_send_signal (process, GPOINTER_TO_INT (number));
  run = finish_beatboard (process);

  assert_run (&run, 1, NULL, "stopped");
  g_assert_false (is_there (project));
  remove_all (folder);
}

static gboolean
is_helper (const char *pid, int parent)
{
  g_autofree char *path = g_build_filename ("/proc", pid, "stat", NULL);
  g_autofree char *text = NULL;
  const char *behind;
  char state;
  int found = 0;

  if (!g_file_get_contents (path, &text, NULL, NULL) || strstr (text, "(beatboard-films)") == NULL)
    return FALSE;

  behind = strrchr (text, ')');
  return sscanf (behind, ") %c %d", &state, &found) == 2 && found == parent;
}

/* Returns: the process that encodes for @parent, or 0 */
static int
find_helper (int parent)
{
  g_autoptr (GDir) processes = g_dir_open ("/proc", 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (processes)) != NULL)
    {
      if (g_ascii_isdigit (*name) && is_helper (name, parent))
        return (int) g_ascii_strtoll (name, NULL, 10);
    }
  return 0;
}

static int
wait_for_helper (GSubprocess *process)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;
  int parent = (int) g_ascii_strtoll (g_subprocess_get_identifier (process), NULL, 10), helper = 0;

  while (helper == 0 && g_get_monotonic_time () < end)
    {
      helper = find_helper (parent);
      g_usleep (1000);
    }
  g_assert_cmpint (helper, >, 0);
  return helper;
}

static void
make_long_project (const char *folder)
{
  g_auto (Run) made = { 0 };
  g_auto (Run) added = { 0 };

  make_song (folder, "song.flac", "600");
  make_picture_file (folder, "a.png");
  made = run_beatboard (folder, "new", "p", "--song", "song.flac", NULL);
  g_assert_cmpint (made.status, ==, 0);
  added = run_beatboard (folder, "add", "p", "a.png", NULL);
  g_assert_cmpint (added.status, ==, 0);
}

/* an export that is stopped, or whose encoder ends, leaves no half file */
static void
test_film (gconstpointer signal)
{
  static const char *const argv[] = { "export", "p", "--to", "x.mkv", NULL };
  g_autofree char *folder = make_folder ();
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_auto (Run) run = { 0 };
  GSubprocess *process;
  int helper;

  make_long_project (folder);
  before = run_tool (folder, "ls", "-A", NULL);
  process = begin_beatboard (folder, argv);
  helper = wait_for_helper (process);
  if (GPOINTER_TO_INT (signal) == SIGKILL)
    kill (helper, SIGKILL);
  else
    g_subprocess_send_signal (process, GPOINTER_TO_INT (signal));
  run = finish_beatboard (process);

  assert_run (&run, 1, NULL,
              GPOINTER_TO_INT (signal) == SIGKILL ? "x\\.mkv.*could not be written: the encoder ended" : "stopped");
  after = run_tool (folder, "ls", "-A", NULL);
  g_assert_cmpstr (before, ==, after);
  remove_all (folder);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/command/stop/new", GINT_TO_POINTER (SIGINT), test_new);
  g_test_add_data_func ("/command/stop/closed-terminal", GINT_TO_POINTER (SIGHUP), test_new);
  g_test_add_data_func ("/command/stop/film", GINT_TO_POINTER (SIGINT), test_film);
  g_test_add_data_func ("/command/stop/encoder", GINT_TO_POINTER (SIGKILL), test_film);
  return g_test_run ();
}
