/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are stretches of the song split, moved, trimmed and joined, and never laid over each other? */
#include "model/song-map.h"

#include <locale.h>

#include "model/note.h"

/* 24 frames and 2400 samples a second: 100 a frame. A video of four boards of 48 frames, and a song as long */
#define FRAME 100
#define RATE (24 * FRAME)

static BbProject *
make (gint64 length)
{
  g_autoptr (BbProject) project = bb_project_new ();
  g_autoptr (BbSong) song = bb_song_new ("media/a.flac", "a.flac", RATE, 192 * FRAME);
  BbSettings *settings = bb_settings_copy (project->settings);
  g_autoptr (BbProject) sized = NULL;
  g_autoptr (BbProject) sung = NULL;
  GPtrArray *places = g_ptr_array_new ();

  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (BbBoard) board = bb_board_new ();

      bb_board_set_text (board, "action", "drawn");
      board->starts_shot = i != 1;
      g_ptr_array_add (places, bb_place_new (i * 48, board));
    }
  settings->length = length;
  sized = bb_project_with_settings (project, settings);
  sung = bb_project_with_song (sized, song);
  return bb_project_with_list (sung, BB_PLACES, bb_list_new_take (places));
}

/* "0: 0-48, 72: 48-192", all in frames; then the length of the video */
static char *
describe (const BbProject *project)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < bb_song_map_count (project); i++)
    {
      const BbStretch *stretch = bb_song_map_get (project, i);

      g_string_append_printf (text, "%s%d: %g-%g", i > 0 ? ", " : "", (int) stretch->start,
                              (double) stretch->from / FRAME, (double) stretch->to / FRAME);
    }
  g_string_append_printf (text, " of %d", (int) project->settings->length);
  return g_string_free (text, FALSE);
}

/* takes over @next, and frees what was in @project */
static void
become (BbProject **project, BbProject *next, const char *expected)
{
  g_autofree char *text = describe (next);
  g_autoptr (GError) error = NULL;

  g_assert_cmpstr (text, ==, expected);
  bb_project_check (next, &error);
  g_assert_no_error (error);
  bb_project_unref (*project);
  *project = next;
}

/* starts: with - where nothing is drawn yet, with ~ where a shot goes on */
static char *
describe_places (const BbProject *project)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < bb_project_count (project); i++)
    g_string_append_printf (text, "%s%d%s%s", i > 0 ? " " : "", (int) bb_project_get_start (project, i),
                            bb_place_is_blank (bb_project_get_place (project, i)) ? "-" : "",
                            bb_project_get_board (project, i)->starts_shot ? "" : "~");
  return g_string_free (text, FALSE);
}

static void
assert_places (const BbProject *project, const char *expected)
{
  g_autofree char *text = describe_places (project);

  g_assert_cmpstr (text, ==, expected);
}

static void
test_split (void)
{
  g_autoptr (BbProject) project = make (192);

  g_assert_cmpint (bb_song_map_find_at (project, 0), ==, 0);
  g_assert_cmpint (bb_song_map_find_at (project, 192), ==, -1);
  become (&project, bb_song_map_split (project, 48), "0: 0-48, 48: 48-192 of 192");
  become (&project, bb_song_map_split (project, 48), "0: 0-48, 48: 48-192 of 192");
  become (&project, bb_song_map_split (project, 0), "0: 0-48, 48: 48-192 of 192");
  become (&project, bb_song_map_split (project, 191), "0: 0-48, 48: 48-191, 191: 191-192 of 192");
  become (&project, bb_song_map_split (project, 192), "0: 0-48, 48: 48-191, 191: 191-192 of 192");
  g_assert_cmpint (bb_song_map_find_at (project, 47), ==, 0);
  g_assert_cmpint (bb_song_map_find_at (project, 48), ==, 1);
}

/* the video ends with the song, and goes on doing so */
static void
test_move (void)
{
  g_autoptr (BbProject) project = make (192);

  become (&project, bb_song_map_split (project, 48), "0: 0-48, 48: 48-192 of 192");
  become (&project, bb_song_map_move (project, 1, 72, FALSE), "0: 0-48, 72: 48-192 of 216");
  assert_places (project, "0 48~ 96 144 192-");
  become (&project, bb_song_map_split (project, 120), "0: 0-48, 72: 48-96, 120: 96-192 of 216");
  become (&project, bb_song_map_move (project, 1, 200, FALSE), "0: 0-48, 72: 48-96, 120: 96-192 of 216");
  become (&project, bb_song_map_move (project, 1, 0, FALSE), "0: 0-48, 48: 48-96, 120: 96-192 of 216");
  become (&project, bb_song_map_move (project, 1, 200, FALSE), "0: 0-48, 72: 48-96, 120: 96-192 of 216");
  become (&project, bb_song_map_move (project, 1, 60, TRUE), "0: 0-48, 60: 48-96, 108: 96-192 of 204");
  become (&project, bb_song_map_move (project, 0, -500, FALSE), "-47: 0-48, 60: 48-96, 108: 96-192 of 204");
}

/* a board is not lost, and a video of its own length keeps it; some of the song stays in it */
static void
test_length (void)
{
  g_autoptr (BbProject) project = make (192);

  become (&project, bb_song_map_move (project, 0, -100, FALSE), "-100: 0-192 of 192");
  bb_project_unref (project);
  project = make (240);
  become (&project, bb_song_map_move (project, 0, 24, FALSE), "24: 0-192 of 240");
  become (&project, bb_song_map_move (project, 0, 1000, FALSE), "239: 0-192 of 240");
}

static void
test_trim (void)
{
  g_autoptr (BbProject) project = make (192);

  become (&project, bb_song_map_split (project, 96), "0: 0-96, 96: 96-192 of 192");
  become (&project, bb_song_map_trim (project, 0, TRUE, 72), "0: 0-72, 96: 96-192 of 192");
  become (&project, bb_song_map_trim (project, 1, FALSE, 60), "0: 0-72, 72: 72-192 of 192");
  become (&project, bb_song_map_trim (project, 1, FALSE, 120), "0: 0-72, 120: 120-192 of 192");
  become (&project, bb_song_map_trim (project, 0, TRUE, 190), "0: 0-120, 120: 120-192 of 192");
  become (&project, bb_song_map_trim (project, 1, FALSE, 500), "0: 0-120, 191: 191-192 of 192");
  become (&project, bb_song_map_trim (project, 0, FALSE, 24), "24: 24-120, 191: 191-192 of 192");
  become (&project, bb_song_map_trim (project, 0, FALSE, -24), "0: 0-120, 191: 191-192 of 192");
  become (&project, bb_song_map_trim (project, 1, TRUE, 0), "0: 0-120, 191: 191-192 of 192");
  become (&project, bb_song_map_trim (project, 1, TRUE, 500), "0: 0-120, 191: 191-192 of 192");
}

static void
test_remove (void)
{
  g_autoptr (BbProject) project = make (192);

  become (&project, bb_song_map_remove (project, 0), "0: 0-192 of 192");
  become (&project, bb_song_map_split (project, 96), "0: 0-96, 96: 96-192 of 192");
  become (&project, bb_song_map_remove (project, 0), "96: 96-192 of 192");
  become (&project, bb_song_map_trim (project, 0, FALSE, 0), "0: 0-192 of 192");
  g_assert_true (bb_song_is_plain (project->song));
}

static void
test_join (void)
{
  g_autoptr (BbProject) project = make (192);

  become (&project, bb_song_map_split (project, 48), "0: 0-48, 48: 48-192 of 192");
  become (&project, bb_song_map_move (project, 1, 72, FALSE), "0: 0-48, 72: 48-192 of 216");
  become (&project, bb_song_map_join (project, 0), "0: 0-192 of 192");
  assert_places (project, "0 48~ 96 144");
  become (&project, bb_song_map_join (project, 0), "0: 0-192 of 192");

  /* what was left out between them comes back */
  become (&project, bb_song_map_split (project, 96), "0: 0-96, 96: 96-192 of 192");
  become (&project, bb_song_map_trim (project, 1, FALSE, 120), "0: 0-96, 120: 120-192 of 192");
  become (&project, bb_song_map_join (project, 0), "0: 0-192 of 192");
}

/* a second that repeats what the first has played is none to join */
static void
test_join_repeated (void)
{
  g_autoptr (BbProject) project = make (192);
  BbSong *song = bb_song_copy (project->song);
  gpointer stretches[] = { bb_stretch_new (0, 0, 96 * FRAME), bb_stretch_new (96, 48 * FRAME, 144 * FRAME) };

  bb_song_take_map (song, bb_list_new_from (stretches, 2));
  become (&project, bb_project_with_song (project, song), "0: 0-96, 96: 48-144 of 192");
  become (&project, bb_song_map_join (project, 0), "0: 0-96, 96: 48-144 of 192");
  bb_song_unref (song);
  bb_stretch_unref (stretches[0]);
  bb_stretch_unref (stretches[1]);
}

static void
add_notes (BbProject **project)
{
  g_autoptr (BbNote) before = bb_note_new (40, NULL, "before");
  g_autoptr (BbNote) over = bb_note_new (44, NULL, "over");
  g_autoptr (BbNote) after = bb_note_new (48, NULL, "after");
  gpointer notes[] = { before, over, after };
  BbProject *next;

  over->length = 20;
  next = bb_project_with_list (*project, BB_NOTES, bb_list_new_from (notes, 3));
  bb_project_unref (*project);
  *project = next;
}

static void
assert_note (const BbProject *project, guint index, gint64 frame, gint64 length)
{
  const BbNote *note = bb_list_get (project->lists[BB_NOTES], index);

  g_assert_cmpint (note->frame, ==, frame);
  g_assert_cmpint (note->length, ==, length);
}

/* on a beat that lies between frames the song stops, and goes on, with the beat */
static void
test_pause (void)
{
  g_autoptr (BbProject) project = make (192);

  add_notes (&project);
  become (&project, bb_song_map_pause (project, 48, 48 * FRAME + 40, 24, FALSE), "0: 0-48.4, 72: 48.4-192 of 216");
  assert_places (project, "0 48~ 96 144 192-");
  assert_note (project, 2, 48, 0);
  /* where it is silent already, and where a stretch begins, it is silent for longer */
  become (&project, bb_song_map_pause (project, 60, 0, 12, FALSE), "0: 0-48.4, 84: 48.4-192 of 228");
  become (&project, bb_song_map_pause (project, 84, 48 * FRAME + 40, 12, FALSE), "0: 0-48.4, 96: 48.4-192 of 240");
  become (&project, bb_song_map_pause (project, 239, 192 * FRAME, 12, FALSE), "0: 0-48.4, 96: 48.4-192 of 240");
}

static void
test_pause_with_boards (void)
{
  g_autoptr (BbProject) project = make (192);

  add_notes (&project);
  become (&project, bb_song_map_pause (project, 48, 48 * FRAME, 24, TRUE), "0: 0-48, 72: 48-192 of 216");
  assert_places (project, "0 48- 72 120 168");
  assert_note (project, 0, 40, 0);
  assert_note (project, 1, 44, 44);
  assert_note (project, 2, 72, 0);
  /* amid a board */
  become (&project, bb_song_map_pause (project, 100, 76 * FRAME, 10, TRUE), "0: 0-48, 72: 48-76, 110: 76-192 of 226");
  assert_places (project, "0 48- 72 130 178");
  /* amid what nothing is drawn for yet */
  become (&project, bb_song_map_pause (project, 48, 48 * FRAME, 6, TRUE), "0: 0-48, 78: 48-76, 116: 76-192 of 232");
  assert_places (project, "0 48- 78 136 184");
  become (&project, bb_song_map_pause (project, 0, 0, 12, TRUE), "12: 0-48, 90: 48-76, 128: 76-192 of 244");
  assert_places (project, "0- 12 60- 90 148 196");
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/model/song-map/split", test_split);
  g_test_add_func ("/model/song-map/move", test_move);
  g_test_add_func ("/model/song-map/length", test_length);
  g_test_add_func ("/model/song-map/trim", test_trim);
  g_test_add_func ("/model/song-map/remove", test_remove);
  g_test_add_func ("/model/song-map/join", test_join);
  g_test_add_func ("/model/song-map/join/repeated", test_join_repeated);
  g_test_add_func ("/model/song-map/pause", test_pause);
  g_test_add_func ("/model/song-map/pause/boards", test_pause_with_boards);

  return g_test_run ();
}
