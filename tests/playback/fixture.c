/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does every test of the player begin with? */
#include "fixture.h"

#include <glib/gstdio.h>
#include <locale.h>

const BbFrameRate fixture_rate = { 24, 1, FALSE };

static void
at_end_cb (BbPlayer *player, Fixture *fixture)
{
  fixture->n_ends++;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("beatboard-XXXXXX", NULL);
  fixture->path = capture_write_wav (fixture->folder, N_SAMPLES);
  fixture->capture = capture_new (GPOINTER_TO_INT (data));
  fixture->player = bb_player_new_for_sink (capture_open, fixture->capture);
  g_signal_connect (fixture->player, "at-end", G_CALLBACK (at_end_cb), fixture);
  bb_player_set_programme (fixture->player, fixture->path, &fixture_rate, N_FRAMES, &error);
  g_assert_no_error (error);
  capture_settle (fixture->capture, fixture->player, 0);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_assert_finalize_object (fixture->player);
  capture_free (fixture->capture);
  g_unlink (fixture->path);
  g_rmdir (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->folder);
}

typedef struct
{
  Fixture *fixture;
  guint n_samples;
} Heard;

static gboolean
has_heard (gpointer data)
{
  Heard *heard = data;
  g_autoptr (GArray) samples = capture_copy_heard (heard->fixture->capture);

  return samples->len >= heard->n_samples;
}

GArray *
fixture_wait_heard (Fixture *fixture, guint runs, guint n_samples)
{
  capture_settle (fixture->capture, fixture->player, runs);
  capture_wait (has_heard, &(Heard){ fixture, n_samples });

  return capture_copy_heard (fixture->capture);
}

gboolean
fixture_has_stopped (gpointer player)
{
  return !bb_player_is_playing (player);
}

int
fixture_run (int *argc, char ***argv, const FixtureTest *tests, guint n_tests)
{
  setlocale (LC_ALL, "");
  g_test_init (argc, argv, NULL);
  gst_init (NULL, NULL);

  for (guint i = 0; i < n_tests; i++)
    g_test_add (tests[i].path, Fixture, GINT_TO_POINTER (tests[i].sync), set_up, tests[i].func, tear_down);

  return g_test_run ();
}
