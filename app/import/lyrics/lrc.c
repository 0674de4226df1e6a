/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does an LRC file say? */
#include "import/lyrics/lrc.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "import/lyrics/time-stamp.h"

/* of one line; a chorus is not sung more often */
#define REPEATS_MAX 64
/* no player shifts lyrics by more than an hour */
#define OFFSET_MOST (3600 * 1000)

/* the words of a line as they are read */
typedef struct
{
  GString *text;
  guint n; /* characters of it */
  GArray *words;
  gboolean has_space; /* before what comes next */
  gint64 stamp;       /* that of what comes next, or BB_SHEET_OPEN */
} Body;

gboolean
bb_lrc_has_stamp (const char *line)
{
  gint64 ms;

  while (*line == ' ' || *line == '\t')
    line++;
  return bb_time_stamp_read_within (&line, '[', ']', &ms);
}

static void
add_character (Body *body, gunichar c)
{
  if (g_unichar_isspace (c))
    {
      body->has_space = body->n > 0;
      return;
    }

  if (body->has_space)
    {
      g_string_append_c (body->text, ' ');
      body->n++;
    }
  if (body->stamp != BB_SHEET_OPEN)
    {
      BbSheetWord word = { body->n, body->stamp };

      g_array_append_val (body->words, word);
    }
  g_string_append_unichar (body->text, c);
  body->n++;
  body->has_space = FALSE;
  body->stamp = BB_SHEET_OPEN;
}

/* what the line says; the stamp that is left over in @body is its end */
static Body
read_body (const char *at)
{
  Body body = { g_string_new (NULL), 0, g_array_new (FALSE, FALSE, sizeof (BbSheetWord)), FALSE, BB_SHEET_OPEN };

  while (*at != '\0')
    {
      if (bb_time_stamp_read_within (&at, '<', '>', &body.stamp) ||
          bb_time_stamp_read_within (&at, '[', ']', &body.stamp))
        continue;
      add_character (&body, g_utf8_get_char (at));
      at = g_utf8_next_char (at);
    }

  return body;
}

/* the words of a line that begins at @ms, @shift later than they say; those that go back in time are left out */
static GArray *
make_words (const Body *body, gint64 ms, gint64 shift)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (BbSheetWord));
  gint64 last = ms;

  if (body->words->len == 0)
    return words;

  if (g_array_index (body->words, BbSheetWord, 0).at > 0)
    g_array_append_val (words, ((BbSheetWord){ 0, ms }));
  for (guint i = 0; i < body->words->len; i++)
    {
      BbSheetWord word = g_array_index (body->words, BbSheetWord, i);

      word.ms += shift;
      if (word.ms < last)
        continue;
      last = word.ms;
      g_array_append_val (words, word);
    }

  return words;
}

static void
add_line (BbSheet *sheet, const Body *body, gint64 ms, gint64 shift)
{
  gint64 end = body->stamp != BB_SHEET_OPEN && body->n > 0 ? body->stamp + shift : BB_SHEET_OPEN;
  BbSheetLine *line = bb_sheet_take_line (sheet, ms, end > ms ? end : BB_SHEET_OPEN, g_strdup (body->text->str));

  if (line != NULL && body->words->len > 0)
    line->words = make_words (body, ms, shift);
}

/* the stamps at the beginning, each once; moves on behind them */
static GArray *
read_stamps (const char **at)
{
  GArray *stamps = g_array_new (FALSE, FALSE, sizeof (gint64));
  gint64 ms;

  while (bb_time_stamp_read_within (at, '[', ']', &ms))
    {
      gboolean is_known = FALSE;

      for (guint i = 0; i < stamps->len; i++)
        is_known = is_known || g_array_index (stamps, gint64, i) == ms;
      if (!is_known && stamps->len < REPEATS_MAX)
        g_array_append_val (stamps, ms);
      while (**at == ' ' || **at == '\t')
        (*at)++;
    }

  return stamps;
}

static void
read_offset (BbSheet *sheet, const char *value)
{
  char *end;
  gint64 offset = g_ascii_strtoll (value, &end, 10);

  while (g_ascii_isspace (*end))
    end++;
  if (end != value && *end == '\0' && ABS (offset) <= OFFSET_MOST)
    sheet->offset = offset;
  else
    g_ptr_array_add (sheet->remarks,
                     g_strdup_printf (_ ("The offset “%s” is no number of milliseconds: the lines stay where their "
                                         "stamps say."),
                                      value));
}

/* "[name:value]"; anything else in brackets is a heading */
static void
read_tag (BbSheet *sheet, const char *line)
{
  g_autofree char *inner = g_strndup (line + 1, strlen (line) - 2);
  char *value = strchr (inner, ':');
  const char *at;

  if (value == NULL)
    return;

  *value++ = '\0';
  g_strstrip (inner);
  at = g_strstrip (value);
  if (g_ascii_strcasecmp (inner, "offset") == 0)
    read_offset (sheet, value);
  else if (g_ascii_strcasecmp (inner, "length") == 0)
    bb_time_stamp_read (&at, &sheet->length);
}

static void
read_line (BbSheet *sheet, char *line)
{
  const char *at = g_strstrip (line);
  g_autoptr (GArray) stamps = read_stamps (&at);
  Body body;

  if (stamps->len == 0)
    {
      if (*line == '[' && g_str_has_suffix (line, "]"))
        read_tag (sheet, line);
      else if (*line != '\0')
        bb_sheet_take_untimed (sheet, g_strdup (line));
      return;
    }

  body = read_body (at);
  for (guint i = 0; i < stamps->len; i++)
    {
      gint64 ms = g_array_index (stamps, gint64, i);

      add_line (sheet, &body, ms, ms - g_array_index (stamps, gint64, 0));
    }
  g_string_free (body.text, TRUE);
  g_array_unref (body.words);
}

BbSheet *
bb_lrc_parse (const char *text)
{
  BbSheet *sheet = bb_sheet_new ();
  g_auto (GStrv) lines = g_strsplit (text, "\n", 0);

  for (guint i = 0; lines[i] != NULL; i++)
    read_line (sheet, lines[i]);
  return sheet;
}
