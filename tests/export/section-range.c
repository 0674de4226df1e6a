/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a section go out from its first beat to the frame before the next one's, and an eight of it likewise? */
#include "export/section-range.h"

#include <locale.h>

#include "drum-song.h"
#include "model/section.h"

/* on the fifth beat, and no frame begins with it at 25 frames a second: 2.25 s */
#define FROM (SONG_FIRST_BEAT + 4 * SONG_BEAT)

typedef struct
{
  Desk desk;
  BbProject *project;
  BbBeatGrid *grid;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  const BbFrameRate rate = { 25, 1, FALSE };
  GPtrArray *sections = g_ptr_array_new ();
  g_autoptr (BbProject) project = NULL;

  desk_set_up (&fixture->desk);
  project = make_song_project (&fixture->desk, &rate);
  g_ptr_array_add (sections, bb_section_new ("verse", 0, FROM));
  g_ptr_array_add (sections, bb_section_new ("chorus", FROM, SONG_SECONDS * SONG_RATE));
  fixture->project = bb_project_with_list (project, BB_SECTIONS, bb_list_new_take (sections));
  fixture->grid = bb_beat_grid_new (fixture->project);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  desk_clear (&fixture->desk);
  bb_project_unref (fixture->project);
  bb_beat_grid_unref (fixture->grid);
}

/* they share no frame, and leave none out; the drum that a section begins with is in it */
static void
test_section (Fixture *fixture, gconstpointer data)
{
  BbExportRange verse, chorus;

  g_assert_true (bb_section_range_find (fixture->project, 0, &verse));
  g_assert_true (bb_section_range_find (fixture->project, 1, &chorus));
  g_assert_cmpint (verse.first, ==, 0);
  g_assert_cmpint (verse.last, ==, 55);
  g_assert_cmpint (chorus.first, ==, 56);
  g_assert_cmpint (chorus.last, ==, 249);
}

static void
test_eights (Fixture *fixture, gconstpointer data)
{
  BbExportRange range;

  g_assert_true (bb_section_range_find_eights (fixture->grid, 1, 1, 1, &range));
  g_assert_cmpint (range.first, ==, 56);
  g_assert_cmpint (range.last, ==, 155);
  g_assert_true (bb_section_range_find_eights (fixture->grid, 1, 2, 2, &range));
  g_assert_cmpint (range.first, ==, 156);
  g_assert_true (bb_section_range_find_eights (fixture->grid, 1, 1, 2, &range));
  g_assert_cmpint (range.first, ==, 56);
  g_assert_false (bb_section_range_find_eights (fixture->grid, 1, 3, 3, &range));
  g_assert_false (bb_section_range_find_eights (fixture->grid, 1, 2, 3, &range));
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/section-range/section", Fixture, NULL, set_up, test_section, tear_down);
  g_test_add ("/section-range/eights", Fixture, NULL, set_up, test_eights, tear_down);
  return g_test_run ();
}
