/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is a project made, opened, saved and given up as the user means it? */
#include "fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#include "document/missing.h"
#include "store/save.h"
#include "store/versions.h"

static gboolean
is_there (const char *path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static char *
autosave_of (BbDocument *document)
{
  return bb_autosave_get_path (bb_document_get_path (document));
}

static void
test_create (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = bb_project_new ();
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autofree char *lock = g_strconcat (bb_document_get_path (document), ".lock", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_true (is_there (bb_document_get_path (document)));
  g_assert_true (is_there (lock));
  g_assert_cmpstr (bb_document_get_folder (document), ==, fixture->project);
  g_assert_cmpstr (bb_document_get_name (document), ==, "Neon Tide 네온");
  g_assert_false (bb_document_is_modified (document));
  g_assert_false (bb_document_is_untitled (document));

  /* a folder with something in it stays as it is */
  g_assert_null (bb_document_create (fixture->project, project, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);

  bb_document_close (document);
  g_assert_false (is_there (lock));
  g_assert_true (is_there (fixture->project));
}

static void
test_save_and_open (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autoptr (BbDocument) again = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *before = NULL, *after = NULL;

  fixture_set_title (document, "Second <title> 둘");
  g_assert_true (bb_document_is_modified (document));
  g_assert_true (bb_document_save (document, &error));
  g_assert_no_error (error);
  g_assert_false (bb_document_is_modified (document));
  before = fixture_read (bb_document_get_path (document));
  bb_document_close (document);

  again = fixture_open (fixture);
  g_assert_null (bb_document_get_notice (again));
  g_assert_cmpstr (bb_document_get_name (again), ==, "Second <title> 둘");
  g_assert_true (bb_document_save (again, &error));
  after = fixture_read (bb_document_get_path (again));
  g_assert_cmpstr (before, ==, after);
}

/* a folder that two machines share, a version control system: what it put there is kept, and said */
static void
test_changed_by_another (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbDocument) document = fixture_create (fixture);
  const char *path = bb_document_get_path (document);
  g_autofree char *text = fixture_read (path);
  g_autofree char *theirs = g_strconcat (text, "<!-- theirs -->\n", NULL);
  g_autofree char *kept = NULL;
  g_auto (GStrv) versions = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (path, theirs, -1, NULL));
  fixture_set_title (document, "Ours");
  g_assert_true (bb_document_save (document, &error));
  g_assert_no_error (error);

  versions = bb_versions_list (path);
  g_assert_cmpuint (g_strv_length (versions), ==, 1);
  kept = fixture_read (versions[0]);
  g_assert_cmpstr (kept, ==, theirs);
  g_assert_nonnull (strstr (bb_document_get_notice (document), versions[0]));

  /* and what we wrote ourselves is nobody else's */
  fixture_set_title (document, "Ours again");
  g_assert_true (bb_document_save (document, &error));
  g_clear_pointer (&versions, g_strfreev);
  versions = bb_versions_list (path);
  g_assert_cmpuint (g_strv_length (versions), ==, 1);
  g_assert_null (bb_document_get_notice (document));
}

static void
test_open_refused (Fixture *fixture, gconstpointer data)
{
  g_autofree char *nowhere = fixture_path (fixture, "nowhere");
  g_autofree char *broken = fixture_path (fixture, "Broken.beatboard");
  g_autoptr (GError) error = NULL;

  g_assert_null (bb_document_open (nowhere, &error));
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, nowhere));
  g_clear_error (&error);

  g_assert_true (g_file_set_contents (broken, "<beatboard version=\"1.0\"><set", -1, NULL));
  g_assert_null (bb_document_open (broken, &error));
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, "Broken.beatboard"));
}

static gboolean
save_as (BbDocument *document, const char *folder, GError **error)
{
  GAsyncResult *pending = NULL;
  g_autoptr (GAsyncResult) result = NULL;

  bb_document_save_as_async (document, folder, NULL, fixture_store_result_cb, &pending);
  result = fixture_wait (&pending);
  return bb_document_save_as_finish (document, result, error);
}

static BbDocument *
create_untitled (void)
{
  g_autoptr (BbProject) project = bb_project_new ();
  g_autoptr (GError) error = NULL;
  BbDocument *document = bb_document_create_untitled (project, &error);

  g_assert_no_error (error);
  return document;
}

static void
test_untitled_moves (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbDocument) document = create_untitled ();
  g_autofree char *old = g_strdup (bb_document_get_folder (document));
  g_autoptr (GError) error = NULL;

  g_assert_true (bb_document_is_untitled (document));
  g_assert_true (g_str_has_prefix (old, g_get_user_data_dir ()));
  fixture_set_title (document, "Named");
  g_assert_true (save_as (document, fixture->project, &error));
  g_assert_no_error (error);

  g_assert_false (bb_document_is_untitled (document));
  g_assert_false (bb_document_is_modified (document));
  g_assert_cmpstr (bb_document_get_folder (document), ==, fixture->project);
  g_assert_false (is_there (old));
}

static void
test_save_as_copies (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autofree char *first = g_strdup (bb_document_get_path (document));
  g_autofree char *before = fixture_read (first);
  g_autofree char *after = NULL;
  g_autofree char *copy = fixture_path (fixture, "copy");
  g_autoptr (GError) error = NULL;

  fixture_set_title (document, "Copy");
  g_assert_true (save_as (document, copy, &error));
  g_assert_cmpstr (bb_document_get_folder (document), ==, copy);
  after = fixture_read (first);
  g_assert_cmpstr (before, ==, after);

  /* onto a folder that has something in it: refused, and nothing changes */
  g_assert_false (save_as (document, fixture->project, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  g_assert_cmpstr (bb_document_get_folder (document), ==, copy);
}

/* what is no media of ours stays where it is */
static void
test_save_as_among_strangers (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autofree char *folder = g_build_filename (fixture->project, "media", "@eaDir", NULL);
  g_autofree char *file = g_build_filename (fixture->project, "media", ".beatboard-a1b2c3", NULL);
  g_autofree char *copy = fixture_path (fixture, "copy");
  g_autofree char *copied = g_build_filename (copy, "media", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0755), ==, 0);
  g_assert_true (g_file_set_contents (file, "half", -1, NULL));
  g_assert_true (save_as (document, copy, &error));
  g_assert_no_error (error);
  g_assert_false (g_file_test (copied, G_FILE_TEST_EXISTS));
}

static void
add_picture (Fixture *fixture, BbDocument *document)
{
  g_autofree char *path = fixture_path (fixture, "지붕.png");
  const char *files[] = { path, NULL };
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 16, 9);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (cairo_surface_write_to_png (surface, path), ==, CAIRO_STATUS_SUCCESS);
  cairo_surface_destroy (surface);
  g_assert_true (bb_document_add_pictures (document, files, 0, &(BbPace){ .frames = 24 }, NULL, NULL, NULL, &error));
  g_assert_no_error (error);
}

static void
assert_tells_missing (BbDocument *document)
{
  const char *notice = bb_document_get_notice (document);

  g_assert_nonnull (notice);
  g_assert_nonnull (strstr (notice, "지붕.png"));
  g_assert_null (strstr (notice, "media/"));
}

/* a picture that is gone is told by its name, when one opens and when one saves elsewhere */
static void
test_missing_picture (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autofree char *media = g_build_filename (fixture->project, "media", NULL);
  g_autofree char *elsewhere = fixture_path (fixture, "elsewhere");
  g_autofree char *copy = fixture_path (fixture, "copy");
  g_autoptr (GError) error = NULL;

  add_picture (fixture, document);
  g_assert_true (bb_document_save (document, &error));
  g_assert_true (save_as (document, copy, &error));
  g_assert_null (bb_document_get_notice (document));
  bb_document_close (document);

  g_assert_cmpint (g_rename (media, elsewhere), ==, 0);
  g_clear_object (&document);
  document = fixture_open (fixture);
  assert_tells_missing (document);
  bb_document_dismiss_notice (document);
  g_assert_null (bb_document_get_notice (document));

  g_clear_pointer (&copy, g_free);
  copy = fixture_path (fixture, "copy without");
  g_assert_true (save_as (document, copy, &error));
  g_assert_no_error (error);
  assert_tells_missing (document);
}

/* the cover of a song has the name of its song */
static void
test_missing_cover (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = bb_project_new ();
  g_autoptr (BbSong) song = bb_song_new ("media/5049.flac", "네온.flac", 44100, 44100);
  g_autoptr (BbProject) with_song = bb_project_with_song (project, song);
  g_autofree char *told = NULL, *told_of_all = NULL;

  told = bb_missing_describe (with_song, fixture->folder, BB_MISSING_PICTURES);
  g_assert_null (told);

  bb_string_set (&song->cover, "media/0706.jpg");
  told = bb_missing_describe (with_song, fixture->folder, BB_MISSING_PICTURES);
  g_assert_nonnull (strstr (told, "1 file of the project is missing: the cover of “네온.flac”."));
  told_of_all = bb_missing_describe (with_song, fixture->folder, BB_MISSING_ALL);
  g_assert_nonnull (strstr (told_of_all, "the cover of “네온.flac”, “네온.flac”."));
}

static void
test_discard_leaves_nothing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbDocument) document = create_untitled ();
  g_autofree char *folder = g_strdup (bb_document_get_folder (document));
  g_autofree char *parent = g_path_get_dirname (folder);
  g_autoptr (GDir) dir = NULL;

  fixture_set_title (document, "Nobody wants it");
  bb_document_discard_changes (document);
  bb_document_close (document);
  dir = g_dir_open (parent, 0, NULL);
  g_assert_null (g_dir_read_name (dir));
}

/* runs this program as another process that holds the project and says so: it saves nothing of its own accord */
static GSubprocess *
start_holder (Fixture *fixture)
{
  g_autofree char *self = g_file_read_link ("/proc/self/exe", NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *said = NULL;
  g_autoptr (GDataInputStream) lines = NULL;
  GSubprocess *holder = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, self, "--hold", fixture->project,
                                          NULL);

  g_assert_no_error (error);
  lines = g_data_input_stream_new (g_subprocess_get_stdout_pipe (holder));
  said = g_data_input_stream_read_line (lines, NULL, NULL, &error);
  g_assert_cmpstr (said, ==, "ready");
  return holder;
}

G_NORETURN static void
hold (const char *path)
{
  g_autoptr (BbDocument) document = bb_document_open (path, NULL);
  g_autofree char *autosave = autosave_of (document);

  fixture_set_title (document, "Not saved");
  while (!is_there (autosave))
    g_main_context_iteration (NULL, TRUE);
  g_print ("ready\n");

  for (;;)
    g_main_context_iteration (NULL, TRUE);
}

static void
end_holder (GSubprocess *holder)
{
  g_subprocess_force_exit (holder);
  g_assert_true (g_subprocess_wait (holder, NULL, NULL));
}

static void
assert_read_only (BbDocument *document, const char *notice)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (bb_document_is_read_only (document));
  g_assert_nonnull (bb_document_get_notice (document));
  g_assert_nonnull (strstr (bb_document_get_notice (document), notice));
  g_assert_false (bb_document_save (document, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY);
  g_assert_nonnull (strstr (error->message, bb_document_get_path (document)));
}

/* another process has it: looked at only; when that one is killed, what it had autosaved comes back */
static void
test_lock_and_recovery (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GSubprocess) holder = NULL;
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autofree char *autosave = autosave_of (document);

  bb_document_close (document);
  holder = start_holder (fixture);

  g_clear_object (&document);
  document = fixture_open (fixture);
  assert_read_only (document, "reading only");
  g_assert_null (bb_document_get_project (document)->settings->title);
  bb_document_close (document);
  g_assert_true (is_there (autosave));

  end_holder (holder);
  g_clear_object (&document);
  document = fixture_open (fixture);
  g_assert_false (bb_document_is_read_only (document));
  g_assert_cmpstr (bb_document_get_name (document), ==, "Not saved");
  g_assert_true (bb_document_is_modified (document));
  g_assert_nonnull (bb_document_get_notice (document));
  g_assert_true (bb_history_undo (bb_document_get_history (document)));
  g_assert_null (bb_document_get_project (document)->settings->title);
  bb_document_close (document);
  g_assert_false (is_there (autosave));
}

static void
test_newer_format (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbDocument) document = fixture_create (fixture);
  g_autofree char *path = g_strdup (bb_document_get_path (document));
  g_autofree char *text = fixture_read (path);
  g_autoptr (GString) newer = g_string_new (text);

  bb_document_close (document);
  g_assert_cmpuint (g_string_replace (newer, "project\" version=\"1.0\"", "project\" version=\"7.3\"", 1), ==, 1);
  g_assert_true (g_file_set_contents (path, newer->str, -1, NULL));

  g_clear_object (&document);
  document = fixture_open (fixture);
  assert_read_only (document, "7.3");
}

/* one that is only looked at can be saved elsewhere, and goes on there as any other */
static void
test_read_only_saved_elsewhere (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbDocument) holder = create_untitled ();
  g_autoptr (BbDocument) document = bb_document_open (bb_document_get_folder (holder), NULL);
  g_autoptr (GError) error = NULL;

  assert_read_only (document, "reading only");
  g_assert_true (save_as (document, fixture->project, &error));
  g_assert_false (bb_document_is_read_only (document));
  g_assert_null (bb_document_get_notice (document));

  /* whoever had it still has it */
  g_assert_true (is_there (bb_document_get_path (holder)));
  g_assert_true (bb_document_save (holder, &error));
}

static void
test_open_async (Fixture *fixture, gconstpointer data)
{
  GAsyncResult *pending = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (BbDocument) document = fixture_create (fixture);

  bb_document_close (document);
  g_clear_object (&document);
  bb_document_open_async (fixture->project, NULL, fixture_store_result_cb, &pending);
  result = fixture_wait (&pending);
  document = bb_document_open_finish (result, &error);
  g_assert_no_error (error);
  g_assert_false (bb_document_is_read_only (document));
}

static const FixtureTest tests[] = {
  { "/document/create", test_create },
  { "/document/save-and-open", test_save_and_open },
  { "/document/changed-by-another", test_changed_by_another },
  { "/document/open-refused", test_open_refused },
  { "/document/untitled-moves", test_untitled_moves },
  { "/document/save-as-copies", test_save_as_copies },
  { "/document/save-as-among-strangers", test_save_as_among_strangers },
  { "/document/missing-picture", test_missing_picture },
  { "/document/missing-cover", test_missing_cover },
  { "/document/discard-leaves-nothing", test_discard_leaves_nothing },
  { "/document/lock-and-recovery", test_lock_and_recovery },
  { "/document/newer-format", test_newer_format },
  { "/document/read-only-saved-elsewhere", test_read_only_saved_elsewhere },
  { "/document/open-async", test_open_async },
};

int
main (int argc, char *argv[])
{
  if (argc == 3 && g_str_equal (argv[1], "--hold"))
    hold (argv[2]);

  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
