/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does every test of the document begin with? */
#include "fixture.h"

#include <gst/gst.h>
#include <locale.h>

#include "document/removal.h"

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("beatboard-document-XXXXXX", NULL);
  fixture->project = g_build_filename (fixture->folder, "Neon Tide 네온", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  bb_remove_folder (fixture->folder);
  g_free (fixture->project);
  g_free (fixture->folder);
}

/* not G_TEST_OPTION_ISOLATE_DIRS: GdkPixbuf asks the system's folders what a picture is */
static void
isolate_home (const char *home)
{
  g_autofree char *cache = g_build_filename (home, "cache", NULL);
  g_autofree char *user_data = g_build_filename (home, "data", NULL);

  g_setenv ("XDG_CACHE_HOME", cache, TRUE);
  g_setenv ("XDG_DATA_HOME", user_data, TRUE);
}

int
fixture_run (int *argc, char ***argv, const FixtureTest *tests, guint n_tests)
{
  g_autofree char *home = g_dir_make_tmp ("beatboard-home-XXXXXX", NULL);
  int result;

  setlocale (LC_ALL, "");
  isolate_home (home);
  g_test_init (argc, argv, NULL);
  gst_init (NULL, NULL);

  for (guint i = 0; i < n_tests; i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].func, tear_down);

  result = g_test_run ();
  bb_remove_folder (home);
  return result;
}

BbDocument *
fixture_create (Fixture *fixture)
{
  g_autoptr (BbProject) project = bb_project_new ();
  g_autoptr (GError) error = NULL;
  BbDocument *document = bb_document_create (fixture->project, project, &error);

  g_assert_no_error (error);
  return document;
}

BbDocument *
fixture_open (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  BbDocument *document = bb_document_open (fixture->project, &error);

  g_assert_no_error (error);
  return document;
}

char *
fixture_path (Fixture *fixture, const char *name)
{
  return g_build_filename (fixture->folder, name, NULL);
}

char *
fixture_read (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *text = NULL;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

guint
fixture_count_media (BbDocument *document)
{
  g_autofree char *path = g_build_filename (bb_document_get_folder (document), "media", NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

void
fixture_set_title (BbDocument *document, const char *title)
{
  const BbProject *project = bb_document_get_project (document);
  BbSettings *settings = bb_settings_copy (project->settings);

  bb_string_set (&settings->title, title);
  bb_history_commit (bb_document_get_history (document), "Change Title", bb_project_with_settings (project, settings),
                     NULL);
}

GAsyncResult *
fixture_wait (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);

  return g_steal_pointer (result);
}

void
fixture_store_result_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

char *
fixture_make_song (Fixture *fixture, const char *name, int seconds, const char *title)
{
  char *path = fixture_path (fixture, name);
  g_autofree char *source = g_strdup_printf ("anoisesrc=d=%d:r=44100:seed=%d", seconds, seconds);
  g_autofree char *tag = g_strdup_printf ("title=%s", title);
  const char *argv[] = {
    "ffmpeg",           "-v", "error", "-f", "lavfi", "-i", source, "-ac", "2", "-metadata", tag, "-metadata",
    "artist=Yuna 유나", path, NULL
  };
  int status = -1;

  g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, &status, NULL));
  g_assert_true (g_spawn_check_wait_status (status, NULL));
  return path;
}

BbWav *
fixture_make_programme (BbDocument *document)
{
  GAsyncResult *pending = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  BbWav *wav;

  bb_document_make_programme_async (document, NULL, fixture_store_result_cb, &pending);
  result = fixture_wait (&pending);
  path = bb_document_make_programme_finish (document, result, &error);
  g_assert_no_error (error);
  wav = bb_wav_open (path, &error);
  g_assert_no_error (error);

  return wav;
}
