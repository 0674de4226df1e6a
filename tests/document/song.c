/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a song come into a project, and go out of it again? */
#include "fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#include "audio/cache.h"
#include "model/places.h"
#include "store/media.h"

static gboolean
set_song (BbDocument *document, const char *file, GError **error)
{
  return bb_document_set_song (document, file, FALSE, NULL, NULL, NULL, error);
}

static void
use_song (BbDocument *document, const char *file)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (set_song (document, file, &error));
  g_assert_no_error (error);
}

static const BbSong *
song_of (BbDocument *document)
{
  return bb_document_get_project (document)->song;
}

/* title and length follow from the song, in one step that can be undone */
static void
test_first (Fixture *fixture, gconstpointer data)
{
  g_autofree char *file = fixture_make_song (fixture, "demo.flac", 5, "Neon 네온");
  g_autoptr (BbDocument) document = fixture_create (fixture);
  const BbSettings *settings;

  use_song (document, file);
  settings = bb_document_get_project (document)->settings;
  g_assert_cmpstr (settings->title, ==, "Neon 네온");
  g_assert_cmpstr (settings->artist, ==, "Yuna 유나");
  g_assert_cmpint (settings->length, ==, 5 * 24);
  g_assert_cmpstr (song_of (document)->media_name, ==, "demo.flac");
  g_assert_cmpint (song_of (document)->n_samples, ==, 5 * 44100);
  g_assert_true (bb_song_is_plain (song_of (document)));
  g_assert_false (bb_document_needs_sound (document));
  g_assert_nonnull (bb_document_get_sound (document));
  g_assert_null (bb_document_get_growing_peaks (document));

  g_assert_true (bb_history_undo (bb_document_get_history (document)));
  g_assert_null (song_of (document));
  g_assert_null (bb_document_get_project (document)->settings->title);
  g_assert_true (bb_document_needs_sound (document));
}

static void
lay_boards (BbDocument *document)
{
  g_autoptr (GPtrArray) boards = g_ptr_array_new_with_free_func (bb_value_unref);

  for (int i = 0; i < 3; i++)
    {
      BbBoard *board = bb_board_new ();

      bb_board_set_text (board, "action", "She runs");
      g_ptr_array_add (boards, board);
    }
  bb_history_commit (bb_document_get_history (document), "Lay",
                     bb_places_lay (bb_document_get_project (document), 0, boards, 30), NULL);
}

static void
start_song_at (BbDocument *document, gint64 frame)
{
  g_autoptr (BbSong) song = bb_song_copy (song_of (document));

  bb_song_set_start (song, frame);
  bb_history_commit (bb_document_get_history (document), "Move Song",
                     bb_project_with_song (bb_document_get_project (document), song), NULL);
}

static gboolean
try_to_load (BbDocument *document, GError **error)
{
  GAsyncResult *pending = NULL;
  g_autoptr (GAsyncResult) result = NULL;

  bb_document_load_sound_async (document, NULL, fixture_store_result_cb, &pending);
  result = fixture_wait (&pending);
  return bb_document_load_sound_finish (document, result, error);
}

static void
load_sound (BbDocument *document)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (try_to_load (document, &error));
  g_assert_no_error (error);
}

/* another mix: boards, length and map stay; undo brings back the sound too */
static void
test_replaced (Fixture *fixture, gconstpointer data)
{
  g_autofree char *first = fixture_make_song (fixture, "mix1.flac", 5, "Mix 1");
  g_autofree char *second = fixture_make_song (fixture, "mix2.mp3", 7, "Mix 2");
  g_autofree char *first_media = NULL;
  g_autoptr (BbDocument) document = fixture_create (fixture);
  const BbStretch *stretch;
  BbList *places;

  use_song (document, first);
  lay_boards (document);
  start_song_at (document, 24);
  first_media = g_strdup (song_of (document)->media);
  places = bb_document_get_project (document)->lists[BB_PLACES];

  use_song (document, second);
  g_assert_true (bb_document_get_project (document)->lists[BB_PLACES] == places);
  g_assert_cmpint (bb_document_get_project (document)->settings->length, ==, 5 * 24);
  g_assert_cmpstr (bb_document_get_project (document)->settings->title, ==, "Mix 1");
  g_assert_cmpstr (song_of (document)->title, ==, "Mix 2");
  g_assert_cmpuint (song_of (document)->map->n_items, ==, 1);
  stretch = bb_list_get (song_of (document)->map, 0);
  g_assert_cmpint (stretch->start, ==, 24);
  g_assert_cmpint (stretch->to, ==, song_of (document)->n_samples);

  g_assert_true (bb_history_undo (bb_document_get_history (document)));
  g_assert_cmpstr (song_of (document)->media, ==, first_media);
  g_assert_true (bb_document_needs_sound (document));
  load_sound (document);
  g_assert_false (bb_document_needs_sound (document));
}

static void
test_cancelled (Fixture *fixture, gconstpointer data)
{
  g_autofree char *file = fixture_make_song (fixture, "long.flac", 60, "Long");
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  GAsyncResult *pending = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  bb_document_set_song_async (document, file, cancellable, fixture_store_result_cb, &pending);
  g_assert_nonnull (bb_document_get_growing_peaks (document));
  g_cancellable_cancel (cancellable);
  result = fixture_wait (&pending);
  g_assert_false (bb_document_set_song_finish (document, result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_null (song_of (document));
  g_assert_null (bb_document_get_growing_peaks (document));
  g_assert_false (bb_document_is_modified (document));
}

typedef struct
{
  guint n_reports;
  double last;
} Progress;

static void
progress_cb (BbDocument *document, GParamSpec *pspec, Progress *progress)
{
  g_object_get (document, "progress", &progress->last, NULL);
  progress->n_reports++;
}

static void
test_progress (Fixture *fixture, gconstpointer data)
{
  g_autofree char *file = fixture_make_song (fixture, "long.flac", 60, "Long");
  g_autoptr (BbDocument) document = fixture_create (fixture);
  Progress progress = { 0 };
  GAsyncResult *pending = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;

  g_signal_connect (document, "notify::progress", G_CALLBACK (progress_cb), &progress);
  bb_document_set_song_async (document, file, NULL, fixture_store_result_cb, &pending);
  result = fixture_wait (&pending);
  g_assert_true (bb_document_set_song_finish (document, result, &error));
  g_assert_cmpuint (progress.n_reports, >, 0);
  g_assert_cmpfloat (progress.last, >, 0);
}

static char *
write_text (Fixture *fixture)
{
  char *path = fixture_path (fixture, "lyrics.mp3");

  g_assert_true (g_file_set_contents (path, "These are words and no sound.\n", -1, NULL));
  return path;
}

static char *
write_beginning (Fixture *fixture)
{
  g_autofree char *whole = fixture_make_song (fixture, "whole.flac", 2, "Whole");
  char *path = fixture_path (fixture, "beginning.flac");
  g_autofree char *bytes = NULL;

  g_assert_true (g_file_get_contents (whole, &bytes, NULL, NULL));
  g_assert_true (g_file_set_contents (path, bytes, 60, NULL));
  return path;
}

static char *
name_nowhere (Fixture *fixture)
{
  return fixture_path (fixture, "nowhere.mp3");
}

/* each is refused by name, and project and folder stay as they were */
static void
test_refused (Fixture *fixture, gconstpointer data)
{
  static char *(*const makers[]) (Fixture *) = { write_text, write_beginning, name_nowhere };
  g_autofree char *good = fixture_make_song (fixture, "good.flac", 1, "Good");
  g_autoptr (BbDocument) document = fixture_create (fixture);

  use_song (document, good);
  for (guint i = 0; i < G_N_ELEMENTS (makers); i++)
    {
      g_autofree char *path = makers[i](fixture);
      g_autofree char *name = g_path_get_basename (path);
      g_autoptr (GError) error = NULL;

      g_assert_false (set_song (document, path, &error));
      g_assert_nonnull (error);
      g_assert_nonnull (strstr (error->message, name));
      g_assert_cmpuint (fixture_count_media (document), ==, 1);
      g_assert_cmpstr (song_of (document)->media_name, ==, "good.flac");
      g_assert_false (bb_document_needs_sound (document));
    }
}

/* the same bytes may be there already, for another purpose */
static void
test_refused_stays (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = write_text (fixture);
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autofree char *folder = g_build_filename (bb_document_get_folder (document), "media", NULL);
  g_autofree char *media = bb_media_add_file (bb_document_get_folder (document), text, NULL, NULL, NULL, NULL, NULL);

  g_assert_nonnull (media);
  g_assert_false (set_song (document, text, NULL));
  g_assert_cmpuint (fixture_count_media (document), ==, 1);

  bb_media_take_back (bb_document_get_folder (document), media);
  g_assert_false (set_song (document, text, NULL));
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
}

/* half a song is still half a song, and that is said until there is a whole one */
static void
test_truncated (Fixture *fixture, gconstpointer data)
{
  g_autofree char *whole = fixture_make_song (fixture, "whole.mp3", 10, "Whole");
  g_autofree char *path = fixture_path (fixture, "half.mp3");
  g_autofree char *bytes = NULL;
  g_autoptr (BbDocument) document = fixture_create (fixture);
  gsize size;

  g_assert_true (g_file_get_contents (whole, &bytes, &size, NULL));
  g_assert_true (g_file_set_contents (path, bytes, size / 2, NULL));
  use_song (document, path);
  g_assert_cmpint (song_of (document)->n_samples, >, 4 * 44100);
  g_assert_cmpint (song_of (document)->n_samples, <, 6 * 44100);
  g_assert_nonnull (strstr (bb_document_get_notice (document), "“half.mp3” is damaged or cut off: it should be 0:10"));

  use_song (document, whole);
  g_assert_null (bb_document_get_notice (document));
}

/* the project says that its song has @more samples than it has */
static void
claim_more (BbDocument *document, int more)
{
  g_autoptr (BbSong) song = bb_song_copy (song_of (document));

  song->n_samples += more;
  bb_history_commit (bb_document_get_history (document), "Claim",
                     bb_project_with_song (bb_document_get_project (document), song), NULL);
}

/* another machine's decoder is told of, a rounding is not */
static void
test_differs (Fixture *fixture, gconstpointer data)
{
  g_autofree char *file = fixture_make_song (fixture, "네온.flac", 5, "Neon");
  g_autoptr (BbDocument) document = fixture_create (fixture);

  use_song (document, file);
  claim_more (document, 1);
  load_sound (document);
  g_assert_null (bb_document_get_notice (document));

  claim_more (document, 1105);
  load_sound (document);
  g_assert_nonnull (strstr (bb_document_get_notice (document), "“네온.flac” is 5.000 s long here, and was 5.025 s"));

  use_song (document, file);
  g_assert_null (bb_document_get_notice (document));
}

/* a project that is older than the rules keeps its song as it was decoded, also where that is chosen again */
static void
test_older (Fixture *fixture, gconstpointer data)
{
  g_autofree char *file = fixture_make_song (fixture, "mix.mp3", 5, "Mix");
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autoptr (BbSong) older = NULL;

  use_song (document, file);
  g_assert_cmpint (song_of (document)->decoding, ==, BB_DECODE_AS_MASTERED);
  g_assert_cmpint (song_of (document)->n_samples, ==, 5 * 44100);

  older = bb_song_copy (song_of (document));
  older->decoding = BB_DECODE_AS_FIRST;
  older->n_samples += 2160;
  bb_history_commit (bb_document_get_history (document), "Older",
                     bb_project_with_song (bb_document_get_project (document), older), NULL);
  g_assert_true (bb_document_needs_sound (document));
  load_sound (document);
  g_assert_cmpint (bb_sound_get_info (bb_document_get_sound (document))->n_samples, >, 5 * 44100 + 1105);
  g_assert_null (bb_document_get_notice (document));

  use_song (document, file);
  g_assert_cmpint (song_of (document)->decoding, ==, BB_DECODE_AS_FIRST);
}

static char *
get_hash (BbDocument *document)
{
  const char *media = song_of (document)->media;

  return g_strndup (media + strlen ("media/"), 64);
}

static void
fail_to_load (BbDocument *document)
{
  g_autoptr (GError) error = NULL;

  g_assert_false (try_to_load (document, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_cmpstr (bb_document_get_notice (document), ==, error->message);
}

/* another song under the name of the first is told of, and does not come into the cache as that one */
static void
test_changed (Fixture *fixture, gconstpointer data)
{
  g_autofree char *file = fixture_make_song (fixture, "first.flac", 2, "First");
  g_autofree char *other = fixture_make_song (fixture, "other.flac", 3, "Other");
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autofree char *hash = NULL, *key = NULL, *path = NULL, *bytes = NULL;
  gsize size;

  use_song (document, file);
  hash = get_hash (document);
  path = g_build_filename (bb_document_get_folder (document), song_of (document)->media, NULL);
  g_assert_true (g_file_get_contents (other, &bytes, &size, NULL));
  g_assert_true (g_file_set_contents (path, bytes, (gssize) size, NULL));
  key = bb_sound_make_key (hash, BB_DECODE_AS_MASTERED);
  bb_cache_remove (key);

  fail_to_load (document);
  g_assert_nonnull (strstr (bb_document_get_notice (document), "“first.flac” of the project is not what came in"));
  g_assert_false (bb_cache_has (key));
}

/* a song that is gone is told by its name; chosen again it is back, and the project is as it was */
static void
test_lost (Fixture *fixture, gconstpointer data)
{
  g_autofree char *file = fixture_make_song (fixture, "first.flac", 2, "First");
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autofree char *path = NULL;
  const BbProject *project;
  const char *notice;

  use_song (document, file);
  project = bb_document_get_project (document);
  path = g_build_filename (bb_document_get_folder (document), song_of (document)->media, NULL);
  g_assert_cmpint (g_unlink (path), ==, 0);

  fail_to_load (document);
  notice = bb_document_get_notice (document);
  g_assert_nonnull (strstr (notice, "“first.flac”"));
  g_assert_null (strstr (notice, "media/"));
  g_assert_cmpint (bb_document_get_remedy (document), ==, BB_REMEDY_CHOOSE_SONG);

  use_song (document, file);
  g_assert_true (bb_document_get_project (document) == project);
  g_assert_null (bb_document_get_notice (document));
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  load_sound (document);
}

static const FixtureTest tests[] = {
  { "/document/song/first", test_first },         { "/document/song/replaced", test_replaced },
  { "/document/song/cancelled", test_cancelled }, { "/document/song/progress", test_progress },
  { "/document/song/refused", test_refused },     { "/document/song/refused-stays", test_refused_stays },
  { "/document/song/truncated", test_truncated }, { "/document/song/differs", test_differs },
  { "/document/song/older", test_older },         { "/document/song/changed", test_changed },
  { "/document/song/lost", test_lost },
};

int
main (int argc, char *argv[])
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
