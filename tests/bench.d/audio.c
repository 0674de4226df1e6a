/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a new project with a song cost beside the song's decoding, what the search for its beats, and what that for
 * another sound of it? */
#include <glib/gstdio.h>
#include <math.h>
#include <string.h>
#include <sys/resource.h>

#include "../audio/made-song.h"
#include "../audio/phone.h"
#include "audio/alignment/mix-match.h"
#include "audio/alignment/recording-match.h"
#include "audio/beats/song-beats.h"
#include "audio/wav.h"
#include "row.h"

#define RATE 44100
#define SECONDS 240
#define RUNS 7
#define LIMIT 1.5

static const struct
{
  const char *name;
  const char *encode; /* what ffmpeg is told */
} kinds[] = {
  { "mp3", "-b:a 256k" },
  { "flac", "" },
  { "ogg", "-c:a libvorbis -q:a 6" },
  { "m4a", "-c:a aac -b:a 256k" },
  { "opus", "-c:a libopus -b:a 128k" },
  { "wav", "-c:a pcm_s24le" },
};

/* two bars of chords over a bass and a drum, at 120 beats a minute */
static double
play (guint i, guint channel)
{
  static const double chords[][3] = {
    { 220, 277.2, 329.6 }, { 196, 246.9, 293.7 }, { 174.6, 220, 261.6 }, { 164.8, 207.7, 246.9 }
  };
  double t = (double) i / RATE, beat = fmod (t, 0.5);
  const double *chord = chords[(guint) (t / 2) % 4];
  double value = 0.3 * sin (2 * G_PI * chord[0] / 4 * t);

  for (guint k = 0; k < 3; k++)
    value += 0.1 * sin (2 * G_PI * chord[k] * (1 + 0.002 * channel) * t) * exp (-beat);

  return value + 0.3 * exp (-beat * 30) * (2.0 * rand () / RAND_MAX - 1);
}

static void
write_song (const char *path)
{
  g_autoptr (BbWavWriter) writer = bb_wav_writer_new (path, NULL);
  g_autofree gint16 *second = g_new (gint16, RATE * 2);

  bb_wav_writer_set_format (writer, 2, RATE);
  for (guint s = 0; s < SECONDS; s++)
    {
      for (guint i = 0; i < RATE * 2; i++)
        second[i] = (gint16) (20000 * play (s * RATE + i / 2, i % 2));
      bb_wav_writer_write (writer, second, RATE * 2 * sizeof (gint16), NULL);
    }
  bb_wav_writer_finish (writer, NULL);
}

/* of the processes that were waited for */
static double
cpu_ms (void)
{
  struct rusage usage;

  getrusage (RUSAGE_CHILDREN, &usage);
  return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3 +
         (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
}

/* in @folder, where what the last run left is removed first */
static double
measure (const char *folder, const char *line)
{
  g_autofree char *clean = g_strdup_printf ("rm -rf %s/cache %s/new.beatboard %s/decoded.wav", folder, folder, folder);
  g_autofree char *printed = NULL;
  double before;
  int status;

  g_assert (g_spawn_command_line_sync (clean, NULL, NULL, NULL, NULL));
  before = cpu_ms ();
  g_assert (g_spawn_command_line_sync (line, &printed, NULL, &status, NULL) && status == 0);
  return cpu_ms () - before;
}

static double
measure_ours (const char *folder, const char *song)
{
  g_autofree char *line =
      g_strdup_printf ("env XDG_CACHE_HOME=%s/cache %s/app/beatboard new %s/new.beatboard --song %s", folder,
                       g_getenv ("BB_TEST_BUILD"), folder, song);

  return measure (folder, line);
}

static double
measure_peer (const char *folder, const char *song)
{
  g_autofree char *line = g_strdup_printf ("ffmpeg -v error -threads 1 -i %s -c:a pcm_s16le %s/decoded.wav", song,
                                           folder);

  return measure (folder, line);
}

static void
print_row (const char *kind, const char *folder, const char *song)
{
  double ours[RUNS], peer[RUNS], own, theirs;

  measure_ours (folder, song);
  measure_peer (folder, song);
  for (guint i = 0; i < RUNS; i++)
    {
      ours[i] = measure_ours (folder, song);
      peer[i] = measure_peer (folder, song);
    }

  own = bench_get_median (ours, RUNS);
  theirs = bench_get_median (peer, RUNS);
  g_print ("new --song of 4 minutes, %s\t%.2f\tx CPU\t%.2f\t%s\t"
           "ffmpeg to a WAV file, %.0f ms against %.0f ms\n",
           kind, own / theirs, LIMIT, own / theirs <= LIMIT ? "ok" : "short", own, theirs);
}

/* the search for beats in the decoded song */
static void
print_beats_row (const char *path)
{
  g_autoptr (BbWav) wav = bb_wav_open (path, NULL);
  g_autofree char *against = NULL;
  double times[RUNS], tempo = 0;

  for (guint i = 0; i < RUNS; i++)
    {
      double start = bench_get_milliseconds ();

      g_autoptr (GArray) beats = bb_beats_find (bb_wav_get_samples (wav), bb_wav_get_n_samples (wav),
                                                bb_wav_get_channels (wav), bb_wav_get_sample_rate (wav), 0, NULL);

      tempo = beats->len > 0 ? g_array_index (beats, BbBeats, 0).tempo : 0;
      times[i] = (bench_get_milliseconds () - start) / 1000;
    }
  against = g_strdup_printf ("processor time; it was made at 120 beats a minute: %.4f", tempo);
  bench_print_row ("beats of a song of 4 minutes", bench_get_median (times, RUNS), "s CPU", 1.5, against);
}

static void
print_recording_row (const BbPcm *song, const float *sound, double seconds, const char *name, double limit)
{
  const Phone phone = { (240 - seconds) / 2, seconds, 48000, 50e-6, 0.5, 0, 6, 0.2, 1 };
  gsize n;
  g_autofree gint16 *samples = phone_record (&phone, sound, song->n_samples, &n);
  const BbPcm recording = { samples, n, 1, phone.rate };
  g_autofree char *against = NULL;
  double times[3];
  BbRecordingMatch match;

  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      double start = bench_get_milliseconds ();

      bb_recording_match_find (song, &recording, NULL, NULL, NULL, &match);
      times[i] = (bench_get_milliseconds () - start) / 1000;
    }
  against = g_strdup_printf ("processor time; in a room, under noise: %.2f ms off",
                             fabs (match.start / RATE - phone.from) * 1000);
  bench_print_row (name, bench_get_median (times, G_N_ELEMENTS (times)), "s CPU", limit, against);
}

static void
print_mix_row (const BbPcm *song, gsize cut_from, gsize cut_to)
{
  g_autofree gint16 *samples = g_memdup2 (song->samples, song->n_samples * sizeof *samples);
  const BbPcm mix = { samples, song->n_samples - (cut_to - cut_from), 1, RATE };
  double times[3];

  memmove (samples + cut_from, samples + cut_to, (song->n_samples - cut_to) * sizeof *samples);
  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    {
      g_auto (BbMixMatch) match = { NULL };
      double start = bench_get_milliseconds ();

      bb_mix_match_find (song, &mix, NULL, NULL, NULL, &match);
      times[i] = (bench_get_milliseconds () - start) / 1000;
    }
  bench_print_row ("another mix of 4 minutes, cut", bench_get_median (times, G_N_ELEMENTS (times)), "s CPU", 6,
                   "processor time");
}

static void
print_alignment_rows (void)
{
  const MadeSong made = { 120, 1, 2, 3, FALSE };
  gsize n = made_song_get_bar (&made, MADE_SONG_BARS);
  g_autofree float *sound = made_song_play (&made);
  g_autofree gint16 *samples = made_song_to_pcm (sound, n, 0.8);
  const BbPcm song = { samples, n, 1, RATE };

  print_recording_row (&song, sound, 20, "20 s of a phone in a song of 4 minutes", 3);
  print_recording_row (&song, sound, 240, "4 minutes of a phone in a song of 4 minutes", 10);
  print_mix_row (&song, made_song_get_bar (&made, 52), made_song_get_bar (&made, 60));
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = g_dir_make_tmp ("beatboard-bench-XXXXXX", NULL);
  g_autofree char *master = g_build_filename (folder, "master.wav", NULL);
  g_autofree char *clean = g_strdup_printf ("rm -rf %s", folder);

  write_song (master);
  print_beats_row (master);
  print_alignment_rows ();
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *song = g_strdup_printf ("%s/song.%s", folder, kinds[i].name);
      g_autofree char *line = g_strdup_printf ("ffmpeg -v error -i %s %s %s", master, kinds[i].encode, song);

      g_assert (g_spawn_command_line_sync (line, NULL, NULL, NULL, NULL));
      print_row (kinds[i].name, folder, song);
      g_unlink (song);
    }

  g_spawn_command_line_sync (clean, NULL, NULL, NULL, NULL);
  return 0;
}
