/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Are a lock, and which option shows, seen beside a board's number? */
#include <locale.h>

#include "all-lanes.h"
#include "golden.h"
#include "model/options.h"
#include "model/places.h"
#include "storyboard.h"

#define WIDTH 900
#define HEIGHT 300
#define N_BOARDS 8
#define LENGTH 48

/* locked are the boards at 0, 2, 5; options have those at 1, 2 (three), 4 */
static BbProject *
make_marked (void)
{
  static const guint locked[] = { 0, 2, 5 }, options[] = { 1, 2, 2, 4 };
  BbProject *project = make_storyboard (N_BOARDS, LENGTH);

  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    {
      g_autoptr (BbProject) before = project;

      project = bb_options_duplicate (before, options[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (locked); i++)
    {
      g_autoptr (BbProject) before = project;
      g_autoptr (BbBoard) board = bb_board_copy (bb_project_get_board (before, locked[i]));

      board->is_locked = TRUE;
      project = bb_places_set_board (before, locked[i], board);
    }

  return project;
}

static cairo_surface_t *
draw (const BbProject *project, gboolean is_dark, double zoom, double offset)
{
  g_auto (GStrv) numbers = make_numbers (project);
  const BbLanesView view = { .project = project,
                             .numbers = (const char *const *) numbers,
                             .layout = bb_lanes_layout_make (project, WIDTH, HEIGHT, 15),
                             .scale = { zoom, offset },
                             .palette = bb_palette_get (is_dark),
                             .device_scale = 1 };
  const BbLanesOverlay overlay = { .playhead = 20, .focus = -1, .landing = -1 };

  return draw_all_lanes (&view, &overlay, WIDTH, HEIGHT);
}

static void
test_golden (gconstpointer is_dark)
{
  g_autoptr (BbProject) project = make_marked ();
  g_autofree char *name = g_strdup_printf ("render/golden/timeline-marks-%s.png", is_dark != NULL ? "dark" : "light");
  cairo_surface_t *surface = draw (project, is_dark != NULL, 2.2, -BB_LANES_MARGIN);

  golden_assert_text (surface, name);
  cairo_surface_destroy (surface);
}

/* where the left part of the board is out of sight its number is kept, and so are its marks */
static void
test_kept (void)
{
  g_autoptr (BbProject) project = make_marked ();
  g_autoptr (BbProject) plain = make_storyboard (N_BOARDS, LENGTH);
  cairo_surface_t *marked = draw (project, TRUE, 2.2, 2.2 * (2 * LENGTH + 10));
  cairo_surface_t *bare = draw (plain, TRUE, 2.2, 2.2 * (2 * LENGTH + 10));

  g_assert_cmpuint (golden_count (marked, bare, 100), >, 40);
  cairo_surface_destroy (marked);
  cairo_surface_destroy (bare);
}

/* what has no room for a mark shows none: the number goes before */
static void
test_narrow (void)
{
  g_autoptr (BbProject) project = make_marked ();
  g_autoptr (BbProject) plain = make_storyboard (N_BOARDS, LENGTH);
  cairo_surface_t *marked = draw (project, TRUE, 0.4, -BB_LANES_MARGIN);
  cairo_surface_t *bare = draw (plain, TRUE, 0.4, -BB_LANES_MARGIN);

  g_assert_cmpuint (golden_count (marked, bare, 24), ==, 0);
  cairo_surface_destroy (marked);
  cairo_surface_destroy (bare);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_data_func ("/render/board-marks/light", GUINT_TO_POINTER (0), test_golden);
  g_test_add_data_func ("/render/board-marks/dark", GUINT_TO_POINTER (1), test_golden);
  g_test_add_func ("/render/board-marks/kept", test_kept);
  g_test_add_func ("/render/board-marks/narrow", test_narrow);

  return g_test_run ();
}
