/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is sample 0 of a song that of its master, whatever encoded it? */
#include "audio/decode.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

#include "audio/wav.h"

/* a master: silence, and a click of five samples around this one; no whole number of any codec's
 * packets */
#define CLICK 44100
#define LENGTH 100001
#define MASTER                                                                                                         \
  "-f lavfi -i aevalsrc='if(between(n\\,44098\\,44102)\\,0.9\\,0)':s=%d -af "                                          \
  "atrim=end_sample=100001 "

static char *folder;

static char *
path_of (const char *name)
{
  return g_build_filename (folder, name, NULL);
}

/* @arguments: of ffmpeg, between the master and the file */
static char *
make (int rate, const char *arguments, const char *name)
{
  char *path = path_of (name);
  g_autofree char *line = g_strdup_printf ("ffmpeg -v error -y " MASTER "%s %s", rate, arguments, path);
  int status;

  g_assert_true (g_spawn_command_line_sync (line, NULL, NULL, &status, NULL));
  g_assert_cmpint (status, ==, 0);
  return path;
}

/* the middle of what is loud around the loudest sample: a codec rounds a click, and rings before
 * and after it */
static gint64
find_click (BbWav *wav)
{
  const gint16 *samples = bb_wav_get_samples (wav);
  gint64 n = (gint64) bb_wav_get_n_samples (wav), loudest = 0;
  guint channels = bb_wav_get_channels (wav);
  double sum = 0, moment = 0;

  for (gint64 i = 0; i < n; i++)
    {
      if (ABS (samples[i * channels]) > ABS (samples[loudest * channels]))
        loudest = i;
    }
  for (gint64 i = MAX (loudest - 32, 0); i < MIN (loudest + 33, n); i++)
    {
      double power = (double) samples[i * channels] * samples[i * channels];

      sum += power;
      moment += power * i;
    }

  return (gint64) (moment / sum + 0.5);
}

static BbSoundInfo *
decode (const char *path, BbDecodeRule rule, gint64 *click)
{
  g_autofree char *decoded = path_of ("decoded.wav");
  g_autoptr (BbPeaks) peaks = bb_peaks_new ();
  g_autoptr (GError) error = NULL;
  BbSoundInfo *info = bb_decode_file (path, rule, decoded, peaks, NULL, NULL, NULL, &error);
  g_autoptr (BbWav) wav = NULL;

  g_assert_no_error (error);
  g_assert_false (info->is_cut);
  wav = bb_wav_open (decoded, NULL);
  *click = find_click (wav);
  g_unlink (decoded);
  return info;
}

static const struct
{
  const char *name;
  int rate;
  const char *arguments;
  int end_slack; /* samples more or fewer; an edit list counts in milliseconds */
  int first;     /* how much later the first programs had the click */
} kinds[] = {
  { "a.wav", 44100, "-c:a pcm_s24le", 0, 0 }, { "a.flac", 44100, "", 0, 0 },
  { "a.ogg", 44100, "-c:a libvorbis", 0, 0 }, { "a.opus", 48000, "-c:a libopus", 0, 0 },
  { "a.mp3", 44100, "-b:a 192k", 0, 1105 },   { "vbr.mp3", 44100, "-ac 2 -q:a 4", 0, 1105 },
  { "low.mp3", 22050, "-b:a 96k", 0, 1105 },  { "a.m4a", 44100, "-c:a aac", 45, 0 },
  { "film.mov", 48000, "-c:a aac", 48, 0 },   { "a.wma", 44100, "-c:a wmav2", 4096, 2048 },
};

static void
test_kind (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *path = make (kinds[i].rate, kinds[i].arguments, kinds[i].name);
  gint64 click;
  g_autoptr (BbSoundInfo) info = decode (path, BB_DECODE_AS_MASTERED, &click);
  g_autoptr (BbSoundInfo) first = NULL;

  g_assert_cmpint (ABS (click - CLICK), <=, 1);
  g_assert_cmpint (ABS ((gint64) info->n_samples - LENGTH), <=, kinds[i].end_slack);

  /* boards of a project that is older lie where they sounded */
  first = decode (path, BB_DECODE_AS_FIRST, &click);
  g_assert_cmpint (ABS (click - CLICK - kinds[i].first), <=, 1);
  g_unlink (path);
}

static void
put (guint8 *at, guint32 size, const char *name, const char *text)
{
  guint32 big = GUINT32_TO_BE (size);

  memset (at, 0, size);
  memcpy (at, &big, 4);
  memcpy (at + 4, name, 4);
  memcpy (at + size - strlen (text), text, strlen (text));
}

/* In place of a comment: what iTunes writes, where no edit list tells. Three boxes in one; the
 * number that follows the first is of the samples before the sound. */
static void
write_smpb (guint8 *comment, guint32 size)
{
  static const char *const numbers = " 00000000 00000400 0000005F 00000000000186A1";
  guint32 data = 16 + (guint32) strlen (numbers);

  put (comment, size, "----", "");
  put (comment + 8, 28, "mean", "com.apple.iTunes");
  put (comment + 36, 20, "name", "iTunSMPB");
  put (comment + 56, data, "data", numbers);
  comment[56 + 11] = 1; /* text */
}

static void
test_itunes (void)
{
  g_autofree char *path = make (44100,
                                "-c:a aac -use_editlist 0 -metadata "
                                "comment="
                                "012345678901234567890123456789012345678901234567890123456789012345"
                                "6789012345678901234567890A",
                                "tag.m4a");
  g_autofree char *contents = NULL;
  gint64 click;
  gsize length, at = 0;
  g_autoptr (BbSoundInfo) info = NULL, first = NULL;

  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  while (memcmp (contents + at + 4, "\251cmt", 4) != 0)
    at++;
  write_smpb ((guint8 *) contents + at, (guint8) contents[at + 3]);
  g_assert_true (g_file_set_contents (path, contents, (gssize) length, NULL));

  info = decode (path, BB_DECODE_AS_MASTERED, &click);
  g_assert_cmpint (ABS (click - CLICK), <=, 1);
  first = decode (path, BB_DECODE_AS_FIRST, &click);
  g_assert_cmpint (ABS (click - CLICK - 1024), <=, 1);
  g_unlink (path);
}

int
main (int argc, char **argv)
{
  int result;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("beatboard-alignment-XXXXXX", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *name = g_strconcat ("/alignment/", kinds[i].name, NULL);

      g_test_add_data_func (name, GUINT_TO_POINTER (i), test_kind);
    }
  g_test_add_func ("/alignment/itunes", test_itunes);

  result = g_test_run ();
  g_rmdir (folder);
  g_free (folder);
  return result;
}
