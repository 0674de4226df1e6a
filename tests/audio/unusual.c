/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are files taken whole that few programs write, and songs that were put together? */
#include "audio/decode.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

#define SINE "ffmpeg -v error -y -f lavfi -i sine=441:d=2:r=44100 "

static char *folder;

static char *
path_of (const char *name)
{
  return g_build_filename (folder, name, NULL);
}

static void
shell (const char *line)
{
  char *argv[] = { (char *) "sh", (char *) "-ec", (char *) line, NULL };
  int status;

  g_assert_true (g_spawn_sync (folder, argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status, NULL));
  g_assert_cmpint (status, ==, 0);
}

static const struct
{
  const char *name;
  const char *make; /* in the tests' folder */
  guint rate;
  guint seconds;
  double slack; /* of encoders that put something before or behind the sound, and say nothing of it */
} kinds[] = {
  { "bw64.wav", SINE "-c:a pcm_s24le -rf64 always rf64.wav; sed '1s/^RF64/BW64/' rf64.wav > bw64.wav; rm rf64.wav",
    44100, 2, 0 },
  { "alaw.aifc", SINE "-c:a pcm_alaw alaw.aifc", 44100, 2, 0 },
  { "mp3.wav", SINE "-c:a libmp3lame mp3.wav", 44100, 2, 0.06 },
  { "seam.mp3", SINE "-ac 1 one.mp3; " SINE "-ac 2 two.mp3; cat one.mp3 two.mp3 > seam.mp3; rm one.mp3 two.mp3", 44100,
    4, 0.1 },
  { "rates.ogg",
    SINE "-c:a libvorbis one.ogg; " SINE "-ar 48000 -ac 2 -c:a libvorbis two.ogg; "
         "cat one.ogg two.ogg > rates.ogg; rm one.ogg two.ogg",
    44100, 4, 0.02 },
  { "serial.ogg", SINE "-bitexact -c:a libvorbis one.ogg; cat one.ogg one.ogg > serial.ogg; rm one.ogg", 44100, 4,
    0.02 },
};

static BbSoundInfo *
decode (const char *path)
{
  g_autofree char *decoded = path_of ("decoded.wav");
  g_autoptr (BbPeaks) peaks = bb_peaks_new ();
  g_autoptr (GError) error = NULL;
  BbSoundInfo *info = bb_decode_file (path, BB_DECODE_AS_MASTERED, decoded, peaks, NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_false (info->is_cut);
  g_unlink (decoded);
  return info;
}

static void
test_kind (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *path = path_of (kinds[i].name);
  g_autoptr (BbSoundInfo) info = NULL;

  shell (kinds[i].make);
  info = decode (path);
  g_assert_cmpuint (info->sample_rate, ==, kinds[i].rate);
  g_assert_cmpfloat_with_epsilon ((double) info->n_samples / info->sample_rate, kinds[i].seconds,
                                  kinds[i].slack + 0.00001);
  g_unlink (path);
}

static void
put (GString *bytes, guint64 number, guint n_bytes)
{
  for (guint i = 0; i < n_bytes; i++)
    g_string_append_c (bytes, (char) (number >> 8 * i));
}

/* "DSF File Format Specification" 1.01: one bit a sample, 2,822,400 a second; here one of silence */
static void
test_dsf (void)
{
  static const guint64 n_bits = 2822400, block = 4096, n_blocks = 87;
  g_autofree char *path = path_of ("a.dsf");
  g_autoptr (GString) bytes = g_string_new (NULL);
  g_autoptr (BbSoundInfo) info = NULL;

  g_string_append (bytes, "DSD ");
  put (bytes, 28, 8);
  put (bytes, 92 + block * n_blocks, 8);
  put (bytes, 0, 8);
  g_string_append (bytes, "fmt ");
  put (bytes, 52, 8);
  put (bytes, 1, 4); /* version */
  put (bytes, 0, 4); /* plain DSD */
  put (bytes, 1, 4); /* mono, */
  put (bytes, 1, 4); /* one channel */
  put (bytes, 2822400, 4);
  put (bytes, 1, 4); /* bit a sample */
  put (bytes, n_bits, 8);
  put (bytes, block, 4);
  put (bytes, 0, 4);
  g_string_append (bytes, "data");
  put (bytes, 12 + block * n_blocks, 8);
  for (guint i = 0; i < block * n_blocks; i++)
    g_string_append_c (bytes, 0x69);
  g_assert_true (g_file_set_contents (path, bytes->str, (gssize) bytes->len, NULL));

  info = decode (path);
  g_assert_cmpuint (info->sample_rate, <=, 192000);
  g_assert_cmpfloat_with_epsilon ((double) info->n_samples / info->sample_rate, 1, 0.01);
  g_unlink (path);
}

int
main (int argc, char **argv)
{
  int result;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("beatboard-unusual-XXXXXX", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *name = g_strconcat ("/unusual/", kinds[i].name, NULL);

      g_test_add_data_func (name, GUINT_TO_POINTER (i), test_kind);
    }
  g_test_add_func ("/unusual/dsf", test_dsf);

  result = g_test_run ();
  g_rmdir (folder);
  g_free (folder);
  return result;
}
