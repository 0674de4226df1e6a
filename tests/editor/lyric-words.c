/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are lines and their words tapped along, and is a word dragged in a window's editor? */
#include "editor/drag.h"
#include "editor/lyric-commands.h"
#include "editor/lyric-tapping.h"
#include "fixture.h"
#include "model/lyrics.h"

/* four boards of 48 frames at 24 a second; 2400 samples a second: 100 a frame */
#define FRAME 100

/* two lines: of three words from 24 to 96, and of two from 120 to 192 */
static void
write_lines (Fixture *fixture)
{
  const BbProject *project = bb_editor_get_project (fixture->editor);
  g_autoptr (BbSong) song = bb_song_new ("media/none.wav", "none.wav", 24 * FRAME, 192 * FRAME);

  bb_editor_set_snapping (fixture->editor, BB_SNAP_FLAG (BB_SNAP_PLAYHEAD));
  bb_editor_commit (fixture->editor, "Song", bb_project_with_song (project, song), NULL);
  bb_lyric_command_write (fixture->editor, NULL, 24, "oh run away", "");
  bb_lyric_command_write (fixture->editor, NULL, 120, "we hide", "");
}

/* "24-96: oh 24, run 40", in frames */
static void
assert_line (Fixture *fixture, guint index, const char *expected)
{
  const BbLyric *line = bb_lyrics_get (bb_editor_get_project (fixture->editor), index);
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, "%g-%g:", (double) line->from / FRAME, (double) line->to / FRAME);
  for (guint i = 0; i < line->words->n_items; i++)
    {
      const BbWord *word = bb_list_get (line->words, i);
      const char *at = g_utf8_offset_to_pointer (line->text, word->at);
      g_autofree char *said = g_strndup (at, strcspn (at, " "));

      g_string_append_printf (text, " %s %g", said, (double) word->from / FRAME);
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static gboolean
tap_at (Fixture *fixture, BbLyricTapping *tapping, gint64 frame)
{
  bb_editor_seek (fixture->editor, frame);
  return bb_lyric_tapping_tap (tapping);
}

static void
test_lines (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbLyricTapping) tapping = NULL;
  guint total;
  gint64 at;

  write_lines (fixture);
  tapping = bb_lyric_tapping_new (fixture->editor, 0, FALSE);
  g_assert_false (bb_lyric_tapping_get_word (tapping, &at));
  g_assert_cmpstr (bb_lyric_tapping_get_line (tapping, -1), ==, "");
  g_assert_cmpstr (bb_lyric_tapping_get_line (tapping, 0), ==, "oh run away");
  g_assert_true (tap_at (fixture, tapping, 30));
  g_assert_cmpuint (bb_lyric_tapping_get_number (tapping, &total), ==, 2);
  g_assert_cmpuint (total, ==, 2);
  assert_line (fixture, 0, "24-96:");
  g_assert_false (tap_at (fixture, tapping, 110));
  bb_lyric_tapping_keep (tapping);
  assert_line (fixture, 0, "30-110:");
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Tap Lyrics");
}

/* a line a step; the next one follows by itself, and what is left of it when all ends is kept */
static void
test_words (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbLyricTapping) tapping = NULL;
  guint total;
  gint64 at;

  write_lines (fixture);
  tapping = bb_lyric_tapping_new (fixture->editor, 0, TRUE);
  g_assert_true (tap_at (fixture, tapping, 24));
  g_assert_true (bb_lyric_tapping_get_word (tapping, &at));
  g_assert_cmpint (at, ==, 3);
  tap_at (fixture, tapping, 48);
  bb_lyric_tapping_untap (tapping);
  tap_at (fixture, tapping, 40);
  assert_line (fixture, 0, "24-96:");
  g_assert_true (tap_at (fixture, tapping, 60));
  assert_line (fixture, 0, "24-96: oh 24 run 40 away 60");
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Tap Words");
  g_assert_cmpstr (bb_lyric_tapping_get_line (tapping, 0), ==, "we hide");
  g_assert_cmpuint (bb_lyric_tapping_get_number (tapping, &total), ==, 1);
  g_assert_cmpuint (total, ==, 2);
  tap_at (fixture, tapping, 126);
  bb_lyric_tapping_keep (tapping);
  assert_line (fixture, 1, "126-192: we 126");
  bb_editor_undo (fixture->editor);
  bb_editor_undo (fixture->editor);
  assert_line (fixture, 0, "24-96:");
}

static void
test_last_word (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbLyricTapping) tapping = NULL;

  write_lines (fixture);
  tapping = bb_lyric_tapping_new (fixture->editor, 1, TRUE);
  g_assert_true (tap_at (fixture, tapping, 120));
  g_assert_false (tap_at (fixture, tapping, 150));
  assert_line (fixture, 1, "120-192: we 120 hide 150");
}

static void
drag (Fixture *fixture, gint64 from, double to)
{
  const BbLanesHit hit = { BB_HIT_LYRIC_WORD, 0, from };
  BbDrag *self = bb_drag_begin (fixture->editor, &hit, (double) from, FALSE);

  g_assert_nonnull (self);
  bb_drag_set_reach (self, 3);
  g_assert_true (bb_drag_to (self, to));
  bb_drag_release (self);
}

/* snapped as all else, held by the words beside it, and one step */
static void
test_drag (Fixture *fixture, gconstpointer data)
{
  const gint64 starts[] = { 24 * FRAME, 40 * FRAME, 60 * FRAME };

  write_lines (fixture);
  bb_lyric_command_tap_words (fixture->editor, 0, starts, 3);
  bb_editor_seek (fixture->editor, 50);
  drag (fixture, 40, 51.5);
  assert_line (fixture, 0, "24-96: oh 24 run 50 away 60");
  drag (fixture, 50, 80);
  assert_line (fixture, 0, "24-96: oh 24 run 60 away 60");
  /* of two in one frame it is the later one */
  drag (fixture, 60, 90);
  assert_line (fixture, 0, "24-96: oh 24 run 60 away 90");
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Move Word");
  bb_editor_undo (fixture->editor);
  assert_line (fixture, 0, "24-96: oh 24 run 60 away 60");
}

int
main (int argc, char **argv)
{
  static const FixtureTest tests[] = {
    { "/editor/lyric-words/lines", test_lines, 4, 48 },
    { "/editor/lyric-words/words", test_words, 4, 48 },
    { "/editor/lyric-words/last", test_last_word, 4, 48 },
    { "/editor/lyric-words/drag", test_drag, 4, 48 },
  };

  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
