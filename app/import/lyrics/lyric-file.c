/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which lyrics come out of a file, and what is to be said of them? */
#include "import/lyrics/lyric-file.h"

#include <glib/gi18n-lib.h>

#include "import/lyrics/lrc.h"
#include "import/lyrics/lyric-fit.h"
#include "import/lyrics/srt.h"
#include "import/text/text-encoding.h"
#include "import/text/text-file.h"

static gboolean
fail (GError **error, const char *format, const char *name)
{
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, g_dgettext (GETTEXT_PACKAGE, format), name);
  return FALSE;
}

/* subtitles have arrows between times */
static gboolean
is_srt (const char *text)
{
  return g_regex_match_simple ("^\\s*[\\d:]+[.,]\\d+\\s*-->", text, G_REGEX_MULTILINE, 0);
}

static GStrv
steal_strings (GPtrArray *strings)
{
  GPtrArray *all = g_ptr_array_new ();

  for (guint i = 0; i < strings->len; i++)
    g_ptr_array_add (all, g_strdup (g_ptr_array_index (strings, i)));
  g_ptr_array_add (all, NULL);
  return (GStrv) g_ptr_array_free (all, FALSE);
}

static void
remark (BbSheet *sheet, guint n, const char *format)
{
  if (n > 0)
    g_ptr_array_add (sheet->remarks, g_strdup_printf (format, n));
}

static BbLyricFile *
make_lyrics (BbSheet *sheet, const BbProject *project, gboolean is_whole)
{
  BbLyricFile *self = g_new0 (BbLyricFile, 1);

  self->is_timed = sheet->lines->len > 0;
  self->offset = sheet->offset;
  self->lines = bb_lyric_fit (sheet, project);
  self->untimed = self->is_timed ? g_new0 (char *, 1) : steal_strings (sheet->untimed);
  if (self->is_timed)
    remark (sheet, sheet->untimed->len,
            g_dngettext (GETTEXT_PACKAGE, "%u line has no time, and was left out.",
                         "%u lines have no time, and were left out.", sheet->untimed->len));
  remark (sheet, sheet->n_dropped,
          g_dngettext (GETTEXT_PACKAGE, "%u line more than can be kept was left out.",
                       "%u lines more than can be kept were left out.", sheet->n_dropped));
  if (!is_whole)
    g_ptr_array_add (sheet->remarks, g_strdup (_ ("Some letters could not be read: the file is damaged, or cut off.")));
  self->remarks = steal_strings (sheet->remarks);
  return self;
}

BbLyricFile *
bb_lyric_file_parse (const void *data,
                     gsize length,
                     const char *name,
                     const BbProject *project,
                     BbOffsetSign sign,
                     GError **error)
{
  gboolean is_whole;
  g_autofree char *text = bb_text_decode (data, length, &is_whole);
  g_autoptr (BbSheet) sheet = NULL;

  if (project->song == NULL)
    fail (error, N_ ("“%s” cannot come in yet: lyrics lie in a song. Import the song first."), name);
  else if (text == NULL)
    fail (error, N_ ("“%s” holds no text that can be read. Save it as UTF-8, and try again."), name);
  else
    sheet = is_srt (text) ? bb_srt_parse (text) : bb_lrc_parse (text);
  if (sheet == NULL)
    return NULL;

  if (sheet->lines->len + sheet->untimed->len == 0)
    {
      fail (error, N_ ("There are no lyrics in “%s”."), name);
      return NULL;
    }
  if (sign == BB_OFFSET_LATER)
    sheet->offset = -sheet->offset;
  return make_lyrics (sheet, project, is_whole);
}

BbLyricFile *
bb_lyric_file_read (const char *path, const BbProject *project, BbOffsetSign sign, GError **error)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autoptr (GBytes) bytes = bb_text_file_load (path, error);
  gsize length;
  const void *data;

  if (bytes == NULL)
    return NULL;

  data = g_bytes_get_data (bytes, &length);
  return bb_lyric_file_parse (data, length, name, project, sign, error);
}

void
bb_lyric_file_free (BbLyricFile *self)
{
  bb_list_unref (self->lines);
  g_strfreev (self->untimed);
  g_strfreev (self->remarks);
  g_free (self);
}
