/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In which encoding is this text? */
#include "import/text/text-encoding.h"

#include <string.h>

#include "model/value.h"

/* of all pairs, so many have a zero on one side in UTF-16: digits, brackets and ends of lines are in any lyrics */
#define ZEROS_SHARE 0.05
/* of what is not ASCII, so much at least is valid where a text is UTF-8 and damaged */
#define UTF8_SHARE 0.9
/* what scores less is no text, or in an encoding that nobody here reads */
#define LEAST_SCORE 0.15
/* of all characters, no more are control characters in a text, and no more could not be read */
#define CONTROLS_SHARE 0.05
#define LOST_SHARE 0.2
/* what stands for a character that cannot be read */
#define LOST 0xfffd
#define LOST_TEXT "\xef\xbf\xbd"
/* what is no character for GLib is this or more */
#define NO_CHARACTER 0x110000

static const struct
{
  const char *mark;
  gsize length;
  const char *encoding;
} marks[] = {
  { "\xef\xbb\xbf", 3, "UTF-8" }, { "\xff\xfe\0\0", 4, "UTF-32LE" }, { "\0\0\xfe\xff", 4, "UTF-32BE" },
  { "\xff\xfe", 2, "UTF-16LE" },  { "\xfe\xff", 2, "UTF-16BE" },
};

/* CP949 is EUC-KR and all other syllables, CP932 is Shift-JIS */
#define CP949 "CP949"
#define LATIN "WINDOWS-1252"
static const char *const candidates[] = { CP949, "CP932", LATIN };
/* words of Western languages have no more accents */
#define ACCENTS_SHARE 0.4

/* what each range of characters says of a guess; the first that matches counts */
static const struct
{
  gunichar first;
  gunichar last;
  double score;
} plausible[] = {
  { 0x3040, 0x30ff, 1 },   /* kana */
  { 0xac00, 0xd7a3, 1 },   /* Hangul syllables */
  { 0x3000, 0x303f, 0.6 }, /* their punctuation */
  { 0xff01, 0xff60, 0.5 }, /* full width */
  { 0x4e00, 0x9fff, 0.3 }, /* ideographs */
  { 0x00c0, 0x024f, 0.5 }, /* accented letters */
  { 0x2010, 0x203b, 0.4 }, /* dashes, quotes, dots */
  { 0x2190, 0x2193, 0.2 }, /* arrows */
  { 0x2600, 0x266f, 0.4 }, /* stars, notes */
  { 0x3131, 0x3163, 0.4 }, /* Korean letters that stand alone: ㅋㅋ */
  { 0x00a1, 0x00bf, 0.0 }, /* signs of Latin-1 */
};

static double
judge (gunichar c)
{
  for (guint i = 0; i < G_N_ELEMENTS (plausible); i++)
    {
      if (c >= plausible[i].first && c <= plausible[i].last)
        return plausible[i].score;
    }

  return -1;
}

/* the mean of what is not ASCII */
static double
score (const char *text)
{
  double sum = 0;
  guint n = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      if ((guchar) *at >= 0x80)
        {
          sum += judge (g_utf8_get_char (at));
          n++;
        }
    }

  return n > 0 ? sum / n : 0;
}

/* how many of the characters of CP949 are syllables that EUC-KR has not: few in Korean, and all where it is another
 * encoding; their bytes lie before those of EUC-KR */
static double
get_rare_share (const char *data, gsize length)
{
  guint n = 0, n_rare = 0;

  for (gsize i = 0; i + 1 < length; i++)
    {
      guchar lead = (guchar) data[i], trail = (guchar) data[i + 1];

      if (lead < 0x80)
        continue;
      n++;
      n_rare += lead < 0xa1 || trail < 0xa1 ? 1 : 0;
      i++;
    }

  return n > 0 ? (double) n_rare / n : 0;
}

static double
get_accents_share (const char *data, gsize length)
{
  gsize n = 0;

  for (gsize i = 0; i < length; i++)
    n += (guchar) data[i] >= 0x80 ? 1 : 0;
  return (double) n / (double) length;
}

/* what speaks against the guess @encoding of @data, besides the characters that come of it */
static double
find_doubt (const char *data, gsize length, const char *encoding)
{
  if (g_str_equal (encoding, CP949))
    return get_rare_share (data, length);
  if (g_str_equal (encoding, LATIN) && get_accents_share (data, length) > ACCENTS_SHARE)
    return 1;
  return 0;
}

/* a file that was cut off may end within a character, which is dropped */
static char *
convert (const char *data, gsize length, const char *encoding, gboolean *is_whole)
{
  g_autoptr (GError) error = NULL;
  gsize n_read = 0;
  char *text = g_convert (data, (gssize) length, "UTF-8", encoding, &n_read, NULL, &error);

  *is_whole = text != NULL && n_read == length;
  if (text == NULL && n_read < length && length - n_read < 4)
    text = g_convert (data, (gssize) n_read, "UTF-8", encoding, NULL, NULL, NULL);
  return text;
}

/* what cannot be read of a text whose encoding is known becomes U+FFFD, two bytes at a time */
static char *
convert_all (const char *data, gsize length, const char *encoding, gboolean *is_whole)
{
  char *text = convert (data, length, encoding, is_whole);

  *is_whole = *is_whole && text != NULL;
  return text != NULL ? text
                      : g_convert_with_fallback (data, (gssize) (length & ~(gsize) 3), "UTF-8", encoding,
                                                 "\xef\xbf\xbd", NULL, NULL, NULL);
}

/* Returns: (nullable): the encoding that the mark at the beginning says; moves on past it */
static const char *
find_mark (const char **data, gsize *length)
{
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      if (*length >= marks[i].length && memcmp (*data, marks[i].mark, marks[i].length) == 0)
        {
          *data += marks[i].length;
          *length -= marks[i].length;
          return marks[i].encoding;
        }
    }

  return NULL;
}

/* Returns: (nullable): which UTF-16 it is without a mark, by the side on which its ASCII has zeros */
static const char *
find_zeros (const char *data, gsize length)
{
  gsize n[2] = { 0, 0 };

  for (gsize i = 0; i < length; i++)
    n[i % 2] += data[i] == 0 ? 1 : 0;
  if ((double) MAX (n[0], n[1]) < ZEROS_SHARE * (double) length / 2)
    return NULL;
  return n[0] > n[1] ? "UTF-16BE" : "UTF-16LE";
}

/* how much of what is not ASCII is valid UTF-8: 1 where there is nothing else; a character that is cut off at the end
 * says nothing */
static double
get_utf8_share (const char *data, gsize length)
{
  gsize n_valid = 0, n_invalid = 0, step;

  for (gsize i = 0; i < length; i += step)
    {
      gunichar c = g_utf8_get_char_validated (data + i, (gssize) (length - i));
      gboolean is_valid = c < NO_CHARACTER;

      step = is_valid ? (gsize) g_unichar_to_utf8 (c, NULL) : 1;
      if (c == (gunichar) -2)
        break;
      if (is_valid && step > 1)
        n_valid += step;
      n_invalid += is_valid ? 0 : 1;
    }

  return n_invalid == 0 ? 1 : (double) n_valid / (double) (n_valid + n_invalid);
}

static char *
guess (const char *data, gsize length, gboolean *is_whole)
{
  char *best = NULL;
  double most = LEAST_SCORE;

  for (guint i = 0; i < G_N_ELEMENTS (candidates); i++)
    {
      gboolean is_read_whole;
      g_autofree char *text = convert (data, length, candidates[i], &is_read_whole);
      double merit = text != NULL ? score (text) - find_doubt (data, length, candidates[i]) : 0;

      if (merit <= most)
        continue;
      most = merit;
      *is_whole = is_read_whole;
      g_free (best);
      best = g_steal_pointer (&text);
    }

  return best;
}

static char *
decode (const char *data, gsize length, gboolean *is_whole)
{
  const char *encoding = find_mark (&data, &length);

  if (encoding == NULL)
    encoding = find_zeros (data, length);
  if (encoding != NULL && !g_str_equal (encoding, "UTF-8"))
    return convert_all (data, length, encoding, is_whole);

  *is_whole = g_utf8_validate_len (data, length, NULL);
  if (!*is_whole && encoding == NULL && get_utf8_share (data, length) < UTF8_SHARE)
    return guess (data, length, is_whole);
  return g_utf8_make_valid (data, (gssize) length);
}

static gboolean
is_text (const char *text)
{
  gsize n = 0, n_controls = 0, n_lost = 0;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      n++;
      n_lost += c == LOST ? 1 : 0;
      n_controls += g_unichar_iscntrl (c) && strchr ("\t\n\r\f", *at) == NULL ? 1 : 0;
    }

  return (double) n_controls <= CONTROLS_SHARE * (double) n && (double) n_lost <= LOST_SHARE * (double) n;
}

/* what is left of a character that was cut off */
static void
drop_end (char *text)
{
  while (g_str_has_suffix (text, LOST_TEXT))
    text[strlen (text) - strlen (LOST_TEXT)] = '\0';
}

/* "\r\n" and "\r" become "\n" */
static void
unify_ends (char *text)
{
  char *to = text;

  for (const char *from = text; *from != '\0'; from++)
    {
      if (*from == '\r' && from[1] == '\n')
        continue;
      *to++ = *from == '\r' ? '\n' : *from;
    }
  *to = '\0';
}

char *
bb_text_decode (const void *data, gsize length, gboolean *is_whole)
{
  gboolean unused;
  g_autofree char *text = decode (data, length, is_whole != NULL ? is_whole : &unused);

  if (text == NULL)
    return NULL;

  drop_end (text);
  if (!is_text (text))
    return NULL;

  unify_ends (text);
  return bb_string_compose (text);
}
