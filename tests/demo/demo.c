/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is the demo whole, and the same in every build? */
#include <gst/gst.h>
#include <locale.h>

#include "audio/decode.h"
#include "model/project.h"
#include "store/folder.h"
#include "store/media.h"
#include "store/validate.h"
#include "store/xml-reader.h"

static const char *program;
static const char *song_file;

typedef struct
{
  char *parent;
  char *folder;
  char *path;
  BbProject *project;
} Demo;

static void
run_program (const char *folder)
{
  const char *const arguments[] = { program, folder, song_file, NULL };
  g_autoptr (GError) error = NULL;
  int status;

  g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL, NULL, &status, &error);
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, &error));
}

static void
set_up (Demo *demo, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  demo->parent = g_dir_make_tmp ("beatboard-demo-XXXXXX", &error);
  g_assert_no_error (error);
  demo->folder = g_build_filename (demo->parent, "Neon Tide", NULL);
  run_program (demo->folder);
  demo->path = bb_folder_find_project (demo->folder, &error);
  g_assert_no_error (error);
  demo->project = bb_store_read_file (demo->path, NULL, &error);
  g_assert_no_error (error);
}

static void
tear_down (Demo *demo, gconstpointer data)
{
  const char *const arguments[] = { "rm", "-r", demo->parent, NULL };

  g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, NULL);
  g_free (demo->parent);
  g_free (demo->folder);
  g_free (demo->path);
  bb_project_unref (demo->project);
}

static void
test_valid (Demo *demo, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  bb_store_validate (demo->path, &error);
  g_assert_no_error (error);
  bb_project_check (demo->project, &error);
  g_assert_no_error (error);
}

static void
check_board (const Demo *demo, const BbBoard *board)
{
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (bb_project_find_scene (demo->project, bb_board_get_text (board, BB_FIELD_ID_SCENE)));
  for (guint i = 0; i < board->layers->n_items; i++)
    {
      const BbLayer *layer = bb_list_get (board->layers, i);

      if (layer->kind == BB_LAYER_PICTURE)
        bb_media_verify (demo->folder, layer->media, NULL, &error);
      g_assert_no_error (error);
    }
}

static void
test_boards (Demo *demo, gconstpointer data)
{
  guint n_drawn = 0, n_empty = 0;

  for (guint i = 0; i < bb_project_count (demo->project); i++)
    {
      const BbBoard *board = bb_project_get_board (demo->project, i);

      check_board (demo, board);
      *(bb_board_is_empty (board) ? &n_empty : &n_drawn) += 1;
    }
  g_assert_cmpuint (n_drawn, >=, 30);
  g_assert_cmpuint (n_empty, ==, 2);
}

/* what the program says of the song, it says without decoding it */
static void
test_song (Demo *demo, gconstpointer data)
{
  const BbSong *song = demo->project->song;
  g_autoptr (GError) error = NULL;
  g_autofree char *media = bb_media_get_path (demo->folder, song->media);
  g_autofree char *wav = g_build_filename (demo->parent, "song.wav", NULL);
  g_autoptr (BbPeaks) peaks = bb_peaks_new ();
  g_autoptr (BbSoundInfo) info = NULL;

  bb_media_verify (demo->folder, song->media, NULL, &error);
  g_assert_no_error (error);
  info = bb_decode_file (media, (BbDecodeRule) song->decoding, wav, peaks, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  /* decoders differ in whether they cut the last packet to the sample */
  g_assert_cmpint (ABS ((gint64) info->n_samples - song->n_samples), <=, 1);
  g_assert_cmpuint (info->sample_rate, ==, (guint) song->sample_rate);
  g_assert_cmpuint (info->source_channels, ==, (guint) song->channels);
  g_assert_cmpint (bb_song_get_end (song, &demo->project->settings->rate), ==, demo->project->settings->length);
}

static void
test_same (Demo *demo, gconstpointer data)
{
  g_autofree char *folder = g_build_filename (demo->parent, "again", "Neon Tide", NULL);
  g_autofree char *path = bb_folder_get_project (folder), *first = NULL, *second = NULL;
  g_autoptr (GError) error = NULL;

  run_program (folder);
  run_program (folder);
  g_file_get_contents (demo->path, &first, NULL, &error);
  g_assert_no_error (error);
  g_file_get_contents (path, &second, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_str_equal (first, second));
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  gst_init (NULL, NULL);
  g_assert_cmpint (argc, ==, 3);
  program = argv[1];
  song_file = argv[2];

  g_test_add ("/demo/valid", Demo, NULL, set_up, test_valid, tear_down);
  g_test_add ("/demo/boards", Demo, NULL, set_up, test_boards, tear_down);
  g_test_add ("/demo/song", Demo, NULL, set_up, test_song, tear_down);
  g_test_add ("/demo/same", Demo, NULL, set_up, test_same, tear_down);
  return g_test_run ();
}
