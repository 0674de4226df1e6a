/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is the PDF what others read as a PDF, and nothing lost in it? */
#include "export/pdf/pdf.h"

#include <string.h>

#include "export/media-source.h"
#include "export/pdf/pdf-page.h"
#include "golden.h"
#include "look.h"
#include "make-picture.h"
#include "make-project.h"
#include "pdf-fixture.h"

/* how much a cell of the preview may differ: less than where the page's number is missing */
#define PREVIEW_MOST 20

/* what the dialog shows of it */
static cairo_surface_t *
preview (Fixture *fixture, const BbProject *project, guint page)
{
  g_autoptr (BbMediaSource) source = bb_media_source_new (project, fixture->desk.folder, FALSE, fixture->desk.job);
  g_autoptr (BbPdfPages) pages = bb_board_pages_new (project, &BB_EXPORT_ALL, fixture->options, NULL);
  BbRenderOptions options = bb_render_options_make (bb_media_source_get (source));
  double scale = FINER * LOOK / 72.0;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) (pages->width * scale + 1),
                                                         (int) (pages->height * scale + 1));
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, scale, scale);
  options.scale = scale;
  g_assert_true (pages->klass->draw (pages->layout, page, cr, &options));
  cairo_destroy (cr);
  return look_shrink (surface);
}

static void
assert_preview (Fixture *fixture, const BbProject *project)
{
  cairo_surface_t *paper = look_at_page (fixture->path, 0, fixture->desk.folder);
  cairo_surface_t *screen = preview (fixture, project, 0);

  g_assert_cmpfloat (golden_compare (paper, screen), <=, PREVIEW_MOST);
  cairo_surface_destroy (paper);
  cairo_surface_destroy (screen);
}

static void
test_valid (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = make_usual_project (30);

  for (guint i = 0; i < 8; i++)
    {
      fixture->options->columns = i % 4 + 1;
      fixture->options->rows = i < 4 ? 4 : 1;
      fixture->options->is_landscape = i % 2;
      fixture->options->has_title_page = i % 3 == 0;
      fixture->options->has_header = i % 3 != 1;
      fixture_export (fixture, project);
    }
  g_assert_cmpuint (fixture->desk.job->warnings->len, ==, 0);
}

static void
test_text (Fixture *fixture, gconstpointer data)
{
  static const char *const expected[] = {
    "Neon Tide 네온",
    "LUMA",
    "김하늘",
    "v2",
    "2026-11-20",
    "1A",
    "2C",
    "00:00:01:21",
    "1+21",
    "카메라 안으로 밀고 들어가며 렌즈를 본다.",
    "네온빛 파도 위로",
    "지하 주차장",
    "Rooftop, night",
    "Lip-sync",
    "not boarded",
    NULL,
  };
  g_autoptr (BbProject) project = make_usual_project (8);
  g_autofree char *text = NULL;

  fixture_export (fixture, project);
  text = fixture_read_layout (fixture);
  fixture_assert_says (text, expected);
  /* what looks like a space to a reader depends on the font */
  g_assert_true (g_regex_match_simple ("\\b1 ?/ ?2\\b", text, 0, 0));
}

static void
test_long_text (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GString) action = g_string_new (NULL);
  g_autoptr (GHashTable) words = g_hash_table_new (g_str_hash, g_str_equal);
  GPtrArray *boards = g_ptr_array_new ();
  g_autoptr (BbProject) project = NULL;
  g_autofree char *text = NULL;
  g_auto (GStrv) found = NULL;
  BbBoard *board = make_board (NULL);

  for (guint i = 0; i < 2000; i++)
    g_string_append_printf (action, i % 2 ? "파도%u위로 " : "word%u ", i);
  bb_board_set_text (board, BB_FIELD_ID_ACTION, action->str);
  g_ptr_array_add (boards, board);
  g_ptr_array_add (boards, make_board (NULL));
  project = make_project (boards, 1920, 1080);

  fixture_export (fixture, project);
  text = fixture_read (fixture);
  found = g_strsplit_set (text, " \n\f", -1);
  for (guint i = 0; found[i] != NULL; i++)
    g_hash_table_add (words, found[i]);
  for (guint i = 0; i < 2000; i++)
    {
      g_autofree char *word = g_strdup_printf (i % 2 ? "파도%u위로" : "word%u", i);

      g_assert_true (g_hash_table_contains (words, word));
    }
  g_assert_nonnull (strstr (text, "1A (continued)"));
  g_assert_nonnull (strstr (text, "continues"));
}

static char *
hash_file (const char *path)
{
  g_autofree char *bytes = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
  return g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) bytes, length);
}

/* asserts that all pictures are JPEGs; gives how many different ones there are */
static guint
count_jpegs (const char *path)
{
  g_autoptr (GHashTable) objects = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *list = ask ("pdfimages", "-list", path, NULL);
  g_auto (GStrv) lines = g_strsplit (g_strchomp (list), "\n", -1);
  g_autoptr (GRegex) spaces = g_regex_new (" +", 0, 0, NULL);

  /* below two lines of heading: page, number, type, width, height, colour, components, bits, encoding,
   * interpolation, object */
  for (guint i = 2; lines[i] != NULL; i++)
    {
      g_auto (GStrv) words = g_regex_split (spaces, g_strchug (lines[i]), 0);

      g_assert_cmpstr (words[8], ==, "jpeg");
      g_hash_table_add (objects, g_strdup (words[10]));
    }

  return g_hash_table_size (objects);
}

/* as they came, and once, however often they show, on one page or many */
static void
test_jpeg_bytes (Fixture *fixture, gconstpointer data)
{
  g_autofree char *original = g_build_filename (fixture->desk.media, "corners.jpg", NULL);
  g_autofree char *prefix = g_build_filename (fixture->desk.folder, "image", NULL);
  g_autofree char *before = hash_file (original);
  g_autoptr (BbProject) project = make_usual_project (30);

  fixture_export (fixture, project);
  g_free (ask ("pdfimages", "-all", fixture->path, prefix, NULL));
  for (guint i = 0; i < 8; i++)
    {
      g_autofree char *name = g_strdup_printf ("%s-%03u.jpg", prefix, i);
      g_autofree char *after = hash_file (name);

      g_assert_cmpstr (after, ==, before);
    }
  g_assert_cmpuint (count_jpegs (fixture->path), ==, 1);
}

static void
test_ink_is_vector (Fixture *fixture, gconstpointer data)
{
  GPtrArray *boards = g_ptr_array_new ();
  GPtrArray *layers = g_ptr_array_new ();
  g_autoptr (BbProject) project = NULL;
  g_autofree char *list = NULL;
  BbBoard *board = make_board (NULL);

  g_ptr_array_add (layers, make_wave ());
  bb_board_take_layers (board, bb_list_new_take (layers));
  g_ptr_array_add (boards, board);
  project = make_project (boards, 1920, 1080);
  fixture_export (fixture, project);
  list = ask ("pdfimages", "-list", fixture->path, NULL);
  g_assert_null (strstr (list, "image"));
  assert_preview (fixture, project);
}

static void
test_information (Fixture *fixture, gconstpointer data)
{
  static const char *const expected[] = {
    "Title:           Neon Tide 네온\n",
    "Author:          김하늘\n",
    "Creator:         Beatboard " BB_VERSION "\n",
    "Subject:         Storyboard · LUMA · v2\n",
    "Pages:           3\n",
    "Page size:       841.89 x 595.276 pts (A4)\n",
    "Tagged:          yes\n",
    "CreationDate:",
    NULL,
  };
  g_autoptr (BbProject) project = make_usual_project (12);
  g_autofree char *text = NULL, *outlines = NULL;

  fixture->options->is_landscape = TRUE;
  fixture->options->has_title_page = TRUE;
  fixture_export (fixture, project);
  text = ask ("pdfinfo", fixture->path, NULL);
  fixture_assert_says (text, expected);

  outlines = ask ("qpdf", "--json", "--json-key=outlines", fixture->path, NULL);
  g_assert_nonnull (strstr (outlines, "\"Neon Tide 네온\""));
  g_assert_nonnull (strstr (outlines, "\"1A – 2C\""));
  g_assert_nonnull (strstr (outlines, "\"3A – 4C\""));
  g_assert_nonnull (strstr (outlines, "\"destpageposfrom1\": 3"));
}

/* all eight ways a camera may have been held, beside what the screen shows of them */
static void
test_orientation (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GdkPixbuf) pixbuf = make_corners (960, 540);
  GPtrArray *boards = g_ptr_array_new ();
  g_autoptr (BbProject) project = NULL;

  for (int i = 1; i <= 8; i++)
    {
      g_autofree char *name = g_strdup_printf ("turned%d.jpg", i);
      g_autofree char *media = g_strconcat ("media/", name, NULL);

      g_free (write_jpeg (fixture->desk.media, name, pixbuf, i, NULL));
      g_ptr_array_add (boards, make_board (media));
    }
  project = make_project (boards, 1920, 1080);
  fixture->options->columns = 2;
  fixture->options->rows = 4;
  fixture_export (fixture, project);
  assert_preview (fixture, project);
  g_assert_cmpuint (count_jpegs (fixture->path), ==, 8);
}

/* colours of another profile are converted, and so the bytes are not those of the file */
static void
test_profile (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GdkPixbuf) pixbuf = make_corners (960, 540);
  g_autoptr (GBytes) profile = make_swapped_profile ();
  GPtrArray *boards = g_ptr_array_new ();
  g_autoptr (BbProject) project = NULL;
  cairo_surface_t *page;
  const guint8 *pixel;

  g_free (write_jpeg (fixture->desk.media, "odd.jpg", pixbuf, 0, profile));
  g_ptr_array_add (boards, make_board ("media/odd.jpg"));
  project = make_project (boards, 1920, 1080);
  fixture->options->columns = fixture->options->rows = 1;
  fixture_export (fixture, project);
  assert_preview (fixture, project);

  /* top left is red in the file, and green with its profile */
  page = look_at_page (fixture->path, 0, fixture->desk.folder);
  pixel = cairo_image_surface_get_data (page) + 160 * cairo_image_surface_get_stride (page) + 160 * 4;
  g_assert_cmpint (pixel[1], >, 200);
  g_assert_cmpint (pixel[2], <, 60);
  cairo_surface_destroy (page);
}

static void
test_golden (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = make_usual_project (9);

  fixture_export (fixture, project);
  fixture_assert_golden (fixture, "export/golden/page.png");
}

static void
test_missing (Fixture *fixture, gconstpointer data)
{
  GPtrArray *boards = g_ptr_array_new ();
  g_autoptr (BbProject) project = NULL;
  g_autofree char *text = NULL;

  g_ptr_array_add (boards, make_board ("media/gone.jpg"));
  g_ptr_array_add (boards, make_board ("media/corners.jpg"));
  project = make_project (boards, 1920, 1080);
  fixture_export (fixture, project);
  g_assert_cmpuint (fixture->desk.job->warnings->len, ==, 1);
  text = fixture_read (fixture);
  g_assert_nonnull (strstr (text, "holiday.jpg"));
}

static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = make_usual_project (40);
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (fixture->path, "before", -1, NULL));
  desk_cancel_half_way (&fixture->desk);
  g_assert_false (fixture_try_export (fixture, project, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  assert_content (fixture->path, "before");
  g_assert_cmpuint (count_files (fixture->desk.folder), ==, 2);
}

/* on any page, and after the last: what was there stays, and nothing else does */
static void
test_full (Fixture *fixture, gconstpointer data)
{
  static const gsize sizes[] = { 0, 2000, 20000, 60000 };
  g_autoptr (BbProject) project = make_usual_project (40);

  g_assert_true (g_file_set_contents (fixture->path, "before", -1, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (GError) error = NULL;

      desk_fill_disk (sizes[i]);
      g_assert_false (fixture_try_export (fixture, project, &error));
      desk_free_disk ();
      g_assert_nonnull (error);
      g_test_message ("%s", error->message);
      g_assert_nonnull (strstr (error->message, fixture->path));
      assert_content (fixture->path, "before");
      g_assert_cmpuint (count_files (fixture->desk.folder), ==, 2);
    }
}

static const FixtureTest tests[] = {
  { "/export/pdf/valid", test_valid },
  { "/export/pdf/text", test_text },
  { "/export/pdf/long-text", test_long_text },
  { "/export/pdf/jpeg-bytes", test_jpeg_bytes },
  { "/export/pdf/ink-is-vector", test_ink_is_vector },
  { "/export/pdf/information", test_information },
  { "/export/pdf/orientation", test_orientation },
  { "/export/pdf/profile", test_profile },
  { "/export/pdf/golden", test_golden },
  { "/export/pdf/missing", test_missing },
  { "/export/pdf/cancel", test_cancel },
  { "/export/pdf/full", test_full },
};

int
main (int argc, char **argv)
{
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
