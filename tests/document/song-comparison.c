/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are two mixes heard at once, and is it said what a song that took another's place leaves behind its end? */
#include <math.h>

#include "fixture.h"
#include "model/lyric.h"
#include "model/section.h"

#define RATE 44100

/* the file at @path, softer and later */
static char *
make_mix (Fixture *fixture, const char *path)
{
  char *mix = fixture_path (fixture, "mix.wav");
  const char *argv[] = { "ffmpeg", "-v", "error", "-i", path, "-af", "adelay=2000:all=1,volume=0.5", mix, NULL };
  int status = -1;

  g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status, NULL));
  g_assert_true (g_spawn_check_wait_status (status, NULL));
  return mix;
}

static void
set_song (BbDocument *document, const char *file)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (bb_document_set_song (document, file, FALSE, NULL, NULL, NULL, &error));
  g_assert_no_error (error);
}

/* how far, of 32768, the left lies off twice the right, in the tenth to the fifteenth second */
static int
measure_difference (const BbWav *wav)
{
  const gint16 *samples = bb_wav_get_samples (wav);
  int worst = 0;

  for (int i = 10 * RATE; i < 15 * RATE; i++)
    worst = MAX (worst, ABS (samples[2 * i] - 2 * samples[2 * i + 1]));
  return worst;
}

static void
test_heard (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autofree char *old = fixture_make_song (fixture, "old.wav", 30, "Neon");
  g_autofree char *mix = make_mix (fixture, old);
  g_autoptr (BbWav) both = NULL;
  g_autoptr (BbWav) song = NULL;

  set_song (document, old);
  g_assert_false (bb_document_can_compare (document));
  bb_document_set_comparing (document, TRUE);
  g_assert_false (bb_document_is_comparing (document));

  set_song (document, mix);
  g_assert_true (bb_document_get_song_outcome (document)->is_aligned);
  g_assert_true (bb_document_can_compare (document));
  g_assert_null (bb_document_get_notice (document));
  bb_document_set_comparing (document, TRUE);
  g_assert_nonnull (bb_document_get_notice (document));
  g_assert_cmpint (bb_document_get_remedy (document), ==, BB_REMEDY_STOP_COMPARING);
  both = fixture_make_programme (document);
  g_assert_cmpuint (bb_wav_get_channels (both), ==, 2);
  g_assert_cmpint (bb_wav_get_samples (both)[2 * RATE], ==, 0);
  g_test_message ("left and right differ by %d of 32768 at most", measure_difference (both));
  g_assert_cmpint (measure_difference (both), <=, 4);

  bb_document_dismiss_notice (document);
  g_assert_false (bb_document_is_comparing (document));
  g_assert_null (bb_document_get_notice (document));
  song = fixture_make_programme (document);
  g_assert_cmpint (measure_difference (song), >, 1000);
}

/* with the song that was compared its comparison goes, and comes again where it does */
static void
test_taken_back (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autofree char *old = fixture_make_song (fixture, "old.wav", 30, "Neon");
  g_autofree char *mix = make_mix (fixture, old);

  set_song (document, old);
  set_song (document, mix);
  bb_document_set_comparing (document, TRUE);
  bb_history_undo (bb_document_get_history (document));
  g_assert_false (bb_document_can_compare (document));
  g_assert_false (bb_document_is_comparing (document));
  g_assert_null (bb_document_get_notice (document));
  bb_history_redo (bb_document_get_history (document));
  g_assert_true (bb_document_can_compare (document));
  g_assert_false (bb_document_is_comparing (document));
}

static void
add_words (BbDocument *document)
{
  const BbProject *project = bb_document_get_project (document);
  g_autoptr (BbSection) first = bb_section_new ("verse", 0, 20 * RATE);
  g_autoptr (BbSection) second = bb_section_new ("chorus", 20 * RATE, 30 * RATE);
  g_autoptr (BbLyric) line = bb_lyric_new ("oh", 22 * RATE, 23 * RATE);
  gpointer sections[] = { first, second }, lines[] = { line };
  g_autoptr (BbProject) named = bb_project_with_list (project, BB_SECTIONS, bb_list_new_from (sections, 2));

  bb_history_commit (bb_document_get_history (document), "Words",
                     bb_project_with_list (named, BB_LYRICS, bb_list_new_from (lines, 1)), NULL);
}

/* another song, and a shorter one: what lies behind its end is kept, and that is said */
static void
test_shorter (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autofree char *old = fixture_make_song (fixture, "old.wav", 30, "Neon");
  g_autofree char *other = fixture_make_song (fixture, "other.wav", 15, "Tide");
  const BbSongOutcome *outcome;

  set_song (document, old);
  add_words (document);
  set_song (document, other);
  outcome = bb_document_get_song_outcome (document);
  g_assert_false (outcome->is_aligned);
  g_assert_cmpuint (outcome->n_losses, ==, 2);
  g_assert_cmpstr (outcome->lines[1], ==,
                   "1 section and 1 line of lyrics lie behind its end: kept, but not seen until a longer song comes.");
  g_assert_cmpuint (bb_document_get_project (document)->lists[BB_SECTIONS]->n_items, ==, 2);
  g_assert_false (bb_document_can_compare (document));
}

int
main (int argc, char **argv)
{
  static const FixtureTest tests[] = {
    { "/document/song-comparison/heard", test_heard },
    { "/document/song-comparison/taken-back", test_taken_back },
    { "/document/song-comparison/shorter", test_shorter },
  };

  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
