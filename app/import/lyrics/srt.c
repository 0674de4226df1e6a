/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do subtitles say? */
#include "import/lyrics/srt.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "import/lyrics/time-stamp.h"

#define ARROW "-->"
/* "<b>", "{\an8}", and what marks voices in WebVTT */
#define STYLES "<[^<>\\n]*>|\\{\\\\[^{}\\n]*\\}"
#define ITALIC "^<i>.*</i>$"

static void
skip_spaces (const char **at)
{
  while (**at == ' ' || **at == '\t')
    (*at)++;
}

/* Returns: %FALSE where @line is none */
static gboolean
read_times (const char *line, gint64 *ms, gint64 *end)
{
  skip_spaces (&line);
  if (!bb_time_stamp_read (&line, ms))
    return FALSE;

  skip_spaces (&line);
  if (!g_str_has_prefix (line, ARROW))
    return FALSE;

  line += strlen (ARROW);
  skip_spaces (&line);
  if (!bb_time_stamp_read (&line, end) || *end <= *ms)
    *end = BB_SHEET_OPEN;
  return TRUE;
}

static char *
strip_styles (const char *line)
{
  g_autoptr (GRegex) styles = g_regex_new (STYLES, 0, 0, NULL);
  char *text = g_regex_replace_literal (styles, line, -1, 0, "", 0, NULL);

  return g_strstrip (text);
}

/* that of its first letter */
static GUnicodeScript
get_script (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      if (g_unichar_isalpha (g_utf8_get_char (text)))
        return g_unichar_get_script (g_utf8_get_char (text));
    }

  return G_UNICODE_SCRIPT_COMMON;
}

static gboolean
is_italic (const char *line)
{
  return g_regex_match_simple (ITALIC, line, G_REGEX_CASELESS, 0);
}

/* whether the last of @n lines is a translation of those before it */
static gboolean
has_translation (char **lines, guint n)
{
  if (n < 2)
    return FALSE;
  if (is_italic (lines[n - 1]))
    return !is_italic (lines[n - 2]);
  return n == 2 && get_script (lines[0]) != get_script (lines[1]);
}

static gboolean
is_number (const char *line)
{
  return *line != '\0' && strspn (line, "0123456789") == strlen (line);
}

/* how many of @lines a subtitle has; where the empty line after it is missing, the number of the next is none of it */
static guint
count_lines (char **lines)
{
  guint n = 0;

  while (lines[n] != NULL && *g_strstrip (lines[n]) != '\0' && strstr (lines[n], ARROW) == NULL)
    n++;
  if (n > 0 && lines[n] != NULL && *lines[n] != '\0' && is_number (lines[n - 1]))
    n--;
  return n;
}

static void
append (GString *text, const char *line)
{
  g_autofree char *plain = strip_styles (line);

  if (*plain != '\0')
    g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", plain);
}

static void
add_subtitle (BbSheet *sheet, gint64 ms, gint64 end, char **lines, guint n)
{
  gboolean is_translated = has_translation (lines, n);
  GString *text = g_string_new (NULL);
  BbSheetLine *line;

  for (guint i = 0; i < n - (is_translated ? 1 : 0); i++)
    append (text, lines[i]);
  if (text->len == 0)
    {
      g_string_free (text, TRUE);
      return;
    }

  line = bb_sheet_take_line (sheet, ms, end, g_string_free (text, FALSE));
  if (line != NULL && is_translated)
    line->translation = strip_styles (lines[n - 1]);
}

static void
remark_unreadable (BbSheet *sheet, guint n)
{
  if (n > 0)
    g_ptr_array_add (sheet->remarks,
                     g_strdup_printf (g_dngettext (GETTEXT_PACKAGE,
                                                   "%u subtitle has no time that can be read, and was left out.",
                                                   "%u subtitles have no time that can be read, and were left out.", n),
                                      n));
}

BbSheet *
bb_srt_parse (const char *text)
{
  BbSheet *sheet = bb_sheet_new ();
  g_auto (GStrv) lines = g_strsplit (text, "\n", 0);
  guint n_unreadable = 0;

  sheet->is_of_video = TRUE;
  for (guint i = 0; lines[i] != NULL; i++)
    {
      gint64 ms, end;
      guint n;

      if (strstr (lines[i], ARROW) == NULL)
        continue;

      n = count_lines (lines + i + 1);
      if (read_times (lines[i], &ms, &end))
        add_subtitle (sheet, ms, end, lines + i + 1, n);
      else
        n_unreadable++;
      i += n;
    }

  remark_unreadable (sheet, n_unreadable);
  return sheet;
}
