/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is the picture mirrored and no text with it, and is the count told and large? */
#include <gtk/gtk.h>

#include "storyboard.h"
#include "widgets/rehearsal/count-face.h"
#include "widgets/rehearsal/frame-picture.h"

#define WIDTH 320
#define HEIGHT 180

static GtkWidget *
show (GtkWidget *widget)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_widget_set_size_request (widget, WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), widget);
  gtk_window_present (GTK_WINDOW (window));
  while (gtk_widget_get_width (widget) == 0)
    g_main_context_iteration (NULL, TRUE);
  return window;
}

static cairo_surface_t *
look_at (GtkWidget *widget)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  GskRenderNode *node;

  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node != NULL)
    {
      gsk_render_node_draw (node, cr);
      gsk_render_node_unref (node);
    }
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static guint32
pixel_at (cairo_surface_t *surface, int x, int y)
{
  return ((const guint32 *) (cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface)))[x];
}

/* while it is drawn, all of it is dark */
#define MUCH (WIDTH * HEIGHT / 4)

/* below the mark that says "mirrored" */
#define TOP 46

/* opaque pixels of columns @from to @to that are darker than @blue */
static guint
count_darker (GtkWidget *widget, int from, int to, guint blue)
{
  cairo_surface_t *surface = look_at (widget);
  guint n = 0;

  for (int y = TOP; y < HEIGHT; y++)
    {
      for (int x = from; x < to; x++)
        n += (pixel_at (surface, x, y) & 0xff) < blue && pixel_at (surface, x, y) >> 24 == 0xff;
    }
  cairo_surface_destroy (surface);
  return n;
}

/* dark pixels of columns @from to @to, on white */
static guint
count_ink (GtkWidget *widget, int from, int to)
{
  return count_darker (widget, from, to, 60);
}

/* as black as ink: darker than what stands for an empty board */
static guint
count_black (GtkWidget *widget, int from, int to)
{
  return count_darker (widget, from, to, 35);
}

/* a ring in the left half */
static BbBoard *
make_ring (void)
{
  BbBoard *board = bb_board_new ();
  BbLayer *layer = bb_layer_new_ink ();
  GPtrArray *strokes = g_ptr_array_new_with_free_func ((GDestroyNotify) bb_stroke_unref);
  GPtrArray *layers = g_ptr_array_new ();

  g_ptr_array_add (strokes, make_arc (-500, 0, 250, 0, 6.2));
  bb_layer_take_strokes (layer, strokes);
  g_ptr_array_add (layers, layer);
  bb_board_take_layers (board, bb_list_new_take (layers));
  return board;
}

static void
test_mirror (void)
{
  g_autoptr (BbBoardCache) cache = bb_board_cache_new (1 << 24, NULL);
  g_autoptr (BbBoard) board = make_ring ();
  GtkWidget *picture = g_object_new (BB_TYPE_FRAME_PICTURE, NULL);
  GtkWidget *window;

  bb_frame_picture_set_cache (BB_FRAME_PICTURE (picture), cache);
  window = show (picture);
  bb_frame_picture_show (BB_FRAME_PICTURE (picture), board, NULL);
  while (count_ink (picture, 0, WIDTH) == 0 || count_ink (picture, 0, WIDTH) > MUCH)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpuint (count_ink (picture, 0, WIDTH / 2), >, 50);
  g_assert_cmpuint (count_ink (picture, WIDTH / 2, WIDTH), ==, 0);

  bb_frame_picture_set_mirrored (BB_FRAME_PICTURE (picture), TRUE);
  g_assert_cmpuint (count_ink (picture, 0, WIDTH / 2), ==, 0);
  g_assert_cmpuint (count_ink (picture, WIDTH / 2, WIDTH), >, 50);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* what a note scribbled lies over the picture, and is mirrored with it */
static void
test_scribble (void)
{
  g_autoptr (BbBoardCache) cache = bb_board_cache_new (1 << 24, NULL);
  g_autoptr (BbBoard) board = bb_board_new (), ring = make_ring ();
  g_autoptr (BbList) none = bb_list_new ();
  BbFramePicture *picture = g_object_new (BB_TYPE_FRAME_PICTURE, NULL);
  GtkWidget *window;
  guint n_left, n_right;

  bb_frame_picture_set_cache (picture, cache);
  window = show (GTK_WIDGET (picture));
  bb_frame_picture_show (picture, board, NULL);
  n_left = count_ink (GTK_WIDGET (picture), 0, WIDTH / 2);
  n_right = count_ink (GTK_WIDGET (picture), WIDTH / 2, WIDTH);
  bb_frame_picture_set_scribbles (picture, ring->layers);
  g_assert_cmpuint (count_black (GTK_WIDGET (picture), 0, WIDTH / 2), >, 50);
  g_assert_cmpuint (count_black (GTK_WIDGET (picture), WIDTH / 2, WIDTH), ==, 0);
  bb_frame_picture_set_mirrored (picture, TRUE);
  g_assert_cmpuint (count_black (GTK_WIDGET (picture), WIDTH / 2, WIDTH), >, 50);
  bb_frame_picture_set_scribbles (picture, none);
  g_assert_cmpuint (count_ink (GTK_WIDGET (picture), 0, WIDTH / 2), ==, n_left);
  g_assert_cmpuint (count_ink (GTK_WIDGET (picture), WIDTH / 2, WIDTH), ==, n_right);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* "not boarded" is text, and reads the same in the mirror */
static void
test_text (void)
{
  g_autoptr (BbBoardCache) cache = bb_board_cache_new (1 << 24, NULL);
  g_autoptr (BbBoard) board = bb_board_new ();
  GtkWidget *picture = g_object_new (BB_TYPE_FRAME_PICTURE, NULL);
  GtkWidget *window;
  cairo_surface_t *plain, *mirrored;

  bb_frame_picture_set_cache (BB_FRAME_PICTURE (picture), cache);
  window = show (picture);
  bb_frame_picture_show (BB_FRAME_PICTURE (picture), board, NULL);
  plain = look_at (picture);
  bb_frame_picture_set_mirrored (BB_FRAME_PICTURE (picture), TRUE);
  mirrored = look_at (picture);
  for (int y = TOP; y < HEIGHT; y++)
    {
      for (int x = 0; x < WIDTH; x++)
        g_assert_cmphex (pixel_at (plain, x, y), ==, pixel_at (mirrored, x, y));
    }
  cairo_surface_destroy (plain);
  cairo_surface_destroy (mirrored);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* rows that have a pixel of the count in them, above the dots */
static int
measure_count (GtkWidget *face)
{
  cairo_surface_t *surface = look_at (face);
  int n = 0;

  for (int y = 0; y < HEIGHT * 3 / 4; y++)
    {
      gboolean has_ink = FALSE;

      for (int x = 0; x < WIDTH && !has_ink; x++)
        has_ink = pixel_at (surface, x, y) == 0xffe5a50a;
      n += has_ink;
    }
  cairo_surface_destroy (surface);
  return n;
}

/* every count is as high as there is room, and an eye that cannot see is told */
static void
test_count (void)
{
  GtkWidget *face = g_object_new (BB_TYPE_COUNT_FACE, NULL);
  GtkWidget *window = show (face);

  for (int count = 1; count <= 8; count++)
    {
      bb_count_face_show (BB_COUNT_FACE (face), count, 8, FALSE);
      g_assert_cmpint (measure_count (face), >, HEIGHT * 2 / 3);
    }
  gtk_test_accessible_assert_property (face, GTK_ACCESSIBLE_PROPERTY_LABEL, "Count 8 of 8");
  bb_count_face_show (BB_COUNT_FACE (face), 8, 8, TRUE);
  g_assert_cmpint (measure_count (face), ==, 0);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv);

  g_test_add_func ("/widgets/rehearsal/mirror", test_mirror);
  g_test_add_func ("/widgets/rehearsal/scribble", test_scribble);
  g_test_add_func ("/widgets/rehearsal/text", test_text);
  g_test_add_func ("/widgets/rehearsal/count", test_count);

  return g_test_run ();
}
