/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is the video that the command line writes the project: every frame, every cut, every sample? */
#include <glib/gstdio.h>
#include <locale.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "model/time.h"
#include "run.h"

#define WIDTH 64
#define HEIGHT 36
#define SIZE "64x36"
#define BOARD 10 /* frames */
#define N_BOARDS 12
#define SAMPLE_RATE 48000

/* what was decoded */
typedef struct
{
  char *bytes;
  gsize length;
} Decoded;

static void
decoded_clear (Decoded *self)
{
  g_free (self->bytes);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Decoded, decoded_clear)

static void
make_colour (const char *folder, const char *name, const char *colour)
{
  g_autofree char *source = g_strdup_printf ("color=%s:size=128x72", colour);

  g_free (run_tool (folder, "ffmpeg", "-v", "error", "-f", "lavfi", "-i", source, "-frames:v", "1", "-y", name, NULL));
}

/* a click wherever a white board begins: every other one, from the second on */
static void
make_clicks (const char *folder, const BbFrameRate *rate)
{
  gint64 n = bb_time_frame_to_sample (rate, BOARD * N_BOARDS, SAMPLE_RATE);
  g_autofree gint16 *samples = g_new0 (gint16, (gsize) n);
  g_autofree char *path = g_build_filename (folder, "clicks.raw", NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 1; i < N_BOARDS; i += 2)
    {
      gint64 at = bb_time_frame_to_sample (rate, BOARD * i, SAMPLE_RATE);

      for (guint j = 0; j < 5; j++)
        samples[at + j] = (gint16) (j % 2 == 0 ? 28000 : -28000);
    }
  g_file_set_contents (path, (char *) samples, n * (gssize) sizeof *samples, &error);
  g_assert_no_error (error);
  g_free (run_tool (folder, "ffmpeg", "-v", "error", "-f", "s16le", "-ar", "48000", "-ac", "1", "-i", "clicks.raw",
                    "-y", "clicks.flac", NULL));
}

/* black, white, black, white… */
static char *
make_project (const char *fps)
{
  char *folder = make_folder ();
  g_auto (Run) made = { 0 };
  g_auto (Run) added = { 0 };
  g_autofree char *every = g_strdup_printf ("%d", BOARD);
  BbFrameRate rate;

  bb_frame_rate_parse (fps, &rate, NULL);
  make_clicks (folder, &rate);
  make_colour (folder, "b.png", "black");
  make_colour (folder, "w.png", "white");
  made = run_beatboard (folder, "new", "p", "--song", "clicks.flac", "--fps", fps, NULL);
  g_assert_cmpint (made.status, ==, 0);
  added = run_beatboard (folder, "add", "p", "--every", every, "b.png", "w.png", "b.png", "w.png", "b.png", "w.png",
                         "b.png", "w.png", "b.png", "w.png", "b.png", "w.png", NULL);
  g_assert_cmpint (added.status, ==, 0);
  return folder;
}

static void
export_to (const char *folder, const char *name, const char *frames)
{
  g_auto (Run) run = frames == NULL ? run_beatboard (folder, "export", "p", "--to", name, "--size", SIZE, NULL)
                                    : run_beatboard (folder, "export", "p", "--to", name, "--size", SIZE, "--frames",
                                                     frames, NULL);

  assert_run (&run, 0, NULL, NULL);
}

static Decoded
read_raw (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "raw", NULL);
  g_autoptr (GError) error = NULL;
  Decoded decoded;

  g_file_get_contents (path, &decoded.bytes, &decoded.length, &error);
  g_assert_no_error (error);
  return decoded;
}

/* each frame that is in the file, and none made up, in grey */
static Decoded
decode_pictures (const char *folder, const char *name)
{
  g_free (run_tool (folder, "ffmpeg", "-v", "error", "-i", name, "-map", "0:v:0", "-vsync", "passthrough", "-pix_fmt",
                    "gray", "-f", "rawvideo", "-y", "raw", NULL));
  return read_raw (folder);
}

/* from the video's first moment on, which is 0 where times are left as they are */
static Decoded
decode_sound (const char *folder, const char *name)
{
  g_free (run_tool (folder, "ffmpeg", "-v", "error", "-copyts", "-i", name, "-map", "0:a:0", "-af",
                    "aresample=48000:async=1:first_pts=0", "-ac", "1", "-f", "s16le", "-y", "raw", NULL));
  return read_raw (folder);
}

static gboolean
is_white (const Decoded *pictures, gsize frame)
{
  return ((guint8 *) pictures->bytes)[frame * WIDTH * HEIGHT + WIDTH * HEIGHT / 2] > 127;
}

static void
assert_pictures (const char *folder, const char *name, gint64 n_frames)
{
  g_auto (Decoded) pictures = decode_pictures (folder, name);

  g_assert_cmpuint (pictures.length, ==, (gsize) n_frames * WIDTH * HEIGHT);
  for (gint64 i = 0; i < n_frames; i++)
    g_assert_cmpint (is_white (&pictures, (gsize) i), ==, i < BOARD * N_BOARDS && i / BOARD % 2 == 1);
}

/* Returns: where, between two samples, it is loudest */
static gint64
find_loudest (const Decoded *sound, gint64 from, gint64 to)
{
  const gint16 *samples = (gint16 *) sound->bytes;
  gint64 best = from;

  for (gint64 i = from; i < MIN (to, (gint64) (sound->length / 2)); i++)
    {
      if (abs (samples[i]) > abs (samples[best]))
        best = i;
    }
  return best;
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
  g_autofree char *folder = make_project (fps);
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
  g_autofree char *folder = make_project ("29.97");

  export_to (folder, name, NULL);
  assert_pictures (folder, name, BOARD * N_BOARDS);
  assert_sound (folder, name, &rate, BOARD * N_BOARDS);
  remove_all (folder);
}

/* a frame lasts until the next that differs */
static void
test_gif (void)
{
  g_autofree char *folder = make_project ("25");

  export_to (folder, "x.gif", NULL);
  g_free (
      run_tool (folder, "ffmpeg", "-v", "error", "-i", "x.gif", "-vf", "fps=25", "-c:v", "ffv1", "-y", "x.mkv", NULL));
  assert_pictures (folder, "x.mkv", BOARD * N_BOARDS);
  remove_all (folder);
}

/* a second decoder, which honours an edit list in its own way */
static void
test_gstreamer (gconstpointer name)
{
  const BbFrameRate rate = { 24, 1, FALSE };
  g_autofree char *folder = make_project ("24");
  g_auto (Decoded) sound = { NULL };
  g_autofree char *location = g_strconcat ("location=", name, NULL);
  double worst;

  export_to (folder, name, NULL);
  g_free (run_tool (folder, "gst-launch-1.0", "-q", "filesrc", location, "!", "decodebin", "!", "audioconvert", "!",
                    "audioresample", "!", "audio/x-raw,format=S16LE,layout=interleaved,channels=1,rate=48000", "!",
                    "filesink", "location=raw", NULL));
  sound = read_raw (folder);
  worst = measure_sound (&sound, &rate);
  g_test_message ("%s in GStreamer: clicks at most %.2f ms from their flashes", (const char *) name, worst);
  g_assert_cmpfloat (worst, <=, 1);
  remove_all (folder);
}

/* Returns: (transfer full): the digest of each frame of a stream, in a line */
static GStrv
hash (const char *folder, const char *name, const char *stream)
{
  g_autofree char *text = run_tool (folder, "ffmpeg", "-v", "error", "-i", name, "-map", stream, "-vsync",
                                    "passthrough", "-f", "framemd5", "-", NULL);
  g_auto (GStrv) lines = g_strsplit (text, "\n", 0);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *comma = strrchr (lines[i], ',');

      if (lines[i][0] != '#' && comma != NULL)
        g_strv_builder_add (builder, comma + 1);
    }
  return g_strv_builder_end (builder);
}

static Decoded
decode_exactly (const char *folder, const char *name)
{
  g_free (run_tool (folder, "ffmpeg", "-v", "error", "-i", name, "-map", "0:a:0", "-f", "s16le", "-y", "raw", NULL));
  return read_raw (folder);
}

/* what a piece holds is what the whole holds there */
static void
test_range (void)
{
  static const int firsts[] = { 0, 7, 45, 46, 120 };
  g_autofree char *folder = make_project ("23.976");
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

/* files of 64 kB at most, and no signal that says so */
#define LITTLE_ROOM "trap '' XFSZ; ulimit -f 128; exec \"$0\" \"$@\""

/* nothing of a file that could not be written stays, and one that was there before does */
static void
test_no_room (void)
{
  g_autofree char *folder = make_project ("24");
  g_autofree char *program = g_build_filename (g_getenv ("BB_TEST_BUILD"), "app", "beatboard", NULL);
  const char *const argv[] = { "/bin/sh", "-c",    LITTLE_ROOM, program, "export", "p",
                               "--to",    "x.mkv", "--size",    SIZE,    NULL };
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_auto (Run) run = { 0 };

  export_to (folder, "x.mkv", NULL);
  before = run_tool (folder, "sh", "-c", "ls -A && md5sum x.mkv", NULL);
  run = finish_beatboard (begin_program (folder, argv));
  assert_run (&run, 1, NULL, "x\\.mkv.*could not be written: .*too large");
  after = run_tool (folder, "sh", "-c", "ls -A && md5sum x.mkv", NULL);
  g_assert_cmpstr (before, ==, after);
  remove_all (folder);
}

static void
assert_size (const char *folder, const char *frame_size, const char *shown)
{
  g_auto (Run) run = run_beatboard (folder, "export", "p", "--to", "x.mkv", "--size", frame_size, "--no-sound",
                                    "--frames", "8-12", NULL);
  g_autofree char *text = NULL;

  assert_run (&run, 0, NULL, NULL);
  text = run_tool (folder, "ffprobe", "-v", "error", "-show_entries", "stream=width,height", "-of", "csv=p=0", "x.mkv",
                   NULL);
  g_assert_cmpstr (g_strstrip (text), ==, shown);
}

static void
test_size (void)
{
  g_autofree char *folder = make_project ("24");

  assert_size (folder, "90", "160,90");
  assert_size (folder, "100x100", "100,100");
  assert_size (folder, "90x160", "90,160");
  assert_size (folder, "91p", "162,92");
  remove_all (folder);
}

static void
assert_refused (const char *folder, const char *option, const char *value, const char *words)
{
  g_auto (Run) run = run_beatboard (folder, "export", "p", "--to", "x.mkv", option, value, NULL);

  assert_run (&run, 2, NULL, words);
}

static void
test_usage (void)
{
  g_autofree char *folder = make_project ("24");
  g_auto (Run) text = run_beatboard (folder, "export", "p", "--to", "x.srt", "--size", "720", NULL);

  assert_run (&text, 2, NULL, "are for videos");
  assert_refused (folder, "--size", "large", "“large” is no size of a video");
  assert_refused (folder, "--size", "7x7", "“7x7” is no size of a video");
  assert_refused (folder, "--quality", "fine", "Say small, good or best");
  assert_refused (folder, "--megabytes", "8", "cannot be chosen");
  assert_refused (folder, "--paper", "a4", "are for PDF");
  assert_refused (folder, "--frames", "5-4", "ends before it begins");
  remove_all (folder);
}

/* no larger than asked for, and not much smaller where there is much to see */
static void
test_megabytes (void)
{
  g_autofree char *folder = make_project ("24");
  g_autofree char *path = g_build_filename (folder, "x.mp4", NULL);
  g_auto (Run) run = run_beatboard (folder, "export", "p", "--to", "x.mp4", "--megabytes", "0.2", NULL);
  g_auto (Run) little = run_beatboard (folder, "export", "p", "--to", "y.mp4", "--megabytes", "0.01", NULL);
  GStatBuf status;

  assert_run (&run, 0, NULL, NULL);
  assert_run (&little, 1, NULL, "0\\.01 MB are too few");
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_size, <=, 200000);
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
  g_test_add_data_func ("/command/films/gstreamer-mp4", "x.mp4", test_gstreamer);
  g_test_add_data_func ("/command/films/gstreamer-webm", "x.webm", test_gstreamer);
  g_test_add_func ("/command/films/range", test_range);
  g_test_add_func ("/command/films/no-room", test_no_room);
  g_test_add_func ("/command/films/size", test_size);
  g_test_add_func ("/command/films/usage", test_usage);
  g_test_add_func ("/command/films/megabytes", test_megabytes);
  return g_test_run ();
}
