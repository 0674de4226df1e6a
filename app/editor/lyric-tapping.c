/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which line, or which word of a line, begins with the next tap? */
#include "editor/lyric-tapping.h"

#include "editor/lyric-commands.h"
#include "model/lyric-words.h"
#include "model/lyrics.h"

/* seconds that the song goes back when a tap is taken back */
#define SECONDS_BACK 3

struct _BbLyricTapping
{
  BbEditor *editor;
  guint first;    /* the line of the first tap */
  GArray *starts; /* of gint64: samples, one for each tap that is not kept yet */
  GArray *words;  /* of gint64: the characters of that line at which words begin; NULL while lines are tapped */
};

static const BbProject *
get_project (const BbLyricTapping *self)
{
  return bb_editor_get_project (self->editor);
}

static guint
count_lines (const BbLyricTapping *self)
{
  return get_project (self)->lists[BB_LYRICS]->n_items;
}

static void
list_words (BbLyricTapping *self)
{
  g_clear_pointer (&self->words, g_array_unref);
  self->words = bb_lyric_list_words (bb_lyric_tapping_get_line (self, 0));
}

BbLyricTapping *
bb_lyric_tapping_new (BbEditor *editor, guint index, gboolean by_words)
{
  BbLyricTapping *self = g_new0 (BbLyricTapping, 1);

  self->editor = g_object_ref (editor);
  self->first = index;
  self->starts = g_array_new (FALSE, FALSE, sizeof (gint64));
  if (by_words)
    list_words (self);
  return self;
}

static gboolean
find_sample (BbLyricTapping *self, gint64 *sample)
{
  const BbProject *project = get_project (self);

  bb_editor_tick (self->editor);
  return project->song != NULL &&
         bb_song_frame_to_sample (project->song, &project->settings->rate, bb_editor_get_frame (self->editor), sample);
}

/* the last word of a line was tapped: the next one follows */
static gboolean
end_line (BbLyricTapping *self)
{
  bb_lyric_tapping_keep (self);
  self->first++;
  list_words (self);
  return self->first < count_lines (self);
}

gboolean
bb_lyric_tapping_tap (BbLyricTapping *self)
{
  gint64 sample;

  if (!find_sample (self, &sample))
    return TRUE;

  if (self->starts->len > 0)
    sample = MAX (sample, g_array_index (self->starts, gint64, self->starts->len - 1) + 1);
  g_array_append_val (self->starts, sample);

  if (self->words == NULL)
    return self->first + self->starts->len < count_lines (self);

  return self->starts->len < self->words->len || end_line (self);
}

void
bb_lyric_tapping_untap (BbLyricTapping *self)
{
  int rate = bb_frame_rate_nominal (&get_project (self)->settings->rate);

  if (self->starts->len > 0)
    g_array_set_size (self->starts, self->starts->len - 1);
  bb_editor_seek (self->editor, MAX (0, bb_editor_get_frame (self->editor) - (gint64) SECONDS_BACK * rate));
}

void
bb_lyric_tapping_keep (BbLyricTapping *self)
{
  const gint64 *starts = (const gint64 *) self->starts->data;
  guint n = self->starts->len;

  if (self->words != NULL)
    bb_lyric_command_tap_words (self->editor, self->first, starts, n);
  else
    bb_lyric_command_tap (self->editor, self->first, starts, n);
  g_array_set_size (self->starts, 0);
  if (self->words == NULL)
    self->first += n;
}

static int
find_line (const BbLyricTapping *self)
{
  return (int) (self->words != NULL ? self->first : self->first + self->starts->len);
}

const char *
bb_lyric_tapping_get_line (const BbLyricTapping *self, int offset)
{
  int index = find_line (self) + offset;

  return index >= 0 && (guint) index < count_lines (self) ? bb_lyrics_get (get_project (self), (guint) index)->text
                                                          : "";
}

gboolean
bb_lyric_tapping_get_word (const BbLyricTapping *self, gint64 *at)
{
  if (self->words == NULL || self->starts->len >= self->words->len)
    return FALSE;

  *at = g_array_index (self->words, gint64, self->starts->len);
  return TRUE;
}

guint
bb_lyric_tapping_get_number (const BbLyricTapping *self, guint *total)
{
  guint n = self->words != NULL ? self->starts->len : (guint) find_line (self);

  *total = self->words != NULL ? self->words->len : count_lines (self);
  return MIN (n + 1, *total);
}

void
bb_lyric_tapping_free (BbLyricTapping *self)
{
  g_object_unref (self->editor);
  g_array_unref (self->starts);
  g_clear_pointer (&self->words, g_array_unref);
  g_free (self);
}
