/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are sections marked, named, moved, split and joined as an ear expects? */
#include "model/sections.h"

#include <locale.h>

#include "model/section-names.h"

/* a song of 1000 samples at 100 Hz: a section lasts 10 at least */
#define LENGTH 1000

/* "intro 0-100, verse 1 100-200" */
static BbProject *
parse (const char *text)
{
  g_autoptr (BbProject) plain = bb_project_new ();
  g_autoptr (BbSong) song = bb_song_new ("media/a.wav", "a.wav", 100, LENGTH);
  g_autoptr (BbProject) sung = bb_project_with_song (plain, song);
  g_auto (GStrv) words = g_strsplit (text, ", ", -1);
  GPtrArray *sections = g_ptr_array_new ();

  for (guint i = 0; words[i] != NULL; i++)
    {
      char *space = strrchr (words[i], ' ');
      char *end;
      gint64 from = g_ascii_strtoll (space + 1, &end, 10);

      *space = '\0';
      g_ptr_array_add (sections, bb_section_new (words[i], from, g_ascii_strtoll (end + 1, NULL, 10)));
    }

  return bb_project_with_list (sung, BB_SECTIONS, bb_list_new_take (sections));
}

static void
assert_is (const BbProject *project, const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < project->lists[BB_SECTIONS]->n_items; i++)
    {
      const BbSection *section = bb_sections_get (project, i);

      g_string_append_printf (text, "%s%s %d-%d", i > 0 ? ", " : "", section->name, (int) section->from,
                              (int) section->to);
    }

  g_assert_cmpstr (text->str, ==, expected);
  g_assert_true (bb_project_check (project, &error));
  g_assert_no_error (error);
}

/* V while the song plays: what is heard ends, what most often comes next begins */
static void
test_mark (void)
{
  static const struct
  {
    const char *before;
    gint64 sample;
    const char *name;
    int index;
    const char *after;
  } rows[] = {
    { "", 0, NULL, 0, "intro 0-1000" },
    { "", 300, NULL, 0, "verse 1 300-1000" },
    { "intro 0-1000", 100, NULL, 1, "intro 0-100, verse 1 100-1000" },
    { "intro 0-100, verse 1 100-1000", 250, NULL, 2, "intro 0-100, verse 1 100-250, pre-chorus 1 250-1000" },
    { "chorus 1 0-200, verse 2 200-400, chorus 2 400-900", 600, NULL, 3,
      "chorus 1 0-200, verse 2 200-400, chorus 2 400-600, bridge 600-900" },
    { "rap 0-200", 100, NULL, 1, "rap 0-100, verse 1 100-200" },
    /* between others, up to the next */
    { "intro 0-100, outro 900-1000", 200, "chorus", 1, "intro 0-100, chorus 1 200-900, outro 900-1000" },
    /* one begins there already */
    { "intro 0-100, verse 1 100-1000", 95, NULL, 1, "intro 0-100, verse 1 100-1000" },
    { "intro 0-100, verse 1 100-1000", 109, NULL, 1, "intro 0-100, verse 1 100-1000" },
    { "intro 0-100", 995, NULL, -1, "intro 0-100" },
    { "intro 0-100", -30, NULL, -1, "intro 0-100" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbProject) before = parse (rows[i].before);
      int index;
      g_autoptr (BbProject) after = bb_sections_mark (before, rows[i].sample, rows[i].name, &index);

      assert_is (after, rows[i].after);
      g_assert_cmpint (index, ==, rows[i].index);
      g_assert_true ((before == after) == g_str_equal (rows[i].before, rows[i].after));
    }
}

/* a usual name gets its number; what is typed stays */
static void
test_rename (void)
{
  static const struct
  {
    const char *before;
    guint index;
    const char *name;
    const char *after;
  } rows[] = {
    { "a 0-1, b 1-2, c 2-3", 1, "chorus", "a 0-1, chorus 1 1-2, c 2-3" },
    { "chorus 1 0-1, b 1-2, c 2-3", 1, "chorus", "chorus 1 0-1, chorus 2 1-2, c 2-3" },
    { "chorus 1 0-1, b 1-2, chorus 2 2-3", 1, "chorus", "chorus 1 0-1, chorus 2 1-2, chorus 3 2-3" },
    { "a 0-1, b 1-2, chorus 1 2-3", 1, "chorus", "a 0-1, chorus 1 1-2, chorus 2 2-3" },
    { "chorus 1 0-1, chorus 2 1-2", 1, "chorus", "chorus 1 0-1, chorus 2 1-2" },
    { "bridge 0-1, b 1-2", 1, "bridge", "bridge 0-1, bridge 2 1-2" },
    { "a 0-1, bridge 1-2", 0, "bridge", "bridge 1 0-1, bridge 2 1-2" },
    { "a 0-1, b 1-2", 1, "bridge", "a 0-1, bridge 1-2" },
    { "chorus 1 0-1, b 1-2", 1, "chorus 7", "chorus 1 0-1, chorus 7 1-2" },
    { "chorus 1 0-1, b 1-2", 1, "훅", "chorus 1 0-1, 훅 1-2" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbProject) before = parse (rows[i].before);
      g_autoptr (BbProject) after = bb_sections_rename (before, rows[i].index, rows[i].name);

      assert_is (after, rows[i].after);
      g_assert_true ((before == after) == g_str_equal (rows[i].before, rows[i].after));
    }
}

static void
test_labels (void)
{
  static const char *const rows[][2] = {
    { "chorus 2", "Chorus 2" }, { "intro", "Intro" },       { "pre-chorus 1", "Pre-chorus 1" },
    { "rap", "rap" },           { "CHORUS", "CHORUS" },     { "chorus two", "chorus two" },
    { "choruses", "choruses" }, { "chorus 0", "chorus 0" }, { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *label = bb_section_name_to_label (rows[i][0]);
      g_autofree char *name = bb_section_name_from_label (rows[i][1]);

      g_assert_cmpstr (label, ==, rows[i][1]);
      g_assert_cmpstr (name, ==, rows[i][0]);
    }
}

/* two that touch share their edge; one alone stops at its neighbours */
static void
test_edge (void)
{
  static const struct
  {
    const char *before;
    guint index;
    gboolean is_end;
    gint64 sample;
    const char *after;
  } rows[] = {
    { "a 0-100, b 100-200", 0, TRUE, 150, "a 0-150, b 150-200" },
    { "a 0-100, b 100-200", 1, FALSE, 50, "a 0-50, b 50-200" },
    { "a 0-100, b 100-200", 1, FALSE, -50, "a 0-10, b 10-200" },
    { "a 0-100, b 100-200", 0, TRUE, 500, "a 0-190, b 190-200" },
    { "a 0-100, b 100-200", 1, TRUE, 5000, "a 0-100, b 100-1000" },
    { "a 50-100, b 150-200", 0, TRUE, 300, "a 50-150, b 150-200" },
    { "a 50-100, b 150-200", 1, FALSE, 0, "a 50-100, b 100-200" },
    { "a 50-100, b 150-200", 0, FALSE, -7, "a 0-100, b 150-200" },
    { "a 50-100, b 150-200", 0, FALSE, 200, "a 90-100, b 150-200" },
    { "a 50-100, b 80-200", 0, TRUE, 300, "a 50-300, b 80-200" },
    { "a 50-100, b 80-200", 1, FALSE, 0, "a 50-100, b 50-200" },
    { "a 50-55", 0, TRUE, 20, "a 50-60" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbProject) before = parse (rows[i].before);
      g_autoptr (BbProject) after = bb_sections_move_edge (before, rows[i].index, rows[i].is_end, rows[i].sample);

      assert_is (after, rows[i].after);
    }
}

static void
test_move (void)
{
  static const struct
  {
    const char *before;
    guint index;
    gint64 from;
    const char *after;
  } rows[] = {
    { "a 0-100, b 100-200, c 200-300", 1, 150, "a 0-150, b 150-250, c 250-300" },
    { "a 0-100, b 100-200, c 200-300", 1, 999, "a 0-190, b 190-290, c 290-300" },
    { "a 0-100, b 100-200, c 200-300", 1, 2, "a 0-10, b 10-110, c 110-300" },
    { "a 0-100, b 300-400, c 500-600", 1, 50, "a 0-100, b 100-200, c 500-600" },
    { "a 0-100, b 300-400, c 500-600", 1, 900, "a 0-100, b 400-500, c 500-600" },
    { "a 0-100, b 300-400, c 500-600", 2, 2000, "a 0-100, b 300-400, c 900-1000" },
    { "a 0-100, b 300-400, c 500-600", 0, -40, "a 0-100, b 300-400, c 500-600" },
    { "a 0-100, b 50-200", 0, 80, "a 50-150, b 50-200" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbProject) before = parse (rows[i].before);
      g_autoptr (BbProject) after = bb_sections_move (before, rows[i].index, rows[i].from);

      assert_is (after, rows[i].after);
      g_assert_true ((before == after) == g_str_equal (rows[i].before, rows[i].after));
    }
}

static void
test_split_and_join (void)
{
  g_autoptr (BbProject) before = parse ("intro 0-100, chorus 1 100-300, chorus 2 400-500");
  g_autoptr (BbProject) coloured = bb_sections_set_colour (before, 1, 0x123456);
  g_autoptr (BbProject) split = bb_sections_split (coloured, 1, 200);
  g_autoptr (BbProject) flash = bb_sections_split (coloured, 1, 105);
  g_autoptr (BbProject) joined = bb_sections_join (split, 2);
  g_autoptr (BbProject) last = bb_sections_join (joined, 2);
  g_autoptr (BbProject) removed = bb_sections_remove (joined, 1);

  assert_is (split, "intro 0-100, chorus 1 100-200, chorus 2 200-300, chorus 3 400-500");
  g_assert_cmphex (bb_sections_get (split, 2)->colour, ==, 0x123456);
  g_assert_true (flash == coloured);
  assert_is (joined, "intro 0-100, chorus 1 100-200, chorus 2 200-500");
  g_assert_cmphex (bb_sections_get (joined, 2)->colour, ==, 0x123456);
  g_assert_true (last == joined);
  assert_is (removed, "intro 0-100, chorus 2 200-500");
}

static void
test_find (void)
{
  g_autoptr (BbProject) project = parse ("a 50-100, b 100-200");

  g_assert_cmpint (bb_sections_find_at (project, 49), ==, -1);
  g_assert_cmpint (bb_sections_find_at (project, 50), ==, 0);
  g_assert_cmpint (bb_sections_find_at (project, 100), ==, 1);
  g_assert_cmpint (bb_sections_find_at (project, 200), ==, -1);
  g_assert_cmpint (bb_sections_find (project, bb_sections_get (project, 1)->id), ==, 1);
  g_assert_cmpint (bb_sections_find (project, "nobody"), ==, -1);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/sections/mark", test_mark);
  g_test_add_func ("/model/sections/rename", test_rename);
  g_test_add_func ("/model/sections/labels", test_labels);
  g_test_add_func ("/model/sections/edge", test_edge);
  g_test_add_func ("/model/sections/move", test_move);
  g_test_add_func ("/model/sections/split-and-join", test_split_and_join);
  g_test_add_func ("/model/sections/find", test_find);

  return g_test_run ();
}
