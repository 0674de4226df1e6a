/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a sound file of every kind come out whole, and a bad one with words that help? */
#include "audio/decode.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <math.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>

#include "audio/wav.h"

#define SECONDS 3

/* MP3 and AAC add priming and padding that not every file tells of */
#define MP3_SLACK (3 * 1152)
#define AAC_SLACK (3 * 1024)

static char *folder;

static char *
path_of (const char *name)
{
  return g_build_filename (folder, name, NULL);
}

/* runs ffmpeg; @arguments as on a command line, the file's name last */
static char *
make (const char *arguments, const char *name)
{
  char *path = path_of (name);
  g_autofree char *line = g_strdup_printf ("ffmpeg -v error -y -bitexact %s %s", arguments, path);
  int status;

  g_assert_true (g_spawn_command_line_sync (line, NULL, NULL, &status, NULL));
  g_assert_cmpint (status, ==, 0);
  return path;
}

#define SINE(rate) "-f lavfi -i sine=441:d=3:r=" #rate
#define SURROUND " -filter_complex [0]pan=5.1|FL=c0|FR=0.5*c0|FC=0*c0|LFE=0*c0|BL=0*c0|BR=0*c0"

static const struct
{
  const char *name;
  const char *arguments;
  guint rate;
  guint channels;
  guint source_channels;
  int slack; /* samples more or fewer than the source has */
} kinds[] = {
  { "cbr.mp3", SINE (44100) " -ac 2 -b:a 192k", 44100, 2, 2, MP3_SLACK },
  { "vbr.mp3", SINE (44100) " -ac 2 -q:a 4", 44100, 2, 2, MP3_SLACK },
  { "bare.mp3", SINE (44100) " -b:a 128k -write_xing 0 -id3v2_version 0", 44100, 1, 1, MP3_SLACK },
  { "barevbr.mp3", SINE (48000) " -q:a 4 -write_xing 0 -id3v2_version 0", 48000, 1, 1, MP3_SLACK },
  { "a.m4a", SINE (44100) " -ac 2 -c:a aac", 44100, 2, 2, AAC_SLACK },
  { "a.aac", SINE (44100) " -ac 2 -c:a aac", 44100, 2, 2, AAC_SLACK },
  { "a.flac", SINE (44100) " -ac 2", 44100, 2, 2, 0 },
  { "a96.flac", SINE (96000) " -sample_fmt s32", 96000, 1, 1, 0 },
  { "a.ogg", SINE (44100) " -ac 2 -c:a libvorbis", 44100, 2, 2, 1 },
  { "a.opus", SINE (48000) " -ac 2 -c:a libopus", 48000, 2, 2, 0 },
  { "a8.wav", SINE (8000), 8000, 1, 1, 0 },
  { "a192.wav", SINE (192000) " -ac 2 -c:a pcm_s24le", 192000, 2, 2, 0 },
  { "float.wav", SINE (44100) " -c:a pcm_f32le", 44100, 1, 1, 0 },
  { "surround.wav", SINE (48000) SURROUND, 48000, 2, 6, 0 },
  { "surround.flac", SINE (48000) SURROUND, 48000, 2, 6, 0 },
  { "surround.m4a", SINE (48000) SURROUND " -c:a aac", 48000, 2, 6, AAC_SLACK },
  { "surround.ogg", SINE (48000) SURROUND " -c:a libvorbis", 48000, 2, 6, 1 },
  { "a.aiff", SINE (44100) " -ac 2", 44100, 2, 2, 0 },
  { "a.mkv", "-f lavfi -i testsrc=d=3 " SINE (48000) " -c:a flac -c:v mpeg4", 48000, 1, 1, 0 },
  { "a.mp4", "-f lavfi -i testsrc=d=3 " SINE (48000) " -c:a aac -c:v mpeg4", 48000, 1, 1, AAC_SLACK },
};

static BbSoundInfo *
decode (const char *path, BbPeaks *peaks, GError **error)
{
  g_autofree char *wav = path_of ("decoded.wav");

  return bb_decode_file (path, BB_DECODE_AS_MASTERED, wav, peaks, NULL, NULL, NULL, error);
}

/* RMS of the second second: ffmpeg's sine has an amplitude of 1/8 */
static double
loudness (const BbWav *wav, guint channel)
{
  guint rate = bb_wav_get_sample_rate (wav), channels = bb_wav_get_channels (wav);
  const gint16 *samples = bb_wav_get_samples (wav) + rate * channels + channel;
  double squares = 0;

  for (guint i = 0; i < rate; i++)
    squares += pow (samples[i * channels] / 32768.0, 2);

  return sqrt (squares / rate) * G_SQRT2 * 8;
}

static void
test_kind (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *path = make (kinds[i].arguments, kinds[i].name);
  g_autofree char *wav_path = path_of ("decoded.wav");
  g_autoptr (BbPeaks) peaks = bb_peaks_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (BbSoundInfo) info = decode (path, peaks, &error);
  g_autoptr (BbWav) wav = NULL;
  gint64 expected = SECONDS * kinds[i].rate;

  g_assert_no_error (error);
  wav = bb_wav_open (wav_path, &error);
  g_assert_no_error (error);

  g_assert_false (info->is_cut);
  g_assert_cmpuint (info->sample_rate, ==, kinds[i].rate);
  g_assert_cmpuint (info->source_channels, ==, kinds[i].source_channels);
  g_assert_cmpint (ABS ((gint64) info->n_samples - expected), <=, kinds[i].slack);
  g_assert_cmpuint (bb_wav_get_sample_rate (wav), ==, kinds[i].rate);
  g_assert_cmpuint (bb_wav_get_channels (wav), ==, kinds[i].channels);
  g_assert_cmpuint (bb_wav_get_n_samples (wav), ==, info->n_samples);
  g_assert_true (bb_peaks_is_finished (peaks));
  g_assert_cmpuint (bb_peaks_get_n_samples (peaks), ==, info->n_samples);
  g_assert_cmpuint (strlen (info->fingerprint), ==, 64);

  if (kinds[i].source_channels <= 2)
    g_assert_cmpfloat_with_epsilon (loudness (wav, 0), 1, 0.35);
  else
    g_assert_cmpfloat_with_epsilon (loudness (wav, 1) / loudness (wav, 0), 0.5, 0.02);
  g_unlink (path);
}

/* the samples, bit for bit, against another decoder */
static void
test_bit_exact (void)
{
  static const char *const names[] = { "exact.flac", "exact.wav", "exact.aiff" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = make ("-f lavfi -i anoisesrc=d=2:r=44100:seed=7 -ac 2 -sample_fmt s16", names[i]);
      g_autofree char *arguments = g_strdup_printf ("-i %s -f s16le", path);
      g_autofree char *raw = make (arguments, "exact.raw");
      g_autofree char *wav_path = path_of ("decoded.wav");
      g_autoptr (BbPeaks) peaks = bb_peaks_new ();
      g_autoptr (BbSoundInfo) info = decode (path, peaks, NULL);
      g_autoptr (BbWav) wav = bb_wav_open (wav_path, NULL);
      g_autofree char *expected = NULL;
      gsize size;

      g_assert_true (g_file_get_contents (raw, &expected, &size, NULL));
      g_assert_cmpmem (bb_wav_get_samples (wav), info->n_samples * 4, expected, size);
      g_unlink (path);
      g_unlink (raw);
    }
}

static void
test_tags (void)
{
  static const char *const names[] = { "tags.mp3", "tags.m4a", "tags.flac" };
  g_autofree char *cover = make ("-f lavfi -i testsrc=s=64x64 -frames:v 1 -update 1", "cover.png");

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *arguments =
          g_strdup_printf (SINE (44100) " -i %s -map 0 -map 1 -c:v copy -disposition:v attached_pic "
                                        "-metadata title=네온 -metadata artist=Nari -metadata album=Seoul",
                           cover);
      g_autofree char *path = make (arguments, names[i]);
      g_autoptr (BbPeaks) peaks = bb_peaks_new ();
      g_autoptr (GError) error = NULL;
      g_autoptr (BbSoundInfo) info = decode (path, peaks, &error);
      g_autofree char *picture = NULL;
      gsize size;

      g_assert_no_error (error);
      g_assert_cmpstr (info->title, ==, "네온");
      g_assert_cmpstr (info->artist, ==, "Nari");
      g_assert_cmpstr (info->album, ==, "Seoul");
      g_assert_cmpstr (info->cover_type, ==, "image/png");
      g_assert_true (g_file_get_contents (cover, &picture, &size, NULL));
      g_assert_cmpmem (g_bytes_get_data (info->cover, NULL), g_bytes_get_size (info->cover), picture, size);
      g_unlink (path);
    }

  g_unlink (cover);
}

static void
assert_fails (const char *path, int code, const char *word)
{
  g_autofree char *wav_path = path_of ("decoded.wav");
  g_autoptr (BbPeaks) peaks = bb_peaks_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (decode (path, peaks, &error));
  g_assert_error (error, G_IO_ERROR, code);
  g_assert_nonnull (strstr (error->message, word));
  g_assert_false (g_file_test (wav_path, G_FILE_TEST_EXISTS));
}

static void
test_no_sound (void)
{
  static const struct
  {
    const char *name;
    const char *arguments; /* NULL: an empty file */
  } files[] = {
    { "picture.mp3", "-f lavfi -i testsrc=s=64x64 -frames:v 1 -update 1 -c:v png -f image2" },
    { "silent.mp4", "-f lavfi -i testsrc=d=1 -c:v mpeg4" },
    { "empty.mp3", NULL },
    { "text.wav", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = files[i].arguments != NULL ? make (files[i].arguments, files[i].name)
                                                         : path_of (files[i].name);

      if (files[i].arguments == NULL)
        g_file_set_contents (path, "dear diary, no sound today\n", i == 2 ? 0 : -1, NULL);
      assert_fails (path, G_IO_ERROR_INVALID_DATA, files[i].name);
      g_unlink (path);
    }
}

static void
test_not_there (void)
{
  g_autofree char *path = path_of ("nowhere.mp3");

  assert_fails (path, G_IO_ERROR_NOT_FOUND, "nowhere.mp3");
}

/* a track of a kind that has a name, and no decoder */
static void
test_missing_decoder (void)
{
  g_autofree char *path = make (SINE (44100) " -c:a pcm_s16le", "a.mov");
  g_autofree char *contents = NULL;
  gsize size, at = 0;

  g_assert_true (g_file_get_contents (path, &contents, &size, NULL));
  while (memcmp (contents + at, "sowt", 4) != 0)
    at++;
  memcpy (contents + at, "ssmv", 4);
  g_assert_true (g_file_set_contents (path, contents, (gssize) size, NULL));

  assert_fails (path, G_IO_ERROR_NOT_SUPPORTED, "Selectable Mode Vocoder");
  g_unlink (path);
}

/* decodes the first @share of the file, which is 20 s long */
static BbSoundInfo *
decode_part (const char *path, const char *contents, gsize size, double share)
{
  g_autoptr (BbPeaks) peaks = bb_peaks_new ();
  g_autoptr (GError) error = NULL;
  BbSoundInfo *info;

  g_assert_true (g_file_set_contents (path, contents, (gssize) (share * size), NULL));
  info = decode (path, peaks, &error);
  g_assert_no_error (error);
  return info;
}

/* what is there of a file that was cut off is kept, and where the file says how long it was, that is
 * known */
static void
test_cut_off (void)
{
  static const struct
  {
    const char *name;
    const char *arguments;
    gboolean says_length;
  } files[] = {
    { "cut.m4a", "-f lavfi -i sine=d=20 -c:a aac -movflags +faststart", TRUE },
    { "cut.flac", "-f lavfi -i anoisesrc=d=20", TRUE },
    { "cut.aiff", "-f lavfi -i sine=d=20", TRUE },
    { "cut.wav", "-f lavfi -i sine=d=20", TRUE },
    { "cut.mp3", "-f lavfi -i sine=d=20 -q:a 4", TRUE },
    { "bare.mp3", "-f lavfi -i sine=d=20 -b:a 128k -write_xing 0", FALSE },
    { "cut.ogg", "-f lavfi -i sine=d=20 -c:a libvorbis", FALSE },
    { "cut.opus", "-f lavfi -i sine=d=20 -c:a libopus", FALSE },
    { "cut.webm", "-f lavfi -i sine=d=20 -c:a libopus", TRUE },
  };
  static const double shares[] = { 0.4, 0.97 };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = make (files[i].arguments, files[i].name);
      g_autofree char *contents = NULL;
      gsize size;

      g_assert_true (g_file_get_contents (path, &contents, &size, NULL));
      for (guint j = 0; j < G_N_ELEMENTS (shares); j++)
        {
          g_autoptr (BbSoundInfo) info = decode_part (path, contents, size, shares[j]);

          g_assert_true (info->is_cut);
          g_assert_cmpfloat_with_epsilon (info->n_samples / 20.0 / info->sample_rate, shares[j], 0.13);
          if (files[i].says_length)
            g_assert_cmpfloat_with_epsilon (info->n_announced / 20.0 / info->sample_rate, 1, 0.01);
        }
      g_unlink (path);
    }
}

/* of a file whose description stands at its end nothing is left */
static void
test_cut_to_nothing (void)
{
  g_autofree char *path = make ("-f lavfi -i sine=d=20 -c:a aac", "cut.m4a");
  g_autofree char *contents = NULL;
  gsize size;

  g_assert_true (g_file_get_contents (path, &contents, &size, NULL));
  g_assert_true (g_file_set_contents (path, contents, (gssize) size / 2, NULL));
  assert_fails (path, G_IO_ERROR_INVALID_DATA, "“cut.m4a” is damaged or cut off");
  g_unlink (path);
}

/* the pictures go on when the sound has ended: that is how it was made */
static void
test_short_sound (void)
{
  static const char *const names[] = { "film.mp4", "film.mkv", "film.avi", "film.mov" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = make ("-f lavfi -i testsrc=s=64x48:d=6 " SINE (48000) " -c:v mpeg4", names[i]);
      g_autoptr (BbPeaks) peaks = bb_peaks_new ();
      g_autoptr (BbSoundInfo) info = decode (path, peaks, NULL);

      g_assert_nonnull (info);
      g_assert_false (info->is_cut);
      g_unlink (path);
    }
}

typedef struct
{
  GCancellable *cancellable;
  BbPeaks *peaks;
  double share;
  guint64 n_samples; /* when progress was first told */
} Watch;

static void
watch_cb (double share, gpointer data)
{
  Watch *watch = data;

  g_assert_cmpfloat (share, <=, 1);
  g_assert_cmpfloat (share, >=, watch->share);
  watch->share = share;
  if (watch->n_samples == 0)
    watch->n_samples = bb_peaks_get_n_samples (watch->peaks);
  if (watch->cancellable != NULL)
    g_cancellable_cancel (watch->cancellable);
}

static void
test_progress (void)
{
  g_autofree char *path = make ("-f lavfi -i anoisesrc=d=120 -ac 2 -c:a libvorbis", "long.ogg");
  g_autofree char *wav_path = path_of ("decoded.wav");
  g_autoptr (BbPeaks) peaks = bb_peaks_new ();
  Watch watch = { .peaks = peaks };
  g_autoptr (BbSoundInfo)
      info = bb_decode_file (path, BB_DECODE_AS_MASTERED, wav_path, peaks, watch_cb, &watch, NULL, NULL);

  g_assert_nonnull (info);
  g_assert_cmpfloat (watch.share, >, 0.1);
  g_assert_cmpuint (watch.n_samples, >, 0);
  g_assert_cmpuint (watch.n_samples, <, info->n_samples);
  g_unlink (path);
}

static void
test_cancel (void)
{
  g_autofree char *path = make ("-f lavfi -i anoisesrc=d=120 -ac 2 -c:a libvorbis", "long.ogg");
  g_autofree char *wav_path = path_of ("decoded.wav");
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  /* first from the middle of the work, then before it began */
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (BbPeaks) peaks = bb_peaks_new ();
      g_autoptr (GError) error = NULL;
      Watch watch = { .cancellable = cancellable, .peaks = peaks };

      g_assert_null (
          bb_decode_file (path, BB_DECODE_AS_MASTERED, wav_path, peaks, watch_cb, &watch, cancellable, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
      g_assert_false (g_file_test (wav_path, G_FILE_TEST_EXISTS));
    }

  g_unlink (path);
}

static void
test_no_room (void)
{
  g_autofree char *path = make (SINE (44100), "a.mp3");
  struct rlimit before, small;

  getrlimit (RLIMIT_FSIZE, &before);
  small = (struct rlimit){ 100000, before.rlim_max };
  signal (SIGXFSZ, SIG_IGN);
  setrlimit (RLIMIT_FSIZE, &small);
  assert_fails (path, g_io_error_from_errno (EFBIG), folder);
  setrlimit (RLIMIT_FSIZE, &before);
  g_unlink (path);
}

static void
test_no_folder (void)
{
  g_autofree char *path = make (SINE (44100), "a.mp3");
  g_autoptr (BbPeaks) peaks = bb_peaks_new ();
  g_autoptr (GError) error = NULL;

  g_assert_null (
      bb_decode_file (path, BB_DECODE_AS_MASTERED, "/nowhere/at/all/a.wav", peaks, NULL, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_nonnull (strstr (error->message, "/nowhere/at/all"));
  g_unlink (path);
}

int
main (int argc, char **argv)
{
  g_autofree char *wav_path = NULL;
  int result;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("beatboard-decode-XXXXXX", NULL);
  wav_path = path_of ("decoded.wav");

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *name = g_strconcat ("/decode/kind/", kinds[i].name, NULL);

      g_test_add_data_func (name, GUINT_TO_POINTER (i), test_kind);
    }
  g_test_add_func ("/decode/bit-exact", test_bit_exact);
  g_test_add_func ("/decode/tags", test_tags);
  g_test_add_func ("/decode/no-sound", test_no_sound);
  g_test_add_func ("/decode/not-there", test_not_there);
  g_test_add_func ("/decode/cut-off", test_cut_off);
  g_test_add_func ("/decode/cut-to-nothing", test_cut_to_nothing);
  g_test_add_func ("/decode/short-sound", test_short_sound);
  g_test_add_func ("/decode/progress", test_progress);
  g_test_add_func ("/decode/cancel", test_cancel);
  g_test_add_func ("/decode/no-room", test_no_room);
  g_test_add_func ("/decode/no-folder", test_no_folder);
  g_test_add_func ("/decode/missing-decoder", test_missing_decoder);

  result = g_test_run ();
  g_unlink (wav_path);
  g_rmdir (folder);
  g_free (folder);
  return result;
}
