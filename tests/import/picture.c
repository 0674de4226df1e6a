/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do pictures come in upright, in their colours, bounded? */
#include "import/picture/picture.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "make-picture.h"

typedef struct
{
  char *folder;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("beatboard-XXXXXX", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  remove_folder (fixture->folder);
  g_free (fixture->folder);
}

static char *
write_text (Fixture *fixture, const char *name, const char *text)
{
  char *path = g_build_filename (fixture->folder, name, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  return path;
}

static char *
get_sample (const char *name)
{
  return g_build_filename (g_getenv ("BB_TEST_SOURCE"), "tests", "import", "pictures", name, NULL);
}

static cairo_surface_t *
load (const char *path, int max_width, int max_height)
{
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface = bb_picture_load (path, max_width, max_height, &error);

  g_assert_no_error (error);
  g_assert_nonnull (surface);
  return surface;
}

static guint32
get_pixel (cairo_surface_t *surface, int x, int y)
{
  const guint8 *row = cairo_image_surface_get_data (surface) + (gsize) y * cairo_image_surface_get_stride (surface);

  return ((const guint32 *) (const void *) row)[x];
}

static void
assert_colour (guint32 pixel, guint32 colour, int tolerance)
{
  for (int shift = 0; shift < 24; shift += 8)
    g_assert_cmpint (abs ((int) (pixel >> shift & 0xff) - (int) (colour >> shift & 0xff)), <=, tolerance);
}

static void
assert_corners (cairo_surface_t *surface, const char *order, int tolerance)
{
  int width = cairo_image_surface_get_width (surface);
  int height = cairo_image_surface_get_height (surface);

  for (int i = 0; i < 4; i++)
    assert_colour (get_pixel (surface, i % 2 ? width * 3 / 4 : width / 4, i / 2 ? height * 3 / 4 : height / 4),
                   corner_colours[order[i] - '0'], tolerance);
}

static void
test_formats (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *type;
    const char *mime;
    int tolerance;
  } cases[] = {
    { "png", "image/png", 0 },
    { "jpeg", "image/jpeg", 8 },
    { "tiff", "image/tiff", 0 },
    { "bmp", "image/bmp", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GdkPixbuf) pixbuf = make_corners (64, 32);
      /* the name lies, the content does not */
      g_autofree char *path = write_picture (fixture->folder, "picture.txt", pixbuf, cases[i].type);
      cairo_surface_t *surface = load (path, 0, 0);
      BbPictureHeader header;

      assert_corners (surface, "0123", cases[i].tolerance);
      cairo_surface_destroy (surface);
      g_assert_true (bb_picture_probe (path, &header, NULL));
      g_assert_cmpstr (header.mime, ==, cases[i].mime);
      g_assert_cmpint (header.width, ==, 64);
      g_assert_cmpint (header.height, ==, 32);
      g_assert_cmpint (header.is_plain_jpeg, ==, g_str_equal (cases[i].type, "jpeg"));
    }
}

static void
test_samples (void)
{
  static const char *const names[] = { "gradient.heic", "gradient.webp" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = get_sample (names[i]);
      cairo_surface_t *surface = load (path, 0, 0);

      g_assert_cmpint (cairo_image_surface_get_width (surface), ==, 64);
      g_assert_cmpint (cairo_image_surface_get_height (surface), ==, 48);
      assert_colour (get_pixel (surface, 32, 0), 0xff0000, 12);
      assert_colour (get_pixel (surface, 32, 47), 0x0000ff, 12);
      cairo_surface_destroy (surface);
    }
}

static void
test_gif (Fixture *fixture, gconstpointer data)
{
  /* two frames of one pixel, red then blue (GIF89a) */
  static const guint8 gif[] = {
    'G', 'I', 'F', '8', '9', 'a', 1,    0, 1, 0,    0x80, 0, 0, 0xff, 0, 0, 0, 0, 0xff, 0x2c, 0, 0,    0, 0, 1,
    0,   1,   0,   0,   2,   2,   0x44, 1, 0, 0x2c, 0,    0, 0, 0,    1, 0, 1, 0, 0,    2,    2, 0x4c, 1, 0, 0x3b,
  };
  g_autofree char *path = g_build_filename (fixture->folder, "two.gif", NULL);
  cairo_surface_t *surface;

  g_assert_true (g_file_set_contents (path, (const char *) gif, sizeof gif, NULL));
  surface = load (path, 0, 0);
  assert_colour (get_pixel (surface, 0, 0), 0xff0000, 0);
  cairo_surface_destroy (surface);
}

static void
assert_turned (const char *path, int orientation, const char *order)
{
  cairo_surface_t *surface = load (path, 0, 0);
  cairo_surface_t *small = load (path, 16, 16);
  BbPictureHeader header;

  g_assert_true (bb_picture_probe (path, &header, NULL));
  g_assert_cmpint (header.orientation, ==, orientation);
  g_assert_cmpint (header.width, ==, orientation < 5 ? 64 : 32);
  g_assert_cmpint (header.height, ==, orientation < 5 ? 32 : 64);
  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, header.width);
  g_assert_cmpint (cairo_image_surface_get_width (small), ==, header.width / 4);
  assert_corners (surface, order, 8);
  assert_corners (small, order, 8);
  cairo_surface_destroy (surface);
  cairo_surface_destroy (small);
}

static void
test_orientation (Fixture *fixture, gconstpointer data)
{
  /* which stored corner stands at top left, top right, bottom left, bottom right (Exif 2.3, 4.6.4 A) */
  static const char *const orders[] = { "0123", "1032", "3210", "2301", "0213", "2031", "3120", "1302" };

  for (int orientation = 1; orientation <= 8; orientation++)
    {
      g_autoptr (GdkPixbuf) pixbuf = make_corners (64, 32);
      g_autofree char *jpeg = write_jpeg (fixture->folder, "turned.jpg", pixbuf, orientation, NULL);
      g_autofree char *png = write_png (fixture->folder, "turned.png", pixbuf, orientation);

      assert_turned (jpeg, orientation, orders[orientation - 1]);
      assert_turned (png, orientation, orders[orientation - 1]);
    }
}

static void
test_orientation_of_webp (Fixture *fixture, gconstpointer data)
{
  g_autofree char *plain = get_sample ("gradient.webp");
  g_autofree char *path = write_webp (fixture->folder, "turned.webp", plain, 64, 48, 6);
  cairo_surface_t *surface = load (path, 0, 0);

  /* red at the top turns right */
  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, 48);
  g_assert_cmpint (cairo_image_surface_get_height (surface), ==, 64);
  assert_colour (get_pixel (surface, 47, 32), 0xff0000, 12);
  assert_colour (get_pixel (surface, 0, 32), 0x0000ff, 12);
  cairo_surface_destroy (surface);
}

static void
test_profile (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) swapped = make_swapped_profile ();
  g_autoptr (GBytes) srgb = make_srgb_profile ();
  g_autoptr (GdkPixbuf) pixbuf = make_corners (64, 32);
  g_autofree char *odd = write_jpeg (fixture->folder, "odd.jpg", pixbuf, 0, swapped);
  g_autofree char *plain = write_jpeg (fixture->folder, "plain.jpg", pixbuf, 0, srgb);
  cairo_surface_t *surface = load (odd, 0, 0);
  BbPictureHeader header;

  /* red is green there */
  assert_corners (surface, "1023", 12);
  cairo_surface_destroy (surface);
  surface = load (plain, 0, 0);
  assert_corners (surface, "0123", 8);
  cairo_surface_destroy (surface);

  g_assert_true (bb_picture_probe (odd, &header, NULL));
  g_assert_false (header.is_plain_jpeg);
  g_assert_true (bb_picture_probe (plain, &header, NULL));
  g_assert_true (header.is_plain_jpeg);
}

static void
test_alpha (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, TRUE, 8, 4, 4);
  g_autofree char *path = NULL;
  cairo_surface_t *surface;

  gdk_pixbuf_fill (pixbuf, 0xff800080);
  path = write_picture (fixture->folder, "alpha.png", pixbuf, "png");
  surface = load (path, 0, 0);
  g_assert_cmpint (cairo_image_surface_get_format (surface), ==, CAIRO_FORMAT_ARGB32);
  g_assert_cmphex (get_pixel (surface, 1, 1), ==, 0x80804000);
  cairo_surface_destroy (surface);
}

/* stripes of one pixel become grey, not stripes of another width */
static void
test_scaling (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, 1000, 500);
  guint8 *pixels = gdk_pixbuf_get_pixels (pixbuf);
  g_autofree char *path = NULL;
  cairo_surface_t *surface;

  for (int y = 0; y < 500; y++)
    for (int x = 0; x < 1000; x++)
      memset (pixels + y * gdk_pixbuf_get_rowstride (pixbuf) + x * 3, x % 2 ? 255 : 0, 3);
  path = write_picture (fixture->folder, "stripes.png", pixbuf, "png");
  surface = load (path, 90, 90);
  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, 90);
  g_assert_cmpint (cairo_image_surface_get_height (surface), ==, 45);
  for (int x = 1; x < 89; x++)
    assert_colour (get_pixel (surface, x, 20), 0x808080, 16);
  cairo_surface_destroy (surface);

  surface = load (path, 4000, 4000);
  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, 1000);
  cairo_surface_destroy (surface);

  surface = bb_picture_load_covering (path, 90, 90, NULL);
  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, 180);
  g_assert_cmpint (cairo_image_surface_get_height (surface), ==, 90);
  cairo_surface_destroy (surface);
}

static void
test_svg (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = write_text (fixture, "drawing.svg",
                                      "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='10'>"
                                      "<rect width='10' height='10' fill='#ff0000'/></svg>");
  cairo_surface_t *surface = load (path, 400, 400);
  BbPictureHeader header;

  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, 400);
  g_assert_cmpint (cairo_image_surface_get_height (surface), ==, 200);
  g_assert_cmphex (get_pixel (surface, 100, 100), ==, 0xffff0000);
  g_assert_cmphex (get_pixel (surface, 300, 100), ==, 0);
  cairo_surface_destroy (surface);
  g_assert_true (bb_picture_probe (path, &header, NULL));
  g_assert_cmpint (header.width, ==, 2048);
  g_assert_cmpint (header.height, ==, 1024);
}

static void
test_svg_opens_no_file (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GdkPixbuf) pixbuf = make_corners (64, 32);
  g_autofree char *outside = write_picture (fixture->folder, "outside.png", pixbuf, "png");
  g_autofree char *text = g_strdup_printf ("<svg xmlns='http://www.w3.org/2000/svg' width='64' height='32' "
                                           "xmlns:x='http://www.w3.org/1999/xlink'>"
                                           "<image width='64' height='32' x:href='file://%s'/>"
                                           "<image width='64' height='32' href='outside.png'/></svg>",
                                           outside);
  g_autofree char *path = write_text (fixture, "nosy.svg", text);
  cairo_surface_t *surface = load (path, 64, 32);

  g_assert_cmphex (get_pixel (surface, 16, 8), ==, 0);
  cairo_surface_destroy (surface);
}

/* in kB, the most that ever was */
static gint64
get_peak_memory (void)
{
  g_autofree char *status = NULL;

  g_assert_true (g_file_get_contents ("/proc/self/status", &status, NULL, NULL));
  return g_ascii_strtoll (strstr (status, "VmHWM:") + strlen ("VmHWM:"), NULL, 10);
}

static void
test_bomb (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = write_bomb (fixture->folder, "bomb.png", 30000);
  g_autoptr (GError) error = NULL;
  gint64 before = get_peak_memory ();
  BbPictureHeader header;

  g_assert_null (bb_picture_load (path, 64, 64, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
  g_assert_nonnull (strstr (error->message, "bomb.png"));
  g_assert_false (bb_picture_probe (path, &header, NULL));
  g_assert_cmpint (get_peak_memory () - before, <, 16 * 1024);
}

static void
test_bomb_in_svg (Fixture *fixture, gconstpointer data)
{
  g_autofree char *bomb = write_bomb (fixture->folder, "bomb.png", 30000);
  g_autofree char *png = NULL, *encoded = NULL, *text = NULL, *path = NULL;
  g_autoptr (GError) error = NULL;
  gint64 before;
  gsize length;

  g_assert_true (g_file_get_contents (bomb, &png, &length, NULL));
  encoded = g_base64_encode ((const guint8 *) png, length);
  text = g_strdup_printf ("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                          "<image width='9' height='9' href='data:image/png;base64,%s'/></svg>",
                          encoded);
  path = write_text (fixture, "bomb.svg", text);
  before = get_peak_memory ();
  g_assert_null (bb_picture_load (path, 64, 64, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
  g_assert_nonnull (strstr (error->message, "bomb.svg"));
  g_assert_cmpint (get_peak_memory () - before, <, 16 * 1024);
}

/* editors put licences and notes there */
static void
test_svg_behind_comment (Fixture *fixture, gconstpointer data)
{
  g_autofree char *comment = g_strnfill (20000, 'x');
  g_autofree char *text = g_strdup_printf ("<?xml version='1.0'?><!-- %s --><svg xmlns='http://www.w3.org/2000/svg' "
                                           "width='20' height='10'/>",
                                           comment);
  g_autofree char *path = write_text (fixture, "licensed.svg", text);
  cairo_surface_t *surface = load (path, 400, 400);

  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, 400);
  cairo_surface_destroy (surface);
}

/* others open it, with a warning */
static void
test_stray_bytes (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GdkPixbuf) pixbuf = make_corners (64, 32);
  g_autofree char *path = write_jpeg (fixture->folder, "stray.jpg", pixbuf, 1, NULL);
  g_autoptr (GString) bytes = g_string_new (NULL);
  g_autofree char *whole = NULL;
  cairo_surface_t *surface;
  gsize length;

  g_assert_true (g_file_get_contents (path, &whole, &length, NULL));
  g_string_append_len (bytes, whole, length);
  g_string_insert_len (bytes, 2, "stray\xff\0", 7);
  g_assert_true (g_file_set_contents (path, bytes->str, bytes->len, NULL));
  surface = load (path, 0, 0);
  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, 64);
  g_assert_cmpint (cairo_image_surface_get_height (surface), ==, 32);
  cairo_surface_destroy (surface);
}

/* whole, and of a kind that no loader here knows: not "damaged" */
static void
test_float_tiff (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "float.tiff", NULL);
  g_autofree char *line =
      g_strdup_printf ("convert -quiet -size 8x8 xc:red -depth 32 -define quantum:format=floating-point %s", path);
  g_autoptr (GError) error = NULL;

  /* of some versions it complains of a tag, and writes the picture */
  g_assert_true (g_spawn_command_line_sync (line, NULL, NULL, NULL, NULL));
  g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_null (bb_picture_load (path, 0, 0, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED);
}

/* Cairo has no surface for it: it was taken, and never shown */
static void
test_long (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GdkPixbuf) pixbuf = make_corners (BB_PICTURE_MAX_SIDE + 1, 2);
  g_autofree char *path = write_picture (fixture->folder, "long.png", pixbuf, "png");
  g_autoptr (GError) error = NULL;
  BbPictureHeader header;

  g_assert_false (bb_picture_probe (path, &header, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
  g_assert_nonnull (strstr (error->message, "32767"));
}

static void
test_truncated (Fixture *fixture, gconstpointer data)
{
  static const char *const types[] = { "png", "jpeg", "tiff" };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr (GdkPixbuf) pixbuf = make_corners (256, 256);
      g_autofree char *path = write_picture (fixture->folder, "half", pixbuf, types[i]);
      g_autoptr (GError) error = NULL;
      g_autofree char *bytes = NULL;
      gsize length;

      g_assert_true (g_file_get_contents (path, &bytes, &length, NULL));
      g_assert_true (g_file_set_contents (path, bytes, length / 2, NULL));
      g_test_message ("%s", types[i]);
      g_assert_null (bb_picture_load (path, 0, 0, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
      g_assert_nonnull (strstr (error->message, "half"));
    }
}

static void
test_refused (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *name;
    const char *text;
    int code;
  } cases[] = {
    { "letter.png", "Dear label,\n", G_IO_ERROR_NOT_SUPPORTED },
    { "empty.png", "", G_IO_ERROR_NOT_SUPPORTED },
    { "song.jpg", "fLaC....", G_IO_ERROR_NOT_SUPPORTED },
    { "stub.jpg", "\xff\xd8\xff", G_IO_ERROR_INVALID_DATA },
    { "broken.svg", "<svg xmlns='http://www.w3.org/2000/svg'><g", G_IO_ERROR_INVALID_DATA },
    { "gone.png", NULL, G_IO_ERROR_NOT_FOUND },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = cases[i].text != NULL ? write_text (fixture, cases[i].name, cases[i].text)
                                                    : g_build_filename (fixture->folder, cases[i].name, NULL);
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", cases[i].name);
      g_assert_null (bb_picture_load (path, 0, 0, &error));
      g_assert_nonnull (error);
      g_test_message ("%s", error->message);
      g_assert_cmpint (error->code, ==, cases[i].code);
      g_assert_nonnull (strstr (error->message, cases[i].name));
    }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
#define ADD(name, test) g_test_add ("/import/picture/" name, Fixture, NULL, set_up, test, tear_down)
  ADD ("formats", test_formats);
  g_test_add_func ("/import/picture/samples", test_samples);
  ADD ("gif", test_gif);
  ADD ("orientation", test_orientation);
  ADD ("orientation-of-webp", test_orientation_of_webp);
  ADD ("profile", test_profile);
  ADD ("alpha", test_alpha);
  ADD ("scaling", test_scaling);
  ADD ("svg", test_svg);
  ADD ("svg-opens-no-file", test_svg_opens_no_file);
  ADD ("bomb", test_bomb);
  ADD ("bomb-in-svg", test_bomb_in_svg);
  ADD ("svg-behind-comment", test_svg_behind_comment);
  ADD ("stray-bytes", test_stray_bytes);
  ADD ("long", test_long);
  ADD ("float-tiff", test_float_tiff);
  ADD ("truncated", test_truncated);
  ADD ("refused", test_refused);

  return g_test_run ();
}
