/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is what is looked for found in any case and normal form, and nothing else? */
#include "model/text-match.h"

#include <locale.h>

/* the syllable "강" and "é" in parts, as macOS types them */
#define GANG "\341\204\200\341\205\241\341\206\274"
#define E_ACUTE "e\314\201"

static void
test_replace (void)
{
  static const struct
  {
    const char *text;
    const char *wanted;
    const char *instead;
    const char *after;
    guint n;
  } rows[] = {
    { "Neon neon NEON", "nEoN", "tide", "tide tide tide", 3 },
    { "she turns", "he", "they", "sthey turns", 1 },
    { "ÉCOLE, école", "école", "x", "x, x", 2 },
    { "aaa", "aa", "b", "ba", 1 },
    { "a.c abc", "a.c", "x", "x abc", 1 },
    { "Straße STRASSE", "strasse", "x", "x x", 2 },
    { "", "a", "x", "", 0 },
    /* Korean, typed and stored in one form or the other */
    { "강남, " GANG "남", "강남", "한강", "한강, 한강", 2 },
    { "강남, " GANG "남", GANG, "한", "한남, 한남", 2 },
    { "caf" E_ACUTE " café", "CAFÉ", "bar", "bar bar", 2 },
    /* a part of a syllable, or of a letter with its accent, is none of it */
    { GANG, "\341\204\200\341\205\241", "x", GANG, 0 },
    { "강", "가", "x", "강", 0 },
    { "caf" E_ACUTE, "cafe", "x", "caf" E_ACUTE, 0 },
    { "Straße", "stras", "x", "Straße", 0 },
    { "둘이 걷는다 🎤", "🎤", "", "둘이 걷는다 ", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *wanted = bb_text_match_fold (rows[i].wanted);
      g_autoptr (GArray) matches = bb_text_match_find (rows[i].text, wanted);
      g_autofree char *after = bb_text_match_replace (rows[i].text, matches, rows[i].instead);

      g_assert_cmpuint (matches->len, ==, rows[i].n);
      g_assert_cmpstr (after, ==, rows[i].after);
    }
}

static void
test_nothing (void)
{
  g_assert_null (bb_text_match_fold (""));
  g_assert_null (bb_text_match_fold ("\xff\xfe"));
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text-match/replace", test_replace);
  g_test_add_func ("/text-match/nothing", test_nothing);
  return g_test_run ();
}
