/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are the lines of a song written, timed and moved? */
#include "model/lyrics.h"

#include "model/spans.h"

/* moves the words of a writable line by @delta, and holds them within it */
static void
move_words (gpointer value, gint64 delta)
{
  BbLyric *line = value;
  GPtrArray *words = g_ptr_array_new ();

  for (guint i = 0; i < line->words->n_items; i++)
    {
      const BbWord *word = bb_list_get (line->words, i);

      g_ptr_array_add (words, bb_word_new (word->at, CLAMP (word->from + delta, line->from, line->to)));
    }

  bb_lyric_take_words (line, bb_list_new_take (words));
}

static const BbTimeSpanKind kind = { BB_LYRICS, offsetof (BbLyric, from), move_words };

const BbLyric *
bb_lyrics_get (const BbProject *project, guint index)
{
  return bb_list_get (project->lists[BB_LYRICS], index);
}

static guint
count (const BbProject *project)
{
  return project->lists[BB_LYRICS]->n_items;
}

int
bb_lyrics_find (const BbProject *project, const char *id)
{
  for (guint i = 0; i < count (project); i++)
    {
      if (g_str_equal (bb_lyrics_get (project, i)->id, id))
        return (int) i;
    }

  return -1;
}

int
bb_lyrics_find_at (const BbProject *project, gint64 sample)
{
  return bb_time_spans_find_at (project, &kind, sample);
}

BbProject *
bb_lyrics_replace (const BbProject *project, guint index, guint n, BbLyric **lines, guint n_lines)
{
  BbList *list = bb_list_splice (project->lists[BB_LYRICS], index, n, (const gpointer *) lines, n_lines);

  for (guint i = 0; i < n_lines; i++)
    bb_lyric_unref (lines[i]);
  return bb_project_with_list (project, BB_LYRICS, list);
}

/* lines that come and go */

/* the line at @index ends at @sample */
static BbProject *
end_at (const BbProject *project, int index, gint64 sample)
{
  BbLyric *line;

  if (index < 0)
    return bb_project_ref (project);

  line = bb_lyric_copy (bb_lyrics_get (project, (guint) index));
  line->to = sample;
  move_words (line, 0);
  return bb_lyrics_replace (project, (guint) index, 1, &line, 1);
}

BbProject *
bb_lyrics_insert (const BbProject *project,
                  const char *text,
                  const char *translation,
                  gint64 sample,
                  gint64 length,
                  int *index)
{
  guint order = bb_time_spans_count_begun (project, &kind, sample);
  gint64 limit = order < count (project) ? bb_lyrics_get (project, order)->from : project->song->n_samples;
  int sung = bb_lyrics_find_at (project, sample);
  gboolean has_room = limit - sample >= bb_time_spans_get_least (project) && sample >= 0 &&
                      (sung < 0 ||
                       sample - bb_lyrics_get (project, (guint) sung)->from >= bb_time_spans_get_least (project));
  g_autoptr (BbProject) ended = NULL;
  BbLyric *line;

  *index = has_room ? (int) order : -1;
  if (!has_room)
    return bb_project_ref (project);

  ended = end_at (project, sung, sample);
  line = bb_lyric_new (text, sample, MIN (sample + length, limit));
  bb_string_set (&line->translation, translation);
  return bb_lyrics_replace (ended, order, 0, &line, 1);
}

BbProject *
bb_lyrics_remove (const BbProject *project, guint index)
{
  return bb_project_with_list (project, BB_LYRICS, bb_list_remove (project->lists[BB_LYRICS], index));
}

BbProject *
bb_lyrics_move_edge (const BbProject *project, guint index, gboolean is_end, gint64 sample)
{
  BbTimeSpans spans = bb_time_spans_new (project, &kind);

  bb_time_spans_move_edge (&spans, index, is_end, sample);
  return bb_time_spans_apply (&spans, project, &kind);
}

BbProject *
bb_lyrics_move (const BbProject *project, guint index, gint64 from)
{
  BbTimeSpans spans = bb_time_spans_new (project, &kind);

  bb_time_spans_move (&spans, index, from);
  return bb_time_spans_apply (&spans, project, &kind);
}

BbProject *
bb_lyrics_shift (const BbProject *project, guint index, gint64 delta)
{
  BbTimeSpans spans = bb_time_spans_new (project, &kind);
  gint64 last = 0, first = spans.spans[index].from;
  gint64 before = index > 0 ? MIN (spans.spans[index - 1].to, first) : 0;

  for (guint i = index; i < spans.n; i++)
    last = MAX (last, spans.spans[i].to);
  delta = CLAMP (delta, before - first, MAX (spans.end - last, before - first));
  for (guint i = index; i < spans.n; i++)
    spans.spans[i] = (BbTimeSpan){ spans.spans[i].from + delta, spans.spans[i].to + delta };
  return bb_time_spans_apply (&spans, project, &kind);
}
