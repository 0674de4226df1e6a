/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does each click come at its very sample, whichever way the song is heard? */
#include "audio/course/metronome.h"

#include <locale.h>
#include <stdlib.h>

#define RATE 48000
#define APART 12000
#define N_BEATS 40
#define N_SAMPLES (6 * RATE)

static GArray *
make_beats (void)
{
  GArray *beats = g_array_new (FALSE, FALSE, sizeof (BbClickBeat));

  for (int i = 0; i < N_BEATS; i++)
    {
      BbClickBeat beat = { 1000 + i * APART, i % 8 == 0 ? BB_ACCENT_EIGHT : i % 4 == 0 ? BB_ACCENT_BAR : 0 };

      g_array_append_val (beats, beat);
    }

  return beats;
}

static gint16 *
mix (const BbClick *click, const BbCourse *course, gint64 block)
{
  g_autoptr (BbMetronome) metronome = bb_metronome_new (RATE, 1);
  gint16 *samples = g_new0 (gint16, N_SAMPLES);

  for (gint64 moment = 0; moment < N_SAMPLES; moment += block)
    bb_metronome_mix (metronome, click, course, moment, MIN (block, N_SAMPLES - moment), samples + moment);

  return samples;
}

/* the moments at which a sound begins after silence; the sine itself begins with a zero */
static GArray *
find_clicks (const gint16 *samples)
{
  GArray *moments = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 silent = RATE;

  for (gint64 i = 0; i < N_SAMPLES; i++)
    {
      gint64 moment = i - 1;

      if (samples[i] != 0 && silent > RATE / 20)
        g_array_append_val (moments, moment);
      silent = samples[i] != 0 ? 0 : silent + 1;
    }

  return moments;
}

static const BbCourse courses[] = {
  { { 0, 10 * RATE, 0, 0 }, 1 },         { { 0, 10 * RATE, 0, 0 }, 0.5 },
  { { 500, 10 * RATE, 0, 0 }, 0.35 },    { { 0, 10 * RATE, 0, 0 }, 1.3 },
  { { 25000, 37000, 13000, 37000 }, 1 }, { { 25000, 37000, 13000, 37000 }, 0.7, TRUE },
  { { 10 * RATE, 0, 0, 0 }, 1 },         { { 0, 10 * RATE, 0, 0 }, 1, FALSE, 5000 },
};

static gboolean
is_beat (const GArray *beats, gint64 sample)
{
  for (guint i = 0; i < beats->len; i++)
    if (g_array_index (beats, BbClickBeat, i).sample == sample)
      return TRUE;

  return FALSE;
}

/* the sample of the tape that begins at @offset, in the direction in which it is heard */
static gint64
get_sample (const BbTape *tape, gint64 offset)
{
  gint64 first;
  gboolean backward;

  return bb_tape_get_run (tape, offset, 1, &first, &backward) > 0 ? first : -1;
}

static GArray *
expect_clicks (const GArray *beats, const BbCourse *course)
{
  GArray *moments = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 end = bb_course_get_offset (course, N_SAMPLES - 100);

  for (gint64 offset = 0; offset < end; offset++)
    if (is_beat (beats, get_sample (&course->tape, offset)))
      {
        gint64 moment = bb_course_get_moment (course, offset);

        g_array_append_val (moments, moment);
      }

  return moments;
}

static void
test_beats (void)
{
  g_autoptr (GArray) beats = make_beats ();
  g_autoptr (BbClick) click = bb_click_new (beats, TRUE, 1, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (courses); i++)
    {
      g_autofree gint16 *samples = mix (click, &courses[i], 1024);
      g_autofree gint16 *at_once = mix (click, &courses[i], N_SAMPLES);
      g_autoptr (GArray) heard = find_clicks (samples);
      g_autoptr (GArray) expected = expect_clicks (beats, &courses[i]);

      g_assert_cmpmem (samples, N_SAMPLES * sizeof (gint16), at_once, N_SAMPLES * sizeof (gint16));
      g_assert_cmpuint (heard->len, >, 4);
      g_assert_cmpuint (heard->len, ==, expected->len);
      for (guint k = 0; k < heard->len; k++)
        g_assert_cmpint (g_array_index (heard, gint64, k), ==, g_array_index (expected, gint64, k));
    }
}

/* four counts, and nothing of the beats, which do not sound */
static void
test_counts (void)
{
  const BbCourse course = { { 1000, 10 * RATE, 0, 0 }, 1, FALSE, 4 * APART + 7, APART, 7 };
  g_autoptr (GArray) beats = make_beats ();
  g_autoptr (BbClick) click = bb_click_new (beats, FALSE, 0.5, NULL);
  g_autofree gint16 *samples = mix (click, &course, 1000);
  g_autoptr (GArray) heard = find_clicks (samples);

  g_assert_cmpuint (heard->len, ==, BB_COURSE_COUNTS);
  for (guint i = 0; i < heard->len; i++)
    g_assert_cmpint (g_array_index (heard, gint64, i), ==, 7 + (gint64) i * APART);
}

/* a word is said in place of each click, and is over before the next, however fast they come */
static void
test_words (void)
{
  const BbCourse course = { { 0, 10 * RATE, 0, 0 }, 1, FALSE, 4 * APART, APART };
  g_autoptr (GArray) beats = make_beats ();
  g_autoptr (BbVoice) voice = g_new0 (BbVoice, 1);
  g_autoptr (BbClick) click = NULL;
  g_autofree gint16 *samples = NULL;

  g_atomic_ref_count_init (&voice->references);
  voice->rate = RATE / 2;
  for (gint16 i = 0; i < BB_VOICE_WORDS; i++)
    {
      voice->words[i] = g_array_new (FALSE, FALSE, sizeof (gint16));
      for (int k = 0; k < APART; k++)
        g_array_append_val (voice->words[i], ((gint16){ 1000 * (i + 1) }));
    }
  click = bb_click_new (beats, FALSE, 0.5, voice);
  samples = mix (click, &course, 1000);
  for (int i = 0; i < 4 * APART; i++)
    if (i % APART < APART - RATE / 100)
      g_assert_cmpint (samples[i], ==, 500 * (i / APART + 1));
    else
      g_assert_cmpint (samples[i], <=, 500 * (i / APART + 1));
  g_assert_cmpint (samples[APART - 1], <, 10);
  g_assert_cmpint (samples[4 * APART], ==, 0);
}

/* half the volume is half as high; loud on loud stays within what a sample holds */
static void
test_volume (void)
{
  const BbCourse course = { { 1000, 10 * RATE, 0, 0 }, 1 };
  g_autoptr (GArray) beats = make_beats ();
  g_autoptr (BbClick) loud = bb_click_new (beats, TRUE, 1, NULL);
  g_autoptr (BbClick) soft = bb_click_new (beats, TRUE, 0.5, NULL);
  g_autoptr (BbMetronome) metronome = bb_metronome_new (RATE, 2);
  gint16 one[2 * 100] = { 0 }, half[2 * 100] = { 0 }, full[2 * 100];

  for (guint i = 0; i < G_N_ELEMENTS (full); i++)
    full[i] = G_MAXINT16;
  bb_metronome_mix (metronome, loud, &course, 0, 100, one);
  bb_metronome_mix (metronome, soft, &course, 0, 100, half);
  bb_metronome_mix (metronome, loud, &course, 0, 100, full);
  g_assert_cmpint (abs (one[10]), >, 3000);
  for (guint i = 0; i < G_N_ELEMENTS (full); i++)
    {
      g_assert_cmpint (abs (one[i] - 2 * half[i]), <=, 1);
      g_assert_cmpint (full[i], ==, MIN (G_MAXINT16, G_MAXINT16 + one[i]));
      g_assert_cmpint (one[i], ==, one[i / 2 * 2]);
    }
}

/* where the next beat is, between them, just after one, and where the grid has none */
static void
test_next (void)
{
  static const gint64 samples[][2] = { { 1000, 1000 },   { 1001, 1000 },     { 2400, 1000 },
                                       { 2600, 13000 },  { 0, 1000 },        { -20000, -11000 },
                                       { 12999, 13000 }, { 469000, 469000 }, { 500000, 505000 } };
  g_autoptr (GArray) beats = make_beats ();
  g_autoptr (GArray) none = g_array_new (FALSE, FALSE, sizeof (BbClickBeat));
  g_autoptr (BbClick) click = bb_click_new (beats, TRUE, 1, NULL);
  g_autoptr (BbClick) silent = bb_click_new (none, TRUE, 1, NULL);
  gint64 period = 0;

  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    {
      g_assert_cmpint (bb_click_get_next (click, samples[i][0], &period), ==, samples[i][1]);
      g_assert_cmpint (period, ==, APART);
    }
  g_assert_cmpint (bb_click_get_next (silent, 0, &period), ==, -1);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/metronome/beats", test_beats);
  g_test_add_func ("/metronome/counts", test_counts);
  g_test_add_func ("/metronome/words", test_words);
  g_test_add_func ("/metronome/volume", test_volume);
  g_test_add_func ("/metronome/next", test_next);

  return g_test_run ();
}
