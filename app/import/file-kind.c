/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is this file, told by its content? */
#include "import/file-kind.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "import/notes-csv.h"
#include "import/text/text-encoding.h"
#include "store/readable.h"

/* an SVG may begin with pages of comment: licences, what an editor noted */
#define HEAD_SIZE (64 * 1024)

#define PROSE "text/plain"

/* bytes at an offset, and optionally more at another; from the formats' own specifications */
static const struct
{
  const char *magic;
  gsize length;
  gsize offset;
  const char *second;
  gsize second_offset;
  const char *mime;
  BbFileKind kind;
} magics[] = {
  { "\x89PNG\r\n\x1a\n", 8, 0, NULL, 0, "image/png", BB_FILE_PICTURE },
  { "\xff\xd8\xff", 3, 0, NULL, 0, "image/jpeg", BB_FILE_PICTURE },
  { "GIF8", 4, 0, NULL, 0, "image/gif", BB_FILE_PICTURE },
  { "II*\0", 4, 0, NULL, 0, "image/tiff", BB_FILE_PICTURE },
  { "MM\0*", 4, 0, NULL, 0, "image/tiff", BB_FILE_PICTURE },
  { "RIFF", 4, 0, "WEBP", 8, "image/webp", BB_FILE_PICTURE },
  { "PK\3\4", 4, 0, "mimetypeimage/openraster", 30, "image/openraster", BB_FILE_PICTURE },
  { "ftyp", 4, 4, "heic", 8, "image/heif", BB_FILE_PICTURE },
  { "ftyp", 4, 4, "heix", 8, "image/heif", BB_FILE_PICTURE },
  { "ftyp", 4, 4, "mif1", 8, "image/heif", BB_FILE_PICTURE },
  { "ftyp", 4, 4, "msf1", 8, "image/heif", BB_FILE_PICTURE },
  { "ftyp", 4, 4, "avif", 8, "image/avif", BB_FILE_PICTURE },
  { "ftyp", 4, 4, "M4A ", 8, "audio/mp4", BB_FILE_SONG },
  { "ftyp", 4, 4, "qt  ", 8, "video/quicktime", BB_FILE_VIDEO },
  { "ftyp", 4, 4, NULL, 0, "video/mp4", BB_FILE_VIDEO },
  { "RIFF", 4, 0, "WAVE", 8, "audio/x-wav", BB_FILE_SONG },
  { "RF64", 4, 0, "WAVE", 8, "audio/x-wav", BB_FILE_SONG },
  { "RIFF", 4, 0, "AVI ", 8, "video/x-msvideo", BB_FILE_VIDEO },
  { "FORM", 4, 0, "AIFF", 8, "audio/x-aiff", BB_FILE_SONG },
  { "FORM", 4, 0, "AIFC", 8, "audio/x-aifc", BB_FILE_SONG },
  { "fLaC", 4, 0, NULL, 0, "audio/flac", BB_FILE_SONG },
  { "OggS", 4, 0, NULL, 0, "audio/ogg", BB_FILE_SONG },
  { "ID3", 3, 0, NULL, 0, "audio/mpeg", BB_FILE_SONG },
  { "\x1a\x45\xdf\xa3", 4, 0, NULL, 0, "video/x-matroska", BB_FILE_VIDEO },
};

/* text is told by what it looks like, whatever its encoding; the first that matches counts. A stamp of LRC may stand at
 * any line: tags, headings and whole verses without one come before it */
static const struct
{
  const char *pattern;
  const char *mime;
  BbFileKind kind;
} texts[] = {
  { "\\A\\s*(<\\?xml[^>]*>)?(\\s|<!--.*?-->)*<([\\w.-]+:)?(beatboard|project)\\b[^>]*beatboard",
    "application/x-beatboard+xml", BB_FILE_PROJECT },
  { "\\A\\s*(<\\?xml[^>]*>)?(\\s|<!--.*?-->|<!DOCTYPE[^\\[>]*(\\[[^\\]]*\\])?\\s*>)*<([\\w.-]+:)?svg\\b",
    "image/svg+xml", BB_FILE_PICTURE },
  { "\\A\\s*\\[Script Info\\]", "text/x-ssa", BB_FILE_SUBTITLES },
  { "\\AWEBVTT\\b", "text/vtt", BB_FILE_LYRICS },
  { "^[ \\t]*[\\d:]+[.,]\\d+\\s*-->\\s*\\d", "application/x-subrip", BB_FILE_LYRICS },
  { "^[ \\t]*\\[ *\\d+:\\d+([.:,]\\d+)? *\\]", "text/x-lrc", BB_FILE_LYRICS },
};

static gboolean
has_bytes (const char *data, gsize length, gsize offset, const char *bytes, gsize n)
{
  return length >= offset + n && memcmp (data + offset, bytes, n) == 0;
}

static gboolean
find_magic (const char *data, gsize length, BbFileKind *kind, const char **mime)
{
  for (guint i = 0; i < G_N_ELEMENTS (magics); i++)
    {
      const char *second = magics[i].second;

      if (has_bytes (data, length, magics[i].offset, magics[i].magic, magics[i].length) &&
          (second == NULL || has_bytes (data, length, magics[i].second_offset, second, strlen (second))))
        {
          *mime = magics[i].mime;
          *kind = magics[i].kind;
          return TRUE;
        }
    }

  return FALSE;
}

/* the mark of UTF-16 looks like a frame of MPEG */
static gboolean
has_mark (const char *data, gsize length)
{
  return has_bytes (data, length, 0, "\xff\xfe", 2) || has_bytes (data, length, 0, "\xfe\xff", 2);
}

static gboolean
find_text (const char *data, gsize length, BbFileKind *kind, const char **mime)
{
  g_autofree char *head = bb_text_decode (data, length, NULL);

  for (guint i = 0; head != NULL && i < G_N_ELEMENTS (texts); i++)
    {
      if (g_regex_match_simple (texts[i].pattern, head, G_REGEX_DOTALL | G_REGEX_MULTILINE, 0))
        {
          *mime = texts[i].mime;
          *kind = texts[i].kind;
          return TRUE;
        }
    }

  if (head != NULL && bb_notes_csv_has_heads (head))
    {
      *mime = "text/csv";
      *kind = BB_FILE_NOTES;
      return TRUE;
    }

  *mime = PROSE;
  *kind = BB_FILE_TEXT;
  return head != NULL && has_mark (data, length);
}

/* an MPEG frame: eleven bits of sync, then no reserved version, layer, bit rate or sample rate (ISO 11172-3);
 * layer 00 is ADTS */
static gboolean
is_mpeg_frame (const guint8 *data, gsize length)
{
  if (length < 4 || data[0] != 0xff || (data[1] & 0xe0) != 0xe0 || (data[1] & 0x18) == 0x08)
    return FALSE;

  return (data[1] & 0xf6) == 0xf0 || ((data[1] & 0x06) != 0 && (data[2] & 0xf0) != 0xf0 && (data[2] & 0x0c) != 0x0c);
}

static const char *
guess_mime (const char *data, gsize length, const char *name)
{
  g_autofree char *type = g_content_type_guess (name, (const guchar *) data, length, NULL);
  g_autofree char *mime = g_content_type_get_mime_type (type);

  return g_intern_string (mime != NULL ? mime : "application/octet-stream");
}

/* programs and tables are text too, for machines; their names say so */
static gboolean
is_prose (const char *data, gsize length, const char *name, const char *mime)
{
  g_autofree char *text = bb_text_decode (data, length, NULL);

  return text != NULL && g_str_equal (mime, PROSE) &&
         (name == NULL || g_str_equal (guess_mime (data, length, name), PROSE));
}

/* the name only where the content says nothing at all */
static BbFileKind
ask_system (const char *data, gsize length, const char *name, const char **mime)
{
  *mime = guess_mime (data, length, NULL);
  if (name != NULL && g_str_equal (*mime, "application/octet-stream"))
    *mime = guess_mime (data, length, name);

  if (g_str_has_prefix (*mime, "image/"))
    return BB_FILE_PICTURE;
  if (g_str_has_prefix (*mime, "audio/"))
    return BB_FILE_SONG;
  if (g_str_has_prefix (*mime, "video/"))
    return BB_FILE_VIDEO;
  return is_prose (data, length, name, *mime) ? BB_FILE_TEXT : BB_FILE_OTHER;
}

BbFileKind
bb_file_kind_from_data (const void *data, gsize length, const char *name, const char **mime)
{
  const char *unused;
  BbFileKind kind;

  if (mime == NULL)
    mime = &unused;
  length = MIN (length, HEAD_SIZE);
  if (length == 0)
    {
      *mime = "application/x-zerosize";
      return BB_FILE_OTHER;
    }
  if (find_magic (data, length, &kind, mime) || find_text (data, length, &kind, mime))
    return kind;
  if (is_mpeg_frame (data, length))
    {
      *mime = "audio/mpeg";
      return BB_FILE_SONG;
    }

  return ask_system (data, length, name, mime);
}

gboolean
bb_file_kind_detect (const char *path, BbFileKind *kind, const char **mime, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GError) cause = NULL;
  g_autofree char *name = g_filename_display_basename (path);
  char head[HEAD_SIZE];
  gsize length;

  if (!bb_readable_check (path, error))
    return FALSE;

  stream = g_file_read (file, NULL, &cause);
  if (stream == NULL || !g_input_stream_read_all (G_INPUT_STREAM (stream), head, sizeof head, &length, NULL, &cause))
    {
      g_set_error (error, G_IO_ERROR, cause->code, _ ("“%s” cannot be read: %s"), name, cause->message);
      return FALSE;
    }

  *kind = bb_file_kind_from_data (head, length, path, mime);
  return TRUE;
}
