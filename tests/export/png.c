/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do boards come out as pictures? */
#include "export/png.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

#include "desk.h"
#include "golden.h"
#include "make-picture.h"
#include "make-project.h"
#include "model/options.h"
#include "model/places.h"

/* bytes, of which a picture with corners has more */
#define SMALL_DISK 4000
/* between the corners of a picture, in pixels */
#define SEAM 40

typedef struct
{
  Desk desk;
  char *target;
  BbProject *project;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  desk_set_up (&fixture->desk);
  fixture->target = g_build_filename (fixture->desk.folder, "out", NULL);
  fixture->project = make_usual_project (5);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  desk_clear (&fixture->desk);
  bb_project_unref (fixture->project);
  g_free (fixture->target);
}

/* boards from @first to @last, as bb_png_export() is asked for them */
static gboolean
export_boards (Fixture *fixture, gint64 first, gint64 last, const char *path, GError **error)
{
  const BbExportRequest request = { fixture->project, fixture->desk.folder, { first, last }, NULL, path };

  return bb_png_export (&request, fixture->desk.job, error);
}

static void
assert_png (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *answer = ask ("identify", "-format", "%m %wx%h", path, NULL);

  g_assert_cmpstr (answer, ==, "PNG 1920x1080");
}

static gboolean
export_layout (Fixture *fixture, BbPngLayout layout, gint64 first, gint64 last, const char *path, GError **error)
{
  const BbPngOptions options = { layout };
  const BbExportRequest request = { fixture->project, fixture->desk.folder, { first, last }, &options, path };

  return bb_png_export (&request, fixture->desk.job, error);
}

/* a frame has its number, whatever the range */
static void
test_frames (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (export_layout (fixture, BB_PNG_FRAMES, 94, 97, fixture->target, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_files (fixture->target), ==, 4);
  assert_png (fixture->target, "Neon Tide 네온 000094.png");
  assert_png (fixture->target, "Neon Tide 네온 000097.png");
}

static void
test_layers (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  guint n = 0;

  for (guint i = 0; i < bb_project_count (fixture->project); i++)
    n += bb_project_get_board (fixture->project, i)->layers->n_items;
  g_assert_true (export_layout (fixture, BB_PNG_LAYERS, 0, -1, fixture->target, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n, >, 0);
  g_assert_cmpuint (count_files (fixture->target), ==, n);
}

/* each option has a picture, and its letter where there are several; another one is not like the first */
static void
test_options (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbBoard) empty = bb_board_new ();
  g_autoptr (BbProject) plain = fixture->project;
  g_autofree char *first = g_build_filename (fixture->target, "Neon Tide 네온 001 1A A.png", NULL);
  g_autofree char *second = g_build_filename (fixture->target, "Neon Tide 네온 001 1A B.png", NULL);
  g_autofree char *a = NULL, *b = NULL;
  g_autoptr (GError) error = NULL;
  gsize length_a, length_b;

  fixture->project = bb_options_add (plain, 0, empty);
  g_assert_true (export_layout (fixture, BB_PNG_OPTIONS, 0, -1, fixture->target, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_files (fixture->target), ==, 6);
  assert_png (fixture->target, "Neon Tide 네온 002 1B.png");
  g_assert_true (g_file_get_contents (first, &a, &length_a, NULL));
  g_assert_true (g_file_get_contents (second, &b, &length_b, NULL));
  g_assert_true (length_a != length_b);
}

/* takes over @project */
static BbProject *
change (BbProject *project, guint index, gboolean has_plan)
{
  g_autoptr (BbProject) before = project;
  g_autoptr (BbBoard) board = bb_board_copy (bb_project_get_board (before, index));
  BbMoveKey *key = bb_move_key_new (0);

  key->scale = 300;
  bb_board_take_camera (board, bb_list_new_from ((gpointer *) &key, 1));
  bb_value_unref (key);
  if (has_plan)
    bb_board_take_plan (board, bb_list_ref (board->layers));
  return bb_places_set_board (before, index, board);
}

static char *
read_file (Fixture *fixture, const char *folder, const char *name, gsize *length)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  char *content = NULL;

  g_assert_true (g_file_get_contents (path, &content, length, NULL));
  return content;
}

/* a sheet is what is drawn on, whatever its camera sees; a plan is there where a board has one */
static void
test_sheets (Fixture *fixture, gconstpointer data)
{
  g_autofree char *flat = g_build_filename (fixture->desk.folder, "flat", NULL);
  g_autofree char *plans = g_build_filename (fixture->desk.folder, "plans", NULL);
  g_autofree char *sheet = NULL, *seen = NULL, *plan = NULL;
  g_autoptr (GError) error = NULL;
  gsize sheet_length, seen_length, plan_length;

  g_assert_false (export_layout (fixture, BB_PNG_PLANS, 0, -1, plans, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);

  fixture->project = change (fixture->project, 0, TRUE);
  g_assert_true (export_layout (fixture, BB_PNG_BOARDS, 0, -1, fixture->target, &error));
  g_assert_true (export_layout (fixture, BB_PNG_SHEETS, 0, -1, flat, &error));
  g_assert_true (export_layout (fixture, BB_PNG_PLANS, 0, -1, plans, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_files (flat), ==, count_files (fixture->target));
  g_assert_cmpuint (count_files (plans), ==, 1);

  seen = read_file (fixture, fixture->target, "Neon Tide 네온 001 1A.png", &seen_length);
  sheet = read_file (fixture, flat, "Neon Tide 네온 001 1A.png", &sheet_length);
  plan = read_file (fixture, plans, "Neon Tide 네온 001 1A.png", &plan_length);
  g_assert_cmpmem (sheet, sheet_length, plan, plan_length);
  g_assert_true (seen_length != sheet_length || memcmp (seen, sheet, seen_length) != 0);
}

static void
test_jpeg (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->desk.folder, "one.jpg", NULL);
  g_autofree char *answer = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (export_layout (fixture, BB_PNG_FRAMES, 3, 3, path, &error));
  g_assert_no_error (error);
  answer = ask ("identify", "-format", "%m %wx%h", path, NULL);
  g_assert_cmpstr (answer, ==, "JPEG 1920x1080");
}

static void
test_series (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (export_boards (fixture, 0, -1, fixture->target, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_files (fixture->target), ==, 5);
  assert_png (fixture->target, "Neon Tide 네온 001 1A.png");
  assert_png (fixture->target, "Neon Tide 네온 005 2B.png");
}

static void
test_named_series (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_strconcat (fixture->target, "/cut.png", NULL);

  g_assert_true (export_boards (fixture, 0, 2 * BOARD_LENGTH - 1, path, NULL));
  g_assert_cmpuint (count_files (fixture->target), ==, 2);
  assert_png (fixture->target, "cut 001 1A.png");
  assert_png (fixture->target, "cut 002 1B.png");
}

/* what is said to become of a path is what becomes of it */
static void
test_list (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    gint64 last;
    const char *suffix;
    guint n;
  } cases[] = { { -1, "", 5 }, { -1, "/cut.png", 5 }, { 3, "/one.png", 1 }, { BOARD_LENGTH, "/two.png", 2 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folder = g_strdup_printf ("%s%u", fixture->target, i);
      g_autofree char *path = g_strconcat (folder, cases[i].suffix, NULL);
      const BbExportRequest request = { fixture->project, NULL, { 0, cases[i].last }, NULL, path };
      g_auto (GStrv) files = NULL;

      g_assert_cmpint (g_mkdir (folder, 0755), ==, 0);
      files = bb_png_list_files (&request);
      g_assert_cmpuint (g_strv_length (files), ==, cases[i].n);
      g_assert_true (export_boards (fixture, 0, cases[i].last, path, NULL));
      g_assert_cmpuint (count_files (folder), ==, cases[i].n);
      for (guint j = 0; j < cases[i].n; j++)
        g_assert_true (g_file_test (files[j], G_FILE_TEST_EXISTS));
    }
}

/* where colours meet, those of pixels ten times as large run into each other */
static void
cover_seams (cairo_surface_t *surface)
{
  cairo_t *cr = cairo_create (surface);

  cairo_rectangle (cr, 960 - SEAM / 2, 0, SEAM, 1080);
  cairo_rectangle (cr, 0, 540 - SEAM / 2, 1920, SEAM);
  cairo_fill (cr);
  cairo_destroy (cr);
}

static void
test_single (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_strconcat (fixture->target, ".png", NULL);
  cairo_surface_t *surface, *expected;
  g_autoptr (GError) error = NULL;
  cairo_t *cr;

  g_assert_true (export_boards (fixture, 0, 3, path, &error));
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
  cover_seams (surface);
  cover_seams (expected);
  g_assert_cmpuint (golden_count (surface, expected, 24), ==, 0);
  cairo_surface_destroy (surface);
  cairo_surface_destroy (expected);
}

static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  desk_cancel_half_way (&fixture->desk);
  g_assert_false (export_boards (fixture, 0, -1, fixture->target, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (g_file_test (fixture->target, G_FILE_TEST_EXISTS));
}

/* what was there stays, what is new goes, and the message names a file that people know */
static void
test_full (Fixture *fixture, gconstpointer data)
{
  const BbExportRequest request = { fixture->project, NULL, BB_EXPORT_ALL, NULL, fixture->target };
  g_auto (GStrv) files = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir (fixture->target, 0755), ==, 0);
  files = bb_png_list_files (&request);
  g_assert_true (g_file_set_contents (files[1], "before", -1, NULL));
  desk_fill_disk (SMALL_DISK);
  g_assert_false (export_boards (fixture, 0, -1, fixture->target, &error));
  desk_free_disk ();

  g_assert_nonnull (error);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, files[0]));
  assert_content (files[1], "before");
  g_assert_cmpuint (count_files (fixture->target), ==, 1);
}

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->desk.media, "corners.jpg", "below", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (export_boards (fixture, 0, -1, path, &error));
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, path));
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
#define ADD(name, test) g_test_add ("/export/png/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("frames", test_frames);
  ADD ("layers", test_layers);
  ADD ("options", test_options);
  ADD ("sheets", test_sheets);
  ADD ("jpeg", test_jpeg);
  ADD ("series", test_series);
  ADD ("named-series", test_named_series);
  ADD ("list", test_list);
  ADD ("single", test_single);
  ADD ("cancel", test_cancel);
  ADD ("full", test_full);
  ADD ("refused", test_refused);

  return g_test_run ();
}
