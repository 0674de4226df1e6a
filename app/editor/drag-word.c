/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a drag move the moment at which a word is sung? */
#include <glib/gi18n-lib.h>

#include "editor/drag-private.h"
#include "editor/song-position.h"
#include "model/lyric-words.h"
#include "model/lyrics.h"

/* pixels: a press that shakes is none */
#define THRESHOLD 3

/* the frame at which @word is sung */
static gint64
get_frame (const BbProject *project, const BbWord *word)
{
  gint64 frame = 0;

  bb_song_sample_to_frame (project->song, &project->settings->rate, (double) word->from, &frame);
  return frame;
}

/* Returns: (nullable): the word of the line at @index that begins with the character @at */
static const BbWord *
find_word (const BbProject *project, guint index, gint64 at)
{
  const BbList *words = bb_lyrics_get (project, index)->words;

  for (guint i = 0; i < words->n_items; i++)
    {
      if (((const BbWord *) bb_list_get (words, i))->at == at)
        return bb_list_get (words, i);
    }

  return NULL;
}

/* of two words that are sung in one frame the later one is in hand: it can be drawn away */
static gboolean
begin (BbDrag *self, const BbLanesHit *hit, double position)
{
  const BbProject *project = bb_editor_get_base (self->editor);
  const BbLyric *line = bb_lyrics_get (project, (guint) hit->index);

  self->word = -1;
  for (guint i = 0; i < line->words->n_items; i++)
    {
      const BbWord *word = bb_list_get (line->words, i);

      if (word->from > line->from && get_frame (project, word) == hit->frame)
        self->word = word->at;
    }

  self->hit = *hit;
  self->item = g_strdup (line->id);
  self->grab = position - (double) hit->frame;
  return self->word >= 0;
}

/* Returns: (nullable): the word in hand, in the line at @index (out); NULL where it is gone, and nothing is changed */
static const BbWord *
find (const BbDrag *self, const BbProject *project, int *index)
{
  *index = project->song != NULL ? bb_lyrics_find (project, self->item) : -1;
  return *index >= 0 ? find_word (project, (guint) *index, self->word) : NULL;
}

static void
to (BbDrag *self, double position)
{
  const BbProject *base = bb_editor_get_base (self->editor);
  int index;
  const BbWord *word = find (self, base, &index);
  gint64 frame, sample;

  if (word == NULL || bb_document_is_read_only (bb_editor_get_document (self->editor)))
    return;

  frame = bb_drag_snap (self, position - self->grab, NULL);
  sample = frame == get_frame (base, word) ? word->from
                                           : bb_song_position_find (base, bb_editor_get_beats (self->editor), frame);
  bb_editor_propose (self->editor, bb_lyrics_set_word (base, (guint) index, self->word, sample));
  self->hit.index = index;
  self->hit.frame = get_frame (base, find_word (bb_editor_get_project (self->editor), (guint) index, self->word));
  /* there was no room for it */
  if (self->hit.frame != frame)
    bb_editor_show_snap (self->editor, NULL);
}

static void
commit (BbDrag *self)
{
  int index;

  if (find (self, bb_editor_get_base (self->editor), &index) != NULL)
    bb_editor_accept (self->editor, _ ("Move Word"));
}

static void
click (BbDrag *self)
{
  bb_editor_seek (self->editor, self->hit.frame);
}

const BbDragKind bb_drag_word = { .threshold = THRESHOLD, .begin = begin, .to = to, .commit = commit, .click = click };
