/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a board look as its layers say, on the screen and in a PDF? */
#include <cairo-pdf.h>
#include <gdk-pixbuf/gdk-pixbuf.h>
#include <gio/gio.h>
#include <locale.h>
#include <string.h>

#include "golden.h"
#include "render/board-drawing.h"
#include "render/hatch.h"
#include "storyboard.h"

#define WIDTH 320
#define HEIGHT 180
#define PICTURE_WIDTH 120
#define PICTURE_HEIGHT 90

/* red fades in to the right, green downwards, within a blue border */
static cairo_surface_t *
make_picture (void)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, PICTURE_WIDTH, PICTURE_HEIGHT);
  guint8 *pixels = cairo_image_surface_get_data (surface);
  int stride = cairo_image_surface_get_stride (surface);

  for (int y = 0; y < PICTURE_HEIGHT; y++)
    for (int x = 0; x < PICTURE_WIDTH; x++)
      {
        gboolean inside = x >= 6 && y >= 6 && x < PICTURE_WIDTH - 6 && y < PICTURE_HEIGHT - 6;

        ((guint32 *) (gpointer) (pixels + y * stride))[x] = inside ? (guint32) (x * 2) << 16 | (guint32) (y * 2) << 8 |
                                                                         0x60
                                                                   : 0x2040d0;
      }

  cairo_surface_mark_dirty (surface);
  return surface;
}

/* the same, lying on its side as a camera stores it */
static cairo_surface_t *
make_turned_picture (void)
{
  cairo_surface_t *upright = make_picture ();
  cairo_surface_t *turned = cairo_image_surface_create (CAIRO_FORMAT_RGB24, PICTURE_HEIGHT, PICTURE_WIDTH);
  cairo_t *cr = cairo_create (turned);

  cairo_translate (cr, 0, PICTURE_WIDTH);
  cairo_rotate (cr, -G_PI_2);
  cairo_set_source_surface (cr, upright, 0, 0);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (upright);
  return turned;
}

/* the one colour picture as the bytes of a JPEG, on a surface that holds no pixels of its own */
static cairo_surface_t *
make_jpeg_picture (void)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A1, PICTURE_WIDTH, PICTURE_HEIGHT);
  g_autoptr (GdkPixbuf) pixbuf = gdk_pixbuf_new (GDK_COLORSPACE_RGB, FALSE, 8, PICTURE_WIDTH, PICTURE_HEIGHT);
  g_autofree char *bytes = NULL;
  gsize size;

  gdk_pixbuf_fill (pixbuf, 0xc08040ff);
  g_assert_true (gdk_pixbuf_save_to_buffer (pixbuf, &bytes, &size, "jpeg", NULL, NULL));
  cairo_surface_set_mime_data (surface, CAIRO_MIME_TYPE_JPEG, (guchar *) bytes, size, g_free, bytes);
  g_steal_pointer (&bytes);
  return surface;
}

static cairo_surface_t *
get_picture (gpointer data, const char *media, int max_width, int max_height, BbSourceInfo *info)
{
  *info = (BbSourceInfo){ BB_SOURCE_READY, PICTURE_WIDTH, PICTURE_HEIGHT };
  cairo_matrix_init_identity (&info->matrix);

  if (g_str_equal (media, "media/plain"))
    return make_picture ();
  if (g_str_equal (media, "media/jpeg"))
    return make_jpeg_picture ();
  if (g_str_equal (media, "media/turned"))
    {
      cairo_matrix_init (&info->matrix, 0, 1, -1, 0, PICTURE_WIDTH, 0);
      return make_turned_picture ();
    }

  info->state = g_str_equal (media, "media/missing") ? BB_SOURCE_MISSING : BB_SOURCE_LOADING;
  return NULL;
}

static const BbPictureSource source = { get_picture, NULL };

static BbBoard *
make_picture_board (const char *media, BbFit fit, gboolean has_ink)
{
  BbBoard *board = bb_board_new ();
  BbLayer *layers[] = { bb_layer_new_picture (media, "거리 street.jpg"), make_face (2) };

  layers[0]->fit = fit;
  bb_board_take_layers (board, bb_list_new_from ((gpointer *) layers, has_ink ? 2 : 1));
  bb_layer_unref (layers[0]);
  bb_layer_unref (layers[1]);
  return board;
}

static cairo_surface_t *
draw (const BbBoard *board, gboolean *is_complete)
{
  BbRenderOptions options = bb_render_options_make (&source);

  return bb_render_board_surface (board, WIDTH, HEIGHT, &options, is_complete);
}

static guint32
get_pixel (cairo_surface_t *surface, int x, int y)
{
  return ((guint32 *) (gpointer) (cairo_image_surface_get_data (surface) +
                                  y * cairo_image_surface_get_stride (surface)))[x];
}

static gboolean
is_near (guint32 pixel, guint32 colour)
{
  for (int shift = 0; shift < 24; shift += 8)
    {
      if (ABS ((int) (pixel >> shift & 0xff) - (int) (colour >> shift & 0xff)) > 12)
        return FALSE;
    }
  return TRUE;
}

/* the colour of make_picture() at a share of its width and height */
static guint32
colour_at (double across, double down)
{
  return (guint32) (across * PICTURE_WIDTH * 2) << 16 | (guint32) (down * PICTURE_HEIGHT * 2) << 8 | 0x60;
}

#define BARE 0xffffff

/* how a picture is placed, and what is seen then at a point of the board, from its middle, in hundredths of its height:
 * plainly, the picture is 133 wide */
static const struct
{
  const char *name;
  BbPlacement placement;
  double x;
  double y;
  double across; /* which point of the picture; 0: bare paper */
  double down;
} placements[] = {
  { "moved", { .x = 1728, .y = -864, .scale_x = 500, .scale_y = 500 }, 10 + 66.7 / 4, -5, 0.75, 0.5 },
  { "moved-away", { .x = 1728, .y = -864, .scale_x = 500, .scale_y = 500 }, -30, -5 },
  { "stretched", { .scale_x = 1200, .scale_y = 400 }, 66.7 * 1.2 / 2, -10, 0.75, 0.25 },
  { "mirrored", { .scale_x = 1000, .scale_y = 1000, .is_mirrored = TRUE }, 33.3, -25, 0.25, 0.25 },
  { "flipped", { .scale_x = 1000, .scale_y = 1000, .is_flipped = TRUE }, 33.3, -25, 0.75, 0.75 },
  { "turned", { .scale_x = 500, .scale_y = 500, .rotation = 9000 }, 0, 66.7 / 4, 0.75, 0.5 },
  { "cropped", { .scale_x = 1000, .scale_y = 1000, .crop_left = 300, .crop_bottom = 300 }, 33.3, -25, 0.75, 0.25 },
  { "cropped-left", { .scale_x = 1000, .scale_y = 1000, .crop_left = 300 }, -40, 0 },
  { "cropped-bottom", { .scale_x = 1000, .scale_y = 1000, .crop_bottom = 300 }, 0, 40 },
  { "cropped-away", { .scale_x = 1000, .scale_y = 1000, .crop_left = 1000, .crop_right = 1000 }, 0, 0 },
};

static void
test_placement (gconstpointer data)
{
  guint which = GPOINTER_TO_UINT (data);
  g_autoptr (BbBoard) plain = make_picture_board ("media/plain", BB_FIT_INSIDE, FALSE);
  g_autoptr (BbLayer) layer = bb_layer_copy (bb_list_get (plain->layers, 0));
  g_autoptr (BbBoard) board = bb_board_copy (plain);
  double across = placements[which].across;
  guint32 expected = across > 0 ? colour_at (across, placements[which].down) : BARE;
  gboolean is_complete;
  cairo_surface_t *surface;

  layer->placement = placements[which].placement;
  bb_board_take_layers (board, bb_list_replace (plain->layers, 0, layer));
  surface = draw (board, &is_complete);
  g_assert_true (is_near (get_pixel (surface, (int) (WIDTH / 2 + placements[which].x * HEIGHT / 100),
                                     (int) (HEIGHT / 2 + placements[which].y * HEIGHT / 100)),
                          expected));
  cairo_surface_destroy (surface);
}

static const struct
{
  const char *name;
  BbFit fit;
} goldens[] = {
  { "board-fit", BB_FIT_INSIDE },
  { "board-fill", BB_FIT_FILL },
};

static void
test_golden (gconstpointer data)
{
  guint which = GPOINTER_TO_UINT (data);
  g_autoptr (BbBoard) board = make_picture_board ("media/plain", goldens[which].fit, TRUE);
  g_autofree char *path = g_strdup_printf ("render/golden/%s.png", goldens[which].name);
  gboolean is_complete;
  cairo_surface_t *surface = draw (board, &is_complete);

  g_assert_true (is_complete);
  golden_assert (surface, path, 16, 30);
  cairo_surface_destroy (surface);
}

static void
test_missing (void)
{
  g_autoptr (BbBoard) board = make_picture_board ("media/missing", BB_FIT_INSIDE, FALSE);
  gboolean is_complete;
  cairo_surface_t *surface = draw (board, &is_complete);

  g_assert_true (is_complete);
  golden_assert_text (surface, "render/golden/board-missing.png");
  cairo_surface_destroy (surface);
}

static void
test_not_boarded (gconstpointer data)
{
  gboolean is_dark = GPOINTER_TO_INT (data);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  PangoFontDescription *font = pango_font_description_from_string ("Cantarell");

  pango_font_description_set_absolute_size (font, 14 * PANGO_SCALE);
  bb_render_not_boarded (cr, bb_palette_get (is_dark), WIDTH, HEIGHT, font);
  cairo_destroy (cr);
  golden_assert_text (surface, is_dark ? "render/golden/not-boarded-dark.png" : "render/golden/not-boarded.png");
  pango_font_description_free (font);
  cairo_surface_destroy (surface);
}

/* a picture stored on its side looks as one stored upright */
static void
test_orientation (void)
{
  g_autoptr (BbBoard) plain = make_picture_board ("media/plain", BB_FIT_FILL, FALSE);
  g_autoptr (BbBoard) turned = make_picture_board ("media/turned", BB_FIT_FILL, FALSE);
  gboolean is_complete;
  cairo_surface_t *a = draw (plain, &is_complete);
  cairo_surface_t *b = draw (turned, &is_complete);

  g_assert_cmpuint (golden_count (a, b, 8), ==, 0);
  cairo_surface_destroy (a);
  cairo_surface_destroy (b);
}

static void
test_loading (void)
{
  g_autoptr (BbBoard) board = make_picture_board ("media/later", BB_FIT_INSIDE, TRUE);
  gboolean is_complete;

  cairo_surface_destroy (draw (board, &is_complete));
  g_assert_false (is_complete);
}

/* hidden layers do not show, others by their opacity; ink fades as a whole */
static void
test_layers (void)
{
  g_autoptr (BbBoard) board = make_picture_board ("media/plain", BB_FIT_FILL, FALSE);
  BbLayer *layer = board->layers->items[0];
  gboolean is_complete;
  cairo_surface_t *surface;

  layer->is_hidden = TRUE;
  surface = draw (board, &is_complete);
  g_assert_cmphex (get_pixel (surface, WIDTH / 2, HEIGHT / 2), ==, BB_PAPER);
  cairo_surface_destroy (surface);

  layer->is_hidden = FALSE;
  layer->opacity = BB_OPACITY_MAX / 2;
  surface = draw (board, &is_complete);
  /* the blue border over white paper, half and half */
  g_assert_cmpint (abs ((int) (get_pixel (surface, 4, HEIGHT / 2) >> 16 & 0xff) - 0x90), <=, 2);
  g_assert_cmpint (abs ((int) (get_pixel (surface, 4, HEIGHT / 2) & 0xff) - 0xe8), <=, 2);
  cairo_surface_destroy (surface);
}

static void
test_faint_ink (void)
{
  g_autoptr (BbBoard) board = bb_board_new ();
  g_autoptr (BbLayer) layer = make_face (0);
  gboolean is_complete;
  cairo_surface_t *surface;
  guint darkest = 255;

  layer->opacity = BB_OPACITY_MAX / 4;
  bb_board_take_layers (board, bb_list_new_from ((gpointer *) &layer, 1));
  surface = draw (board, &is_complete);
  for (int y = 0; y < HEIGHT; y++)
    for (int x = 0; x < WIDTH; x++)
      darkest = MIN (darkest, get_pixel (surface, x, y) & 0xff);
  g_assert_cmpuint (darkest, >=, 0xc0);
  g_assert_cmpuint (darkest, <=, 0xcc);
  cairo_surface_destroy (surface);
}

static void
test_empty (void)
{
  g_autoptr (BbBoard) board = bb_board_new ();
  gboolean is_complete;
  cairo_surface_t *surface = draw (board, &is_complete);

  g_assert_true (is_complete);
  g_assert_cmphex (get_pixel (surface, WIDTH / 2, HEIGHT / 2), ==, 0);
  cairo_surface_destroy (surface);
}

static cairo_status_t
append (void *closure, const guchar *data, guint length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static guint
count_bytes (const GByteArray *pdf, const char *text)
{
  guint n = 0;

  for (guint i = 0; i + strlen (text) <= pdf->len; i++)
    n += memcmp (pdf->data + i, text, strlen (text)) == 0;
  return n;
}

/* the JPEG goes in as it came, and ink does not become a picture */
static void
test_vector (void)
{
  g_autoptr (BbBoard) board = make_picture_board ("media/jpeg", BB_FIT_FILL, TRUE);
  g_autoptr (GByteArray) pdf = g_byte_array_new ();
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream (append, pdf, 842, 595);
  cairo_t *cr = cairo_create (surface);
  BbRenderOptions options = bb_render_options_make (&source);

  options.target = BB_TARGET_VECTOR;
  options.scale = 0;
  bb_render_board (cr, board, WIDTH, HEIGHT, &options);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);

  g_assert_cmpuint (count_bytes (pdf, "/DCTDecode"), ==, 1);
  g_assert_cmpuint (count_bytes (pdf, "/Subtype /Image"), ==, 1);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (goldens); i++)
    {
      g_autofree char *path = g_strconcat ("/render/board/golden/", goldens[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_golden);
    }
  for (guint i = 0; i < G_N_ELEMENTS (placements); i++)
    {
      g_autofree char *path = g_strconcat ("/render/board/placement/", placements[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_placement);
    }
  g_test_add_func ("/render/board/missing", test_missing);
  g_test_add_data_func ("/render/board/not-boarded", GINT_TO_POINTER (FALSE), test_not_boarded);
  g_test_add_data_func ("/render/board/not-boarded-dark", GINT_TO_POINTER (TRUE), test_not_boarded);
  g_test_add_func ("/render/board/orientation", test_orientation);
  g_test_add_func ("/render/board/loading", test_loading);
  g_test_add_func ("/render/board/layers", test_layers);
  g_test_add_func ("/render/board/faint-ink", test_faint_ink);
  g_test_add_func ("/render/board/empty", test_empty);
  g_test_add_func ("/render/board/vector", test_vector);

  return g_test_run ();
}
