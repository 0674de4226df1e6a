/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are shots, cuts of sections, and screen time counted as one counts by hand? */
#include "model/rhythm.h"

#include <locale.h>

#define RATE 48000

/* four shots, the second of two boards: 0, 24, 48 (goes on), 72, 96 to 144 */
static BbProject *
make_project (void)
{
  static const struct
  {
    gint64 start;
    gboolean starts_shot;
    const char *kind, *members;
  } rows[] = {
    { 0, TRUE, "dance", "Mina, Yuna" }, { 24, TRUE, "drama", "Mina" }, { 48, FALSE, "drama", "Mina, Mina" },
    { 72, TRUE, "dance", "" },          { 96, TRUE, "", "Yuna" },
  };
  g_autoptr (BbProject) plain = bb_project_new ();
  BbProject *project = bb_project_copy (plain);
  BbSettings *settings = bb_settings_copy (project->settings);
  GPtrArray *places = g_ptr_array_new (), *sections = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (BbBoard) board = bb_board_new ();

      board->starts_shot = rows[i].starts_shot;
      bb_board_set_text (board, BB_FIELD_ID_KIND, rows[i].kind);
      bb_board_set_text (board, "x-members", rows[i].members);
      g_ptr_array_add (places, bb_place_new (rows[i].start, board));
    }
  settings->length = 144;
  bb_settings_unref (project->settings);
  project->settings = settings;
  project->song = bb_song_new ("media/x.wav", "x.wav", RATE, 6 * RATE);
  g_ptr_array_add (sections, bb_section_new ("intro", 0, 3 * RATE));
  g_ptr_array_add (sections, bb_section_new ("chorus", 3 * RATE, 6 * RATE));
  bb_list_unref (project->lists[BB_PLACES]);
  bb_list_unref (project->lists[BB_SECTIONS]);
  project->lists[BB_PLACES] = bb_list_new_take (places);
  project->lists[BB_SECTIONS] = bb_list_new_take (sections);
  return project;
}

static void
test_shots (void)
{
  g_autoptr (BbProject) project = make_project ();
  g_autoptr (GArray) shots = bb_rhythm_list_shots (project);

  g_assert_cmpuint (shots->len, ==, 4);
  g_assert_cmpint (g_array_index (shots, BbRhythmShot, 1).start, ==, 24);
  g_assert_cmpint (g_array_index (shots, BbRhythmShot, 1).length, ==, 48);
  g_assert_cmpint (g_array_index (shots, BbRhythmShot, 3).length, ==, 48);
  /* 24 24 48 48 */
  g_assert_cmpfloat (bb_rhythm_find_median (shots), ==, 36);
}

static void
test_sections (void)
{
  g_autoptr (BbProject) project = make_project ();
  g_autoptr (GArray) sections = bb_rhythm_list_sections (project);

  g_assert_cmpuint (sections->len, ==, 2);
  g_assert_cmpint (g_array_index (sections, BbRhythmSection, 0).end, ==, 72);
  g_assert_cmpuint (g_array_index (sections, BbRhythmSection, 0).n_cuts, ==, 2);
  g_assert_cmpuint (g_array_index (sections, BbRhythmSection, 1).n_cuts, ==, 2);
}

static void
assert_share (const GArray *shares, guint index, const char *value, gint64 n_frames)
{
  g_assert_cmpuint (index, <, shares->len);
  g_assert_cmpstr (g_array_index (shares, BbRhythmShare, index).value, ==, value);
  g_assert_cmpint (g_array_index (shares, BbRhythmShare, index).n_frames, ==, n_frames);
}

static void
test_shares (void)
{
  g_autoptr (BbProject) project = make_project ();
  g_autoptr (BbField) members = bb_field_new ("x-members", "Members", BB_FIELD_LINE);
  g_autoptr (GArray) kinds = bb_rhythm_list_shares (project, bb_field_find_builtin (BB_FIELD_ID_KIND));
  g_autoptr (GArray) seen = bb_rhythm_list_shares (project, members);

  g_assert_cmpuint (kinds->len, ==, 2);
  assert_share (kinds, 0, "dance", 48);
  assert_share (kinds, 1, "drama", 48);
  g_assert_cmpuint (seen->len, ==, 2);
  assert_share (seen, 0, "Mina", 72);
  assert_share (seen, 1, "Yuna", 72);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/model/rhythm/shots", test_shots);
  g_test_add_func ("/model/rhythm/sections", test_sections);
  g_test_add_func ("/model/rhythm/shares", test_shares);
  return g_test_run ();
}
