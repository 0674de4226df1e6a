/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is sung while a board shows? */
#include "model/sung.h"

#include "model/lyric.h"
#include "model/spans.h"
#include "model/time.h"

/* parts of a second: how long a line is heard at least, and how early in a board a word begins that is still meant to
   be in the one before, or late in the one before that is meant to be in it */
#define MOMENT 4
#define EARLY 12

typedef struct
{
  const BbProject *project;
  BbTimeSpan span; /* what of the song is heard */
  gboolean is_translation;
  GString *text;
  const BbLyric *last; /* the whole line that was heard last, or NULL */
} Listener;

static void
add (const Listener *self, const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  if (self->text->len > 0)
    g_string_append_c (self->text, '\n');
  g_string_append (self->text, text);
}

static gboolean
is_heard (const Listener *self, const BbLyric *line)
{
  gint64 heard = MIN (line->to, self->span.to) - MAX (line->from, self->span.from);
  gint64 least = MIN (line->to - line->from, self->span.to - self->span.from) / 3;

  return heard > 0 && heard >= MIN (least, self->project->song->sample_rate / MOMENT);
}

/* the characters whose words begin now: from @first to the one before @end. Returns whether there are any */
static gboolean
find_words (const Listener *self, const BbLyric *line, gint64 *first, gint64 *end)
{
  gint64 early = self->project->song->sample_rate / EARLY;

  *first = -1;
  *end = g_utf8_strlen (line->text, -1);
  for (guint i = 0; i < line->words->n_items; i++)
    {
      const BbWord *word = bb_list_get (line->words, i);
      gint64 begin = word->from + early;

      if (begin >= self->span.to)
        {
          *end = MIN (*end, word->at);
          break;
        }
      if (begin >= self->span.from && *first < 0)
        *first = i > 0 ? word->at : 0;
    }

  return *first >= 0 && *first < *end;
}

static void
hear_words (const Listener *self, const BbLyric *line)
{
  gint64 first, end;
  g_autofree char *part = NULL;

  if (!find_words (self, line, &first, &end))
    return;

  part = g_utf8_substring (line->text, first, end);
  add (self, self->is_translation ? line->translation : g_strstrip (part));
}

/* the song paused amid the line, and goes on with it */
static gboolean
goes_on (const Listener *self, const BbLyric *line)
{
  return line == self->last && line->from < self->span.from;
}

static void
hear_line (Listener *self, const BbLyric *line)
{
  if (!goes_on (self, line))
    add (self, self->is_translation ? line->translation : line->text);
  self->last = line;
}

static void
hear (Listener *self)
{
  const BbList *lyrics = self->project->lists[BB_LYRICS];

  for (guint i = 0; i < lyrics->n_items; i++)
    {
      const BbLyric *line = bb_list_get (lyrics, i);

      if (line->words->n_items > 0)
        hear_words (self, line);
      else if (is_heard (self, line))
        hear_line (self, line);
    }
}

static char *
listen (const BbProject *project, guint index, gboolean is_translation)
{
  Listener self = { project, { 0, 0 }, is_translation, g_string_new (NULL), NULL };
  const BbSong *song = project->song;
  const BbFrameRate *rate = &project->settings->rate;

  for (guint i = 0; song != NULL && i < song->map->n_items; i++)
    {
      const BbStretch *stretch = bb_list_get (song->map, i);
      gint64 begin = bb_time_frame_to_sample (rate, stretch->start, song->sample_rate) - stretch->from;
      gint64 start = bb_time_frame_to_sample (rate, bb_project_get_start (project, index), song->sample_rate);
      gint64 end = bb_time_frame_to_sample (rate, bb_project_get_start (project, index + 1), song->sample_rate);

      self.span = (BbTimeSpan){ MAX (start - begin, stretch->from), MIN (end - begin, stretch->to) };
      if (self.span.from < self.span.to)
        hear (&self);
    }

  return g_string_free (self.text, FALSE);
}

char *
bb_sung_get_text (const BbProject *project, guint index)
{
  return listen (project, index, FALSE);
}

char *
bb_sung_get_translation (const BbProject *project, guint index)
{
  return listen (project, index, TRUE);
}

BbBoard *
bb_sung_fill_board (const BbProject *project, guint index)
{
  const BbBoard *board = bb_project_get_board (project, index);
  gboolean is_typed = *bb_board_get_text (board, BB_FIELD_ID_LYRIC) != '\0';
  g_autofree char *text = is_typed ? NULL : bb_sung_get_text (project, index);
  g_autofree char *translation = is_typed ? NULL : bb_sung_get_translation (project, index);
  g_autofree char *both = NULL;
  BbBoard *filled;

  if (text == NULL || *text == '\0')
    return bb_board_ref (board);

  both = g_strjoin ("\n", text, *translation != '\0' ? translation : NULL, NULL);
  filled = bb_board_copy (board);
  bb_board_set_text (filled, BB_FIELD_ID_LYRIC, both);
  return filled;
}
