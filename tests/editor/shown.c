/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is a first song seen as far as it is known, while it is on its way? */
#include "document/removal.h"
#include "fixture.h"

/* long enough that it is on its way for a while, on a fast machine too */
#define MINUTES 8

typedef struct
{
  BbEditor *editor;
  guint n_previews;   /* times that something else than the project was shown */
  guint64 n_samples;  /* of the peaks then */
  gboolean has_ended; /* shown is the project again */
} Watch;

static void
shown_cb (BbEditor *editor, GParamSpec *pspec, Watch *watch)
{
  const BbProject *shown = bb_editor_get_shown (editor);
  BbPeaks *peaks = bb_editor_get_shown_peaks (editor);

  watch->has_ended = shown == bb_editor_get_project (editor);
  if (watch->has_ended)
    return;

  watch->n_previews++;
  g_assert_nonnull (shown->song);
  g_assert_nonnull (bb_editor_get_shown_numbers (editor)[bb_project_count (shown) - 1]);
  g_assert_nonnull (peaks);
  watch->n_samples = bb_peaks_get_n_samples (peaks);
}

static void
set_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  gboolean *is_set = data;

  *is_set = bb_document_set_song_finish (BB_DOCUMENT (source), result, NULL);
  g_assert_true (*is_set);
}

static char *
make_song (Fixture *fixture)
{
  char *path = g_build_filename (fixture->folder, "long.flac", NULL);
  g_autofree char *line = g_strdup_printf ("ffmpeg -v error -f lavfi -i sine=d=%d:r=44100 -ac 2 %s", MINUTES * 60,
                                           path);
  int status;

  g_assert_true (g_spawn_command_line_sync (line, NULL, NULL, &status, NULL));
  g_assert_cmpint (status, ==, 0);
  return path;
}

static void
test_growing (Fixture *fixture, gconstpointer data)
{
  g_autofree char *song = make_song (fixture);
  Watch watch = { fixture->editor };
  gboolean is_set = FALSE;

  g_assert_true (bb_editor_get_shown (fixture->editor) == bb_editor_get_project (fixture->editor));
  g_assert_null (bb_editor_get_shown_peaks (fixture->editor));
  g_signal_connect (fixture->editor, "notify::shown", G_CALLBACK (shown_cb), &watch);
  bb_document_set_song_async (fixture->document, song, NULL, set_cb, &is_set);
  while (!is_set || !watch.has_ended)
    g_main_context_iteration (NULL, TRUE);

  g_assert_cmpuint (watch.n_previews, >, 0);
  g_assert_cmpuint (watch.n_samples, >, 0);
  g_assert_true (bb_editor_get_shown (fixture->editor) == bb_editor_get_project (fixture->editor));
  g_assert_true (bb_peaks_is_finished (bb_editor_get_shown_peaks (fixture->editor)));
}

int
main (int argc, char **argv)
{
  static const FixtureTest tests[] = {
    { "/editor/shown/growing", test_growing, 4, 48 },
  };

  g_autofree char *cache = g_dir_make_tmp ("beatboard-cache-XXXXXX", NULL);
  int status;

  g_setenv ("XDG_CACHE_HOME", cache, TRUE);
  status = fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
  bb_remove_folder (cache);
  return status;
}
