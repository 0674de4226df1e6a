/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do boards come out as pictures? */
#include "export/png.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

#include "golden.h"
#include "make-picture.h"
#include "make-project.h"

typedef struct
{
  char *folder;
  char *media;
  char *target;
  BbProject *project;
  BbExportJob *job;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GdkPixbuf) pixbuf = make_corners (192, 108);

  fixture->folder = g_dir_make_tmp ("beatboard-XXXXXX", NULL);
  fixture->media = g_build_filename (fixture->folder, "media", NULL);
  fixture->target = g_build_filename (fixture->folder, "out", NULL);
  g_assert_cmpint (g_mkdir (fixture->media, 0755), ==, 0);
  g_free (write_jpeg (fixture->media, "corners.jpg", pixbuf, 0, NULL));
  fixture->project = make_usual_project (5);
  fixture->job = bb_export_job_new ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  bb_export_job_free (fixture->job);
  bb_project_unref (fixture->project);
  remove_folder (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->media);
  g_free (fixture->target);
}

static void
assert_png (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *answer = ask ("identify", "-format", "%m %wx%h", path, NULL);

  g_assert_cmpstr (answer, ==, "PNG 1920x1080");
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static void
test_series (Fixture *fixture, gconstpointer data)
{
  BbPngOptions options = { 0, -1 };
  g_autoptr (GError) error = NULL;

  g_assert_true (bb_png_export (fixture->project, fixture->folder, &options, fixture->target, fixture->job, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_files (fixture->target), ==, 5);
  assert_png (fixture->target, "Neon Tide 네온 001 1A.png");
  assert_png (fixture->target, "Neon Tide 네온 005 2B.png");
}

static void
test_named_series (Fixture *fixture, gconstpointer data)
{
  BbPngOptions options = { 0, 2 * BOARD_LENGTH - 1 };
  g_autofree char *path = g_strconcat (fixture->target, "/cut.png", NULL);

  g_assert_true (bb_png_export (fixture->project, fixture->folder, &options, path, fixture->job, NULL));
  g_assert_cmpuint (count_files (fixture->target), ==, 2);
  assert_png (fixture->target, "cut 001 1A.png");
  assert_png (fixture->target, "cut 002 1B.png");
}

static void
test_single (Fixture *fixture, gconstpointer data)
{
  BbPngOptions options = { 0, 3 };
  g_autofree char *path = g_strconcat (fixture->target, ".png", NULL);
  cairo_surface_t *surface, *expected;
  g_autoptr (GError) error = NULL;
  cairo_t *cr;

  g_assert_true (bb_png_export (fixture->project, fixture->folder, &options, path, fixture->job, &error));
  g_assert_no_error (error);

  /* the picture has the video's aspect, so its quarters are those of the board */
  surface = cairo_image_surface_create_from_png (path);
  expected = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 1920, 1080);
  cr = cairo_create (expected);
  for (int i = 0; i < 4; i++)
    {
      cairo_set_source_rgb (cr, (corner_colours[i] >> 16 & 0xff) / 255.0, (corner_colours[i] >> 8 & 0xff) / 255.0,
                            (corner_colours[i] & 0xff) / 255.0);
      cairo_rectangle (cr, i % 2 * 960, i / 2 * 540, 960, 540);
      cairo_fill (cr);
    }
  cairo_destroy (cr);
  g_assert_cmpuint (golden_count (surface, expected, 24), <, 1920 * 1080 / 20);
  cairo_surface_destroy (surface);
  cairo_surface_destroy (expected);
}

static void
cancel_cb (double fraction, gpointer data)
{
  if (fraction > 0.5)
    g_cancellable_cancel (data);
}

static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  BbPngOptions options = { 0, -1 };
  g_autoptr (GError) error = NULL;

  fixture->job->cancellable = g_cancellable_new ();
  fixture->job->progress = cancel_cb;
  fixture->job->progress_data = fixture->job->cancellable;
  g_assert_false (bb_png_export (fixture->project, fixture->folder, &options, fixture->target, fixture->job, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (g_file_test (fixture->target, G_FILE_TEST_EXISTS));
}

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  BbPngOptions options = { 0, -1 };
  g_autofree char *path = g_build_filename (fixture->media, "corners.jpg", "below", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (bb_png_export (fixture->project, fixture->folder, &options, path, fixture->job, &error));
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, path));
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
#define ADD(name, test) g_test_add ("/export/png/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("series", test_series);
  ADD ("named-series", test_named_series);
  ADD ("single", test_single);
  ADD ("cancel", test_cancel);
  ADD ("refused", test_refused);

  return g_test_run ();
}
