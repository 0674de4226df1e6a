/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the player play exactly what it is asked, and know where it is? */
#include "fixture.h"

#include "model/time.h"

static void
test_seeks (Fixture *fixture, gconstpointer data)
{
  for (int i = 0; i < 200; i++)
    {
      gint64 frame = g_test_rand_int_range (0, N_FRAMES);
      guint runs = capture_get_runs (fixture->capture);

      bb_player_seek (fixture->player, frame);
      g_assert_cmpint (bb_player_get_frame (fixture->player), ==, frame);
      capture_settle (fixture->capture, fixture->player, runs);
      g_assert_cmpint (capture_get_ready (fixture->capture), ==, frame * FRAME);
      g_assert_cmpint (bb_player_get_frame (fixture->player), ==, frame);
    }

  g_assert_cmpuint (fixture->capture->heard->len, ==, 0);
}

/* at a rate whose frames do not begin on round samples */
static void
test_seeks_ntsc (Fixture *fixture, gconstpointer data)
{
  const BbFrameRate ntsc = { 30000, 1001, TRUE };
  guint runs = capture_get_runs (fixture->capture);

  bb_player_set_programme (fixture->player, fixture->path, &ntsc, 170, NULL);
  capture_settle (fixture->capture, fixture->player, runs);

  for (gint64 frame = 0; frame < 170; frame += 7)
    {
      runs = capture_get_runs (fixture->capture);
      bb_player_seek (fixture->player, frame);
      capture_settle (fixture->capture, fixture->player, runs);
      g_assert_cmpint (capture_get_ready (fixture->capture), ==, bb_time_frame_to_sample (&ntsc, frame, CAPTURE_RATE));
      g_assert_cmpint (bb_player_get_frame (fixture->player), ==, frame);
    }
}

static void
test_play (Fixture *fixture, gconstpointer data)
{
  guint runs = capture_get_runs (fixture->capture);
  gint64 started;
  gint64 last = 0;
  g_autoptr (GArray) heard = NULL;

  bb_player_play (fixture->player);
  g_assert_true (bb_player_is_playing (fixture->player));
  capture_settle (fixture->capture, fixture->player, runs);
  started = fixture->capture->ready_time;

  /* never back, never ahead of the clock */
  while (last < 12)
    {
      gint64 frame = bb_player_get_frame (fixture->player);

      g_assert_cmpint (frame, >=, last);
      g_assert_cmpint (frame, <=, (g_get_monotonic_time () - started) * 24 / G_USEC_PER_SEC);
      last = frame;
      g_main_context_iteration (NULL, FALSE);
    }
  g_assert_cmpint (g_get_monotonic_time () - started, <, 12 * G_USEC_PER_SEC / 24 + 200000);

  heard = fixture_wait_heard (fixture, runs, 12 * FRAME);
  for (guint i = 0; i < heard->len; i++)
    g_assert_cmpuint (g_array_index (heard, guint32, i), ==, i);

  bb_player_pause (fixture->player);
  last = bb_player_get_frame (fixture->player);
  g_assert_cmpint (last, >=, 12);
  g_assert_cmpint (last, <, 60);
}

static void
test_end (Fixture *fixture, gconstpointer data)
{
  bb_player_seek (fixture->player, N_FRAMES - 3);
  bb_player_play (fixture->player);
  capture_wait (fixture_has_stopped, fixture->player);
  g_assert_cmpuint (fixture->n_ends, ==, 1);
  g_assert_cmpint (bb_player_get_frame (fixture->player), ==, N_FRAMES - 1);

  /* from the end it begins anew */
  bb_player_play (fixture->player);
  g_assert_cmpint (bb_player_get_frame (fixture->player), <, 3);
}

/* the song is over before the video: silence, in time */
static void
test_short_song (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) heard = NULL;
  guint runs;

  bb_player_set_programme (fixture->player, fixture->path, &fixture_rate, N_FRAMES + 24, NULL);
  bb_player_seek (fixture->player, N_FRAMES - 1);
  runs = capture_get_runs (fixture->capture);
  bb_player_play (fixture->player);
  heard = fixture_wait_heard (fixture, runs, 2 * FRAME);
  g_assert_cmpuint (g_array_index (heard, guint32, 0), ==, N_SAMPLES - FRAME);
  g_assert_cmpuint (g_array_index (heard, guint32, FRAME - 1), ==, N_SAMPLES - 1);
  g_assert_cmpuint (g_array_index (heard, guint32, FRAME), ==, 0);

  capture_wait (fixture_has_stopped, fixture->player);
  g_assert_cmpint (bb_player_get_frame (fixture->player), ==, N_FRAMES + 23);
}

static void
test_no_song (Fixture *fixture, gconstpointer data)
{
  gint64 started = g_get_monotonic_time ();

  g_assert_true (bb_player_set_programme (fixture->player, NULL, &fixture_rate, 12, NULL));
  bb_player_play (fixture->player);
  capture_wait (fixture_has_stopped, fixture->player);
  g_assert_cmpint (g_get_monotonic_time () - started, >=, G_USEC_PER_SEC / 2);
  g_assert_cmpint (bb_player_get_frame (fixture->player), ==, 11);

  /* nothing to play at all */
  g_assert_true (bb_player_set_programme (fixture->player, NULL, &fixture_rate, 0, NULL));
  bb_player_play (fixture->player);
  g_assert_false (bb_player_is_playing (fixture->player));
  g_assert_cmpint (bb_player_get_frame (fixture->player), ==, 0);
}

static gboolean
has_trouble (gpointer data)
{
  return bb_player_get_trouble (data) != NULL;
}

static gboolean
has_no_trouble (gpointer data)
{
  return bb_player_get_trouble (data) == NULL;
}

static gboolean
is_past_frame_6 (gpointer data)
{
  return bb_player_get_frame (data) > 6;
}

/* plays against the clock, and says so; the device comes, and it plays on there */
static void
test_no_device (Fixture *fixture, gconstpointer data)
{
  gint64 started;
  guint runs;

  fixture->capture->none = TRUE;
  bb_player_retry_device (fixture->player);
  capture_wait (has_trouble, fixture->player);

  started = g_get_monotonic_time ();
  bb_player_play (fixture->player);
  capture_wait (is_past_frame_6, fixture->player);
  g_assert_cmpint (g_get_monotonic_time () - started, >=, 7 * G_USEC_PER_SEC / 24);

  fixture->capture->none = FALSE;
  runs = capture_get_runs (fixture->capture);
  bb_player_retry_device (fixture->player);
  capture_wait (has_no_trouble, fixture->player);
  g_assert_true (bb_player_is_playing (fixture->player));
  capture_settle (fixture->capture, fixture->player, runs);
  g_assert_cmpint (capture_get_ready (fixture->capture), >, 6 * FRAME);
}

static void
test_volume (Fixture *fixture, gconstpointer data)
{
  guint runs;
  g_autoptr (GArray) heard = NULL;

  bb_player_set_muted (fixture->player, TRUE);
  bb_player_seek (fixture->player, 100);
  runs = capture_get_runs (fixture->capture);
  bb_player_play (fixture->player);
  heard = fixture_wait_heard (fixture, runs, 4 * FRAME);
  g_assert_cmpuint (g_array_index (heard, guint32, 3 * FRAME), ==, 0);
  g_assert_true (bb_player_get_muted (fixture->player));
}

/* with a delay the playhead runs behind by it */
static void
test_delay (Fixture *fixture, gconstpointer data)
{
  guint runs = capture_get_runs (fixture->capture);

  bb_player_set_delay (fixture->player, 1000);
  bb_player_play (fixture->player);
  g_array_unref (fixture_wait_heard (fixture, runs, 18 * FRAME));
  g_assert_cmpint (bb_player_get_frame (fixture->player), ==, 0);
  bb_player_set_delay (fixture->player, 0);
  g_assert_cmpint (bb_player_get_frame (fixture->player), >=, 16);
}

static void
command_random (BbPlayer *player)
{
  gint64 frame = g_test_rand_int_range (-5, N_FRAMES + 5);

  switch (g_test_rand_int_range (0, 15))
    {
    case 0:
      bb_player_play (player);
      break;
    case 1:
      bb_player_pause (player);
      break;
    case 2:
      bb_player_toggle (player);
      break;
    case 3:
      bb_player_stop (player);
      break;
    case 4:
      bb_player_seek (player, frame);
      break;
    case 5:
      bb_player_step (player, g_test_rand_int_range (-3, 4));
      break;
    case 6:
      bb_player_scrub (player, frame);
      break;
    case 7:
      bb_player_scrub_end (player);
      break;
    case 8:
      bb_player_shuttle (player, g_test_rand_int_range (0, 3));
      break;
    case 9:
      bb_player_set_speed (player, g_test_rand_double_range (0.2, 2.2));
      break;
    case 10:
      bb_player_set_loop (player, frame, g_test_rand_int_range (-5, N_FRAMES + 5));
      break;
    case 11:
      bb_player_set_training (player, g_test_rand_int_range (0, 2));
      break;
    case 12:
      bb_player_set_clicking (player, g_test_rand_int_range (0, 2));
      break;
    case 13:
      bb_player_set_count_in (player, g_test_rand_int_range (0, 3));
      break;
    default:
      bb_player_set_volume (player, g_test_rand_double_range (0, 1));
      break;
    }
}

static void
test_fuzz (Fixture *fixture, gconstpointer data)
{
  const BbPlayerBeat beats[] = { { 0, BB_ACCENT_EIGHT }, { 5, BB_ACCENT_BEAT } };
  guint runs;

  bb_player_set_beats (fixture->player, beats, G_N_ELEMENTS (beats));

  for (int i = 0; i < 10000; i++)
    {
      gint64 frame;

      command_random (fixture->player);
      frame = bb_player_get_frame (fixture->player);
      g_assert_cmpint (frame, >=, 0);
      g_assert_cmpint (frame, <, N_FRAMES);
      if (i % 4 == 0)
        g_main_context_iteration (NULL, FALSE);
      if (i % 97 == 0)
        {
          /* time to come to what it was told */
          runs = capture_get_runs (fixture->capture);
          bb_player_seek (fixture->player, frame);
          capture_settle (fixture->capture, fixture->player, runs);
        }
    }

  bb_player_scrub_end (fixture->player);
  bb_player_pause (fixture->player);
  runs = capture_get_runs (fixture->capture);
  bb_player_seek (fixture->player, 77);
  capture_settle (fixture->capture, fixture->player, runs);
  g_assert_cmpint (bb_player_get_frame (fixture->player), ==, 77);
  g_assert_false (bb_player_is_playing (fixture->player));
}

static void
test_bad_file (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  bb_player_seek (fixture->player, 5);
  g_assert_false (bb_player_set_programme (fixture->player, "/nowhere/song.wav", &fixture_rate, 3, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "/nowhere/song.wav"));
  g_assert_cmpint (bb_player_get_length (fixture->player), ==, N_FRAMES);
  g_assert_cmpint (bb_player_get_frame (fixture->player), ==, 5);
}

static const FixtureTest tests[] = {
  { "/player/seeks", FALSE, test_seeks },
  { "/player/seeks-ntsc", FALSE, test_seeks_ntsc },
  { "/player/play", TRUE, test_play },
  { "/player/end", TRUE, test_end },
  { "/player/short-song", TRUE, test_short_song },
  { "/player/no-song", TRUE, test_no_song },
  { "/player/no-device", TRUE, test_no_device },
  { "/player/volume", TRUE, test_volume },
  { "/player/delay", TRUE, test_delay },
  { "/player/bad-file", FALSE, test_bad_file },
  { "/player/fuzz", TRUE, test_fuzz },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
