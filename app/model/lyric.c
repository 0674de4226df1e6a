/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is sung, and when? */
#include "model/lyric.h"

#include "model/id.h"

static void
own_nothing (gpointer value)
{
}

static const BbValueClass word_class = { "word", sizeof (BbWord), own_nothing, own_nothing };

BbWord *
bb_word_new (gint64 at, gint64 from)
{
  BbWord *self = bb_value_new (&word_class);

  self->at = at;
  self->from = from;
  return self;
}

static void
own (gpointer value)
{
  BbLyric *self = value;

  self->id = g_strdup (self->id);
  self->text = g_strdup (self->text);
  self->translation = g_strdup (self->translation);
  bb_list_ref (self->words);
}

static void
clear (gpointer value)
{
  BbLyric *self = value;

  g_free (self->id);
  g_free (self->text);
  g_free (self->translation);
  bb_list_unref (self->words);
}

static const BbValueClass klass = { "lyric", sizeof (BbLyric), own, clear };

BbLyric *
bb_lyric_new (const char *text, gint64 from, gint64 to)
{
  BbLyric *self = bb_value_new (&klass);

  self->id = bb_id_new ("y");
  self->text = bb_string_compose (text);
  self->from = from;
  self->to = to;
  self->words = bb_list_new ();
  return self;
}

void
bb_lyric_take_words (BbLyric *self, BbList *words)
{
  bb_list_unref (self->words);
  self->words = words;
}

gint64
bb_lyric_count_sung (const BbLyric *self, gint64 sample)
{
  const BbList *words = self->words;
  gint64 n_characters = g_utf8_strlen (self->text, -1);

  if (sample < self->from)
    return 0;
  if (sample >= self->to)
    return n_characters;

  /* a word is sung as soon as it begins */
  for (guint i = 0; i < words->n_items; i++)
    {
      const BbWord *word = bb_list_get (words, i);

      if (word->from > sample)
        return MIN (word->at, n_characters);
    }

  return n_characters;
}

GArray *
bb_lyric_list_words (const char *text)
{
  GArray *starts = g_array_new (FALSE, FALSE, sizeof (gint64));
  gboolean is_space = TRUE;
  gint64 n = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at), n++)
    {
      gboolean was_space = is_space;

      is_space = g_unichar_isspace (g_utf8_get_char (at));
      if (was_space && !is_space)
        g_array_append_val (starts, n);
    }

  return starts;
}
