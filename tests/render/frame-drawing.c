/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does each frame of the video show the board that lies there? */
#include "render/frame-drawing.h"

#include <locale.h>

#include "golden.h"
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

  g_assert_true (bb_render_frame (cr, project, frame, WIDTH, HEIGHT, &options));
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

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/render/frame-drawing/edges", test_edges);
  return g_test_run ();
}
