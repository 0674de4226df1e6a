/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is what a phone recorded found where it was played, and what belongs nowhere refused? */
#include "audio/alignment/recording-match.h"

#include <locale.h>
#include <math.h>

#include "made-song.h"
#include "phone.h"
#include "voices.h"

#define RATE VOICES_RATE
/* half a frame of 30 a second, in seconds */
#define HALF_FRAME (0.5 / 30)

typedef struct
{
  float *sound;
  gint16 *samples;
  gsize n;
} Played;

static Played
play (const MadeSong *song)
{
  Played played = { made_song_play (song), NULL, made_song_get_bar (song, MADE_SONG_BARS) };

  played.samples = made_song_to_pcm (played.sound, played.n, 0.9);
  return played;
}

static void
played_clear (Played *self)
{
  g_free (self->sound);
  g_free (self->samples);
}

static BbRecordingMatch
find (const Played *song, const Played *heard, const Phone *phone)
{
  BbPcm pcm = { song->samples, song->n, 1, RATE }, recorded = { NULL, 0, 1, phone->rate };
  gsize n;
  g_autofree gint16 *recording = phone_record (phone, heard->sound, heard->n, &n);
  BbRecordingMatch match;

  recorded.samples = recording;
  recorded.n_samples = n;
  g_assert_true (bb_recording_match_find (&pcm, &recorded, NULL, NULL, NULL, &match));
  return match;
}

/* the most that the found place is off, from the recording's first to its last sample; in seconds */
static double
find_off (const BbRecordingMatch *match, const Phone *phone)
{
  double start = match->start / RATE - phone->from;
  double end = start + phone->seconds * (match->speed - 1 - phone->drift);

  return MAX (fabs (start), fabs (end));
}

static void
test_phones (void)
{
  double worst = 0;
  guint n_right = 0;

  Played song = { NULL };

  for (guint i = 0; i < 20; i++)
    {
      const MadeSong made = { 96 + 3.37 * (i / 4), 1 + i / 4, i / 4, 7 + i / 4, FALSE };
      Phone phone = { 5 + 10.6 * i,
                      20,
                      i % 2 == 0 ? 48000 : 44100,
                      (i % 3 == 0 ? -50e-6 : 50e-6),
                      0.3 + 0.05 * (i % 9),
                      i % 4 == 3 ? -6 : 0,
                      6,
                      i % 5 == 0 ? 0.02 : 0.2,
                      40 + i };
      BbRecordingMatch match;
      double off;

      if (i % 4 == 0)
        {
          played_clear (&song);
          song = play (&made);
        }
      match = find (&song, &song, &phone);
      off = find_off (&match, &phone);
      g_test_message ("%.1f s: %.2f ms off, drift %.1f ppm, sure by %.2f, %u others", phone.from, off * 1000,
                      (match.speed - 1) * 1e6, match.confidence, match.n_others);
      n_right += match.confidence >= BB_RECORDING_SURE && off <= HALF_FRAME;
      worst = MAX (worst, off);
    }
  played_clear (&song);
  g_test_message ("right: %u of 20, worst %.2f ms", n_right, worst * 1000);
  g_assert_cmpuint (n_right, ==, 20);
}

/* another song, be it in the same tempo and on the same instruments */
static void
test_other_songs (void)
{
  static const MadeSong songs[] = {
    { 100, 1, 1, 1, FALSE }, { 100, 1, 2, 2, FALSE }, { 100, 2, 3, 5, FALSE },
    { 128, 1, 4, 3, TRUE },  { 128, 1, 5, 4, TRUE },
  };
  Played played[G_N_ELEMENTS (songs)];
  double worst = 0;

  for (guint i = 0; i < G_N_ELEMENTS (songs); i++)
    played[i] = play (&songs[i]);
  for (guint i = 0; i < G_N_ELEMENTS (songs); i++)
    {
      for (guint step = 1; step <= 2; step++)
        {
          guint k = (i + step) % G_N_ELEMENTS (songs);
          Phone phone = { 40 + 20 * k, 20, 48000, 20e-6, 0.4, 0, i % 2 == 0 ? 6 : 30, 0.2, i };
          BbRecordingMatch match = find (&played[i], &played[k], &phone);

          g_test_message ("%u in %u: sure by %.2f, %u others", k, i, match.confidence, match.n_others);
          worst = MAX (worst, match.certainty);
        }
    }
  for (guint i = 0; i < G_N_ELEMENTS (songs); i++)
    played_clear (&played[i]);
  g_test_message ("surest of a wrong song: %.2f", worst);
  g_assert_cmpfloat (worst, <, BB_RECORDING_SURE);
}

/* a part that was copied is found at each of its places, and said to be at none; where a little more is heard than
 * was copied, it is told apart */
static void
test_copied_chorus (void)
{
  const MadeSong made = { 112.3, 3, 1, 5, TRUE };
  Played song = play (&made);
  double second = (double) made_song_get_bar (&made, MADE_SONG_CHORUS_2) / RATE;
  Phone inside = { second + 3, 20, 48000, 30e-6, 0.4, 0, 6, 0.2, 3 };
  Phone over = { second - 4, 20, 48000, 30e-6, 0.4, 0, 6, 0.2, 4 };
  BbRecordingMatch match = find (&song, &song, &inside);

  g_test_message ("inside: sure by %.2f, %u others", match.confidence, match.n_others);
  g_assert_cmpfloat (match.confidence, <, BB_RECORDING_SURE);
  g_assert_cmpfloat (match.certainty, >=, BB_RECORDING_SURE);
  g_assert_cmpuint (match.n_others, ==, 2);

  match = find (&song, &song, &over);
  g_test_message ("over its edge: sure by %.2f, %u others, %.2f ms off", match.confidence, match.n_others,
                  find_off (&match, &over) * 1000);
  g_assert_cmpfloat (match.confidence, >=, BB_RECORDING_SURE);
  g_assert_cmpfloat (find_off (&match, &over), <=, HALF_FRAME);
  played_clear (&song);
}

/* it runs before the song begins, and after it ended */
static void
test_longer (void)
{
  const MadeSong made = { 120, 2, 1, 8, FALSE };
  Played song = play (&made);
  Phone phone = { -12, 264, 48000, 50e-6, 0.5, -3, 6, 0.2, 6 };
  BbRecordingMatch match = find (&song, &song, &phone);

  g_test_message ("longer: %.2f ms off, sure by %.2f, heard from %.1f s to %.1f s", find_off (&match, &phone) * 1000,
                  match.confidence, (double) match.from / 48000, (double) match.to / 48000);
  g_assert_cmpfloat (match.confidence, >=, BB_RECORDING_SURE);
  g_assert_cmpfloat (find_off (&match, &phone), <=, HALF_FRAME);
  g_assert_cmpfloat_with_epsilon ((double) match.from / 48000, 12, 2.1);
  g_assert_cmpfloat_with_epsilon ((double) match.to / 48000, 252, 2.1);
  played_clear (&song);
}

static void
test_nothing (void)
{
  g_autofree gint16 *silence = g_new0 (gint16, 10 * RATE);
  g_autofree gint16 *hiss = g_new (gint16, 10 * RATE);
  g_autoptr (GRand) random = g_rand_new_with_seed (4);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  BbPcm quiet = { silence, 10 * RATE, 1, RATE }, noisy = { hiss, 10 * RATE, 1, RATE }, brief = { hiss, RATE, 1, RATE };
  BbRecordingMatch match;

  for (gsize i = 0; i < 10 * RATE; i++)
    hiss[i] = (gint16) g_rand_int_range (random, -5000, 5000);
  g_assert_true (bb_recording_match_find (&quiet, &noisy, NULL, NULL, NULL, &match));
  g_assert_cmpfloat (match.confidence, <, BB_RECORDING_SURE);
  g_assert_true (bb_recording_match_find (&noisy, &quiet, NULL, NULL, NULL, &match));
  g_assert_cmpfloat (match.confidence, <, BB_RECORDING_SURE);
  g_assert_false (bb_recording_match_find (&noisy, &brief, NULL, NULL, NULL, &match));
  g_cancellable_cancel (cancellable);
  g_assert_false (bb_recording_match_find (&noisy, &noisy, NULL, NULL, cancellable, &match));
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/audio/recording-match/phones", test_phones);
  g_test_add_func ("/audio/recording-match/other-songs", test_other_songs);
  g_test_add_func ("/audio/recording-match/copied-chorus", test_copied_chorus);
  g_test_add_func ("/audio/recording-match/longer", test_longer);
  g_test_add_func ("/audio/recording-match/nothing", test_nothing);
  return g_test_run ();
}
