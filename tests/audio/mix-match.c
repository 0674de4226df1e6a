/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is a song found in another mix of it, cut and lengthened, and another song refused? */
#include "audio/alignment/mix-match.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <math.h>
#include <string.h>

#include "audio/wav.h"
#include "made-song.h"
#include "voices.h"

#define RATE VOICES_RATE
#define MAX_CUTS 3

/* samples from..to of the song, in the order in which the mix has them; from below 0: as much silence */
typedef struct
{
  gint64 from;
  gint64 to;
} Part;

typedef struct
{
  float *sound;
  gsize n;
} Sound;

/* louder, brighter, and limited */
static void
master (float *sound, gsize n)
{
  float low = 0, held = 0;

  for (gsize i = 0; i < n; i++)
    {
      low += 0.15f * (sound[i] - low);
      sound[i] = 1.4f * (sound[i] + 0.5f * (sound[i] - low));
      held = MAX (fabsf (sound[i]), held * 0.9997f);
      sound[i] *= held > 0.8f ? 0.8f / held : 1;
    }
}

static Sound
edit (const float *song, const Part *parts, guint n_parts)
{
  Sound mix = { NULL, 0 };
  gsize at = 0;

  for (guint i = 0; i < n_parts; i++)
    mix.n += (gsize) (parts[i].to - parts[i].from);
  mix.sound = g_new0 (float, mix.n);
  for (guint i = 0; i < n_parts; i++)
    {
      gsize n = (gsize) (parts[i].to - parts[i].from);

      if (parts[i].from >= 0)
        memcpy (mix.sound + at, song + parts[i].from, n * sizeof *song);
      at += n;
    }
  return mix;
}

/* the sample of the old song at sample @at of the mix; below 0 for none */
static gint64
find_truth (const Part *parts, guint n_parts, gint64 at)
{
  for (guint i = 0; i < n_parts; i++)
    {
      gint64 n = parts[i].to - parts[i].from;

      if (at < n)
        return parts[i].from < 0 ? -1 : parts[i].from + at;
      at -= n;
    }
  return -1;
}

/* the most that a run is off, in samples, and how many samples of the mix are in none that should be, or in one that
 * should not */
static double
find_off (const BbMixMatch *match, const Part *parts, guint n_parts, gsize n_mix, guint rate, gint64 *missed)
{
  double worst = 0;

  *missed = 0;
  for (gint64 at = 0; at < (gint64) n_mix; at += 10)
    {
      gint64 truth = find_truth (parts, n_parts, at), found = -1;

      for (guint i = 0; i < match->n; i++)
        {
          const BbSongRun *run = &match->runs[i];
          double old = (double) at - (double) run->new_from * RATE / rate + (double) run->from;

          if (old >= (double) run->from && old < (double) run->to)
            {
              found = llround (old);
              worst = truth >= 0 && fabs (old - (double) truth) < RATE / 20 ? MAX (worst, fabs (old - (double) truth))
                                                                            : worst;
            }
        }
      if ((truth < 0) != (found < 0) || (truth >= 0 && llabs (truth - found) >= RATE / 20))
        *missed += 10;
    }
  return worst;
}

static void
tell (const BbMixMatch *match)
{
  for (guint i = 0; i < match->n; i++)
    g_test_message ("  %.4f to %.4f s at %.4f s", (double) match->runs[i].from / RATE,
                    (double) match->runs[i].to / RATE, (double) match->runs[i].new_from / RATE);
}

static BbMixMatch
find (const float *old, gsize n_old, const gint16 *new, gsize n_new, guint channels, guint rate)
{
  g_autofree gint16 *samples = made_song_to_pcm (old, n_old, 0.5);
  BbPcm one = { samples, n_old, 1, RATE }, other = { new, n_new, channels, rate };
  BbMixMatch match;

  g_assert_true (bb_mix_match_find (&one, &other, NULL, NULL, NULL, &match));
  return match;
}

static void
hold (const char *name, const MadeSong *made, const Part *parts, guint n_parts, double most_samples)
{
  g_autofree float *song = made_song_play (made);
  Sound mix = edit (song, parts, n_parts);
  g_autofree gint16 *samples = NULL;
  g_auto (BbMixMatch) match = { NULL };
  gint64 missed;
  double off;

  master (mix.sound, mix.n);
  samples = made_song_to_pcm (mix.sound, mix.n, 0.9);
  match = find (song, made_song_get_bar (made, MADE_SONG_BARS), samples, mix.n, 1, RATE);
  off = find_off (&match, parts, n_parts, mix.n, RATE, &missed);
  g_test_message ("%s: %u runs, worst %.2f samples, %.2f ms not as they were, sure by %.2f", name, match.n, off,
                  1000.0 * (double) missed / RATE, match.confidence);
  tell (&match);
  g_assert_cmpfloat (match.confidence, >=, BB_MIX_SURE);
  g_assert_cmpfloat (off, <=, most_samples);
  /* each cut to 5 ms */
  g_assert_cmpfloat (1000.0 * (double) missed / RATE, <=, 5.0 * n_parts);
  g_free (mix.sound);
}

/* two seconds before it */
static void
test_offset (void)
{
  const MadeSong made = { 117.3, 2, 3, 4, FALSE };
  const Part parts[] = { { -2 * RATE, 0 }, { 0, (gint64) made_song_get_bar (&made, MADE_SONG_BARS) } };

  hold ("offset", &made, parts, G_N_ELEMENTS (parts), 1);
}

/* two seconds before it, and eight bars of the second verse gone */
static void
test_cut (void)
{
  const MadeSong made = { 117.3, 2, 3, 4, FALSE };
  gint64 from = (gint64) made_song_get_bar (&made, 52), to = (gint64) made_song_get_bar (&made, 60);
  const Part parts[] = { { -2 * RATE, 0 }, { 0, from }, { to, (gint64) made_song_get_bar (&made, MADE_SONG_BARS) } };

  hold ("cut", &made, parts, G_N_ELEMENTS (parts), 1);
}

/* the intro is shorter, four bars are added in the bridge, and most of the last chorus is gone, where all are copied */
static void
test_many (void)
{
  const MadeSong made = { 102.71, 1, 4, 6, TRUE };
  gint64 end = (gint64) made_song_get_bar (&made, 98);
  gint64 middle = (gint64) made_song_get_bar (&made, 92);
  const Part parts[] = { { (gint64) made_song_get_bar (&made, 4), middle },
                         { -(gint64) made_song_get_bar (&made, 4), 0 },
                         { middle, end },
                         { (gint64) made_song_get_bar (&made, 114), (gint64) made_song_get_bar (&made, 120) } };

  hold ("many", &made, parts, G_N_ELEMENTS (parts), 1);
}

/* as an MP3 and back at another rate: both by ffmpeg */
static void
test_coded (void)
{
  const MadeSong made = { 124, 3, 1, 5, FALSE };
  gsize n = made_song_get_bar (&made, MADE_SONG_BARS);
  g_autofree float *song = made_song_play (&made);
  g_autofree gint16 *samples = made_song_to_pcm (song, n, 0.5);
  g_autofree char *folder = g_dir_make_tmp ("beatboard-mix-XXXXXX", NULL);
  g_autofree char *master_path = g_build_filename (folder, "master.wav", NULL);
  g_autofree char *coded = g_build_filename (folder, "coded.wav", NULL);
  g_autofree char *line = g_strdup_printf ("sh -c 'ffmpeg -v error -i %s -b:a 128k %s/mix.mp3 && ffmpeg -v error "
                                           "-i %s/mix.mp3 -af adelay=2000 -ar 48000 -map_metadata -1 -fflags +bitexact "
                                           "-flags +bitexact -c:a pcm_s16le %s'",
                                           master_path, folder, folder, coded);
  g_autofree char *clean = g_strdup_printf ("rm -rf %s", folder);
  g_autoptr (BbWavWriter) writer = bb_wav_writer_new (master_path, NULL);
  const Part parts[] = { { -2 * RATE, 0 }, { 0, (gint64) n } };
  g_autoptr (BbWav) wav = NULL;
  g_auto (BbMixMatch) match = { NULL };
  gint64 missed;
  double off;
  int status;

  bb_wav_writer_set_format (writer, 1, RATE);
  g_assert_true (bb_wav_writer_write (writer, samples, n * sizeof *samples, NULL));
  g_assert_true (bb_wav_writer_finish (writer, NULL));
  g_assert_true (g_spawn_command_line_sync (line, NULL, NULL, &status, NULL) && status == 0);
  wav = bb_wav_open (coded, NULL);
  g_assert_nonnull (wav);
  match = find (song, n, bb_wav_get_samples (wav), bb_wav_get_n_samples (wav), 1, 48000);
  off = find_off (&match, parts, G_N_ELEMENTS (parts), n + 2 * RATE, 48000, &missed);
  g_test_message ("mp3 at 48 kHz: %u runs, worst %.2f samples, %.2f ms not as they were, sure by %.2f", match.n, off,
                  1000.0 * (double) missed / RATE, match.confidence);
  g_assert_cmpfloat (match.confidence, >=, BB_MIX_SURE);
  g_assert_cmpuint (match.n, ==, 1);
  g_assert_cmpfloat (off, <=, 1);
  g_spawn_command_line_sync (clean, NULL, NULL, NULL, NULL);
}

/* of the same tempo, on the same drums */
static void
test_other_songs (void)
{
  static const MadeSong songs[] = {
    { 120, 1, 1, 1, FALSE }, { 120, 1, 2, 2, TRUE }, { 120, 2, 3, 3, FALSE }, { 131, 2, 6, 4, FALSE }
  };
  float *sounds[G_N_ELEMENTS (songs)];
  double surest = 0;

  for (guint i = 0; i < G_N_ELEMENTS (songs); i++)
    sounds[i] = made_song_play (&songs[i]);
  for (guint i = 0; i < G_N_ELEMENTS (songs); i++)
    {
      guint k = (i + 1) % G_N_ELEMENTS (songs);
      gsize n = made_song_get_bar (&songs[k], MADE_SONG_BARS);
      g_autofree gint16 *samples = made_song_to_pcm (sounds[k], n, 0.5);
      g_auto (BbMixMatch) match = find (sounds[i], made_song_get_bar (&songs[i], MADE_SONG_BARS), samples, n, 1, RATE);

      g_test_message ("%u as %u: sure by %.2f", k, i, match.confidence);
      surest = MAX (surest, match.confidence);
    }
  for (guint i = 0; i < G_N_ELEMENTS (songs); i++)
    g_free (sounds[i]);
  g_assert_cmpfloat (surest, <, BB_MIX_SURE);
}

static void
test_nothing (void)
{
  g_autofree gint16 *silence = g_new0 (gint16, 10 * RATE);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  BbPcm quiet = { silence, 10 * RATE, 1, RATE }, brief = { silence, RATE, 1, RATE };
  g_auto (BbMixMatch) match = { NULL };

  g_assert_true (bb_mix_match_find (&quiet, &quiet, NULL, NULL, NULL, &match));
  g_assert_cmpfloat (match.confidence, <, BB_MIX_SURE);
  g_assert_false (bb_mix_match_find (&quiet, &brief, NULL, NULL, NULL, &match));
  g_cancellable_cancel (cancellable);
  g_assert_false (bb_mix_match_find (&quiet, &quiet, NULL, NULL, cancellable, &match));
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/audio/mix-match/offset", test_offset);
  g_test_add_func ("/audio/mix-match/cut", test_cut);
  g_test_add_func ("/audio/mix-match/many", test_many);
  g_test_add_func ("/audio/mix-match/coded", test_coded);
  g_test_add_func ("/audio/mix-match/other-songs", test_other_songs);
  g_test_add_func ("/audio/mix-match/nothing", test_nothing);
  return g_test_run ();
}
