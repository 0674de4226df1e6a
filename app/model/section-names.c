/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What are the parts of a song called? */
#include "model/section-names.h"

#include "model/section.h"

#include <glib/gi18n-lib.h>
#include <string.h>

typedef enum
{
  INTRO,
  VERSE,
  PRE_CHORUS,
  CHORUS,
  POST_CHORUS,
  DANCE_BREAK,
  BRIDGE,
  OUTRO,
  N_NAMES
} Usual;

static const char *const names[N_NAMES + 1] = {
  "intro", "verse", "pre-chorus", "chorus", "post-chorus", "dance break", "bridge", "outro", NULL,
};

static const struct
{
  const char *label;
  gboolean is_numbered; /* from the first one on */
} usual[N_NAMES] = {
  { N_ ("Intro"), FALSE },      { N_ ("Verse"), TRUE },        { N_ ("Pre-chorus"), TRUE }, { N_ ("Chorus"), TRUE },
  { N_ ("Post-chorus"), TRUE }, { N_ ("Dance break"), FALSE }, { N_ ("Bridge"), FALSE },    { N_ ("Outro"), FALSE },
};

const char *const *
bb_section_list_names (void)
{
  return names;
}

/* the number behind @base in @text: 0 for none; -1 where @text is another name */
static gint64
read_number (const char *text, const char *base)
{
  const char *rest = text + strlen (base);
  gint64 number;
  char *end;

  if (!g_str_has_prefix (text, base))
    return -1;
  if (*rest == '\0')
    return 0;
  if (rest[0] != ' ' || rest[1] < '1' || rest[1] > '9')
    return -1;

  number = g_ascii_strtoll (rest + 1, &end, 10);
  return *end == '\0' ? number : -1;
}

/* which usual name @name is, in small letters or with a capital: Returns -1 for none */
static int
find_usual (const char *name, gint64 *number)
{
  for (int i = 0; i < N_NAMES; i++)
    {
      *number = read_number (name, names[i]);
      if (*number < 0)
        *number = read_number (name, usual[i].label);
      if (*number >= 0)
        return i;
    }

  return -1;
}

static char *
compose (const char *base, gint64 number)
{
  return number > 0 ? g_strdup_printf ("%s %d", base, (int) number) : g_strdup (base);
}

const char *
bb_section_name_get_base (const char *name)
{
  gint64 number;
  int which = find_usual (name, &number);

  return which < 0 ? name : names[which];
}

char *
bb_section_name_to_label (const char *name)
{
  gint64 number;
  int which = find_usual (name, &number);

  return which < 0 ? g_strdup (name) : compose (_ (usual[which].label), number);
}

char *
bb_section_name_from_label (const char *label)
{
  g_autofree char *composed = bb_string_compose (label);
  char *typed = g_strstrip (g_steal_pointer (&composed));

  for (int i = 0; i < N_NAMES; i++)
    {
      gint64 number = read_number (typed, _ (usual[i].label));

      if (number < 0)
        continue;
      g_free (typed);
      return compose (names[i], number);
    }

  return typed;
}

/* what comes after a chorus hangs on how many there were */
static Usual
guess_after_chorus (guint n_choruses)
{
  if (n_choruses < 2)
    return VERSE;
  return n_choruses == 2 ? BRIDGE : OUTRO;
}

const char *
bb_section_guess_name (const BbProject *project, gint64 sample)
{
  static const Usual after[N_NAMES] = { VERSE, PRE_CHORUS, CHORUS, CHORUS, CHORUS, CHORUS, CHORUS, OUTRO };
  const BbList *list = project->lists[BB_SECTIONS];
  guint n_choruses = 0;
  int last = -1;
  gboolean has_any = FALSE;

  for (guint i = 0; i < list->n_items && ((const BbSection *) bb_list_get (list, i))->from < sample; i++)
    {
      gint64 number;

      last = find_usual (((const BbSection *) bb_list_get (list, i))->name, &number);
      n_choruses += last == CHORUS;
      has_any = TRUE;
    }

  if (!has_any)
    return names[project->song != NULL && sample < project->song->n_samples / 10 ? INTRO : VERSE];
  if (last == CHORUS || last == POST_CHORUS)
    return names[guess_after_chorus (n_choruses)];
  return names[last < 0 ? VERSE : after[last]];
}

/* numbers */

static void
set_name (BbList **list, guint index, const char *name)
{
  const BbSection *section = bb_list_get (*list, index);
  g_autoptr (BbSection) next = NULL;
  BbList *replaced;

  if (g_strcmp0 (section->name, name) == 0)
    return;

  next = bb_section_copy (section);
  bb_string_set (&next->name, name);
  replaced = bb_list_replace (*list, index, next);
  bb_list_unref (*list);
  *list = replaced;
}

/* counts those of the kind @which before @end, and tells whether another than @index has @number */
static guint
count_alike (const BbList *list, int which, guint end, guint index, gint64 number, gboolean *is_taken)
{
  guint n = 0;

  for (guint i = 0; i < list->n_items; i++)
    {
      gint64 other;

      if (i == index || find_usual (((const BbSection *) bb_list_get (list, i))->name, &other) != which)
        continue;
      n += i < end;
      *is_taken |= MAX (other, 1) == number;
    }

  return n;
}

/* all of one kind, in the order of time */
static void
number_all (BbList **list, int which)
{
  gint64 n = 0;

  for (guint i = 0; i < (*list)->n_items; i++)
    {
      gint64 number;
      g_autofree char *name = NULL;

      if (find_usual (((const BbSection *) bb_list_get (*list, i))->name, &number) != which)
        continue;
      name = compose (names[which], ++n);
      set_name (list, i, name);
    }
}

BbList *
bb_section_number_name (const BbList *sections, guint index, const char *name)
{
  BbList *list = bb_list_ref (sections);
  gint64 number, due;
  gboolean is_taken = FALSE;
  int which = find_usual (name, &number);
  g_autofree char *numbered = NULL;

  if (which < 0 || number > 0)
    {
      set_name (&list, index, name);
      return list;
    }

  due = 1 + count_alike (list, which, index, index, 0, &is_taken);
  count_alike (list, which, index, index, due, &is_taken);
  numbered = compose (names[which], due > 1 || usual[which].is_numbered || is_taken ? due : 0);
  set_name (&list, index, numbered);
  if (is_taken)
    number_all (&list, which);
  return list;
}
