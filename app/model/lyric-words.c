/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which words has a line, and when is each of them sung? */
#include "model/lyric-words.h"

#include "model/lyrics-lay.h"
#include "model/lyrics.h"
#include "model/spans.h"

BbProject *
bb_lyrics_set_word (const BbProject *project, guint index, gint64 at, gint64 sample)
{
  BbLyric *line = bb_lyric_copy (bb_lyrics_get (project, index));
  BbList *words = line->words;
  gint64 low = line->from, high = line->to;
  guint i = 0;
  g_autoptr (BbWord) word = NULL;

  while (i < words->n_items && ((const BbWord *) bb_list_get (words, i))->at < at)
    low = ((const BbWord *) bb_list_get (words, i++))->from;
  if (i < words->n_items && ((const BbWord *) bb_list_get (words, i))->at == at)
    words = bb_list_remove (words, i);
  else
    bb_list_ref (words);
  if (i < words->n_items)
    high = ((const BbWord *) bb_list_get (words, i))->from;

  word = bb_word_new (at, CLAMP (sample, low, MAX (low, high)));
  bb_lyric_take_words (line, bb_list_insert (words, i, word));
  bb_list_unref (words);
  return bb_lyrics_replace (project, index, 1, &line, 1);
}

/* the words of @line: those that were tapped, then those of before that are sung later */
static BbList *
make_words (const BbLyric *line, const GArray *characters, const gint64 *starts, guint n)
{
  GPtrArray *words = g_ptr_array_new ();
  gint64 at = -1, last = line->from;

  for (guint i = 0; i < n; i++)
    {
      at = g_array_index (characters, gint64, i);
      last = CLAMP (starts[i], last, line->to);
      g_ptr_array_add (words, bb_word_new (at, last));
    }
  for (guint i = 0; i < line->words->n_items; i++)
    {
      const BbWord *word = bb_list_get (line->words, i);

      if (word->at > at && word->from > last && n < characters->len &&
          word->at >= g_array_index (characters, gint64, n))
        g_ptr_array_add (words, bb_word_ref ((BbWord *) word));
    }

  return bb_list_new_take (words);
}

/* the line at @index, where it lies altogether elsewhere than it is sung, lies there, as one that is tapped does */
static BbProject *
bring (const BbProject *project, guint index, gint64 first, gint64 last)
{
  const BbLyric *line = bb_lyrics_get (project, index);

  return first >= line->to || last < line->from ? bb_lyrics_tap (project, index, &first, 1) : bb_project_ref (project);
}

BbProject *
bb_lyrics_tap_words (const BbProject *project, guint index, const gint64 *starts, guint n)
{
  g_autoptr (GArray) characters = bb_lyric_list_words (bb_lyrics_get (project, index)->text);
  g_autoptr (BbProject) near = NULL;
  g_autoptr (BbProject) longer = NULL;
  g_autoptr (BbProject) moved = NULL;
  gint64 end;
  BbLyric *line;

  n = MIN (n, characters->len);
  if (n == 0)
    return bb_project_ref (project);

  near = bring (project, index, starts[0], starts[n - 1]);
  end = MAX (bb_lyrics_get (near, index)->to, starts[n - 1] + bb_time_spans_get_least (project));
  longer = bb_lyrics_move_edge (near, index, TRUE, end);
  moved = bb_lyrics_move_edge (longer, index, FALSE, starts[0]);
  line = bb_lyric_copy (bb_lyrics_get (moved, index));
  bb_lyric_take_words (line, make_words (line, characters, starts, n));
  return bb_lyrics_replace (moved, index, 1, &line, 1);
}
