/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What are the chapters of a treatment called? */
#include "model/chapter-names.h"

#include "model/value.h"

#include <glib/gi18n-lib.h>

typedef enum
{
  CONCEPT,
  MOOD,
  STORY,
  REFERENCES,
  N_NAMES
} Usual;

static const char *const names[N_NAMES + 1] = { "concept", "mood", "story", "references", NULL };

static const struct
{
  const char *label;
  const char *hint;
} usual[N_NAMES] = {
  { N_ ("Concept"), N_ ("What is the idea, in a few sentences? Why does this song need this video?") },
  { N_ ("Mood"), N_ ("How does it feel? Light, colour, weather, pace, how the camera moves.") },
  { N_ ("Story"), N_ ("What happens, from the first picture to the last?") },
  { N_ ("References"), N_ ("What is it to look like? Add pictures, and say beneath each what to take from it.") },
};

#define OWN_HINT N_ ("Write what the people in the room need to know.")

const char *const *
bb_chapter_list_names (void)
{
  return names;
}

/* Returns -1 for none */
static int
find_usual (const char *name)
{
  for (int i = 0; i < N_NAMES; i++)
    {
      if (g_strcmp0 (name, names[i]) == 0)
        return i;
    }

  return -1;
}

const char *
bb_chapter_name_to_label (const char *name)
{
  int which = find_usual (name);

  return which < 0 ? name : _ (usual[which].label);
}

char *
bb_chapter_name_from_label (const char *label)
{
  g_autofree char *composed = bb_string_compose (label);
  char *typed = g_strstrip (g_steal_pointer (&composed));

  for (int i = 0; i < N_NAMES; i++)
    {
      if (!g_str_equal (typed, _ (usual[i].label)))
        continue;
      g_free (typed);
      return g_strdup (names[i]);
    }

  return typed;
}

const char *
bb_chapter_name_get_hint (const char *name)
{
  int which = find_usual (name);

  return _ (which < 0 ? OWN_HINT : usual[which].hint);
}
