/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does each frame of the video show the board that lies there? */
#include "render/frame-drawing.h"

#include <locale.h>

#include "golden.h"
#include "model/places.h"
#include "model/scene.h"
#include "storyboard.h"

#define WIDTH 192
#define HEIGHT 108
#define LENGTH 48 /* of each board, in frames */
#define N_BOARDS 4
#define BLANK 2 /* the one that is not boarded */

static BbProject *
make_project (void)
{
  g_autoptr (BbProject) project = bb_project_new ();
  g_autoptr (BbScene) scene = bb_scene_new ("Rooftop", 0x62a0ea);
  BbSettings *settings = bb_settings_copy (project->settings);
  g_autoptr (BbProject) sized = NULL;
  GPtrArray *places = g_ptr_array_new ();

  for (guint i = 0; i < N_BOARDS; i++)
    {
      g_autoptr (BbBoard) board = i == BLANK ? bb_board_new () : make_board (i, scene);

      g_ptr_array_add (places, bb_place_new (i * LENGTH, board));
    }

  settings->length = N_BOARDS * LENGTH;
  sized = bb_project_with_settings (project, settings);
  return bb_project_with_list (sized, BB_PLACES, bb_list_new_take (places));
}

static cairo_surface_t *
draw_frame (const BbProject *project, gint64 frame)
{
  const BbRenderOptions options = bb_render_options_make (NULL);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);

  g_assert_true (bb_render_frame (cr, project, frame, WIDTH, HEIGHT, &options, NULL));
  cairo_destroy (cr);
  return surface;
}

static void
test_edges (void)
{
  g_autoptr (BbProject) project = make_project ();
  const BbRenderOptions options = bb_render_options_make (NULL);

  for (guint i = 0; i < N_BOARDS; i++)
    {
      cairo_surface_t *first = draw_frame (project, i * LENGTH);
      cairo_surface_t *last = draw_frame (project, (i + 1) * LENGTH - 1);
      cairo_surface_t *board;
      gboolean is_complete;

      g_assert_cmpuint (golden_count (first, last, 0), ==, 0);
      board = bb_render_board_surface (bb_project_get_board (project, i), WIDTH, HEIGHT, &options, &is_complete);
      /* what is not boarded shows as that, and not as nothing */
      g_assert_cmpint (golden_count (first, board, 0) == 0, ==, i != BLANK);
      cairo_surface_destroy (board);
      cairo_surface_destroy (first);
      cairo_surface_destroy (last);
    }
}

/* the board at the start of @project, with what @change makes of it */
static BbProject *
change_board (const BbProject *project, guint index, void (*change) (BbBoard *board))
{
  g_autoptr (BbBoard) board = bb_board_copy (bb_project_get_board (project, index));

  change (board);
  return bb_places_set_board (project, index, board);
}

static void
push_in (BbBoard *board)
{
  BbMoveKey *from = bb_move_key_new (0), *to = bb_move_key_new (BB_MOVE_END);
  GPtrArray *keys = g_ptr_array_new ();

  to->scale = 400;
  to->x = 2000;
  to->rotation = 500;
  g_ptr_array_add (keys, from);
  g_ptr_array_add (keys, to);
  bb_board_take_camera (board, bb_list_new_take (keys));
}

static void
dissolve (BbBoard *board)
{
  board->transition = BB_TRANSITION_DISSOLVE;
  board->transition_length = 11;
}

static void
dip (BbBoard *board)
{
  board->transition = BB_TRANSITION_DIP_BLACK;
  board->transition_length = 11;
}

static void
wipe (BbBoard *board)
{
  board->transition = BB_TRANSITION_WIPE;
  board->transition_length = 11;
}

/* how bright a frame is in the middle of its left half, and of its right one: 0 to 255 */
static int
look (cairo_surface_t *surface, int x)
{
  const guint32 *row = (const guint32 *) (cairo_image_surface_get_data (surface) +
                                          HEIGHT / 2 * cairo_image_surface_get_stride (surface));

  return (int) (row[x] >> 8 & 0xff);
}

static void
test_move (void)
{
  g_autoptr (BbProject) still = make_project ();
  g_autoptr (BbProject) project = change_board (still, 0, push_in);
  cairo_surface_t *first = draw_frame (project, 0), *last = draw_frame (project, LENGTH - 1);
  cairo_surface_t *plain = draw_frame (still, 0);

  /* at the first key the picture is as it is; through sheets, within a rounding */
  g_assert_cmpuint (golden_count (first, plain, 2), <, WIDTH * HEIGHT / 50);
  golden_assert (last, "render/golden/frame-pushed-in.png", 2, WIDTH * HEIGHT / 200);
  cairo_surface_destroy (first);
  cairo_surface_destroy (last);
  cairo_surface_destroy (plain);
}

/* whoever draws frames, in whatever order, with sheets kept or not, draws the same */
static void
test_same (void)
{
  g_autoptr (BbProject) still = make_project ();
  g_autoptr (BbProject) moved = change_board (still, 0, push_in);
  g_autoptr (BbProject) dissolved = change_board (moved, 1, dissolve);
  g_autoptr (BbProject) pushed = change_board (dissolved, BLANK, push_in);
  g_autoptr (BbProject) project = change_board (pushed, BLANK, dissolve);
  g_autoptr (BbPlateCache) plates = bb_plate_cache_new ();
  const BbRenderOptions options = bb_render_options_make (NULL);

  for (gint64 frame = N_BOARDS * LENGTH; frame-- > 0; frame -= 6)
    {
      cairo_surface_t *alone = draw_frame (project, frame);
      cairo_surface_t *kept = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
      cairo_t *cr = cairo_create (kept);

      g_assert_true (bb_render_frame (cr, project, frame, WIDTH, HEIGHT, &options, plates));
      cairo_destroy (cr);
      g_assert_cmpuint (golden_count (alone, kept, 1), ==, 0);
      cairo_surface_destroy (alone);
      cairo_surface_destroy (kept);
    }
}

static void
test_transitions (void)
{
  g_autoptr (BbProject) still = make_project ();
  g_autoptr (BbProject) dissolved = change_board (still, 1, dissolve);
  g_autoptr (BbProject) dipped = change_board (still, 1, dip);
  g_autoptr (BbProject) wiped = change_board (still, 1, wipe);
  cairo_surface_t *a = draw_frame (still, 0), *b = draw_frame (still, LENGTH);
  cairo_surface_t *mixed = draw_frame (dissolved, LENGTH), *black = draw_frame (dipped, LENGTH);
  cairo_surface_t *half = draw_frame (wiped, LENGTH);

  for (int x = 4; x < WIDTH; x += 8)
    {
      /* eleven frames, of which the sixth begins the board */
      g_assert_cmpint (ABS (look (mixed, x) - (look (a, x) + look (b, x)) / 2), <=, 2);
      g_assert_cmpint (look (black, x), <=, 1);
      g_assert_cmpint (ABS (look (half, x) - (x < WIDTH / 2 ? look (b, x) : look (a, x))), <=, 2);
    }
  cairo_surface_destroy (a);
  cairo_surface_destroy (b);
  cairo_surface_destroy (mixed);
  cairo_surface_destroy (black);
  cairo_surface_destroy (half);
}

static void
crop_left (BbBoard *board)
{
  board->crop_x = -6400;
}

static void
wipe_to_the_right (BbBoard *board)
{
  wipe (board);
  board->crop_x = 6400;
}

/* what shows of a frame in a window of the picture's height that is as wide as that is high */
static cairo_surface_t *
draw_square (const BbProject *project, gint64 frame)
{
  const BbRenderOptions options = bb_render_options_make (NULL);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, HEIGHT, HEIGHT);
  cairo_t *cr = cairo_create (surface);

  g_assert_true (bb_render_cropped_frame (cr, project, frame, HEIGHT, HEIGHT, &options, NULL));
  cairo_destroy (cr);
  return surface;
}

/* how many pixels from @first on, to before @end, of each row differ from those of @other, @shift to the right there */
static guint
count_differing (cairo_surface_t *surface, cairo_surface_t *other, int first, int end, int shift)
{
  guint n = 0;

  for (int y = 0; y < HEIGHT; y++)
    {
      const guint32 *one = (const guint32 *) (cairo_image_surface_get_data (surface) +
                                              y * cairo_image_surface_get_stride (surface));
      const guint32 *two = (const guint32 *) (cairo_image_surface_get_data (other) +
                                              y * cairo_image_surface_get_stride (other));

      for (int x = first; x < end; x++)
        n += one[x] != two[x + shift];
    }
  return n;
}

/* while one board gives way to the next each is cropped as it says, and the edge between goes over all that shows */
static void
test_crop (void)
{
  g_autoptr (BbProject) plain = make_project ();
  g_autoptr (BbProject) left = change_board (plain, 0, crop_left);
  g_autoptr (BbProject) project = change_board (left, 1, wipe_to_the_right);
  cairo_surface_t *first = draw_frame (plain, 0), *second = draw_frame (plain, LENGTH);
  cairo_surface_t *before = draw_square (project, 0), *after = draw_square (project, 2 * LENGTH - 1);
  cairo_surface_t *between = draw_square (project, LENGTH);
  const int shift = 6400 * HEIGHT / BB_INK_PICTURE_HEIGHT, side = (WIDTH - HEIGHT) / 2;

  g_assert_cmpuint (count_differing (before, first, 0, HEIGHT, side - shift), ==, 0);
  g_assert_cmpuint (count_differing (after, second, 0, HEIGHT, side + shift), ==, 0);
  g_assert_cmpuint (count_differing (between, after, 0, HEIGHT / 2 - 2, 0), ==, 0);
  g_assert_cmpuint (count_differing (between, before, HEIGHT / 2 + HEIGHT / 10, HEIGHT, 0), ==, 0);
  g_assert_cmpuint (count_differing (before, after, 0, HEIGHT, 0), >, 100);
  cairo_surface_destroy (first);
  cairo_surface_destroy (second);
  cairo_surface_destroy (before);
  cairo_surface_destroy (after);
  cairo_surface_destroy (between);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/render/frame-drawing/edges", test_edges);
  g_test_add_func ("/render/frame-drawing/move", test_move);
  g_test_add_func ("/render/frame-drawing/same", test_same);
  g_test_add_func ("/render/frame-drawing/transitions", test_transitions);
  g_test_add_func ("/render/frame-drawing/crop", test_crop);
  return g_test_run ();
}
