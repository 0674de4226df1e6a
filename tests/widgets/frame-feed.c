/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the feed show what a frame is, ahead of its time? */
#include "fixture.h"

#include "golden.h"
#include "model/places.h"
#include "render/frame-drawing.h"
#include "storyboard.h"
#include "widgets/common/frame-feed.h"

#define WIDTH 320
#define HEIGHT 180
#define LENGTH 12 /* of each board */
#define N_BOARDS 4

static void
push_in (BbBoard *board)
{
  BbMoveKey *keys[] = { bb_move_key_new (0), bb_move_key_new (BB_MOVE_END) };

  keys[1]->scale = 500;
  keys[1]->x = 1500;
  bb_board_take_camera (board, bb_list_new_from ((gpointer *) keys, G_N_ELEMENTS (keys)));
  bb_move_key_unref (keys[0]);
  bb_move_key_unref (keys[1]);
}

/* a board that stands, one that moves, one that comes by a dissolve, one that is empty */
static BbProject *
make_project (const BbProject *old)
{
  g_autoptr (BbScene) scene = bb_scene_new ("Rooftop", 0x62a0ea);
  BbProject *project = bb_project_ref ((BbProject *) old);

  for (guint i = 0; i < N_BOARDS - 1; i++)
    {
      g_autoptr (BbProject) last = project;
      g_autoptr (BbBoard) board = make_board (i, scene);

      if (i == 1)
        push_in (board);
      if (i == 2)
        {
          board->transition = BB_TRANSITION_DISSOLVE;
          board->transition_length = 7;
        }
      project = bb_places_set_board (last, i, board);
    }
  return project;
}

static cairo_surface_t *
wait_for (BbFrameFeed *feed, const BbProject *project, gint64 frame, int width, int height, gboolean is_playing)
{
  cairo_surface_t *surface;

  while ((surface = bb_frame_feed_want (feed, project, frame, width, height, is_playing)) == NULL)
    g_main_context_iteration (NULL, TRUE);
  return surface;
}

static void
count_cb (guint *n)
{
  (*n)++;
}

static void
assert_shows (cairo_surface_t *shown, const BbProject *project, gint64 frame)
{
  const BbRenderOptions options = bb_render_options_make (NULL);
  int width = cairo_image_surface_get_width (shown), height = cairo_image_surface_get_height (shown);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, width, height);
  cairo_t *cr = cairo_create (surface);

  bb_render_frame (cr, project, frame, width, height, &options, NULL);
  cairo_destroy (cr);
  g_assert_cmpuint (golden_count (shown, surface, 1), ==, 0);
  cairo_surface_destroy (surface);
}

static void
test_shows (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = make_project (bb_editor_get_project (fixture->editor));
  g_autoptr (BbFrameFeed) feed = bb_frame_feed_new (fixture->document);

  for (gint64 frame = 0; frame < N_BOARDS * LENGTH; frame++)
    assert_shows (wait_for (feed, project, frame, WIDTH, HEIGHT, TRUE), project, frame);
  for (gint64 frame = N_BOARDS * LENGTH - 1; frame >= 0; frame -= 5)
    assert_shows (wait_for (feed, project, frame, WIDTH, HEIGHT, FALSE), project, frame);
}

/* while one frame shows, those after it are drawn; in a board that stands still, they are one picture */
static void
test_ahead (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = make_project (bb_editor_get_project (fixture->editor));
  g_autoptr (BbFrameFeed) feed = bb_frame_feed_new (fixture->document);
  cairo_surface_t *still = wait_for (feed, project, 0, WIDTH, HEIGHT, FALSE);
  guint n_there = 0;

  g_assert_true (still == bb_frame_feed_want (feed, project, LENGTH - 1, WIDTH, HEIGHT, FALSE));
  wait_for (feed, project, LENGTH + 1, WIDTH, HEIGHT, TRUE);
  /* one at a time */
  for (gint64 frame = LENGTH + 2; frame < LENGTH + 6; frame++)
    {
      while (bb_frame_feed_want (feed, project, frame, WIDTH, HEIGHT, FALSE) == NULL)
        g_main_context_iteration (NULL, TRUE);
      bb_frame_feed_want (feed, project, LENGTH + 1, WIDTH, HEIGHT, TRUE);
      n_there++;
    }
  g_assert_cmpuint (n_there, ==, 4);
  /* all of them are kept */
  for (gint64 frame = LENGTH + 1; frame < LENGTH + 6; frame++)
    g_assert_nonnull (bb_frame_feed_want (feed, project, frame, WIDTH, HEIGHT, FALSE));
}

/* before a loop turns back, what it begins with is there */
static void
test_loop (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = make_project (bb_editor_get_project (fixture->editor));
  g_autoptr (BbFrameFeed) feed = bb_frame_feed_new (fixture->document);
  const gint64 in = LENGTH + 2, out = 2 * LENGTH + 1, last = out - 1;
  guint n_ready = 0;

  g_signal_connect_swapped (feed, "ready", G_CALLBACK (count_cb), &n_ready);
  bb_frame_feed_set_loop (feed, in, out);
  bb_frame_feed_want (feed, project, last, WIDTH, HEIGHT, TRUE);
  while (n_ready < 5)
    g_main_context_iteration (NULL, TRUE);
  for (gint64 frame = in; frame < in + 4; frame++)
    {
      cairo_surface_t *surface = bb_frame_feed_want (feed, project, frame, WIDTH, HEIGHT, FALSE);

      g_assert_nonnull (surface);
      assert_shows (surface, project, frame);
    }
}

/* where drawing takes as long as a frame lasts, what comes next is drawn, and not what is over by then; what is late is
 * shown for want of better */
static void
test_slow (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = make_project (bb_editor_get_project (fixture->editor));
  g_autoptr (BbFrameFeed) feed = bb_frame_feed_new (fixture->document);
  guint n_ready = 0, n_late = 0;

  g_signal_connect_swapped (feed, "ready", G_CALLBACK (count_cb), &n_ready);
  for (gint64 frame = LENGTH; frame < 2 * LENGTH; frame++)
    {
      guint before = n_ready;

      n_late += bb_frame_feed_want (feed, project, frame, WIDTH, HEIGHT, TRUE) == NULL;
      while (n_ready == before)
        g_main_context_iteration (NULL, TRUE);
    }
  g_assert_cmpuint (n_late, <, LENGTH / 2);

  g_assert_null (bb_frame_feed_want (feed, project, 2 * LENGTH + 1, WIDTH, HEIGHT, TRUE));
  g_assert_nonnull (bb_frame_feed_get_nearest (feed));
  g_assert_null (bb_frame_feed_want (feed, project, 4 * LENGTH - 1, WIDTH, HEIGHT, TRUE));
  g_assert_null (bb_frame_feed_get_nearest (feed));
}

/* another size, or another project: nothing that was drawn for the one before shows */
static void
test_change (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = make_project (bb_editor_get_project (fixture->editor));
  g_autoptr (BbBoard) board = bb_board_copy (bb_project_get_board (project, 0));
  g_autoptr (BbProject) other = NULL;
  g_autoptr (BbFrameFeed) feed = bb_frame_feed_new (fixture->document);

  push_in (board);
  other = bb_places_set_board (project, 0, board);
  wait_for (feed, project, 5, WIDTH, HEIGHT, TRUE);
  g_assert_null (bb_frame_feed_want (feed, other, 5, WIDTH, HEIGHT, TRUE));
  assert_shows (wait_for (feed, other, 5, WIDTH, HEIGHT, TRUE), other, 5);
  assert_shows (wait_for (feed, other, 5, WIDTH / 2, HEIGHT / 2, TRUE), other, 5);
  assert_shows (wait_for (feed, project, 5, WIDTH / 2, HEIGHT / 2, TRUE), project, 5);
}

/* the feed goes while threads are at work for it */
static void
test_goes (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = make_project (bb_editor_get_project (fixture->editor));

  for (guint i = 0; i < 20; i++)
    {
      g_autoptr (BbFrameFeed) feed = bb_frame_feed_new (fixture->document);

      bb_frame_feed_want (feed, project, i, WIDTH, HEIGHT, TRUE);
    }
}

int
main (int argc, char **argv)
{
  static const FixtureTest tests[] = {
    { "/frame-feed/shows", test_shows, N_BOARDS, LENGTH }, { "/frame-feed/ahead", test_ahead, N_BOARDS, LENGTH },
    { "/frame-feed/loop", test_loop, N_BOARDS, LENGTH },   { "/frame-feed/change", test_change, N_BOARDS, LENGTH },
    { "/frame-feed/slow", test_slow, N_BOARDS, LENGTH },   { "/frame-feed/goes", test_goes, N_BOARDS, LENGTH },
  };

  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
