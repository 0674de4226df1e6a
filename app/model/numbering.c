/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What number has each shot and board? */
#include "model/numbering.h"

#include <string.h>

#include "model/issued.h"

#define LETTERS 26
#define DIGITS_MAX 9
#define LETTERS_MAX 2

/* "S12-1B-2": shot 12 in @prefix "S", its first insert, the second insert after board B (@letter 2; 0 is none) */
typedef struct
{
  char *prefix;
  int shot;
  int shot_insert;
  int letter;
  int letter_insert;
} Number;

/* what is known while numbers are given out */
typedef struct
{
  Number last;
  gboolean has_limit;
  Number limit; /* the next typed number of the same prefix, when it is ahead */
  gboolean starts_shot;
  GHashTable *typed;
} Counter;

static int
parse_digits (const char **text)
{
  const char *digits = *text;
  int value = 0;

  while (g_ascii_isdigit (**text) && *text - digits < DIGITS_MAX)
    value = value * 10 + g_ascii_digit_value (*(*text)++);
  return value;
}

/* A is 1, Z 26, AA 27 */
static int
parse_letters (const char **text)
{
  const char *letters = *text;
  int value = 0;

  while (g_ascii_isalpha (**text) && *text - letters < LETTERS_MAX)
    value = value * LETTERS + g_ascii_toupper (*(*text)++) - 'A' + 1;
  return value;
}

static int
parse_insert (const char **text)
{
  if (**text != '-' || !g_ascii_isdigit ((*text)[1]))
    return 0;

  (*text)++;
  return parse_digits (text);
}

/* where the last run of digits begins, after a prefix that begins with no digit */
static const char *
skip_prefix (const char *text)
{
  const char *end = text + strlen (text);

  if (g_ascii_isdigit (*text))
    return text;

  while (end > text && !g_ascii_isdigit (end[-1]))
    end--;
  while (end > text && g_ascii_isdigit (end[-1]))
    end--;
  return end;
}

/* reads a typed number; FALSE where it is none that others can count on from */
static gboolean
number_parse (const char *text, Number *number)
{
  const char *rest = skip_prefix (text);
  Number parsed = { 0 };
  gsize prefix_length = rest - text;

  if (!g_ascii_isdigit (*rest))
    return FALSE;

  parsed.shot = parse_digits (&rest);
  parsed.shot_insert = parse_insert (&rest);
  parsed.letter = parse_letters (&rest);
  parsed.letter_insert = parse_insert (&rest);
  if (*rest != '\0')
    return FALSE;

  parsed.letter = MAX (parsed.letter, 1);
  parsed.prefix = g_strndup (text, prefix_length);
  *number = parsed;
  return TRUE;
}

static void
append_letters (GString *text, int letter)
{
  gsize at = text->len;

  for (; letter > 0; letter = (letter - 1) / LETTERS)
    g_string_insert_c (text, (gssize) at, (char) ('A' + (letter - 1) % LETTERS));
}

static char *
number_to_string (const Number *number)
{
  GString *text = g_string_new (number->prefix);

  g_string_append_printf (text, "%d", number->shot);
  if (number->shot_insert > 0)
    g_string_append_printf (text, "-%d", number->shot_insert);
  append_letters (text, number->letter);
  if (number->letter_insert > 0)
    g_string_append_printf (text, "-%d", number->letter_insert);
  return g_string_free (text, FALSE);
}

static int
number_compare (const Number *a, const Number *b)
{
  const int pairs[][2] = { { a->shot, b->shot },
                           { a->shot_insert, b->shot_insert },
                           { a->letter, b->letter },
                           { a->letter_insert, b->letter_insert } };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      if (pairs[i][0] != pairs[i][1])
        return pairs[i][0] < pairs[i][1] ? -1 : 1;
    }

  return 0;
}

/* whether a plain number stands before the next typed one */
static gboolean
has_room (const Counter *counter, const Number *number)
{
  return !counter->has_limit || number_compare (number, &counter->limit) < 0;
}

static Number
next_shot (const Counter *counter)
{
  Number next = { counter->last.prefix, counter->last.shot + 1, 0, 1, 0 };

  if (!has_room (counter, &next))
    {
      next.shot = counter->last.shot;
      next.shot_insert = counter->last.shot_insert + 1;
    }

  return next;
}

static Number
next_board (const Counter *counter)
{
  Number next = counter->last;

  next.letter++;
  next.letter_insert = 0;
  if (next.shot_insert == 0 && !has_room (counter, &next))
    {
      next.letter = counter->last.letter;
      next.letter_insert = counter->last.letter_insert + 1;
    }

  return next;
}

/* counts on, past numbers that are typed elsewhere */
static char *
count_on (Counter *counter)
{
  char *text = NULL;

  do
    {
      g_free (text);
      counter->last = counter->starts_shot ? next_shot (counter) : next_board (counter);
      text = number_to_string (&counter->last);
    }
  while (g_hash_table_contains (counter->typed, text));

  counter->starts_shot = FALSE;
  return text;
}

static void
drop_limit (Counter *counter)
{
  if (counter->has_limit)
    g_free (counter->limit.prefix);
  counter->has_limit = FALSE;
}

/* looks from place @index on for the typed number that those in between must stay before */
static void
find_limit (Counter *counter, const BbProject *project, guint index)
{
  drop_limit (counter);
  for (guint i = index; i < bb_project_count (project) && !counter->has_limit; i++)
    {
      const char *number = bb_project_get_board (project, i)->number;

      counter->has_limit = number != NULL && !bb_project_get_board (project, i)->number_is_alone &&
                           number_parse (number, &counter->limit);
    }

  if (counter->has_limit && (!g_str_equal (counter->limit.prefix, counter->last.prefix) ||
                             number_compare (&counter->limit, &counter->last) <= 0))
    drop_limit (counter);
}

/* a number that is none, such as "Title", is not counted: its shot begins with the board after it */
static char *
take_typed (Counter *counter, const BbProject *project, guint index)
{
  const BbBoard *board = bb_project_get_board (project, index);
  const char *text = board->number;
  Number number;

  if (board->number_is_alone)
    g_free (count_on (counter));
  else if (number_parse (text, &number))
    {
      g_free (counter->last.prefix);
      counter->last = number;
      counter->starts_shot = FALSE;
      find_limit (counter, project, index + 1);
    }

  return g_strdup (text);
}

static GHashTable *
collect_typed (const BbProject *project)
{
  GHashTable *typed = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < bb_project_count (project); i++)
    {
      const char *number = bb_project_get_board (project, i)->number;

      if (number != NULL)
        g_hash_table_add (typed, (gpointer) number);
    }
  /* what a crew has on paper is no other board's, even where its own is gone */
  for (guint i = 0; i < project->lists[BB_ISSUED]->n_items; i++)
    g_hash_table_add (typed, ((const BbIssued *) bb_list_get (project->lists[BB_ISSUED], i))->number);

  return typed;
}

GStrv
bb_numbering_compute (const BbProject *project)
{
  guint count = bb_project_count (project);
  GStrv numbers = g_new0 (char *, count + 1);
  g_autoptr (GHashTable) typed = collect_typed (project);
  Counter counter = { .last.prefix = g_strdup (""), .starts_shot = TRUE, .typed = typed };

  find_limit (&counter, project, 0);
  for (guint i = 0; i < count; i++)
    {
      const BbBoard *board = bb_project_get_board (project, i);

      counter.starts_shot |= board->starts_shot;
      numbers[i] = board->number != NULL ? take_typed (&counter, project, i) : count_on (&counter);
    }

  drop_limit (&counter);
  g_free (counter.last.prefix);
  return numbers;
}
