/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is the video that the command line writes the project: every frame, every cut, every sample? */
#include <locale.h>
#include <math.h>

#include "made-film.h"

static void
assert_pictures (const char *folder, const char *name, gint64 n_frames)
{
  g_auto (Decoded) pictures = decode_pictures (folder, name);

  g_assert_cmpuint (pictures.length, ==, (gsize) n_frames * WIDTH * HEIGHT);
  for (gint64 i = 0; i < n_frames; i++)
    g_assert_cmpint (is_white (&pictures, (gsize) i), ==, i < BOARD * N_BOARDS && i / BOARD % 2 == 1);
}

/* Returns: how far from its flash a click is at most, in ms */
static double
measure_sound (const Decoded *sound, const BbFrameRate *rate)
{
  double worst = 0;

  for (guint i = 1; i < N_BOARDS; i += 2)
    {
      gint64 at = bb_time_frame_to_sample (rate, BOARD * i, SAMPLE_RATE);
      gint64 reach = bb_time_frame_to_sample (rate, BOARD, SAMPLE_RATE) / 2;
      double off = (double) (find_loudest (sound, at - reach, at + reach) - at - 2) * 1000 / SAMPLE_RATE;

      worst = MAX (worst, fabs (off));
    }
  return worst;
}

static void
assert_sound (const char *folder, const char *name, const BbFrameRate *rate, gint64 n_frames)
{
  g_auto (Decoded) sound = decode_sound (folder, name);
  gint64 n = bb_time_frame_to_sample (rate, n_frames, SAMPLE_RATE);
  double worst = measure_sound (&sound, rate);

  g_test_message ("%s: clicks at most %.2f ms from their flashes", name, worst);
  g_assert_cmpfloat (worst, <=, 1);
  /* an encoder's last piece may be padded */
  g_assert_cmpint (ABS ((gint64) (sound.length / 2) - n), <=, 1024);
}

static void
test_rate (gconstpointer fps)
{
  static const char *const names[] = { "x.mp4", "x.mkv" };
  g_autofree char *folder = make_film_project (fps);
  BbFrameRate rate;

  bb_frame_rate_parse (fps, &rate, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      export_to (folder, names[i], NULL);
      assert_pictures (folder, names[i], BOARD * N_BOARDS);
      assert_sound (folder, names[i], &rate, BOARD * N_BOARDS);
    }
  remove_all (folder);
}

static void
test_kind (gconstpointer name)
{
  const BbFrameRate rate = { 30000, 1001, FALSE };
  g_autofree char *folder = make_film_project ("29.97");

  export_to (folder, name, NULL);
  assert_pictures (folder, name, BOARD * N_BOARDS);
  assert_sound (folder, name, &rate, BOARD * N_BOARDS);
  remove_all (folder);
}

/* a frame lasts until the next that differs */
static void
test_gif (void)
{
  g_autofree char *folder = make_film_project ("25");

  export_to (folder, "x.gif", NULL);
  g_free (
      run_tool (folder, "ffmpeg", "-v", "error", "-i", "x.gif", "-vf", "fps=25", "-c:v", "ffv1", "-y", "x.mkv", NULL));
  assert_pictures (folder, "x.mkv", BOARD * N_BOARDS);
  remove_all (folder);
}

/* as ImageMagick reads it, which others take as the judge: libavformat reads no animated WebP. A line for each picture:
 * how many hundredths of a second it stays, and how light it is */
static void
test_webp (void)
{
  g_autofree char *folder = make_film_project ("25");
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  export_to (folder, "x.webp", NULL);
  text = run_tool (folder, "identify", "-format", "%T %wx%h %[fx:round(mean)]\n", "x.webp", NULL);
  lines = g_strsplit (g_strstrip (text), "\n", 0);
  g_assert_cmpuint (g_strv_length (lines), ==, N_BOARDS);
  for (guint i = 0; i < N_BOARDS; i++)
    {
      g_autofree char *expected = g_strdup_printf ("%d " SIZE " %u", BOARD * 100 / 25, i % 2);

      g_assert_cmpstr (lines[i], ==, expected);
    }

  /* one picture is no animation */
  export_to (folder, "still.webp", "3-8");
  g_free (run_tool (folder, "identify", "still.webp", NULL));
  remove_all (folder);
}

/* a second decoder, which honours an edit list in its own way; where nobody takes its picture it may wait forever */
static void
test_gstreamer (gconstpointer name)
{
  const BbFrameRate rate = { 24, 1, FALSE };
  g_autofree char *folder = make_film_project ("24");
  g_auto (Decoded) sound = { NULL };
  g_autofree char *location = g_strconcat ("location=", name, NULL);
  double worst;

  export_to (folder, name, NULL);
  g_free (run_tool (folder, "gst-launch-1.0", "-q", "filesrc", location, "!", "decodebin", "name=all", "all.", "!",
                    "audio/x-raw", "!", "audioconvert", "!", "audioresample", "!",
                    "audio/x-raw,format=S16LE,layout=interleaved,channels=1,rate=48000", "!", "filesink",
                    "location=raw", "all.", "!", "video/x-raw", "!", "fakesink", NULL));
  sound = read_raw (folder);
  worst = measure_sound (&sound, &rate);
  g_test_message ("%s in GStreamer: clicks at most %.2f ms from their flashes", (const char *) name, worst);
  g_assert_cmpfloat (worst, <=, 1);
  remove_all (folder);
}

/* what a piece holds is what the whole holds there */
static void
test_range (void)
{
  static const int firsts[] = { 0, 7, 45, 46, 120 };
  g_autofree char *folder = make_film_project ("23.976");
  g_auto (GStrv) whole = NULL;
  g_auto (Decoded) sound = { NULL };
  gsize heard = 0;
  guint n = 0;

  export_to (folder, "whole.mkv", NULL);
  whole = hash (folder, "whole.mkv", "0:v:0");
  sound = decode_exactly (folder, "whole.mkv");
  for (guint i = 0; i + 1 < G_N_ELEMENTS (firsts); i++)
    {
      g_autofree char *frames = g_strdup_printf ("%d-%d", firsts[i], firsts[i + 1] - 1);
      g_auto (GStrv) piece = NULL;
      g_auto (Decoded) part = { NULL };

      export_to (folder, "piece.mkv", frames);
      piece = hash (folder, "piece.mkv", "0:v:0");
      g_assert_cmpuint (g_strv_length (piece), ==, (guint) (firsts[i + 1] - firsts[i]));
      for (guint j = 0; piece[j] != NULL; j++)
        g_assert_cmpstr (piece[j], ==, whole[n++]);
      part = decode_exactly (folder, "piece.mkv");
      g_assert_cmpuint (heard + part.length, <=, sound.length);
      g_assert_cmpmem (part.bytes, part.length, sound.bytes + heard, part.length);
      heard += part.length;
    }
  g_assert_cmpuint (n, ==, g_strv_length (whole));
  g_assert_cmpuint (heard, ==, sound.length);
  remove_all (folder);
}

static void
add_rates (void)
{
  static const char *const rates[] = { "23.976", "24", "25", "29.97", "30", "50", "59.94", "60" };

  for (guint i = 0; i < G_N_ELEMENTS (rates); i++)
    {
      g_autofree char *name = g_strconcat ("/command/films/rate-", rates[i], NULL);

      g_test_add_data_func (name, rates[i], test_rate);
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  add_rates ();
  g_test_add_data_func ("/command/films/webm", "x.webm", test_kind);
  g_test_add_data_func ("/command/films/mov", "x.mov", test_kind);
  g_test_add_func ("/command/films/gif", test_gif);
  g_test_add_func ("/command/films/webp", test_webp);
  g_test_add_data_func ("/command/films/gstreamer-mp4", "x.mp4", test_gstreamer);
  g_test_add_data_func ("/command/films/gstreamer-webm", "x.webm", test_gstreamer);
  g_test_add_func ("/command/films/range", test_range);
  return g_test_run ();
}
