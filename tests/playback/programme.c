/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are the samples of a WAV file read where they lie, and other files refused? */
#include "playback/programme.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

#define RIFF "RIFF\0\0\0\0WAVE"
#define FORMAT(channels, bits) "fmt \20\0\0\0\1\0" channels "\200\273\0\0\0\0\0\0\4\0" bits "\0"
#define DATA "data\6\0\0\0\1\0\2\0\3\0"

#define BYTES(text) text, sizeof text - 1

static const struct
{
  const char *what;
  const char *bytes;
  gsize size;
  gint16 samples[5]; /* from -1 on, one channel; all 0: refused */
} files[] = {
  { "plain", BYTES (RIFF FORMAT ("\1\0", "\20") DATA), { 0, 1, 2, 3, 0 } },
  { "a chunk of odd length before", BYTES (RIFF "LIST\3\0\0\0abc\0" FORMAT ("\1\0", "\20") DATA), { 0, 1, 2, 3, 0 } },
  { "tags after", BYTES (RIFF FORMAT ("\1\0", "\20") DATA "LIST\4\0\0\0\7\7\7\7"), { 0, 1, 2, 3, 0 } },
  { "a writer that was interrupted", BYTES (RIFF FORMAT ("\1\0", "\20") "data\0\0\0\0\1\0\2\0"), { 0, 1, 2, 0, 0 } },
  { "RF64",
    BYTES ("RF64\377\377\377\377WAVE" FORMAT ("\1\0", "\20") "data\377\377\377\377\1\0\2\0"),
    { 0, 1, 2, 0, 0 } },
  { "cut short", BYTES (RIFF FORMAT ("\1\0", "\20") "data\6\0\0\0\1\0\2\0"), { 0, 1, 2, 0, 0 } },
  { "empty", BYTES (""), { 0 } },
  { "no WAV", BYTES ("ID3\3\0\0\0\0\0\0\0\0\0\0\0\0"), { 0 } },
  { "24 bits", BYTES (RIFF FORMAT ("\1\0", "\30") DATA), { 0 } },
  { "no channels", BYTES (RIFF FORMAT ("\0\0", "\20") DATA), { 0 } },
  { "no format", BYTES (RIFF DATA), { 0 } },
  { "no data", BYTES (RIFF FORMAT ("\1\0", "\20")), { 0 } },
};

static void
test_files (void)
{
  g_autofree char *folder = g_dir_make_tmp ("beatboard-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "a.wav", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (BbProgramme) programme = NULL;
      g_autoptr (GError) error = NULL;
      gint16 samples[5];

      g_test_message ("%s", files[i].what);
      g_assert_true (g_file_set_contents (path, files[i].bytes, files[i].size, NULL));
      programme = bb_programme_open (path, &error);
      if (files[i].samples[1] == 0)
        {
          g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
          g_assert_nonnull (strstr (error->message, path));
          continue;
        }

      g_assert_no_error (error);
      g_assert_cmpint (bb_programme_get_rate (programme), ==, 48000);
      bb_programme_read (programme, -1, 5, samples);
      g_assert_cmpmem (samples, sizeof samples, files[i].samples, sizeof samples);
    }

  g_unlink (path);
  g_rmdir (folder);
}

static void
test_silence (void)
{
  g_autoptr (BbProgramme) programme = bb_programme_new_silent ();
  gint16 samples[4] = { 7, 7, 7, 7 };

  bb_programme_read (programme, 1000, 2, samples);
  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    g_assert_cmpint (samples[i], ==, 0);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  gst_init (NULL, NULL);

  g_test_add_func ("/programme/files", test_files);
  g_test_add_func ("/programme/silence", test_silence);

  return g_test_run ();
}
