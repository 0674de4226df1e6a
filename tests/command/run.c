/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do tests run the program, as a shell without a display does? */
#include "run.h"

#include <string.h>

#include "document/removal.h"

void
run_clear (Run *run)
{
  g_free (run->output);
  g_free (run->messages);
}

char *
make_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("beatboard-command-XXXXXX", &error);

  g_assert_no_error (error);
  return folder;
}

void
remove_all (const char *folder)
{
  bb_remove_folder (folder);
}

GSubprocess *
begin_program (const char *folder, const char *const *argv)
{
  g_autoptr (GSubprocessLauncher)
      launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autofree char *cache = g_build_filename (folder, ".cache", NULL);
  g_autofree char *data = g_build_filename (folder, ".data", NULL);
  g_autoptr (GError) error = NULL;
  GSubprocess *process;

  g_subprocess_launcher_set_cwd (launcher, folder);
  g_subprocess_launcher_unsetenv (launcher, "DISPLAY");
  g_subprocess_launcher_unsetenv (launcher, "WAYLAND_DISPLAY");
  g_subprocess_launcher_setenv (launcher, "XDG_CACHE_HOME", cache, TRUE);
  g_subprocess_launcher_setenv (launcher, "XDG_DATA_HOME", data, TRUE);
  process = g_subprocess_launcher_spawnv (launcher, argv, &error);
  g_assert_no_error (error);
  return process;
}

GSubprocess *
begin_beatboard (const char *folder, const char *const *argv)
{
  g_autofree char *program = g_build_filename (g_getenv ("BB_TEST_BUILD"), "app", "beatboard", NULL);
  g_autoptr (GPtrArray) words = g_ptr_array_new ();

  g_ptr_array_add (words, program);
  for (guint i = 0; argv[i] != NULL; i++)
    g_ptr_array_add (words, (gpointer) argv[i]);
  g_ptr_array_add (words, NULL);
  return begin_program (folder, (const char *const *) words->pdata);
}

Run
finish_beatboard (GSubprocess *process)
{
  g_autoptr (GError) error = NULL;
  Run run = { 0 };

  g_subprocess_communicate_utf8 (process, NULL, NULL, &run.output, &run.messages, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  run.status = g_subprocess_get_exit_status (process);
  g_object_unref (process);
  return run;
}

static GPtrArray *
collect (va_list words)
{
  GPtrArray *argv = g_ptr_array_new ();
  char *word;

  while ((word = va_arg (words, char *)) != NULL)
    g_ptr_array_add (argv, word);
  g_ptr_array_add (argv, NULL);
  return argv;
}

Run
run_beatboard (const char *folder, ...)
{
  g_autoptr (GPtrArray) argv = NULL;
  va_list words;

  va_start (words, folder);
  argv = collect (words);
  va_end (words);
  return finish_beatboard (begin_beatboard (folder, (const char *const *) argv->pdata));
}

/* files of no more than 0 bytes, and no signal that says so */
#define NO_ROOM "trap '' XFSZ; ulimit -f 0; exec \"$0\" \"$@\""

Run
run_without_room (const char *folder, const char *const *argv)
{
  g_autofree char *program = g_build_filename (g_getenv ("BB_TEST_BUILD"), "app", "beatboard", NULL);
  g_autoptr (GPtrArray) words = g_ptr_array_new ();

  g_ptr_array_add (words, "/bin/sh");
  g_ptr_array_add (words, "-c");
  g_ptr_array_add (words, NO_ROOM);
  g_ptr_array_add (words, program);
  for (guint i = 0; argv[i] != NULL; i++)
    g_ptr_array_add (words, (gpointer) argv[i]);
  g_ptr_array_add (words, NULL);
  return finish_beatboard (begin_program (folder, (const char *const *) words->pdata));
}

char *
run_tool (const char *folder, ...)
{
  g_autoptr (GPtrArray) argv = NULL;
  g_auto (Run) run = { 0 };
  va_list words;

  va_start (words, folder);
  argv = collect (words);
  va_end (words);
  run = finish_beatboard (begin_program (folder, (const char *const *) argv->pdata));
  if (run.status != 0)
    g_test_message ("%s: %s", (const char *) argv->pdata[0], run.messages);
  g_assert_cmpint (run.status, ==, 0);
  return g_steal_pointer (&run.output);
}

void
make_song (const char *folder, const char *name, const char *seconds)
{
  g_free (run_tool (folder, "ffmpeg", "-v", "error", "-f", "lavfi", "-i", "sine=frequency=440:sample_rate=48000", "-t",
                    seconds, "-metadata", "title=파도", "-metadata", "artist=LUMA", "-y", name, NULL));
}

void
make_picture_file (const char *folder, const char *name)
{
  g_free (run_tool (folder, "ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=size=320x180", "-frames:v", "1",
                    "-y", name, NULL));
}

static void
assert_said (const char *text, const char *pattern)
{
  if (pattern == NULL)
    g_assert_cmpstr (text, ==, "");
  else if (!g_regex_match_simple (pattern, text, G_REGEX_DOTALL, 0))
    g_error ("“%s” is not found in: %s", pattern, text);
}

void
assert_run (const Run *run, int status, const char *output, const char *messages)
{
  if (run->status != status)
    g_test_message ("%s%s", run->output, run->messages);
  g_assert_cmpint (run->status, ==, status);
  assert_said (run->output, output);
  assert_said (run->messages, messages);
}
