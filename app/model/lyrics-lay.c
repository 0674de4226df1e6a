/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a text become the lines of a song, and how do taps time them? */
#include "model/lyrics-lay.h"

#include <string.h>

#include "model/lyrics.h"
#include "model/spans.h"

#define SEPARATOR " / "
/* seconds: as long as a line lasts at most, unless a person says so */
#define BREATH 8

/* where a line has no time yet */
#define NEW -1

char *
bb_lyrics_to_text (const BbProject *project)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < project->lists[BB_LYRICS]->n_items; i++)
    {
      const BbLyric *line = bb_lyrics_get (project, i);

      g_string_append (text, line->text);
      if (line->translation != NULL || strstr (line->text, SEPARATOR) != NULL)
        g_string_append_printf (text, SEPARATOR "%s", line->translation != NULL ? line->translation : "");
      g_string_append_c (text, '\n');
    }

  return g_string_free (text, FALSE);
}

/* "text / translation": a line that has no time yet, or %NULL for a blank one */
static BbLyric *
parse_line (const char *written)
{
  g_autofree char *text = g_strconcat (written, " ", NULL);
  char *separator = g_strrstr (text, SEPARATOR);
  BbLyric *line;

  if (separator != NULL)
    *separator = '\0';
  if (*g_strstrip (text) == '\0')
    return NULL;

  line = bb_lyric_new (text, NEW, NEW);
  if (separator != NULL)
    bb_string_set (&line->translation, g_strstrip (separator + strlen (SEPARATOR)));
  return line;
}

static GPtrArray *
parse (const char *text)
{
  g_auto (GStrv) written = g_strsplit_set (text, "\r\n", -1);
  GPtrArray *lines = g_ptr_array_new ();

  for (guint i = 0; written[i] != NULL; i++)
    {
      BbLyric *line = parse_line (written[i]);

      if (line != NULL)
        g_ptr_array_add (lines, line);
    }

  return lines;
}

/* the index of the first line from @start on that says what @line says; -1 for none */
static int
find_same (const BbProject *project, guint start, const BbLyric *line)
{
  for (guint i = start; i < project->lists[BB_LYRICS]->n_items; i++)
    {
      if (g_str_equal (bb_lyrics_get (project, i)->text, line->text))
        return (int) i;
    }

  return -1;
}

/* lines that are there already take the place of those that were read; whether all are, and none is left out */
static gboolean
match (const BbProject *project, GPtrArray *lines)
{
  guint next = 0, n_same = 0;

  for (guint i = 0; i < lines->len; i++)
    {
      BbLyric *read = lines->pdata[i];
      int found = find_same (project, next, read);
      BbLyric *kept;

      if (found < 0)
        continue;
      kept = bb_lyric_ref (bb_lyrics_get (project, (guint) found));
      if (g_strcmp0 (kept->translation, read->translation) != 0)
        {
          bb_lyric_unref (kept);
          kept = bb_lyric_copy (bb_lyrics_get (project, (guint) found));
          bb_string_set (&kept->translation, read->translation);
        }
      n_same += kept == bb_lyrics_get (project, (guint) found);
      bb_lyric_unref (read);
      lines->pdata[i] = kept;
      next = (guint) found + 1;
    }

  return n_same == lines->len && n_same == project->lists[BB_LYRICS]->n_items;
}

/* whether a word stands in both */
static gboolean
is_like (const char *a, const char *b)
{
  g_auto (GStrv) words = g_strsplit_set (a, " \t", -1);
  g_auto (GStrv) others = g_strsplit_set (b, " \t", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*words[i] != '\0' && g_strv_contains ((const char *const *) others, words[i]))
        return TRUE;
    }

  return FALSE;
}

/* a line in which something was changed is the same one, with its time and that of its words: as many lines that are
 * no longer there, of @project from @first to the one before @last, as of @lines that are new */
static void
match_changed (const BbProject *project, guint first, guint last, BbLyric **lines, guint n)
{
  for (guint i = 0; i < n && last - first == n; i++)
    {
      g_autoptr (BbProject) changed = NULL;

      if (!is_like (bb_lyrics_get (project, first + i)->text, lines[i]->text))
        continue;
      changed = bb_lyrics_set_text (project, first + i, lines[i]->text, lines[i]->translation);
      bb_lyric_unref (lines[i]);
      lines[i] = bb_lyric_ref ((BbLyric *) bb_lyrics_get (changed, first + i));
    }
}

/* those between lines that stay */
static void
match_all_changed (const BbProject *project, GPtrArray *lines)
{
  guint n = project->lists[BB_LYRICS]->n_items;
  guint next = 0, first = 0;

  for (guint i = 0; i <= lines->len; i++)
    {
      const BbLyric *line = i < lines->len ? lines->pdata[i] : NULL;
      guint found = next;

      if (line != NULL && line->from == NEW)
        continue;
      while (found < n && (line == NULL || !g_str_equal (bb_lyrics_get (project, found)->id, line->id)))
        found++;
      match_changed (project, next, found, (BbLyric **) lines->pdata + first, i - first);
      next = found + 1;
      first = i + 1;
    }
}

static gint64
count_letters (const BbLyric *line)
{
  return MAX (g_utf8_strlen (line->text, -1), 1);
}

/* lays the lines from @first to the one before @end between two samples, by their length */
static void
lay (GPtrArray *lines, guint first, guint end, gint64 from, gint64 to, gint64 most)
{
  gint64 n_letters = 0, n_before = 0;

  for (guint i = first; i < end; i++)
    n_letters += count_letters (lines->pdata[i]);
  for (guint i = first; i < end; i++)
    {
      BbLyric *line = bb_lyric_copy (lines->pdata[i]);
      gint64 begin = from + (to - from) * n_before / n_letters;
      gint64 after = from + (to - from) * (n_before + count_letters (line)) / n_letters;

      n_before += count_letters (line);
      line->from = begin;
      line->to = MIN (after, begin + most);
      bb_lyric_take_words (line, bb_list_new ());
      bb_lyric_unref (lines->pdata[i]);
      lines->pdata[i] = line;
    }
}

/* lines that came without time lie between their neighbours; where these leave no room, in the time of the one before
 */
static void
lay_new (GPtrArray *lines, const BbSong *song)
{
  gint64 most = (gint64) BREATH * song->sample_rate;

  for (guint i = 0, end; i < lines->len; i = end)
    {
      guint first = i;
      gint64 from, to;

      for (end = i; end < lines->len && ((BbLyric *) lines->pdata[end])->from == NEW; end++)
        ;
      if (end == i)
        {
          end++;
          continue;
        }
      from = i > 0 ? ((BbLyric *) lines->pdata[i - 1])->to : 0;
      to = end < lines->len ? ((BbLyric *) lines->pdata[end])->from : song->n_samples;
      if (i > 0 && to - from < (gint64) (end - i) * song->sample_rate)
        from = ((BbLyric *) lines->pdata[--first])->from;
      lay (lines, first, end, from, MAX (to, from), most);
    }
}

BbProject *
bb_lyrics_take_text (const BbProject *project, const char *text)
{
  GPtrArray *lines = parse (text);
  gboolean is_same = match (project, lines);
  g_autoptr (BbList) list = NULL;

  if (!is_same)
    {
      match_all_changed (project, lines);
      lay_new (lines, project->song);
    }
  list = bb_list_new_take (lines);
  return is_same ? bb_project_ref (project) : bb_project_with_list (project, BB_LYRICS, g_steal_pointer (&list));
}

/* @line from @from to @to; its words go with it */
static BbLyric *
place (const BbLyric *line, gint64 from, gint64 to)
{
  BbLyric *next = bb_lyric_copy (line);
  GPtrArray *words = g_ptr_array_new ();

  for (guint i = 0; i < line->words->n_items; i++)
    {
      const BbWord *word = bb_list_get (line->words, i);

      g_ptr_array_add (words, bb_word_new (word->at, CLAMP (word->from + from - line->from, from, MAX (from, to))));
    }
  next->from = from;
  next->to = MAX (from, to);
  bb_lyric_take_words (next, bb_list_new_take (words));
  return next;
}

static void
replace (GPtrArray *lines, guint index, BbLyric *line)
{
  bb_lyric_unref (lines->pdata[index]);
  lines->pdata[index] = line;
}

/* lines that would lie under what ends at @sample are laid between that and the next that does not */
static void
push (GPtrArray *lines, guint first, gint64 sample, const BbSong *song)
{
  guint end = first;

  while (end < lines->len && ((BbLyric *) lines->pdata[end])->from < sample)
    end++;
  if (end > first)
    lay (lines, first, end, sample,
         MAX (sample, end < lines->len ? ((BbLyric *) lines->pdata[end])->from : song->n_samples),
         (gint64) BREATH * song->sample_rate);
}

BbProject *
bb_lyrics_tap (const BbProject *project, guint first, const gint64 *starts, guint n)
{
  const BbList *list = project->lists[BB_LYRICS];
  gint64 most = (gint64) BREATH * project->song->sample_rate;
  GPtrArray *lines = g_ptr_array_new ();

  for (guint i = 0; i < list->n_items; i++)
    g_ptr_array_add (lines, bb_lyric_ref (bb_list_get (list, i)));
  for (guint i = 0; n > 0 && i < first; i++)
    {
      const BbLyric *line = lines->pdata[i];

      if (line->to > starts[0])
        replace (lines, i, place (line, MIN (line->from, starts[0]), starts[0]));
    }
  for (guint i = 0; i < n && first + i < lines->len; i++)
    {
      const BbLyric *line = lines->pdata[first + i];
      gint64 length = line->to - line->from;
      gint64 to = i + 1 < n ? MIN (starts[i + 1], starts[i] + most) : starts[i] + length;

      replace (lines, first + i, place (line, starts[i], MIN (to, project->song->n_samples)));
    }
  if (n > 0)
    push (lines, first + n, ((BbLyric *) lines->pdata[MIN (first + n, lines->len) - 1])->to, project->song);

  return bb_project_with_list (project, BB_LYRICS, bb_list_new_take (lines));
}
