/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does Ctrl+C leave nothing half done? */
#include <locale.h>
#include <signal.h>

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

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/command/stop/new", GINT_TO_POINTER (SIGINT), test_new);
  g_test_add_data_func ("/command/stop/closed-terminal", GINT_TO_POINTER (SIGHUP), test_new);
  return g_test_run ();
}
