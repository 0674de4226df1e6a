/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a song that ends, fools or keeps busy whatever decodes it cost that song alone? */
#include "audio/sound-helper.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "audio/decode.h"
#include "helper/message.h"

#define RATE 44100

typedef struct
{
  char *folder;
  char *song; /* 20 seconds */
  char *wav;
  char *helpers;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autofree char *line = NULL;
  int status;

  fixture->folder = g_dir_make_tmp ("beatboard-XXXXXX", NULL);
  fixture->song = g_build_filename (fixture->folder, "네온.mp3", NULL);
  fixture->wav = g_build_filename (fixture->folder, "decoded.wav", NULL);
  fixture->helpers = g_strdup (g_getenv ("BB_HELPER_DIR"));
  line = g_strdup_printf ("ffmpeg -v error -y -bitexact -f lavfi -i anoisesrc=d=20:r=44100:seed=3 -b:a 128k %s",
                          fixture->song);
  g_assert_true (g_spawn_command_line_sync (line, NULL, NULL, &status, NULL));
  g_assert_cmpint (status, ==, 0);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  const char *const names[] = { "beatboard-sounds", "decoded.wav", "네온.mp3" };

  g_setenv ("BB_HELPER_DIR", fixture->helpers, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (fixture->folder, names[i], NULL);

      g_unlink (path);
    }
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->helpers);
  g_free (fixture->wav);
  g_free (fixture->song);
  g_free (fixture->folder);
}

static BbSoundInfo *
decode (Fixture *fixture, BbDecodeProgress progress, gpointer data, GCancellable *cancellable, GError **error)
{
  g_autoptr (BbPeaks) peaks = bb_peaks_new ();

  return bb_decode_file (fixture->song, BB_DECODE_AS_MASTERED, fixture->wav, peaks, progress, data, cancellable, error);
}

static void
assert_decodes (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BbSoundInfo) info = decode (fixture, NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (info->n_samples, ==, 20 * RATE);
  g_assert_false (info->is_cut);
  g_assert_cmpuint (info->n_silent, ==, 0);
}

/* in place of ours, a program that does what @script says */
static void
put_helper (Fixture *fixture, const char *script)
{
  g_autofree char *program = g_build_filename (fixture->folder, "beatboard-sounds", NULL);

  g_assert_true (g_file_set_contents_full (program, script, -1, G_FILE_SET_CONTENTS_NONE, 0755, NULL));
  g_setenv ("BB_HELPER_DIR", fixture->folder, TRUE);
}

static void
test_deadly (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  put_helper (fixture, "#!/bin/sh\nkill -SEGV $$\n");
  g_assert_null (decode (fixture, NULL, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
  g_assert_nonnull (strstr (error->message, "“네온.mp3” cannot be decoded"));
  g_assert_false (g_file_test (fixture->wav, G_FILE_TEST_EXISTS));

  g_setenv ("BB_HELPER_DIR", fixture->helpers, TRUE);
  assert_decodes (fixture);
}

static void
test_not_there (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  put_helper (fixture, "#!/no/such/interpreter\n");
  g_assert_null (decode (fixture, NULL, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_assert_nonnull (strstr (error->message, "“beatboard-sounds”"));
}

/* it waits for what never comes */
static void
test_stuck (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  put_helper (fixture, "#!/bin/sh\nexec tail -f /dev/null\n");
  g_cancellable_cancel (cancellable);
  g_assert_null (decode (fixture, NULL, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* what a file might have a helper say that it took over; this very program stands in for one */
static const struct
{
  const char *name;
  BbSoundPart parts[3];
  gsize length; /* of what goes with each */
} lies[] = {
  { "no-format", { { BB_SOUND_SAMPLES }, { BB_SOUND_END } }, 64 },
  { "no-rate", { { BB_SOUND_FORMAT, .channels = 2 }, { BB_SOUND_SAMPLES }, { BB_SOUND_END } }, 64 },
  { "no-channels", { { BB_SOUND_FORMAT, .sample_rate = RATE }, { BB_SOUND_SAMPLES }, { BB_SOUND_END } }, 64 },
  { "many-channels",
    { { BB_SOUND_FORMAT, .sample_rate = RATE, .channels = 64 }, { BB_SOUND_SAMPLES }, { BB_SOUND_END } },
    64 },
  { "half-a-sample",
    { { BB_SOUND_FORMAT, .sample_rate = RATE, .channels = 2 }, { BB_SOUND_SAMPLES }, { BB_SOUND_END } },
    63 },
  { "no-such-word", { { 77 }, { BB_SOUND_END } }, 64 },
};

static void
tell_lie (guint i)
{
  g_autofree char *body = g_malloc0 (64);

  for (guint j = 0; j < G_N_ELEMENTS (lies[i].parts); j++)
    bb_message_send (3, &lies[i].parts[j], sizeof lies[i].parts[j], body, lies[i].length, -1);
}

static void
test_lie (Fixture *fixture, gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  g_autofree char *script = g_strdup_printf ("#!/bin/sh\nexec '%s' --lie %u\n", self, i);
  g_autoptr (GError) error = NULL;

  put_helper (fixture, script);
  g_assert_null (decode (fixture, NULL, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
  g_assert_false (g_file_test (fixture->wav, G_FILE_TEST_EXISTS));
}

/* proc(5): what the kernel says of the process that decodes, which is this one's only child */
static char *
read_child_status (void)
{
  g_autofree char *list = g_strdup_printf ("/proc/self/task/%d/children", (int) getpid ());
  g_autofree char *children = NULL, *path = NULL;
  char *status = NULL;

  g_assert_true (g_file_get_contents (list, &children, NULL, NULL));
  path = g_strdup_printf ("/proc/%s/status", g_strchomp (children));
  g_assert_true (g_file_get_contents (path, &status, NULL, NULL));
  return status;
}

static void
look_cb (double share, gpointer data)
{
  char **status = data;

  if (*status == NULL)
    *status = read_child_status ();
}

/* what its jail keeps it from is tried by tests/import/jail */
static void
test_jailed (Fixture *fixture, gconstpointer data)
{
  g_autofree char *status = NULL, *own = NULL;
  g_autoptr (BbSoundInfo) info = decode (fixture, look_cb, &status, NULL, NULL);

  g_assert_nonnull (info);
  g_assert_nonnull (status);
  g_assert_nonnull (strstr (status, "NoNewPrivs:\t1\n"));
  g_assert_true (g_file_get_contents ("/proc/self/status", &own, NULL, NULL));
  if (strstr (own, "Seccomp:\t0\n") != NULL)
    g_assert_nonnull (strstr (status, "Seccomp:\t2\n"));
  else
    g_test_message ("THIS PROCESS IS IN A FILTER ITSELF: nothing is known of its child's");
}

int
main (int argc, char **argv)
{
  if (argc == 3 && g_str_equal (argv[1], "--lie"))
    {
      tell_lie ((guint) g_ascii_strtoull (argv[2], NULL, 10));
      return 0;
    }

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

#define ADD(name, data, func) g_test_add ("/audio/sound-helper/" name, Fixture, data, set_up, func, tear_down)
  ADD ("deadly", NULL, test_deadly);
  ADD ("not-there", NULL, test_not_there);
  ADD ("stuck", NULL, test_stuck);
  ADD ("jailed", NULL, test_jailed);
  for (guint i = 0; i < G_N_ELEMENTS (lies); i++)
    {
      g_autofree char *path = g_strconcat ("/audio/sound-helper/lie/", lies[i].name, NULL);

      g_test_add (path, Fixture, GUINT_TO_POINTER (i), set_up, test_lie, tear_down);
    }
  return g_test_run ();
}
