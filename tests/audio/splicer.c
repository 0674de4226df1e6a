/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a song sound right at another speed: its pitch, its drums, and no hole in between? */
#include "audio/course/splicer.h"

#include <locale.h>
#include <math.h>
#include <stdlib.h>

#define RATE 48000
#define SECONDS 8
#define N_SAMPLES (SECONDS * RATE)
#define DRUM (RATE / 20)

typedef struct
{
  double tone;  /* Hz; 0: none */
  gint64 apart; /* from one drum to the next; 0: none */
} Song;

static double
get_drum (const Song *song, gint64 sample)
{
  gint64 since = song->apart > 0 ? sample % song->apart : DRUM;

  /* noise that is the same each time it is asked for */
  return since < DRUM ? 14000.0 * ((sample * 7919) % 101 / 50.0 - 1) * exp (-8.0 * since / DRUM) : 0;
}

static void
read_song (gpointer data, gint64 offset, gint64 n_samples, gint16 *samples)
{
  const Song *song = data;

  for (gint64 i = 0; i < n_samples; i++, offset++)
    {
      double value = song->tone > 0 ? 6000 * sin (offset * 2 * G_PI * song->tone / RATE) : 0;

      samples[i] = offset < 0 || offset >= N_SAMPLES ? 0 : (gint16) (value + get_drum (song, offset));
    }
}

static gint16 *
play (const Song *song, const BbCourse *course, gint64 n_samples)
{
  g_autoptr (BbSplicer) splicer = bb_splicer_new (RATE, 1, read_song, (gpointer) song);
  gint16 *samples = g_new (gint16, n_samples);

  bb_splicer_begin (splicer, course);
  for (gint64 done = 0; done < n_samples; done += 1000)
    bb_splicer_read (splicer, course->lead + done, MIN (1000, n_samples - done), samples + done);

  return samples;
}

static const double speeds[] = { 0.25, 0.5, 0.75, 0.9, 1.25, 1.5, 2 };

static void
test_as_recorded (void)
{
  const Song song = { 220, RATE / 3 };
  const BbCourse course = { { 0, N_SAMPLES, 0, 0 }, 1 };
  g_autofree gint16 *heard = play (&song, &course, N_SAMPLES);
  g_autofree gint16 *recorded = g_new (gint16, N_SAMPLES);

  read_song ((gpointer) &song, 0, N_SAMPLES, recorded);
  g_assert_cmpmem (heard, N_SAMPLES * sizeof (gint16), recorded, N_SAMPLES * sizeof (gint16));
}

static double
measure_pitch (const gint16 *samples, gint64 n_samples)
{
  gint64 n_rises = 0;

  for (gint64 i = 1; i < n_samples; i++)
    n_rises += samples[i - 1] < 0 && samples[i] >= 0;

  return (double) n_rises * RATE / n_samples;
}

/* of its loudness, in the quietest 10 ms */
static double
find_hole (const gint16 *samples, gint64 n_samples)
{
  const gint64 window = RATE / 100;
  double least = INFINITY;

  for (gint64 i = window; i + window <= n_samples; i += window)
    {
      double sum = 0;

      for (gint64 k = i; k < i + window; k++)
        sum += (double) samples[k] * samples[k];
      least = MIN (least, sqrt (sum / window) / (6000 / G_SQRT2));
    }

  return least;
}

static void
test_tones (void)
{
  const double tones[] = { 82.4, 220, 1760 };

  for (guint i = 0; i < G_N_ELEMENTS (speeds); i++)
    for (guint k = 0; k < G_N_ELEMENTS (tones); k++)
      {
        const Song song = { tones[k] };
        const BbCourse course = { { 0, N_SAMPLES, 0, 0 }, speeds[i] };
        gint64 n = MIN (bb_course_get_length (&course), 4 * RATE) - RATE / 10;
        g_autofree gint16 *heard = play (&song, &course, n);
        double pitch = measure_pitch (heard, n);
        double hole = find_hole (heard, n);

        g_test_message ("%4.0f Hz at %3.0f %%: %.1f Hz, never below %.2f of its loudness", tones[k], 100 * speeds[i],
                        pitch, hole);
        g_assert_cmpfloat_with_epsilon (pitch, tones[k], tones[k] / 100 + 0.5);
        g_assert_cmpfloat (hole, >, 0.6);
      }
}

/* how late a drum is heard, in milliseconds, and how many were heard before they should or again */
typedef struct
{
  double latest;
  guint n_right;
  guint n_wrong;
} Drums;

static Drums
hear_drums (const gint16 *samples, gint64 n_samples, const BbCourse *course, gint64 apart)
{
  const gint64 deaf = RATE / 100;
  Drums drums = { 0 };

  for (gint64 i = 0; i < n_samples; i++)
    {
      gint64 offset, off;

      if (abs (samples[i]) < 11000)
        continue;
      offset = bb_course_get_offset (course, i);
      off = (offset + apart / 2) % apart - apart / 2;
      if (llabs (off) < RATE / 200)
        {
          drums.n_right++;
          drums.latest = MAX (drums.latest, 1000.0 * llabs (off) / RATE / course->speed);
        }
      else
        drums.n_wrong++;
      i += deaf;
    }

  return drums;
}

/* each once, and when it should */
static void
test_drums (void)
{
  const Song song = { 220, RATE / 4 };

  for (guint i = 0; i < G_N_ELEMENTS (speeds); i++)
    {
      const BbCourse course = { { 0, N_SAMPLES, 0, 0 }, speeds[i] };
      gint64 n = bb_course_get_length (&course) - RATE / 50;
      g_autofree gint16 *heard = play (&song, &course, n);
      Drums drums = hear_drums (heard, n, &course, song.apart);

      g_test_message ("at %3.0f %%: %u drums within %.2f ms, %u out of place", 100 * speeds[i], drums.n_right,
                      drums.latest, drums.n_wrong);
      g_assert_cmpuint (drums.n_right, ==, 4 * SECONDS);
      g_assert_cmpuint (drums.n_wrong, ==, 0);
      g_assert_cmpfloat (drums.latest, <, 2);
    }
}

/* where a loop turns and gets faster nothing jumps, and the round begins when it should */
static void
test_turns (void)
{
  const Song song = { 220, RATE / 2 };
  const BbCourse course = { { RATE, 2 * RATE, RATE, 2 * RATE }, 0.8, TRUE };
  const gint64 n = 8 * RATE;
  g_autofree gint16 *heard = play (&(Song){ 220 }, &course, n);
  g_autofree gint16 *drums = play (&song, &course, n);
  int jump = 0;

  for (gint64 i = 1; i < n; i++)
    jump = MAX (jump, abs (heard[i] - heard[i - 1]));
  g_test_message ("the greatest step from sample to sample is %d, that of the tone itself %d", jump,
                  (int) (6000 * 2 * G_PI * 220 / RATE));
  g_assert_cmpint (jump, <, 600);
  g_assert_cmpuint (hear_drums (drums, n, &course, song.apart).n_wrong, ==, 0);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/splicer/as-recorded", test_as_recorded);
  g_test_add_func ("/splicer/tones", test_tones);
  g_test_add_func ("/splicer/drums", test_drums);
  g_test_add_func ("/splicer/turns", test_turns);

  return g_test_run ();
}
