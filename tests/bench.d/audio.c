/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do a song's peaks and fingerprint cost beside its decoding? */
#include <glib/gstdio.h>
#include <gst/gst.h>
#include <math.h>
#include <sys/resource.h>

#include "audio/decode.h"
#include "audio/wav.h"
#include "row.h"

#define RATE 44100
#define SECONDS 240
#define RUNS 7
#define LIMIT 1.15

static const struct
{
  const char *name;
  const char *encode; /* what ffmpeg is told */
} kinds[] = {
  { "mp3", "-b:a 256k" },
  { "flac", "" },
  { "ogg", "-c:a libvorbis -q:a 6" },
  { "m4a", "-c:a aac -b:a 256k" },
};

/* two bars of chords over a bass and a drum, at 120 beats a minute */
static double
play (guint i, guint channel)
{
  static const double chords[][3] = { { 220, 277.2, 329.6 }, { 196, 246.9, 293.7 },
                                      { 174.6, 220, 261.6 }, { 164.8, 207.7, 246.9 } };
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

static double
cpu_ms (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);
  return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3 +
         (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
}

static double
measure_ours (const char *song, const char *wav)
{
  double before = cpu_ms ();
  g_autoptr (BbPeaks) peaks = bb_peaks_new ();
  g_autoptr (BbSoundInfo) info = bb_decode_file (song, BB_DECODE_AS_MASTERED, wav, peaks, NULL, NULL, NULL, NULL);

  g_assert (info != NULL && !info->is_cut);
  return cpu_ms () - before;
}

static double
measure_peer (const char *song, const char *wav)
{
  double before = cpu_ms ();
  g_autofree char *line = g_strdup_printf (
    "filesrc location=\"%s\" ! decodebin ! audioconvert dithering=none ! "
    "audio/x-raw,format=S16LE,layout=interleaved ! wavenc ! filesink location=\"%s\"",
    song, wav);
  g_autoptr (GstElement) pipeline = gst_parse_launch (line, NULL);
  g_autoptr (GstBus) bus = gst_element_get_bus (pipeline);
  g_autoptr (GstMessage) end = NULL;

  gst_element_set_state (pipeline, GST_STATE_PLAYING);
  end = gst_bus_timed_pop_filtered (bus, GST_CLOCK_TIME_NONE, GST_MESSAGE_EOS | GST_MESSAGE_ERROR);
  gst_element_set_state (pipeline, GST_STATE_NULL);
  g_assert (GST_MESSAGE_TYPE (end) == GST_MESSAGE_EOS);
  return cpu_ms () - before;
}

static void
print_row (const char *kind, const char *song, const char *wav)
{
  double ours[RUNS], peer[RUNS], own, theirs;

  measure_ours (song, wav);
  measure_peer (song, wav);
  for (guint i = 0; i < RUNS; i++)
    {
      ours[i] = measure_ours (song, wav);
      peer[i] = measure_peer (song, wav);
    }

  own = bench_get_median (ours, RUNS);
  theirs = bench_get_median (peer, RUNS);
  g_print ("4-minute song to waveform and WAV, %s\t%.2f\tx CPU\t%.2f\t%s\t"
           "the same decode into a WAV, %.0f ms against %.0f ms\n",
           kind, own / theirs, LIMIT, own / theirs <= LIMIT ? "ok" : "short", own, theirs);
}

int
main (int argc, char **argv)
{
  g_autofree char *folder = g_dir_make_tmp ("beatboard-bench-XXXXXX", NULL);
  g_autofree char *song = g_build_filename (folder, "song.wav", NULL);
  g_autofree char *wav = g_build_filename (folder, "decoded.wav", NULL);

  gst_init (&argc, &argv);
  write_song (song);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *coded = g_strdup_printf ("%s/song.%s", folder, kinds[i].name);
      g_autofree char *line = g_strdup_printf ("ffmpeg -v error -i %s %s %s", song,
                                               kinds[i].encode, coded);

      g_assert (g_spawn_command_line_sync (line, NULL, NULL, NULL, NULL));
      print_row (kinds[i].name, coded, wav);
      g_unlink (coded);
    }

  g_unlink (song);
  g_unlink (wav);
  g_rmdir (folder);
  return 0;
}
