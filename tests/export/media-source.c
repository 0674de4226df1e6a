/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do pictures come for export, the right way up? */
#include "export/media-source.h"

#include <locale.h>
#include <string.h>

#include "import/picture/orientation.h"
#include "make-picture.h"
#include "make-project.h"

typedef struct
{
  char *folder;
  BbProject *project;
  BbExportJob *job;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GdkPixbuf) pixbuf = make_corners (64, 32);
  GPtrArray *boards = g_ptr_array_new ();

  fixture->folder = g_dir_make_tmp ("beatboard-XXXXXX", NULL);
  g_free (write_jpeg (fixture->folder, "turned.jpg", pixbuf, 6, NULL));
  g_free (write_picture (fixture->folder, "corners.png", pixbuf, "png"));
  g_ptr_array_add (boards, make_board ("gone.jpg"));
  fixture->project = make_project (boards, 1920, 1080);
  fixture->job = bb_export_job_new ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  bb_export_job_free (fixture->job);
  bb_project_unref (fixture->project);
  remove_folder (fixture->folder);
  g_free (fixture->folder);
}

static gboolean
has_jpeg (cairo_surface_t *surface)
{
  const unsigned char *bytes;
  unsigned long length;

  cairo_surface_get_mime_data (surface, CAIRO_MIME_TYPE_JPEG, &bytes, &length);
  return bytes != NULL;
}

static cairo_surface_t *
get (BbMediaSource *source, const char *media, BbSourceInfo *info)
{
  const BbPictureSource *pictures = bb_media_source_get (source);

  return pictures->get (pictures->data, media, 16, 16, info);
}

static void
test_jpeg (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbMediaSource) kept = bb_media_source_new (fixture->project, fixture->folder, TRUE, fixture->job);
  g_autoptr (BbMediaSource) decoded = bb_media_source_new (fixture->project, fixture->folder, FALSE, fixture->job);
  BbSourceInfo info;
  cairo_surface_t *surface = get (kept, "turned.jpg", &info);

  g_assert_true (has_jpeg (surface));
  g_assert_cmpint (info.state, ==, BB_SOURCE_READY);
  g_assert_cmpint (info.width, ==, 32);
  g_assert_cmpint (info.height, ==, 64);
  cairo_surface_destroy (surface);

  /* on the screen it is pixels, no more than can be seen */
  surface = get (decoded, "turned.jpg", &info);
  g_assert_false (has_jpeg (surface));
  g_assert_cmpint (cairo_image_surface_get_height (surface), ==, 32);
  g_assert_cmpint (info.width, ==, 16);
  cairo_surface_destroy (surface);
}

static void
test_other (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbMediaSource) source = bb_media_source_new (fixture->project, fixture->folder, TRUE, fixture->job);
  BbSourceInfo info;
  cairo_surface_t *surface = get (source, "corners.png", &info);

  g_assert_false (has_jpeg (surface));
  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, 32);
  cairo_surface_destroy (surface);
}

static void
test_missing (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbMediaSource) source = bb_media_source_new (fixture->project, fixture->folder, TRUE, fixture->job);
  BbSourceInfo info;

  for (int i = 0; i < 2; i++)
    {
      g_assert_null (get (source, "gone.jpg", &info));
      g_assert_cmpint (info.state, ==, BB_SOURCE_MISSING);
    }
  /* once, by the name that people know */
  g_assert_cmpuint (fixture->job->warnings->len, ==, 1);
  g_assert_nonnull (strstr (g_ptr_array_index (fixture->job->warnings, 0), "holiday.jpg"));
}

/* where the stored picture's corners end up: top left, top right, bottom left, bottom right */
static void
test_orientation (void)
{
  static const double corners[8][4][2] = {
    { { 0, 0 }, { 3, 0 }, { 0, 2 }, { 3, 2 } }, { { 3, 0 }, { 0, 0 }, { 3, 2 }, { 0, 2 } },
    { { 3, 2 }, { 0, 2 }, { 3, 0 }, { 0, 0 } }, { { 0, 2 }, { 3, 2 }, { 0, 0 }, { 3, 0 } },
    { { 0, 0 }, { 0, 3 }, { 2, 0 }, { 2, 3 } }, { { 2, 0 }, { 2, 3 }, { 0, 0 }, { 0, 3 } },
    { { 2, 3 }, { 2, 0 }, { 0, 3 }, { 0, 0 } }, { { 0, 3 }, { 0, 0 }, { 2, 3 }, { 2, 0 } },
  };

  for (int orientation = 1; orientation <= 8; orientation++)
    {
      cairo_matrix_t matrix;

      bb_orientation_get_matrix (orientation, 3, 2, &matrix);
      for (int i = 0; i < 4; i++)
        {
          double x = i % 2 * 3, y = i / 2 * 2;

          cairo_matrix_transform_point (&matrix, &x, &y);
          g_assert_cmpfloat (x, ==, corners[orientation - 1][i][0]);
          g_assert_cmpfloat (y, ==, corners[orientation - 1][i][1]);
        }
    }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
#define ADD(name, test) g_test_add ("/export/media-source/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("jpeg", test_jpeg);
  ADD ("other", test_other);
  ADD ("missing", test_missing);
  g_test_add_func ("/export/media-source/orientation", test_orientation);

  return g_test_run ();
}
