/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does decoding stop where the samples do, and stop at all? */
#include "audio/decode.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

#include "audio/remark.h"

#define ODD 132299 /* samples; of one or three bytes each they fill an odd number */

static char *folder;

/* ffmpeg writes the pad byte behind an odd number of bytes */
static char *
make_wav (const char *codec)
{
  char *path = g_build_filename (folder, "odd.wav", NULL);
  g_autofree char *line = g_strdup_printf (
      "ffmpeg -v error -y -f lavfi -i sine=441:d=3:r=44100 -af atrim=end_sample=%d -c:a %s -bitexact %s", ODD, codec,
      path);
  int status;

  g_assert_true (g_spawn_command_line_sync (line, NULL, NULL, &status, NULL));
  g_assert_cmpint (status, ==, 0);
  return path;
}

/* what a studio sends: an odd number of bytes and the pad byte behind it, or a few bytes that mean nothing */
static void
test_behind_samples (void)
{
  static const char *const codecs[] = { "pcm_s24le", "pcm_u8" };

  for (gsize n_stray = 0; n_stray < 8; n_stray++)
    {
      g_autofree char *path = make_wav (codecs[n_stray % 2]);
      g_autofree char *contents = NULL;
      g_autofree char *decoded = g_build_filename (folder, "decoded.wav", NULL);
      g_autoptr (BbPeaks) peaks = bb_peaks_new ();
      g_autoptr (BbSoundInfo) info = NULL;
      g_autoptr (GError) error = NULL;
      gsize length;

      g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
      contents = g_realloc (contents, length + n_stray + 1);
      memset (contents + length, 'x', n_stray);
      g_assert_true (g_file_set_contents (path, contents, (gssize) (length + n_stray), NULL));

      info = bb_decode_file (path, BB_DECODE_AS_MASTERED, decoded, peaks, NULL, NULL, NULL, &error);
      g_assert_no_error (error);
      g_assert_cmpint (info->n_samples, ==, ODD);
      g_assert_false (info->is_cut);
      g_unlink (path);
      g_unlink (decoded);
    }
}

/* bytes that mean nothing cost no tag that means something: here they stand behind the samples as well */
static void
test_tags_behind_samples (void)
{
  g_autofree char *path = make_wav ("pcm_s16le -metadata title=Tide");
  g_autofree char *decoded = g_build_filename (folder, "decoded.wav", NULL);
  g_autofree char *contents = NULL;
  g_autofree char *tags = NULL;
  g_autoptr (BbPeaks) peaks = bb_peaks_new ();
  g_autoptr (BbSoundInfo) info = NULL;
  g_autoptr (GError) error = NULL;
  gsize length, size, list = 0;

  /* ffmpeg writes LIST before data: it is moved behind */
  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  while (memcmp (contents + list, "LIST", 4) != 0)
    list++;
  size = 8 + (gsize) contents[list + 4];
  tags = g_memdup2 (contents + list, size);
  memmove (contents + list, contents + list + size, length - list - size);
  memcpy (contents + length - size, tags, size);
  g_assert_true (g_file_set_contents (path, contents, (gssize) length, NULL));

  info = bb_decode_file (path, BB_DECODE_AS_MASTERED, decoded, peaks, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (info->n_samples, ==, ODD);
  g_assert_cmpstr (info->title, ==, "Tide");
  g_unlink (path);
  g_unlink (decoded);
}

/* packets that nothing can be made of are silent as long as they were: what comes after them lies where it lay */
static void
test_amid (void)
{
  g_autofree char *path = g_build_filename (folder, "amid.m4a", NULL);
  g_autofree char *line = g_strdup_printf ("ffmpeg -v error -y -f lavfi -i anoisesrc=d=6:r=44100 -c:a aac -b:a 128k %s",
                                           path);
  g_autofree char *decoded = g_build_filename (folder, "decoded.wav", NULL);
  g_autofree char *contents = NULL, *remark = NULL;
  g_autoptr (BbPeaks) peaks = bb_peaks_new ();
  g_autoptr (BbSoundInfo) info = NULL;
  gsize length;

  g_assert_true (g_spawn_command_line_sync (line, NULL, NULL, NULL, NULL));
  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  memset (contents + length / 2, 0xff, 30000);
  g_assert_true (g_file_set_contents (path, contents, (gssize) length, NULL));

  info = bb_decode_file (path, BB_DECODE_AS_MASTERED, decoded, peaks, NULL, NULL, NULL, NULL);
  g_assert_cmpint (ABS ((gint64) info->n_samples - 6 * 44100), <=, 1);
  /* 30,000 bytes at 128 kb/s, from the middle on: silent, and that is told */
  g_assert_cmpfloat_with_epsilon (info->n_silent / 44100.0, 30000 * 8 / 128e3, 0.15);
  g_assert_cmpfloat_with_epsilon (info->silent_at / 44100.0, 3, 0.15);
  remark = bb_remark_damaged (info, "네온.m4a");
  g_assert_true (g_regex_match_simple ("“네온.m4a” is damaged: from 0:0[23] on, 1\\.[89] s of it", remark, 0, 0));
  g_unlink (path);
  g_unlink (decoded);
}

/* decoders may read such a file for ever: a picture in the same container, called a song */
static void
test_without_end (void)
{
  g_autofree char *path = g_build_filename (folder, "picture.aiff", NULL);
  g_autofree char *decoded = g_build_filename (folder, "decoded.wav", NULL);
  g_autofree char *contents = g_malloc0 (40000);
  g_autoptr (BbPeaks) peaks = bb_peaks_new ();
  g_autoptr (GError) error = NULL;

  memcpy (contents, "FORM\0\0\x9c\x38ILBMBMHD\0\0\0\x14", 20);
  g_assert_true (g_file_set_contents (path, contents, 40000, NULL));
  g_assert_null (bb_decode_file (path, BB_DECODE_AS_MASTERED, decoded, peaks, NULL, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
  g_assert_nonnull (strstr (error->message, "picture.aiff"));
  g_unlink (path);
  g_unlink (decoded);
}

int
main (int argc, char **argv)
{
  int result;

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("beatboard-decode-end-XXXXXX", NULL);
  g_test_add_func ("/decode-end/behind-samples", test_behind_samples);
  g_test_add_func ("/decode-end/tags-behind-samples", test_tags_behind_samples);
  g_test_add_func ("/decode-end/amid", test_amid);
  g_test_add_func ("/decode-end/without-end", test_without_end);

  result = g_test_run ();
  g_rmdir (folder);
  g_free (folder);
  return result;
}
