/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a line say, and which part of it when? */
#include "model/lyrics.h"

#include <string.h>

#include "model/spans.h"

/* of words of before times words of now: beyond it they are taken in their order */
#define TABLE_MOST 250000

static BbWord *
place_word (const BbWord *word, gint64 at, gint64 from)
{
  return word->at == at && word->from == from ? bb_word_ref (word) : bb_word_new (at, from);
}

/* how many characters two texts have in common, from their start or (@direction < 0) from their end */
static gint64
count_common (const char *a, const char *b, int direction, gint64 limit)
{
  const char *here = direction > 0 ? a : a + strlen (a);
  const char *there = direction > 0 ? b : b + strlen (b);
  gint64 n = 0;

  while (n < limit)
    {
      const char *next_here = direction > 0 ? here : g_utf8_prev_char (here);
      const char *next_there = direction > 0 ? there : g_utf8_prev_char (there);

      if (g_utf8_get_char (next_here) != g_utf8_get_char (next_there))
        break;
      here = direction > 0 ? g_utf8_next_char (here) : next_here;
      there = direction > 0 ? g_utf8_next_char (there) : next_there;
      n++;
    }

  return n;
}

/* what is between the spaces of a line */
typedef struct
{
  GArray *starts;   /* of gint64: characters */
  GPtrArray *texts; /* as many */
} Parts;

static Parts
part (const char *text)
{
  Parts parts = { bb_lyric_list_words (text), g_ptr_array_new_with_free_func (g_free) };
  gint64 end = g_utf8_strlen (text, -1);

  for (guint i = 0; i < parts.starts->len; i++)
    {
      gint64 next = i + 1 < parts.starts->len ? g_array_index (parts.starts, gint64, i + 1) : end;
      char *said = g_utf8_substring (text, g_array_index (parts.starts, gint64, i), next);

      g_ptr_array_add (parts.texts, g_strchomp (said));
    }

  return parts;
}

static void
parts_clear (Parts *parts)
{
  g_array_unref (parts->starts);
  g_ptr_array_unref (parts->texts);
}

static gint64
get_start (const Parts *parts, guint index)
{
  return g_array_index (parts->starts, gint64, index);
}

static gboolean
is_same (const Parts *old, guint i, const Parts *now, guint j)
{
  return g_str_equal (old->texts->pdata[i], now->texts->pdata[j]);
}

/* how many parts from (i, j) on are in both, in their order: a row for each i. The longest common subsequence, by the
 * table that textbooks fill from its end */
static guint *
count_kept (const Parts *old, const Parts *now)
{
  guint n = old->texts->len, width = now->texts->len + 1;
  guint *kept = g_new0 (guint, (gsize) (n + 1) * width);

  for (guint i = n; i-- > 0;)
    {
      for (guint j = width - 1; j-- > 0;)
        kept[i * width + j] = is_same (old, i, now, j) ? kept[(i + 1) * width + j + 1] + 1
                                                       : MAX (kept[(i + 1) * width + j], kept[i * width + j + 1]);
    }

  return kept;
}

/* sets @pairs, for each old part, to the new one that says the same, or -1 */
static void
pair_same (const Parts *old, const Parts *now, int *pairs)
{
  guint n = old->texts->len, width = now->texts->len + 1;
  g_autofree guint *kept = NULL;

  for (guint i = 0; i < n; i++)
    pairs[i] = -1;
  if ((gsize) n * width > TABLE_MOST)
    return;

  kept = count_kept (old, now);
  for (guint i = 0, j = 0; i < n && j + 1 < width;)
    {
      if (is_same (old, i, now, j))
        pairs[i++] = (int) j++;
      else if (kept[(i + 1) * width + j] >= kept[i * width + j + 1])
        i++;
      else
        j++;
    }
}

/* between those that say the same, the first of before has become the first of now */
static void
pair_changed (const Parts *old, const Parts *now, int *pairs)
{
  guint n = old->texts->len;
  int last = -1;

  for (guint i = 0; i < n; i++)
    {
      int next = (int) now->texts->len;

      if (pairs[i] < 0)
        {
          for (guint j = n; j-- > i;)
            next = pairs[j] >= 0 ? pairs[j] : next;
          pairs[i] = last + 1 < next ? last + 1 : -1;
        }
      last = MAX (last, pairs[i]);
    }
}

/* @word began so many characters behind the start of a part, which has become another one; NULL where its letters are
 * gone */
static BbWord *
keep_word (const BbWord *word, gint64 behind, const char *old, const char *now, gint64 start)
{
  gint64 n_old = g_utf8_strlen (old, -1), n_new = g_utf8_strlen (now, -1);
  gint64 head = count_common (old, now, 1, MIN (n_old, n_new));
  gint64 tail = count_common (old, now, -1, MIN (n_old, n_new) - head);

  /* one that begins where other letters came begins with them */
  if (behind >= head && behind >= n_old - tail)
    return place_word (word, start + behind + n_new - n_old, word->from);
  if (behind < head || (behind == head && n_new - tail > head))
    return place_word (word, start + behind, word->from);

  return NULL;
}

/* the words of @line whose letters are still there when it says @text */
static BbList *
keep_words (const BbLyric *line, const char *text)
{
  GPtrArray *words = g_ptr_array_new ();
  Parts old = part (line->text), now = part (text);
  g_autofree int *pairs = g_new (int, old.texts->len + 1);
  guint i = 0;

  pair_same (&old, &now, pairs);
  pair_changed (&old, &now, pairs);
  for (guint j = 0; j < line->words->n_items; j++)
    {
      const BbWord *word = bb_list_get (line->words, j);
      BbWord *kept;

      while (i + 1 < old.texts->len && get_start (&old, i + 1) <= word->at)
        i++;
      if (i >= old.texts->len || pairs[i] < 0)
        continue;
      kept = keep_word (word, MAX (word->at - get_start (&old, i), 0), old.texts->pdata[i], now.texts->pdata[pairs[i]],
                        get_start (&now, (guint) pairs[i]));
      if (kept != NULL)
        g_ptr_array_add (words, kept);
    }

  parts_clear (&old);
  parts_clear (&now);
  return bb_list_new_take (words);
}

BbProject *
bb_lyrics_set_text (const BbProject *project, guint index, const char *text, const char *translation)
{
  g_autoptr (BbLyric) line = bb_lyric_copy (bb_lyrics_get (project, index));
  g_autofree char *composed = bb_string_compose (text);
  BbList *words = keep_words (line, composed);
  gboolean is_changed = bb_string_set (&line->translation, translation);

  if (g_strcmp0 (line->text, composed) != 0)
    {
      g_free (line->text);
      line->text = g_steal_pointer (&composed);
      is_changed = TRUE;
    }
  bb_lyric_take_words (line, words);
  if (!is_changed)
    return bb_project_ref (project);

  return bb_lyrics_replace (project, index, 1, (BbLyric *[]){ g_steal_pointer (&line) }, 1);
}

/* a line of its own that says the characters of @whole from @first to the one before @end */
static BbLyric *
cut_out (const BbLyric *whole, gint64 first, gint64 end, gint64 from, gint64 to)
{
  g_autofree char *text = g_utf8_substring (whole->text, first, end);
  BbLyric *line = bb_lyric_new (g_strstrip (text), from, to);
  GPtrArray *words = g_ptr_array_new ();

  for (guint i = 0; i < whole->words->n_items; i++)
    {
      const BbWord *word = bb_list_get (whole->words, i);

      if (word->at >= first && word->at < end)
        g_ptr_array_add (words, place_word (word, word->at - first, CLAMP (word->from, from, to)));
    }

  bb_lyric_take_words (line, bb_list_new_take (words));
  return line;
}

/* when the character @at is sung */
static gint64
find_time (const BbLyric *line, gint64 at)
{
  for (guint i = 0; i < line->words->n_items; i++)
    {
      const BbWord *word = bb_list_get (line->words, i);

      if (word->at >= at)
        return word->from;
    }

  return line->from + (line->to - line->from) * at / MAX (g_utf8_strlen (line->text, -1), 1);
}

/* @at, behind the space that follows it */
static gint64
skip_space (const char *text, gint64 at)
{
  const char *here = g_utf8_offset_to_pointer (text, at);

  while (g_unichar_isspace (g_utf8_get_char (here)))
    {
      here = g_utf8_next_char (here);
      at++;
    }

  return at;
}

BbProject *
bb_lyrics_split (const BbProject *project, guint index, gint64 at)
{
  const BbLyric *line = bb_lyrics_get (project, index);
  gint64 n_characters = g_utf8_strlen (line->text, -1);
  gint64 least = bb_time_spans_get_least (project);
  gint64 behind = skip_space (line->text, CLAMP (at, 0, n_characters));
  gint64 time = CLAMP (find_time (line, behind), line->from + least, MAX (line->to - least, line->from + least));
  BbLyric *lines[2];

  if (at <= 0 || behind >= n_characters || line->to - line->from < 2 * least)
    return bb_project_ref (project);

  lines[0] = cut_out (line, 0, at, line->from, time);
  lines[1] = cut_out (line, behind, n_characters, time, line->to);
  if (*lines[0]->text == '\0')
    {
      bb_lyric_unref (lines[0]);
      bb_lyric_unref (lines[1]);
      return bb_project_ref (project);
    }

  g_free (lines[0]->id);
  lines[0]->id = g_strdup (line->id);
  bb_string_set (&lines[0]->translation, line->translation);
  return bb_lyrics_replace (project, index, 1, lines, 2);
}

static char *
join_texts (const char *a, const char *b)
{
  if (a == NULL || b == NULL)
    return g_strdup (a != NULL ? a : b);

  return g_strjoin (" ", a, b, NULL);
}

/* where one of them is timed word by word, the other begins with a word */
static BbList *
join_words (const BbLyric *line, const BbLyric *next)
{
  gint64 n_before = g_utf8_strlen (line->text, -1) + 1;
  GPtrArray *words = g_ptr_array_new ();

  for (guint i = 0; i < line->words->n_items; i++)
    g_ptr_array_add (words, bb_word_ref (bb_list_get (line->words, i)));
  if (line->words->n_items > 0 || next->words->n_items > 0)
    g_ptr_array_add (words, bb_word_new (n_before, next->from));
  for (guint i = 0; i < next->words->n_items; i++)
    {
      const BbWord *word = bb_list_get (next->words, i);

      if (word->at > 0)
        g_ptr_array_add (words, bb_word_new (word->at + n_before, word->from));
    }

  return bb_list_new_take (words);
}

BbProject *
bb_lyrics_join (const BbProject *project, guint index)
{
  const BbLyric *line = bb_lyrics_get (project, index);
  const BbLyric *next;
  BbLyric *joined;

  if (index + 1 >= project->lists[BB_LYRICS]->n_items)
    return bb_project_ref (project);

  next = bb_lyrics_get (project, index + 1);
  joined = bb_lyric_copy (line);
  g_free (joined->text);
  g_free (joined->translation);
  joined->text = join_texts (line->text, next->text);
  joined->translation = join_texts (line->translation, next->translation);
  joined->to = MAX (line->to, next->to);
  bb_lyric_take_words (joined, join_words (line, next));
  return bb_lyrics_replace (project, index, 2, &joined, 1);
}
