/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the cache draw each board once, within its bounds, and bring nothing stale? */
#include <locale.h>

#include "golden.h"
#include "model/scene.h"
#include "render/board-cache.h"
#include "storyboard.h"

#define WIDTH 64
#define HEIGHT 36
#define BYTES (WIDTH * HEIGHT * 4)
#define PATIENCE 30000

typedef struct
{
  BbBoardCache *cache;
  BbScene *scene;
  GPtrArray *boards;
  guint n_ready;
} Fixture;

static void
ready_cb (BbBoardCache *cache, BbValue *board, Fixture *fixture)
{
  g_assert_true (g_ptr_array_find (fixture->boards, board, NULL));
  fixture->n_ready++;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->cache = bb_board_cache_new (4 * BYTES, NULL);
  fixture->scene = bb_scene_new ("Rooftop", 0x62a0ea);
  fixture->boards = g_ptr_array_new_with_free_func (bb_value_unref);
  for (guint i = 0; i < 7; i++)
    g_ptr_array_add (fixture->boards, make_board (i, fixture->scene));
  g_signal_connect (fixture->cache, "ready", G_CALLBACK (ready_cb), fixture);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_clear_object (&fixture->cache);
  g_ptr_array_unref (fixture->boards);
  bb_scene_unref (fixture->scene);
}

static gboolean
give_up_cb (gpointer data)
{
  g_error ("nothing came back");
  return G_SOURCE_REMOVE;
}

static void
wait_for (Fixture *fixture, guint n_ready)
{
  guint source = g_timeout_add (PATIENCE, give_up_cb, NULL);

  while (fixture->n_ready < n_ready)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (source);
}

static gboolean
has (Fixture *fixture, guint index)
{
  cairo_surface_t *surface = bb_board_cache_lookup (fixture->cache, g_ptr_array_index (fixture->boards, index), WIDTH,
                                                    HEIGHT);
  gboolean found = surface != NULL;

  g_clear_pointer (&surface, cairo_surface_destroy);
  return found;
}

static cairo_surface_t *
render (Fixture *fixture, guint index)
{
  return bb_board_cache_render (fixture->cache, g_ptr_array_index (fixture->boards, index), WIDTH, HEIGHT);
}

/* what a worker drew is what is drawn here, and is drawn once */
static void
test_worker (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbBoardCache) other = bb_board_cache_new (4 * BYTES, NULL);
  cairo_surface_t *theirs, *ours, *again;

  g_assert_false (has (fixture, 0));
  g_assert_false (has (fixture, 0));
  wait_for (fixture, 1);
  g_assert_true (has (fixture, 0));

  theirs = render (fixture, 0);
  again = render (fixture, 0);
  ours = bb_board_cache_render (other, g_ptr_array_index (fixture->boards, 0), WIDTH, HEIGHT);
  g_assert_true (theirs == again);
  g_assert_cmpuint (golden_count (theirs, ours, 0), ==, 0);
  g_assert_cmpuint (fixture->n_ready, ==, 1);

  cairo_surface_destroy (theirs);
  cairo_surface_destroy (again);
  cairo_surface_destroy (ours);
}

/* another size is another picture */
static void
test_sizes (Fixture *fixture, gconstpointer data)
{
  const BbBoard *board = g_ptr_array_index (fixture->boards, 0);

  cairo_surface_destroy (bb_board_cache_render (fixture->cache, board, WIDTH, HEIGHT));
  cairo_surface_destroy (bb_board_cache_render (fixture->cache, board, WIDTH / 2, HEIGHT / 2));
  g_assert_cmpuint (bb_board_cache_get_bytes (fixture->cache), ==, BYTES + BYTES / 4);
}

/* the least recently used goes first */
static void
test_bound (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < 4; i++)
    cairo_surface_destroy (render (fixture, i));
  g_assert_cmpuint (bb_board_cache_get_bytes (fixture->cache), ==, 4 * BYTES);
  g_assert_true (has (fixture, 0));

  cairo_surface_destroy (render (fixture, 4));
  g_assert_cmpuint (bb_board_cache_get_bytes (fixture->cache), ==, 4 * BYTES);
  g_assert_true (has (fixture, 0));
  g_assert_true (has (fixture, 4));
  g_assert_false (has (fixture, 1));
}

/* one that is larger than the bound alone is kept, or it would be drawn for ever */
static void
test_large (Fixture *fixture, gconstpointer data)
{
  const BbBoard *board = g_ptr_array_index (fixture->boards, 0);
  cairo_surface_t *surface = bb_board_cache_render (fixture->cache, board, 8 * WIDTH, 8 * HEIGHT);
  cairo_surface_t *again = bb_board_cache_render (fixture->cache, board, 8 * WIDTH, 8 * HEIGHT);

  g_assert_true (surface == again);
  cairo_surface_destroy (surface);
  cairo_surface_destroy (again);
}

/* nothing that was drawn before it was cleared comes after */
static void
test_clear (Fixture *fixture, gconstpointer data)
{
  cairo_surface_destroy (render (fixture, 5));
  for (guint i = 0; i < 4; i++)
    g_assert_false (has (fixture, i));
  bb_board_cache_clear (fixture->cache);
  g_assert_cmpuint (bb_board_cache_get_bytes (fixture->cache), ==, 0);

  /* the one that is asked for now comes, and no other */
  g_assert_false (has (fixture, 5));
  wait_for (fixture, 1);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (fixture->n_ready, ==, 1);
  g_assert_cmpuint (bb_board_cache_get_bytes (fixture->cache), ==, BYTES);
}

/* what was cancelled can be asked for again; one that a worker had begun comes twice */
static void
test_cancel (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < 4; i++)
    g_assert_false (has (fixture, i));
  bb_board_cache_cancel (fixture->cache);
  for (guint i = 0; i < 4; i++)
    while (!has (fixture, i))
      wait_for (fixture, fixture->n_ready + 1);
}

/* the cache may go while workers draw */
static void
test_gone (Fixture *fixture, gconstpointer data)
{
  for (guint i = 0; i < 7; i++)
    has (fixture, i);
  g_clear_object (&fixture->cache);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_cmpuint (fixture->n_ready, ==, 0);
}

static const struct
{
  const char *path;
  void (*test) (Fixture *fixture, gconstpointer data);
} tests[] = {
  { "/render/board-cache/worker", test_worker }, { "/render/board-cache/sizes", test_sizes },
  { "/render/board-cache/bound", test_bound },   { "/render/board-cache/large", test_large },
  { "/render/board-cache/clear", test_clear },   { "/render/board-cache/cancel", test_cancel },
  { "/render/board-cache/gone", test_gone },
};

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    g_test_add (tests[i].path, Fixture, NULL, set_up, tests[i].test, tear_down);

  return g_test_run ();
}
