/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are the frames on photos of paper boards found where they are, and cut out straight? */
#include <locale.h>
#include <math.h>

#include "import/paper/paper-cut.h"
#include "import/paper/paper-frames.h"
#include "import/paper/paper-order.h"
#include "make-sheet.h"

/* pixels of a photo of 1600 that a corner may be off: a pencil is three of them thick */
#define OFF 6.0
#define MOST 24

typedef struct
{
  const char *name;
  int rows;
  int columns;
  SheetKind kind;
} Row;

static const Row rows[] = {
  { "scan", 3, 2, SHEET_PLAIN },
  { "one", 1, 1, SHEET_PLAIN },
  { "twenty-four", 4, 6, SHEET_PLAIN },
  { "tilted", 2, 3, SHEET_TILTED },
  { "leaning", 2, 3, SHEET_LEANING },
  { "photo", 2, 3, SHEET_TILTED | SHEET_LEANING | SHEET_SHADED | SHEET_NOISY | SHEET_DRAWN | SHEET_WORDS },
  { "desk", 2, 3, SHEET_TILTED | SHEET_LEANING | SHEET_DESK },
  { "one-on-desk", 1, 1, SHEET_TILTED | SHEET_DESK | SHEET_DRAWN },
  { "shaded", 2, 3, SHEET_SHADED },
  { "noisy", 2, 3, SHEET_NOISY },
  { "pencil", 2, 2, SHEET_PENCIL },
  { "pencil-photo", 2, 3, SHEET_PENCIL | SHEET_TILTED | SHEET_SHADED | SHEET_NOISY },
  { "pencil-drawn", 2, 3, SHEET_PENCIL | SHEET_DRAWN },
  { "rounded", 2, 3, SHEET_ROUNDED },
  { "rounded-photo", 2, 2, SHEET_ROUNDED | SHEET_LEANING | SHEET_SHADED },
  { "dark", 2, 3, SHEET_DARK },
  { "dark-photo", 2, 3, SHEET_DARK | SHEET_TILTED | SHEET_LEANING | SHEET_NOISY },
  { "drawn", 2, 3, SHEET_DRAWN },
  { "words", 3, 3, SHEET_WORDS | SHEET_DRAWN },
  { "touching", 3, 3, SHEET_TOUCHING },
  { "touching-photo", 3, 2, SHEET_TOUCHING | SHEET_TILTED | SHEET_SHADED | SHEET_NOISY },
  { "touching-leaning", 4, 4, SHEET_TOUCHING | SHEET_LEANING | SHEET_DESK },
  { "notes", 2, 4, SHEET_NOTES | SHEET_DRAWN },
  { "notes-photo", 2, 4, SHEET_NOTES | SHEET_SHADED | SHEET_TILTED },
};

static void
assert_near (const BbQuad *found, const BbQuad *truth, int i)
{
  for (int j = 0; j < BB_QUAD_CORNERS; j++)
    {
      double off = hypot (found->corners[j].x - truth->corners[j].x, found->corners[j].y - truth->corners[j].y);

      if (off > OFF)
        g_error ("frame %d: corner %d is %.1f pixels off: %.0f, %.0f for %.0f, %.0f", i + 1, j + 1, off,
                 found->corners[j].x, found->corners[j].y, truth->corners[j].x, truth->corners[j].y);
    }
}

static void
test_found (gconstpointer data)
{
  const Row *row = data;
  BbQuad truth[MOST];
  cairo_surface_t *photo = make_sheet (row->rows, row->columns, row->kind, truth);
  g_autoptr (GArray) found = bb_paper_frames_find (photo, NULL);

  if (g_getenv ("SHEETS"))
    cairo_surface_write_to_png (photo, g_strdup_printf ("%s/%s.png", g_getenv ("SHEETS"), row->name));
  g_assert_cmpuint (found->len, ==, (guint) (row->rows * row->columns));
  for (guint i = 0; i < found->len; i++)
    assert_near (&g_array_index (found, BbQuad, i), &truth[i], (int) i);
  cairo_surface_destroy (photo);
}

/* what has no frames */

static void
assert_none (cairo_surface_t *photo)
{
  g_autoptr (GArray) found = bb_paper_frames_find (photo, NULL);

  g_assert_cmpuint (found->len, ==, 0);
  cairo_surface_destroy (photo);
}

static cairo_surface_t *
make_plain (int width, int height, double grey)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);

  cairo_set_source_rgb (cr, grey, grey, grey);
  cairo_paint (cr);
  cairo_destroy (cr);
  return surface;
}

static void
test_none (void)
{
  assert_none (make_plain (SHEET_WIDTH, SHEET_HEIGHT, 1));
  assert_none (make_plain (SHEET_WIDTH, SHEET_HEIGHT, 0));
  assert_none (make_plain (SHEET_WIDTH, SHEET_HEIGHT, 0.5));
  assert_none (cairo_image_surface_create (CAIRO_FORMAT_ARGB32, SHEET_WIDTH, SHEET_HEIGHT));
  assert_none (make_plain (1, 1, 0.5));
  assert_none (make_plain (1600, 1, 0));
  assert_none (make_plain (3, 1600, 1));
  assert_none (make_noise (SHEET_WIDTH, SHEET_HEIGHT));
}

static void
test_cancelled (void)
{
  BbQuad truth[MOST];
  cairo_surface_t *photo = make_sheet (2, 3, SHEET_PLAIN, truth);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GArray) found = NULL;

  g_cancellable_cancel (cancellable);
  found = bb_paper_frames_find (photo, cancellable);
  g_assert_cmpuint (found->len, ==, 0);
  cairo_surface_destroy (photo);
}

/* rows that are not straight, of frames that are not of one size, on a sheet that is turned */
static void
test_order (void)
{
  static const struct
  {
    double x, y, width, height;
  } boxes[] = { { 100, 100, 300, 170 }, { 450, 130, 300, 170 }, { 800, 90, 300, 220 },
                { 90, 400, 640, 170 },  { 800, 430, 300, 170 }, { 100, 700, 300, 170 } };
  g_autoptr (GArray) quads = g_array_new (FALSE, FALSE, sizeof (BbQuad));
  double sine = sin (0.08), cosine = cos (0.08);

  for (int i = (int) G_N_ELEMENTS (boxes) - 1; i >= 0; i--)
    {
      BbQuad quad = bb_quad_new (boxes[i].x, boxes[i].y, boxes[i].width, boxes[i].height);

      for (int j = 0; j < BB_QUAD_CORNERS; j++)
        {
          BbPoint at = quad.corners[j];

          quad.corners[j] = (BbPoint){ at.x * cosine - at.y * sine, at.x * sine + at.y * cosine };
        }
      g_array_append_val (quads, quad);
    }

  bb_paper_order (quads);
  for (guint i = 0; i < quads->len; i++)
    g_assert_cmpfloat_with_epsilon (bb_quad_get_width (&g_array_index (quads, BbQuad, i)), boxes[i].width, 0.01);
  g_assert_cmpfloat_with_epsilon (bb_quad_get_height (&g_array_index (quads, BbQuad, 2)), 220, 0.01);
}

/* dots along the diagonal of the paper, under a camera: there they are in the picture that is cut out */

static void
draw_dots (cairo_surface_t *photo, const BbQuad *quad)
{
  static const double colours[][3] = { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } };
  cairo_t *cr = cairo_create (photo);

  /* of a frame divided into four by four parts as a camera sees them */
  for (int i = 0; i < 3; i++)
    {
      BbQuad parts[16];

      bb_quad_divide (quad, 4, 4, parts);
      cairo_arc (cr, parts[5 * i].corners[2].x, parts[5 * i].corners[2].y, 9, 0, 2 * G_PI);
      cairo_set_source_rgb (cr, colours[i][0], colours[i][1], colours[i][2]);
      cairo_fill (cr);
    }
  cairo_destroy (cr);
}

/* the middle of what is of that colour, 0 to 1 across and down */
static BbPoint
find_dot (cairo_surface_t *picture, int channel)
{
  int width = cairo_image_surface_get_width (picture), height = cairo_image_surface_get_height (picture);
  double x_sum = 0, y_sum = 0, n = 0;

  for (int y = 0; y < height; y++)
    {
      const guint32 *row = (const guint32 *) (gconstpointer) (cairo_image_surface_get_data (picture) +
                                                              y * cairo_image_surface_get_stride (picture));

      for (int x = 0; x < width; x++)
        {
          guint32 seen[] = { row[x] >> 16 & 0xff, row[x] >> 8 & 0xff, row[x] & 0xff };

          if (seen[channel] < 150 || seen[(channel + 1) % 3] > 90 || seen[(channel + 2) % 3] > 90)
            continue;
          x_sum += x + 0.5;
          y_sum += y + 0.5;
          n++;
        }
    }

  g_assert_cmpfloat (n, >, 40);
  return (BbPoint){ x_sum / n / width, y_sum / n / height };
}

static void
test_cut (void)
{
  BbQuad truth[MOST];
  cairo_surface_t *photo = make_sheet (2, 3, SHEET_LEANING | SHEET_TILTED, truth);

  for (int i = 0; i < 6; i++)
    {
      cairo_surface_t *picture;

      draw_dots (photo, &truth[i]);
      picture = bb_paper_cut (photo, &truth[i], 0, FALSE);
      for (int channel = 0; channel < 3; channel++)
        {
          BbPoint dot = find_dot (picture, channel);

          g_assert_cmpfloat_with_epsilon (dot.x, (channel + 1) / 4.0, 0.008);
          g_assert_cmpfloat_with_epsilon (dot.y, (channel + 1) / 4.0, 0.008);
        }
      cairo_surface_destroy (picture);
    }
  cairo_surface_destroy (photo);
}

static void
assert_size (cairo_surface_t *photo, BbQuad quad, double aspect, int width, int height)
{
  cairo_surface_t *picture = bb_paper_cut (photo, &quad, aspect, FALSE);

  g_assert_cmpint (cairo_image_surface_get_width (picture), ==, width);
  g_assert_cmpint (cairo_image_surface_get_height (picture), ==, height);
  cairo_surface_destroy (picture);
}

/* nearly the project's aspect is the project's; another is its own; none is larger than it needs to be */
static void
test_size (void)
{
  cairo_surface_t *photo = make_plain (4000, 3000, 0.9);

  assert_size (photo, bb_quad_new (10, 10, 640, 345), 16.0 / 9, 640, 360);
  assert_size (photo, bb_quad_new (10, 10, 640, 480), 16.0 / 9, 640, 480);
  assert_size (photo, bb_quad_new (10, 10, 640, 345), 0, 640, 345);
  assert_size (photo, bb_quad_new (0, 0, 4000, 3000), 0, BB_PAPER_CUT_SIDE, 1920);
  assert_size (photo, bb_quad_new (-200, -100, 640, 360), 0, 640, 360);
  assert_size (photo, bb_quad_new (9000, 9000, 640, 360), 0, 640, 360);
  cairo_surface_destroy (photo);
}

/* under a lamp: paper becomes white everywhere, a grey stays as much darker, and night is not lit */

static int
get_grey (cairo_surface_t *picture, double x, double y)
{
  int column = (int) (x * cairo_image_surface_get_width (picture));
  int row = (int) (y * cairo_image_surface_get_height (picture));
  const guint32 *pixels = (const guint32 *) (gconstpointer) (cairo_image_surface_get_data (picture) +
                                                             row * cairo_image_surface_get_stride (picture));

  return pixels[column] >> 8 & 0xff;
}

static cairo_surface_t *
make_lit (double paper)
{
  cairo_surface_t *photo = make_plain (1600, 900, paper);
  cairo_pattern_t *lamp = cairo_pattern_create_linear (0, 0, 1600, 900);
  cairo_t *cr = cairo_create (photo);

  cairo_rectangle (cr, 900, 0, 500, 500);
  cairo_set_source_rgb (cr, paper * 0.6, paper * 0.6, paper * 0.6);
  cairo_fill (cr);
  cairo_pattern_add_color_stop_rgb (lamp, 0, 0.9, 0.85, 0.7);
  cairo_pattern_add_color_stop_rgb (lamp, 1, 0.45, 0.42, 0.38);
  cairo_set_operator (cr, CAIRO_OPERATOR_MULTIPLY);
  cairo_set_source (cr, lamp);
  cairo_paint (cr);
  cairo_pattern_destroy (lamp);
  cairo_destroy (cr);
  return photo;
}

static void
test_white (void)
{
  static const BbPoint paper[] = { { 0.02, 0.02 }, { 0.4, 0.5 }, { 0.98, 0.02 }, { 0.02, 0.98 }, { 0.98, 0.98 } };
  cairo_surface_t *photo = make_lit (0.95);
  BbQuad quad = bb_quad_new (0, 0, 1600, 900);
  cairo_surface_t *picture = bb_paper_cut (photo, &quad, 0, TRUE);

  for (guint i = 0; i < G_N_ELEMENTS (paper); i++)
    g_assert_cmpint (get_grey (picture, paper[i].x, paper[i].y), >, 245);
  g_assert_cmpint (ABS (get_grey (picture, 0.6, 0.1) - 0.6 * 255), <, 16);
  g_assert_cmpint (ABS (get_grey (picture, 0.85, 0.5) - 0.6 * 255), <, 16);
  cairo_surface_destroy (picture);
  cairo_surface_destroy (photo);
}

static void
test_night (void)
{
  cairo_surface_t *photo = make_lit (0.2);
  BbQuad quad = bb_quad_new (0, 0, 1600, 900);
  cairo_surface_t *picture = bb_paper_cut (photo, &quad, 0, TRUE);

  g_assert_cmpint (get_grey (picture, 0.02, 0.02), <, 60);
  cairo_surface_destroy (picture);
  cairo_surface_destroy (photo);
}

/* a yellow note stays yellow */
static void
test_note (void)
{
  BbQuad truth[MOST];
  cairo_surface_t *photo = make_sheet (2, 4, SHEET_NOTES, truth);
  cairo_surface_t *picture = bb_paper_cut (photo, &truth[0], 0, TRUE);
  const guint32 *row = (const guint32 *) (gconstpointer) (cairo_image_surface_get_data (picture) +
                                                          40 * cairo_image_surface_get_stride (picture));

  g_assert_cmpint (row[40] & 0xff, <, 120);
  cairo_surface_destroy (picture);
  cairo_surface_destroy (photo);
}

static void
test_no_cut (void)
{
  cairo_surface_t *photo = make_plain (400, 300, 0.9);
  BbQuad crossed = { { { 10, 10 }, { 200, 200 }, { 200, 10 }, { 10, 200 } } };
  BbQuad thin = bb_quad_new (10, 10, 200, 2);

  g_assert_null (bb_paper_cut (photo, &crossed, 0, FALSE));
  g_assert_null (bb_paper_cut (photo, &thin, 0, FALSE));
  cairo_surface_destroy (photo);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/import/paper/found/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_found);
    }

  g_test_add_func ("/import/paper/none", test_none);
  g_test_add_func ("/import/paper/cancelled", test_cancelled);
  g_test_add_func ("/import/paper/order", test_order);
  g_test_add_func ("/import/paper/cut", test_cut);
  g_test_add_func ("/import/paper/size", test_size);
  g_test_add_func ("/import/paper/white", test_white);
  g_test_add_func ("/import/paper/night", test_night);
  g_test_add_func ("/import/paper/note", test_note);
  g_test_add_func ("/import/paper/no-cut", test_no_cut);
  return g_test_run ();
}
