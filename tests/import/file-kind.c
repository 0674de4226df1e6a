/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is a file told by its content? */
#include "import/file-kind.h"

#include <locale.h>
#include <string.h>

static const struct
{
  const char *data;
  gsize length;
  const char *mime;
  BbFileKind kind;
} cases[] = {
#define DATA(text) text, sizeof (text) - 1
  { DATA ("\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), "image/png", BB_FILE_PICTURE },
  { DATA ("\xff\xd8\xff\xe0\0\x10JFIF"), "image/jpeg", BB_FILE_PICTURE },
  { DATA ("GIF89a"), "image/gif", BB_FILE_PICTURE },
  { DATA ("II*\0\x08\0\0\0"), "image/tiff", BB_FILE_PICTURE },
  { DATA ("MM\0*\0\0\0\x08"), "image/tiff", BB_FILE_PICTURE },
  { DATA ("RIFF\x10\0\0\0WEBPVP8 "), "image/webp", BB_FILE_PICTURE },
  { DATA ("\0\0\0\x18"
          "ftypheic\0\0\0\0"),
    "image/heif", BB_FILE_PICTURE },
  { DATA ("PK\3\4\24\0\0\0\0\0\0\0!\0\xc7\x9a\xf0\x8c\20\0\0\0\20\0\0\0\10\0\0\0mimetypeimage/openraster"),
    "image/openraster", BB_FILE_PICTURE },
  { DATA ("<svg xmlns='http://www.w3.org/2000/svg'/>"), "image/svg+xml", BB_FILE_PICTURE },
  { DATA ("\xef\xbb\xbf<?xml version='1.0'?>\n<!-- a < b -->\n<!DOCTYPE svg PUBLIC 'a' 'b' [<!ENTITY c 'd'>]>\n<svg>"),
    "image/svg+xml", BB_FILE_PICTURE },
  { DATA ("RIFF\x10\0\0\0WAVEfmt "), "audio/x-wav", BB_FILE_SONG },
  { DATA ("FORM\0\0\0\x10"
          "AIFFCOMM"),
    "audio/x-aiff", BB_FILE_SONG },
  { DATA ("fLaC\0\0\0\x22"), "audio/flac", BB_FILE_SONG },
  { DATA ("OggS\0\2"), "audio/ogg", BB_FILE_SONG },
  { DATA ("ID3\4\0\0"), "audio/mpeg", BB_FILE_SONG },
  { DATA ("\xff\xfb\x90\x64\0\0\0\0"), "audio/mpeg", BB_FILE_SONG },
  { DATA ("\xff\xf1\x50\x80\0\0\0\0"), "audio/mpeg", BB_FILE_SONG },
  { DATA ("\0\0\0\x1c"
          "ftypM4A \0\0\2\0"),
    "audio/mp4", BB_FILE_SONG },
  { DATA ("\0\0\0\x1c"
          "ftypisom\0\0\2\0"),
    "video/mp4", BB_FILE_VIDEO },
  { DATA ("\x1a\x45\xdf\xa3\0\0"), "video/x-matroska", BB_FILE_VIDEO },
  { DATA ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<beatboard xmlns=\"https://beatboard.example/1\">"),
    "application/x-beatboard+xml", BB_FILE_PROJECT },
  { DATA ("1\r\n00:00:01,000 --> 00:00:02,500\r\n네온\r\n"), "application/x-subrip", BB_FILE_LYRICS },
  { DATA ("WEBVTT\n\n"), "text/vtt", BB_FILE_LYRICS },
  { DATA ("[ti:Neon]\n[00:12.50]네온빛 파도 위로\n"), "text/x-lrc", BB_FILE_LYRICS },
  { DATA ("Neon Tide\n[offset:+500]\n[Verse]\n\n[00:12]네온빛 파도 위로\n"), "text/x-lrc", BB_FILE_LYRICS },
  { DATA ("[00:01.00]\xb3\xd7\xbf\xc2\xba\xfb \xc6\xc4\xb5\xb5\n"), "text/x-lrc", BB_FILE_LYRICS },
  { DATA ("\xff\xfe[\0"
          "0\0"
          "0\0:\0"
          "0\0"
          "1\0]\0H\0i\0"),
    "text/x-lrc", BB_FILE_LYRICS },
  { DATA ("\xff\xfeH\0i\0"), "text/plain", BB_FILE_TEXT },
  { DATA ("timecode,length,author,text,state\r\n"), "text/csv", BB_FILE_NOTES },
  { DATA ("\xef\xbb\xbf\"Timecode\";\"Comment\"\n"), "text/csv", BB_FILE_NOTES },
  { DATA ("[Script Info]\n"), "text/x-ssa", BB_FILE_SUBTITLES },
  { DATA (""), "application/x-zerosize", BB_FILE_OTHER },
  { DATA ("Dear label, here is the song.\n"), "text/plain", BB_FILE_TEXT },
  { DATA ("네온빛 파도 위로\n우리를 데려가\n"), "text/plain", BB_FILE_TEXT },
  { DATA ("%PDF-1.7\n"), "application/pdf", BB_FILE_OTHER },
  { DATA ("<?xml version='1.0'?>\n<html><body>beatboard</body></html>"), NULL, BB_FILE_OTHER },
  { DATA ("\xff\xff\xff\xff\xff\xff"), NULL, BB_FILE_OTHER },
};

static void
test_table (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const char *mime = NULL;

      g_test_message ("case %u: %s", i, cases[i].mime);
      g_assert_cmpint (bb_file_kind_from_data (cases[i].data, cases[i].length, NULL, &mime), ==, cases[i].kind);
      if (cases[i].mime != NULL)
        g_assert_cmpstr (mime, ==, cases[i].mime);
    }
}

static void
test_names (void)
{
  static const char program[] = "print the lyrics\n";

  g_assert_cmpint (bb_file_kind_from_data (program, strlen (program), "a.txt", NULL), ==, BB_FILE_TEXT);
  g_assert_cmpint (bb_file_kind_from_data (program, strlen (program), "a.json", NULL), ==, BB_FILE_OTHER);
}

static void
test_missing (void)
{
  g_autoptr (GError) error = NULL;
  BbFileKind kind;

  g_assert_false (bb_file_kind_detect ("/nowhere/song.mp3", &kind, NULL, &error));
  g_assert_nonnull (error);
  g_assert_nonnull (g_strstr_len (error->message, -1, "song.mp3"));
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/kind/table", test_table);
  g_test_add_func ("/import/kind/names", test_names);
  g_test_add_func ("/import/kind/missing", test_missing);

  return g_test_run ();
}
