/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is what a user keeps on the disk at once, whoever else keeps something there, and wherever it is used? */
#include "document/stamp-library.h"

#include <glib/gstdio.h>
#include <locale.h>

#include "document/removal.h"
#include "store/folder.h"
#include "store/media.h"
#include "store/xml-reader.h"

#define N_EACH 8

typedef struct
{
  char *home;
  char *folder; /* of the library; not there yet */
  BbStampLibrary *library;
  guint n_done;
  char *error; /* of what was done last; or NULL */
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->home = g_dir_make_tmp ("beatboard-XXXXXX", NULL);
  fixture->folder = g_build_filename (fixture->home, "beatboard", "library", NULL);
  fixture->library = bb_stamp_library_new (fixture->folder);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->library);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  bb_remove_folder (fixture->home);
  g_free (fixture->home);
  g_free (fixture->folder);
  g_free (fixture->error);
}

static void
done_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Fixture *fixture = data;
  g_autoptr (GError) error = NULL;

  bb_stamp_library_change_finish (BB_STAMP_LIBRARY (source), result, &error);
  g_clear_pointer (&fixture->error, g_free);
  fixture->error = error != NULL ? g_strdup (error->message) : NULL;
  fixture->n_done++;
}

static void
wait_for (Fixture *fixture, guint n)
{
  while (fixture->n_done < n)
    g_main_context_iteration (NULL, TRUE);
}

static BbStamp *
make_stamp (const char *name)
{
  const BbBrush brush = { BB_BRUSH_PEN, 20, 0x1a1a1aff };
  const BbInkPoint points[] = { { 0, 0, 500 }, { 200, 400, 1000 } };
  g_autoptr (GPtrArray) strokes = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_stroke_unref);

  g_ptr_array_add (strokes, bb_stroke_new (&brush, points, G_N_ELEMENTS (points)));
  return bb_stamp_new_ink (name, BB_STAMP_INK, strokes);
}

static void
insert (Fixture *fixture, BbStampLibrary *library, const char *name)
{
  g_autoptr (BbStamp) stamp = make_stamp (name);

  bb_stamp_library_insert_async (library, G_MAXUINT, stamp, NULL, done_cb, fixture);
}

static char *
get_path (Fixture *fixture)
{
  return bb_folder_get_project (fixture->folder);
}

/* Returns: (transfer full): what the disk has */
static BbProject *
read_disk (Fixture *fixture)
{
  g_autofree char *path = get_path (fixture);
  g_autoptr (GError) error = NULL;
  BbProject *project = bb_store_read_file (path, NULL, &error);

  g_assert_no_error (error);
  return project;
}

static const BbStamp *
get_first (BbStampLibrary *library)
{
  return bb_list_get (bb_stamp_library_get_project (library)->lists[BB_STAMPS], 0);
}

static void
test_keep (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = NULL;
  g_autoptr (BbProject) renamed = NULL;

  insert (fixture, fixture->library, "밴드");
  wait_for (fixture, 1);
  g_assert_null (fixture->error);
  project = read_disk (fixture);
  g_assert_cmpuint (project->lists[BB_STAMPS]->n_items, ==, 1);
  g_assert_cmpstr (get_first (fixture->library)->name, ==, "밴드");

  bb_stamp_library_rename_async (fixture->library, get_first (fixture->library)->id, "band", done_cb, fixture);
  wait_for (fixture, 2);
  renamed = read_disk (fixture);
  g_assert_cmpstr (((const BbStamp *) bb_list_get (renamed->lists[BB_STAMPS], 0))->name, ==, "band");

  bb_stamp_library_remove_async (fixture->library, get_first (fixture->library)->id, done_cb, fixture);
  wait_for (fixture, 3);
  g_assert_cmpuint (bb_stamp_library_get_project (fixture->library)->lists[BB_STAMPS]->n_items, ==, 0);
}

/* two windows, or programs, that keep something at once */
static void
test_two (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbStampLibrary) other = bb_stamp_library_new (fixture->folder);
  g_autoptr (BbProject) project = NULL;

  for (guint i = 0; i < N_EACH; i++)
    {
      insert (fixture, fixture->library, "mine");
      insert (fixture, other, "theirs");
    }
  wait_for (fixture, 2 * N_EACH);
  project = read_disk (fixture);
  g_assert_cmpuint (project->lists[BB_STAMPS]->n_items, ==, 2 * N_EACH);

  /* and each hears of the other's */
  while (bb_stamp_library_get_project (other)->lists[BB_STAMPS]->n_items < 2 * N_EACH ||
         bb_stamp_library_get_project (fixture->library)->lists[BB_STAMPS]->n_items < 2 * N_EACH)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_restart (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbStampLibrary) later = NULL;

  insert (fixture, fixture->library, "kept");
  wait_for (fixture, 1);
  later = bb_stamp_library_new (fixture->folder);
  while (bb_stamp_library_get_project (later)->lists[BB_STAMPS]->n_items == 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (get_first (later)->id, ==, get_first (fixture->library)->id);
}

/* a template brings its pictures */
static void
test_pictures (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static ("no picture", 10);
  g_autofree char *folder = g_build_filename (fixture->home, "Song", NULL);
  g_autofree char *media = NULL;
  g_autoptr (BbBoard) board = bb_board_new ();
  g_autoptr (BbLayer) layer = NULL;
  g_autoptr (BbStamp) stamp = NULL;

  g_mkdir (folder, 0777);
  media = bb_media_add_bytes (folder, bytes, "roof.jpg", NULL);
  layer = bb_layer_new_picture (media, "roof.jpg");
  bb_board_take_layers (board, bb_list_new_from ((gpointer *) &layer, 1));
  stamp = bb_stamp_new_template ("roof", board);
  g_assert_true (bb_stamp_has_media (stamp));
  bb_stamp_library_insert_async (fixture->library, 0, stamp, folder, done_cb, fixture);
  wait_for (fixture, 1);
  g_assert_null (fixture->error);
  g_assert_true (bb_media_verify (fixture->folder, media, NULL, NULL));
}

/* nothing is written over what this program cannot read */
static void
test_unreadable (Fixture *fixture, gconstpointer content)
{
  g_autofree char *path = get_path (fixture);
  g_autofree char *left = NULL;
  g_autoptr (BbStampLibrary) later = NULL;
  gboolean is_damaged = !g_str_has_suffix (content, ">");

  g_mkdir_with_parents (fixture->folder, 0777);
  g_assert_true (g_file_set_contents (path, content, -1, NULL));
  insert (fixture, fixture->library, "lost?");
  wait_for (fixture, 1);
  g_assert_nonnull (fixture->error);
  g_assert_nonnull (strstr (fixture->error, "library.beatboard"));
  later = bb_stamp_library_new (fixture->folder);
  while (is_damaged && bb_stamp_library_get_trouble (later) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (g_file_get_contents (path, &left, NULL, NULL));
  g_assert_cmpstr (left, ==, content);
}

#define NEWER                                                                                                          \
  "<beatboard xmlns=\"https://beatboard.github.io/ns/project\" version=\"2.0\"><settings rate=\"24/1\" "               \
  "width=\"1920\" height=\"1080\" length=\"24\"/><timeline><place start=\"0\"><board "                                 \
  "id=\"b-1\"/></place></timeline></beatboard>"

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func, data) g_test_add ("/document/stamp-library/" name, Fixture, data, set_up, func, tear_down)
  ADD ("keep", test_keep, NULL);
  ADD ("two", test_two, NULL);
  ADD ("restart", test_restart, NULL);
  ADD ("pictures", test_pictures, NULL);
  ADD ("damaged", test_unreadable, "<beatboard");
  ADD ("newer", test_unreadable, NEWER);
  return g_test_run ();
}
