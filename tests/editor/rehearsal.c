/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the rehearsal say count, eight, section, lyric, shots and notes as a dancer needs them? */
#include "editor/rehearsal.h"

#include <locale.h>

#include "editor/rehearsal-words.h"
#include "model/lyric.h"
#include "model/note.h"
#include "model/section.h"
#include "model/tempo.h"

#define RATE 48000
#define SECONDS 60

/* 120 beats a minute at 24 frames a second */
#define BEAT 12
#define BEAT_SAMPLES (RATE / 2)

static void
add (BbProject **project, BbListKind kind, gpointer item)
{
  BbList *list = (*project)->lists[kind];
  BbProject *next = bb_project_with_list (*project, kind, bb_list_insert (list, list->n_items, item));

  bb_value_unref (item);
  bb_project_unref (*project);
  *project = next;
}

static BbProject *
make_song (void)
{
  g_autoptr (BbProject) project = bb_project_new ();
  g_autoptr (BbSong) song = bb_song_new ("media/x.flac", "x", RATE, SECONDS * RATE);
  BbSettings *settings = bb_settings_copy (project->settings);
  g_autoptr (BbProject) sized = NULL;

  settings->length = SECONDS * 24 + 48;
  sized = bb_project_with_settings (project, settings);
  return bb_project_with_song (sized, song);
}

/* boards that begin at @beats, after the first one at 0 */
static void
add_boards (BbProject **project, const double *beats, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (BbBoard) board = bb_board_new ();

      add (project, BB_PLACES, bb_place_new ((gint64) (beats[i] * BEAT), board));
    }
}

/* a chorus of four eights, a verse of two, a chorus again */
static BbProject *
make_project (void)
{
  static const double cuts[] = { 4, 8, 9, 24, 32.25 };
  BbProject *project = make_song ();

  add (&project, BB_TEMPI, bb_tempo_new (0, 120, 4));
  add (&project, BB_SECTIONS, bb_section_new ("chorus", 0, 32 * BEAT_SAMPLES));
  add (&project, BB_SECTIONS, bb_section_new ("verse", 32 * BEAT_SAMPLES, 48 * BEAT_SAMPLES));
  add (&project, BB_SECTIONS, bb_section_new ("Chorus", 48 * BEAT_SAMPLES, 80 * BEAT_SAMPLES));
  add_boards (&project, cuts, G_N_ELEMENTS (cuts));
  return project;
}

static BbRehearsal
find (const BbProject *project, gint64 frame)
{
  g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (project);
  BbRehearsal found;

  bb_rehearsal_find (project, grid, frame, &found);
  return found;
}

/* each text as it is said at @frame, parted by "|" */
static void
assert_said (const BbProject *project, gint64 frame, const char *expected)
{
  BbRehearsal found = find (project, frame);
  g_autofree char *section = bb_rehearsal_name_section (project, found.section);
  g_autofree char *eight = bb_rehearsal_say_eight (&found);
  g_autofree char *counts = bb_rehearsal_say_counts (&found);
  g_autofree char *next = bb_rehearsal_say_next (&found, project);
  g_autofree char *said = g_strdup_printf ("%d|%s|%s|%s|%s", found.count, section, eight, counts, next);

  g_assert_cmpstr (said, ==, expected);
}

static void
test_time (void)
{
  g_autoptr (BbProject) project = make_project ();
  g_autofree char *before = bb_rehearsal_say_time (project, -5);
  g_autofree char *minute = bb_rehearsal_say_time (project, 61 * 24);
  g_autofree char *nearly = bb_rehearsal_say_time (project, 61 * 24 - 1);

  g_assert_cmpstr (before, ==, "0:00");
  g_assert_cmpstr (minute, ==, "1:01");
  g_assert_cmpstr (nearly, ==, "1:00");
}

static void
test_counts (void)
{
  g_autoptr (BbProject) project = make_project ();

  assert_said (project, 0, "1|Chorus 1|eight 1 of 4|counts 1–4|Next in 4 counts");
  assert_said (project, BEAT - 1, "1|Chorus 1|eight 1 of 4|counts 1–4|Next in 4 counts");
  assert_said (project, 4 * BEAT, "5|Chorus 1|eight 1 of 4|counts 5–8|Next in 4 counts");
  assert_said (project, 8 * BEAT, "1|Chorus 1|eight 2 of 4|count 1|Next in 1 count");
  assert_said (project, 9 * BEAT, "2|Chorus 1|eight 2 of 4|15 counts from 2|Next in 15 counts");
  assert_said (project, 40 * BEAT, "1|Verse|eight 2 of 2|88 counts from 1|Next");
  assert_said (project, 48 * BEAT, "1|Chorus 2|eight 1 of 4|88 counts from 1|Next");
  assert_said (project, 80 * BEAT, "1||eight 5|88 counts from 1|Next");
}

/* a cut a little off the beat belongs to it */
static void
test_off_beat (void)
{
  g_autoptr (BbProject) project = make_project ();

  assert_said (project, 31 * BEAT, "8|Chorus 1|eight 4 of 4|counts 1–8|Next in 1 count");
  assert_said (project, 32 * BEAT, "1|Verse|eight 1 of 2|counts 1–8|Next in 1 second");
}

/* after the song nothing is counted, and the eight has no bounds */
static void
test_silence (void)
{
  g_autoptr (BbProject) project = make_project ();
  g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (project);
  gint64 start, end;

  assert_said (project, SECONDS * 24, "0|||88 counts from 1|Next");
  g_assert_false (bb_rehearsal_find_eight (project, grid, SECONDS * 24, &start, &end));
  g_assert_true (bb_rehearsal_find_eight (project, grid, 9 * BEAT, &start, &end));
  g_assert_cmpint (start, ==, 8 * BEAT);
  g_assert_cmpint (end, ==, 16 * BEAT);
}

/* what is said of the next board, and its index, at a beat of the loop from @in to @out, in beats */
static void
assert_next (const BbProject *project, double beat, double in, double out, int next, const char *expected)
{
  g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (project);
  BbRehearsal found = find (project, (gint64) (beat * BEAT));
  g_autofree char *said = NULL;

  bb_rehearsal_turn_back (&found, project, grid, (gint64) (in * BEAT), (gint64) (out * BEAT));
  said = bb_rehearsal_say_next (&found, project);
  g_assert_cmpint (found.next, ==, next);
  g_assert_cmpstr (said, ==, expected);
}

/* boards begin at 0, 4, 8, 9, 24 and 32.25: at the end of a loop the one at its start comes next */
static void
test_loop (void)
{
  g_autoptr (BbProject) project = make_project ();

  assert_next (project, 7, 0, 8, 0, "Again in 1 count");
  assert_next (project, 3, 0, 8, 1, "Next in 1 count");
  assert_next (project, 10, 8, 16, 2, "Again in 6 counts");
  assert_next (project, 30, 24, 32, 4, "Again in 2 counts");
  assert_next (project, 50, 48, 56, 5, "Again in 6 counts");
  assert_next (project, 7, 8, 16, 2, "Next in 1 count");
  assert_next (project, 9, 0, 8, 4, "Next in 15 counts");
}

/* the line after the last of a loop is its first */
static void
test_loop_lyrics (void)
{
  g_autoptr (BbProject) project = make_project ();
  g_autoptr (BbBeatGrid) grid = bb_beat_grid_new (project);
  BbRehearsal found;

  for (int i = 0; i < 4; i++)
    add (&project, BB_LYRICS, bb_lyric_new ("la", 4 * i * BEAT_SAMPLES, (4 * i + 3) * BEAT_SAMPLES));
  found = find (project, 5 * BEAT);
  g_assert_cmpint (found.next_lyric, ==, 2);
  bb_rehearsal_turn_back (&found, project, grid, 0, 8 * BEAT);
  g_assert_cmpint (found.lyric, ==, 1);
  g_assert_cmpint (found.next_lyric, ==, 0);

  found = find (project, 8 * BEAT - 1);
  g_assert_cmpint (found.lyric, ==, 2);
  bb_rehearsal_turn_back (&found, project, grid, 0, 8 * BEAT);
  g_assert_cmpint (found.lyric, ==, 0);
  g_assert_cmpint (found.next_lyric, ==, 1);
  g_assert_false (found.is_sung);
}

/* without beats the section still shows, and time stands for counts */
static void
test_no_beats (void)
{
  static const double cuts[] = { 4 };
  g_autoptr (BbProject) project = make_song ();

  add (&project, BB_SECTIONS, bb_section_new ("dance break", 0, RATE));
  add_boards (&project, cuts, 1);
  assert_said (project, 0, "0|Dance break|||Next in 2 seconds");
  assert_said (project, 25, "0||||Next in 1 second");
}

static void
test_sixes (void)
{
  g_autoptr (BbProject) project = make_song ();

  add (&project, BB_TEMPI, bb_tempo_new (2 * BEAT_SAMPLES, 120, 3));
  assert_said (project, 2 * BEAT, "1||six 1|120 counts from 5|Next");
  assert_said (project, 0, "5||pick-up|120 counts from 5|Next");
}

static void
assert_line (const BbProject *project, double seconds, int lyric, gint64 n_sung, gboolean is_sung)
{
  BbRehearsal found = find (project, (gint64) (seconds * 24));

  g_assert_cmpint (found.lyric, ==, lyric);
  g_assert_cmpint (found.n_sung, ==, n_sung);
  g_assert_cmpint (found.is_sung, ==, is_sung);
}

/* between two lines the next one stands there, not sung yet */
static void
test_lyrics (void)
{
  g_autoptr (BbProject) project = make_song ();
  BbLyric *timed = bb_lyric_new ("너를 run", 2 * RATE, 4 * RATE);
  GPtrArray *words = g_ptr_array_new ();

  g_ptr_array_add (words, bb_word_new (0, 2 * RATE));
  g_ptr_array_add (words, bb_word_new (3, 3 * RATE));
  bb_lyric_take_words (timed, bb_list_new_take (words));
  add (&project, BB_LYRICS, timed);
  add (&project, BB_LYRICS, bb_lyric_new ("two", 5 * RATE, 6 * RATE));
  assert_line (project, 1, 0, 0, FALSE);
  assert_line (project, 2, 0, 3, TRUE);
  assert_line (project, 3.5, 0, 6, TRUE);
  assert_line (project, 4, 1, 0, FALSE);
  assert_line (project, 5, 1, 3, TRUE);
  assert_line (project, 6, -1, 0, FALSE);
}

static void
add_note (BbProject **project, double beat, double beats, gboolean is_resolved)
{
  BbNote *note = bb_note_new ((gint64) (beat * BEAT), "Jiho", "sharper");

  note->length = (gint64) (beats * BEAT);
  note->is_resolved = is_resolved;
  add (project, BB_NOTES, note);
}

static void
assert_notes (const BbProject *project, double beat, const char *expected)
{
  BbRehearsal found = find (project, (gint64) (beat * BEAT));
  g_autoptr (GString) notes = g_string_new (NULL);

  for (guint i = 0; i < found.n_notes; i++)
    g_string_append_printf (notes, "%u ", found.notes[i]);
  g_assert_cmpstr (notes->str, ==, expected);
}

/* those of this eight and of this board that are open; of many the nearest */
static void
test_notes (void)
{
  g_autoptr (BbProject) project = make_project ();

  add_note (&project, 1, 10, FALSE);
  add_note (&project, 5, 0, FALSE);
  add_note (&project, 6, 0, TRUE);
  add_note (&project, 17, 0, FALSE);
  add_note (&project, 18, 0, FALSE);
  add_note (&project, 19, 0, FALSE);
  add_note (&project, 20, 0, FALSE);
  assert_notes (project, 0, "0 1 ");
  assert_notes (project, 8, "0 ");
  assert_notes (project, 16, "3 4 5 ");
  assert_notes (project, 19.5, "4 5 6 ");
  assert_notes (project, 40, "");
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/editor/rehearsal/counts", test_counts);
  g_test_add_func ("/editor/rehearsal/time", test_time);
  g_test_add_func ("/editor/rehearsal/off-beat", test_off_beat);
  g_test_add_func ("/editor/rehearsal/silence", test_silence);
  g_test_add_func ("/editor/rehearsal/loop", test_loop);
  g_test_add_func ("/editor/rehearsal/loop-lyrics", test_loop_lyrics);
  g_test_add_func ("/editor/rehearsal/no-beats", test_no_beats);
  g_test_add_func ("/editor/rehearsal/sixes", test_sixes);
  g_test_add_func ("/editor/rehearsal/lyrics", test_lyrics);
  g_test_add_func ("/editor/rehearsal/notes", test_notes);

  return g_test_run ();
}
