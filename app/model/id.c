/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What names a thing for good? */
#include "model/id.h"

#include <string.h>

#define RANDOM_LETTERS 8
#define LENGTH_MAX 64

/* without 0, 1, l and o, which are mistaken for each other when read aloud */
static const char alphabet[] = "23456789abcdefghijkmnpqrstuvwxyz";

char *
bb_id_new (const char *prefix)
{
  GString *id = g_string_new (prefix);

  g_string_append_c (id, '-');
  for (guint i = 0; i < RANDOM_LETTERS; i++)
    g_string_append_c (id, alphabet[g_random_int_range (0, strlen (alphabet))]);

  return g_string_free (id, FALSE);
}

gboolean
bb_id_is_valid (const char *text)
{
  gsize length = strlen (text);

  if (length == 0 || length > LENGTH_MAX || !(g_ascii_isalpha (*text) || *text == '_'))
    return FALSE;

  for (const char *c = text; *c != '\0'; c++)
    {
      if (!g_ascii_isalnum (*c) && strchr ("-_.", *c) == NULL)
        return FALSE;
    }

  return TRUE;
}
