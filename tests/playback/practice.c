/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Can one practise with the player: count-in, click, rounds that get faster? */
#include "fixture.h"

#include "audio/course/course.h"
#include "audio/course/voice.h"

/* a beat is six frames */
#define BEAT (6 * FRAME)
#define HUSH (CAPTURE_RATE * BB_COURSE_HUSH / 1000)

static void
set_beats (Fixture *fixture)
{
  BbPlayerBeat beats[N_FRAMES / 6];

  for (int i = 0; i < N_FRAMES / 6; i++)
    beats[i] = (BbPlayerBeat){ 6 * i, i % 4 == 0 ? BB_ACCENT_BAR : BB_ACCENT_BEAT };
  bb_player_set_beats (fixture->player, beats, G_N_ELEMENTS (beats));
}

static int
get_level (GArray *heard, guint i)
{
  return ABS ((gint16) (g_array_index (heard, guint32, i) & 0xffff));
}

/* over silence: a click at each beat, in a loop too, on and off without a run of its own */
static void
test_click (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) heard = NULL;
  guint runs;

  bb_player_set_programme (fixture->player, NULL, &fixture_rate, N_FRAMES, NULL);
  set_beats (fixture);
  bb_player_set_clicking (fixture->player, TRUE);
  bb_player_set_loop (fixture->player, 9, 21);
  bb_player_seek (fixture->player, 9);
  runs = capture_get_runs (fixture->capture);
  bb_player_play (fixture->player);
  heard = fixture_wait_heard (fixture, runs, 3 * 12 * FRAME);
  runs = capture_get_runs (fixture->capture);
  for (guint i = 0; i < 3 * 12 * FRAME; i++)
    {
      guint since = (i + 3 * FRAME) % BEAT;

      if (since == 20)
        g_assert_cmpint (get_level (heard, i), >, 500);
      else if (since == 0 || since > FRAME * 3 / 2)
        g_assert_cmpint (get_level (heard, i), ==, 0);
    }

  bb_player_set_clicking (fixture->player, FALSE);
  bb_player_set_click_volume (fixture->player, 0.2);
  bb_player_get_frame (fixture->player);
  g_assert_cmpuint (capture_get_runs (fixture->capture), ==, runs);
  g_assert_true (bb_player_is_playing (fixture->player));
}

typedef struct
{
  Fixture *fixture;
  gint64 frame;
  int counts[BB_COURSE_COUNTS];
  int n_counts;
} Counting;

static gboolean
has_counted (gpointer data)
{
  Counting *counting = data;
  int count = bb_player_get_count (counting->fixture->player);

  if (count == 0)
    return TRUE;

  g_assert_cmpint (bb_player_get_frame (counting->fixture->player), ==, counting->frame);
  if (counting->n_counts == 0 || counting->counts[counting->n_counts - 1] != count)
    {
      g_assert_cmpint (counting->n_counts, <, BB_COURSE_COUNTS);
      counting->counts[counting->n_counts++] = count;
    }

  return FALSE;
}

static void
check_count_in (Fixture *fixture, gint64 frame, gint64 counted)
{
  const gint64 lead = HUSH + counted;
  Counting counting = { fixture, frame };
  g_autoptr (GArray) heard = NULL;
  guint runs;

  bb_player_seek (fixture->player, frame);
  runs = capture_get_runs (fixture->capture);
  bb_player_play (fixture->player);
  capture_wait (has_counted, &counting);
  g_assert_cmpint (counting.n_counts, ==, BB_COURSE_COUNTS);
  for (int i = 0; i < BB_COURSE_COUNTS; i++)
    g_assert_cmpint (counting.counts[i], ==, 5 + i);

  heard = fixture_wait_heard (fixture, runs, lead + FRAME);
  for (gint64 i = HUSH; i < HUSH + BB_COURSE_COUNTS * BEAT && i < lead; i += BEAT)
    g_assert_cmpint (get_level (heard, i + 20), >, 500);
  g_assert_cmpint (get_level (heard, HUSH / 2), ==, 0);
  g_assert_cmpint (get_level (heard, lead - 1), ==, 0);
  g_assert_cmpuint (g_array_index (heard, guint32, lead + FRAME / 2), ==, frame * FRAME + FRAME / 2);
  bb_player_pause (fixture->player);
}

/* on a beat, a frame after one, and in between: the beat that is next comes a beat after the last count */
static void
test_count_in (Fixture *fixture, gconstpointer data)
{
  set_beats (fixture);
  bb_player_set_count_in (fixture->player, BB_COUNT_IN_CLICKED);
  check_count_in (fixture, 24, 4 * BEAT);
  check_count_in (fixture, 28, 4 * BEAT - 2 * FRAME);

  /* what plays already is not counted in, nor what is without a tempo */
  bb_player_play (fixture->player);
  bb_player_seek (fixture->player, 40);
  g_assert_cmpint (bb_player_get_count (fixture->player), ==, 0);
  bb_player_pause (fixture->player);
  bb_player_set_beats (fixture->player, NULL, 0);
  bb_player_play (fixture->player);
  g_assert_cmpint (bb_player_get_count (fixture->player), ==, 0);
}

/* Returns: the loudest from @from on */
static int
find_loudest (GArray *heard, guint from, guint n)
{
  int loudest = 0;

  for (guint i = from; i < from + n; i++)
    loudest = MAX (loudest, get_level (heard, i));
  return loudest;
}

/* (transfer full): the count-in, which is clicked until the voice is there; a click is over after 80 ms */
static GArray *
wait_spoken (Fixture *fixture)
{
  while (TRUE)
    {
      g_autoptr (GArray) heard = NULL;
      guint runs = capture_get_runs (fixture->capture);

      bb_player_seek (fixture->player, 24);
      bb_player_play (fixture->player);
      heard = fixture_wait_heard (fixture, runs, HUSH + BB_COURSE_COUNTS * BEAT);
      bb_player_pause (fixture->player);
      if (find_loudest (heard, HUSH + CAPTURE_RATE * 8 / 100, CAPTURE_RATE / 50) > 0)
        return g_steal_pointer (&heard);
    }
}

/* each word begins on its beat, and is over before the next */
static void
test_spoken (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbVoice) voice = bb_voice_new (NULL);
  g_autoptr (GArray) heard = NULL;

  if (voice == NULL)
    return;

  bb_player_set_programme (fixture->player, NULL, &fixture_rate, N_FRAMES, NULL);
  set_beats (fixture);
  bb_player_set_count_in (fixture->player, BB_COUNT_IN_SPOKEN);
  heard = wait_spoken (fixture);
  for (guint i = 0; i < BB_COURSE_COUNTS; i++)
    {
      const guint beat = HUSH + i * BEAT;
      int loudest = find_loudest (heard, beat, BEAT);

      g_assert_cmpint (loudest, >, 5000);
      g_assert_cmpint (find_loudest (heard, beat, CAPTURE_RATE * 5 / 1000), >, loudest / 20);
      g_assert_cmpint (find_loudest (heard, beat - CAPTURE_RATE / 1000, CAPTURE_RATE / 1000), <, loudest / 50);
    }
}

/* the count-in is as slow as the song */
static void
test_slow_count_in (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) heard = NULL;
  guint runs;

  bb_player_set_programme (fixture->player, NULL, &fixture_rate, N_FRAMES, NULL);
  set_beats (fixture);
  bb_player_set_count_in (fixture->player, BB_COUNT_IN_CLICKED);
  bb_player_set_clicking (fixture->player, TRUE);
  bb_player_set_speed (fixture->player, 0.5);
  bb_player_seek (fixture->player, 0);
  runs = capture_get_runs (fixture->capture);
  bb_player_play (fixture->player);
  heard = fixture_wait_heard (fixture, runs, HUSH + 6 * 2 * BEAT);
  for (guint i = 0; i < 6; i++)
    {
      g_assert_cmpint (get_level (heard, HUSH + i * 2 * BEAT + 20), >, 500);
      g_assert_cmpint (get_level (heard, HUSH + i * 2 * BEAT + BEAT + 20), ==, 0);
    }
}

static void
note_speed_cb (BbPlayer *player, GParamSpec *pspec, GArray *speeds)
{
  double speed = bb_player_get_speed (player);

  g_array_append_val (speeds, speed);
}

static gboolean
is_as_recorded (gpointer player)
{
  bb_player_get_frame (player);

  return bb_player_get_speed (player) == 1;
}

/* 85 %, 90 %, 95 %, 100 %, and there the rounds are the song, sample by sample */
static void
test_training (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GArray) speeds = g_array_new (FALSE, FALSE, sizeof (double));
  const BbCourse course = { { 10 * FRAME, 16 * FRAME, 10 * FRAME, 16 * FRAME }, 0.85, TRUE };
  const gint64 settled = bb_course_get_moment (&course, 3 * 6 * FRAME);
  g_autoptr (GArray) heard = NULL;
  guint runs;

  fixture->capture->heard_max = 10 * CAPTURE_RATE;
  bb_player_set_training (fixture->player, TRUE);
  bb_player_set_speed (fixture->player, 0.85);
  bb_player_set_loop (fixture->player, 10, 16);
  bb_player_seek (fixture->player, 10);
  g_signal_connect (fixture->player, "notify::speed", G_CALLBACK (note_speed_cb), speeds);
  runs = capture_get_runs (fixture->capture);
  bb_player_play (fixture->player);
  capture_wait (is_as_recorded, fixture->player);
  g_assert_cmpuint (speeds->len, ==, 3);
  for (guint i = 0; i < speeds->len; i++)
    g_assert_cmpfloat_with_epsilon (g_array_index (speeds, double, i), 0.90 + 0.05 * i, 1e-9);

  /* but for the 10 ms in which the one gives way to the other */
  heard = fixture_wait_heard (fixture, runs, settled + 2 * 6 * FRAME);
  for (guint i = CAPTURE_RATE / 50; i < 2 * 6 * FRAME; i++)
    g_assert_cmpuint (g_array_index (heard, guint32, settled + i), ==, 10 * FRAME + i % (6 * FRAME));

  /* it stays at what it came to */
  bb_player_pause (fixture->player);
  g_assert_cmpfloat (bb_player_get_speed (fixture->player), ==, 1);
}

/* that nobody else holds it is asserted at the end */
static void
test_closed_early (Fixture *fixture, gconstpointer data)
{
  bb_player_set_count_in (fixture->player, BB_COUNT_IN_SPOKEN);
}

static const FixtureTest tests[] = {
  { "/practice/click", TRUE, test_click },       { "/practice/count-in", TRUE, test_count_in },
  { "/practice/spoken", TRUE, test_spoken },     { "/practice/slow-count-in", TRUE, test_slow_count_in },
  { "/practice/training", TRUE, test_training }, { "/practice/closed-early", TRUE, test_closed_early },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
