/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does a text say what is looked for, in whatever case and normal form? */
#include "model/text-match.h"

#include <string.h>

/* a text folded, and where its characters begin: in the folded text, and in the one that was folded */
typedef struct
{
  GString *text;
  GArray *folded; /* of gsize, as are those below; the last is the end */
  GArray *whole;
} Folded;

static Folded
folded_new (void)
{
  return (Folded){ g_string_new (NULL), g_array_new (FALSE, FALSE, sizeof (gsize)),
                   g_array_new (FALSE, FALSE, sizeof (gsize)) };
}

static void
folded_clear (Folded *self)
{
  if (self->text != NULL)
    g_string_free (self->text, TRUE);
  g_array_unref (self->folded);
  g_array_unref (self->whole);
}

/* whether it is read as one with what stands before it: an accent, or the vowel and the tail of a Korean syllable */
static gboolean
goes_on (gunichar character)
{
  return character >= 0x300 && (g_unichar_ismark (character) || (character >= 0x1160 && character <= 0x11ff) ||
                                (character >= 0xd7b0 && character <= 0xd7fb));
}

/* the end of the character, as it is read, that begins at @start */
static const char *
find_end (const char *start)
{
  const char *end = g_utf8_next_char (start);

  while (goes_on (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);
  return end;
}

/* most are in a script that has no case, or plain */
static void
fold_character (GString *folded, const char *start, const char *end)
{
  gunichar character = g_utf8_get_char (start);
  g_autofree char *composed = NULL, *own = NULL;

  if (end == g_utf8_next_char (start) && character < 0x80)
    g_string_append_c (folded, g_ascii_tolower ((char) character));
  else if (end == g_utf8_next_char (start) && character >= 0xac00 && character <= 0xd7a3)
    g_string_append_len (folded, start, end - start);
  else
    {
      composed = g_utf8_normalize (start, end - start, G_NORMALIZE_DEFAULT_COMPOSE);
      own = g_utf8_casefold (composed != NULL ? composed : "", -1);
      g_string_append (folded, own);
    }
}

static void
mark (Folded *self, gsize whole)
{
  g_array_append_val (self->folded, self->text->len);
  g_array_append_val (self->whole, whole);
}

static Folded
fold (const char *text)
{
  Folded self = folded_new ();
  const char *at = text;

  while (*at != '\0')
    {
      const char *end = find_end (at);

      mark (&self, (gsize) (at - text));
      fold_character (self.text, at, end);
      at = end;
    }

  mark (&self, (gsize) (at - text));
  return self;
}

char *
bb_text_match_fold (const char *text)
{
  Folded folded = { NULL };
  char *wanted;

  if (*text == '\0' || !g_utf8_validate (text, -1, NULL))
    return NULL;

  folded = fold (text);
  wanted = g_string_free (g_steal_pointer (&folded.text), FALSE);
  folded_clear (&folded);
  return wanted;
}

static int
compare_offsets (gconstpointer a, gconstpointer b)
{
  gsize left = *(const gsize *) a, right = *(const gsize *) b;

  return (left > right) - (left < right);
}

/* the index of the character that begins at @offset of the folded text; -1 where none does */
static int
find_mark (const Folded *self, gsize offset)
{
  guint index;

  return g_array_binary_search (self->folded, &offset, compare_offsets, &index) ? (int) index : -1;
}

GArray *
bb_text_match_find (const char *text, const char *wanted)
{
  GArray *matches = g_array_new (FALSE, FALSE, sizeof (BbTextMatch));
  Folded folded = fold (text);
  const char *found = folded.text->str;

  while ((found = strstr (found, wanted)) != NULL)
    {
      gsize offset = (gsize) (found - folded.text->str);
      int start = find_mark (&folded, offset), end = find_mark (&folded, offset + strlen (wanted));

      if (start >= 0 && end >= 0)
        {
          BbTextMatch match = { g_array_index (folded.whole, gsize, start), g_array_index (folded.whole, gsize, end) };

          g_array_append_val (matches, match);
          found += strlen (wanted);
        }
      else
        found++;
    }

  folded_clear (&folded);
  return matches;
}

char *
bb_text_match_replace (const char *text, const GArray *matches, const char *instead)
{
  GString *next = g_string_new (NULL);
  gsize kept = 0;

  for (guint i = 0; i < matches->len; i++)
    {
      const BbTextMatch *match = &g_array_index (matches, BbTextMatch, i);

      g_string_append_len (next, text + kept, (gssize) (match->start - kept));
      g_string_append (next, instead);
      kept = match->end;
    }

  g_string_append (next, text + kept);
  return g_string_free (next, FALSE);
}
