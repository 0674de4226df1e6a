/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do loops, steps, scrubs and the shuttle sound as they should? */
#include "fixture.h"

#include "playback/scrub.h"

/* two frames, round and round: not a sample more or less at any of 24 turns */
static void
test_loop (Fixture *fixture, gconstpointer data)
{
  guint runs;
  g_autoptr (GArray) heard = NULL;

  bb_player_set_loop (fixture->player, 10, 11);
  bb_player_seek (fixture->player, 50);
  runs = capture_get_runs (fixture->capture);
  bb_player_play (fixture->player);
  heard = fixture_wait_heard (fixture, runs, 25 * FRAME);
  for (guint i = 0; i < heard->len; i++)
    g_assert_cmpuint (g_array_index (heard, guint32, i), ==, 10 * FRAME + i % FRAME);
  g_assert_cmpint (bb_player_get_frame (fixture->player), ==, 10);
  g_assert_cmpuint (fixture->n_ends, ==, 0);
}

/* Returns: frames since the sound began, at three quarters of the speed */
static double
expect_frames (const Fixture *fixture)
{
  return (g_get_monotonic_time () - fixture->capture->ready_time) * 24 * 0.75 / G_USEC_PER_SEC;
}

/* at three quarters of the speed the turns take no longer either */
static void
test_slow_loop (Fixture *fixture, gconstpointer data)
{
  double before = 0.0;
  guint runs;

  bb_player_set_speed (fixture->player, 0.75);
  bb_player_set_loop (fixture->player, 12, 24);
  bb_player_seek (fixture->player, 12);
  runs = capture_get_runs (fixture->capture);
  bb_player_play (fixture->player);
  g_array_unref (fixture_wait_heard (fixture, runs, 1));

  while (before < 36)
    {
      double after, turned;
      gint64 frame;

      before = expect_frames (fixture);
      frame = bb_player_get_frame (fixture->player);
      after = expect_frames (fixture);
      turned = before - 12 * (gint64) (before / 12);

      /* within two frames of the time at which it was asked, apart from the turn itself */
      if (turned > 2 && turned + after - before < 10)
        {
          g_assert_cmpfloat (frame - 12, >=, turned - 2);
          g_assert_cmpfloat (frame - 12, <=, turned + after - before + 2);
        }
      g_main_context_iteration (NULL, FALSE);
    }
}

static void
test_step (Fixture *fixture, gconstpointer data)
{
  const int steps[] = { 1, 1, -1, 10, -3 };
  gint64 frame = 20;

  bb_player_seek (fixture->player, frame);
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      guint runs = capture_get_runs (fixture->capture);
      g_autoptr (GArray) heard = NULL;

      frame += steps[i];
      bb_player_step (fixture->player, steps[i]);
      g_assert_cmpint (bb_player_get_frame (fixture->player), ==, frame);
      heard = fixture_wait_heard (fixture, runs, FRAME);
      g_assert_cmpuint (heard->len, ==, FRAME);
      for (guint k = 0; k < heard->len; k++)
        g_assert_cmpuint (g_array_index (heard, guint32, k), ==, frame * FRAME + k);

      /* and stands there again, in silence */
      capture_settle (fixture->capture, fixture->player, runs + 1);
      g_assert_cmpint (capture_get_ready (fixture->capture), ==, frame * FRAME);
      g_assert_cmpint (bb_player_get_frame (fixture->player), ==, frame);
      g_assert_false (bb_player_is_playing (fixture->player));
    }
}

static void
test_backward (Fixture *fixture, gconstpointer data)
{
  guint runs;
  g_autoptr (GArray) heard = NULL;

  bb_player_seek (fixture->player, 12);
  runs = capture_get_runs (fixture->capture);
  bb_player_shuttle (fixture->player, BB_SHUTTLE_BACKWARD);
  g_assert_cmpint (bb_player_get_pace (fixture->player), ==, -1);
  heard = fixture_wait_heard (fixture, runs, 8 * FRAME);
  for (guint i = 0; i < heard->len; i++)
    g_assert_cmpuint (g_array_index (heard, guint32, i), ==, 12 * FRAME - 1 - i);
  g_assert_cmpint (bb_player_get_frame (fixture->player), <=, 5);

  capture_wait (fixture_has_stopped, fixture->player);
  g_assert_cmpint (bb_player_get_frame (fixture->player), ==, 0);
  g_assert_cmpuint (fixture->n_ends, ==, 1);
}

/* L, L, L: four times as fast */
static void
test_fast (Fixture *fixture, gconstpointer data)
{
  gint64 started = g_get_monotonic_time ();

  for (int i = 0; i < 3; i++)
    bb_player_shuttle (fixture->player, BB_SHUTTLE_FORWARD);
  g_assert_cmpint (bb_player_get_pace (fixture->player), ==, 4);
  capture_wait (fixture_has_stopped, fixture->player);
  g_assert_cmpint (g_get_monotonic_time () - started, >=, 14 * G_USEC_PER_SEC / 10);
  g_assert_cmpint (g_get_monotonic_time () - started, <, 3 * G_USEC_PER_SEC);
  g_assert_cmpint (bb_player_get_pace (fixture->player), ==, 0);
}

#define SCRUBS 8

typedef struct
{
  Fixture *fixture;
  gint64 started;
  guint runs;
  gint64 frame;
} Scrub;

static guint
count_scrubs (const Scrub *scrub)
{
  return capture_get_runs (scrub->fixture->capture) - scrub->runs;
}

static gboolean
has_scrubbed (gpointer data)
{
  Scrub *scrub = data;
  gint64 elapsed = g_get_monotonic_time () - scrub->started;

  scrub->frame = 10 + elapsed * 60 / G_USEC_PER_SEC % 60;
  bb_player_scrub (scrub->fixture->player, scrub->frame);
  g_assert_cmpint (bb_player_get_frame (scrub->fixture->player), ==, scrub->frame);
  return count_scrubs (scrub) >= SCRUBS;
}

/* a pointer that moves far faster than can be heard */
static void
test_scrub (Fixture *fixture, gconstpointer data)
{
  Scrub scrub = { fixture, g_get_monotonic_time (), capture_get_runs (fixture->capture) };
  guint runs;

  capture_wait (has_scrubbed, &scrub);
  runs = count_scrubs (&scrub);
  g_assert_cmpuint (runs, <=, 1 + (g_get_monotonic_time () - scrub.started) / BB_SCRUB_INTERVAL_US);

  runs = capture_get_runs (fixture->capture);
  bb_player_scrub_end (fixture->player);
  capture_settle (fixture->capture, fixture->player, runs);
  g_assert_cmpint (capture_get_ready (fixture->capture), ==, scrub.frame * FRAME);
  g_assert_cmpint (bb_player_get_frame (fixture->player), ==, scrub.frame);
  g_assert_false (bb_player_is_playing (fixture->player));
}

static void
test_scrub_while_playing (Fixture *fixture, gconstpointer data)
{
  guint runs;
  g_autoptr (GArray) heard = NULL;

  bb_player_play (fixture->player);
  bb_player_scrub (fixture->player, 30);
  g_assert_true (bb_player_is_playing (fixture->player));
  bb_player_scrub (fixture->player, 40);
  runs = capture_get_runs (fixture->capture);
  bb_player_scrub_end (fixture->player);
  g_assert_true (bb_player_is_playing (fixture->player));
  heard = fixture_wait_heard (fixture, runs, 5 * FRAME);
  g_assert_cmpuint (g_array_index (heard, guint32, 0), ==, 40 * FRAME);
}

static void
test_stop (Fixture *fixture, gconstpointer data)
{
  guint runs;

  bb_player_seek (fixture->player, 33);
  runs = capture_get_runs (fixture->capture);
  bb_player_play (fixture->player);
  g_array_unref (fixture_wait_heard (fixture, runs, 4 * FRAME));
  bb_player_stop (fixture->player);
  g_assert_cmpint (bb_player_get_frame (fixture->player), ==, 33);
  g_assert_false (bb_player_is_playing (fixture->player));
}

static const FixtureTest tests[] = {
  { "/transport/loop", TRUE, test_loop },
  { "/transport/slow-loop", TRUE, test_slow_loop },
  { "/transport/step", TRUE, test_step },
  { "/transport/backward", TRUE, test_backward },
  { "/transport/fast", TRUE, test_fast },
  { "/transport/scrub", TRUE, test_scrub },
  { "/transport/scrub-while-playing", TRUE, test_scrub_while_playing },
  { "/transport/stop", TRUE, test_stop },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
