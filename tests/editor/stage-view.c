/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the picture lie on the stage where the hand put it? */
#include "editor/stage-view.h"

#include <math.h>

#include "sketch/ink-units.h"

#define ASPECT (16 / 9.0)

/* zoomed, turned, mirrored and moved */
static BbStageView
make_odd (void)
{
  return (BbStageView){ 2.5, 37, TRUE, 1200, -700 };
}

static void
assert_on_stage (const BbStageView *view, double x, double y, double stage_x, double stage_y)
{
  bb_stage_view_to_stage (view, &x, &y);
  g_assert_cmpfloat_with_epsilon (x, stage_x, 1e-6);
  g_assert_cmpfloat_with_epsilon (y, stage_y, 1e-6);
}

static void
test_there_and_back (void)
{
  const BbStageView view = make_odd (), fit = BB_STAGE_VIEW_FIT;
  double x = 345, y = -678;

  bb_stage_view_to_picture (&view, &x, &y);
  g_assert_cmpfloat (fabs (x - 345), >, 1);
  assert_on_stage (&view, x, y, 345, -678);
  assert_on_stage (&fit, 345, -678, 345, -678);
  /* what lies in the middle */
  assert_on_stage (&view, 1200, -700, 0, 0);
}

static void
test_directions (void)
{
  const BbStageView fit = BB_STAGE_VIEW_FIT;
  BbStageView view = bb_stage_view_turn (fit, 90, 0, 0);

  /* clockwise: what was right is below */
  assert_on_stage (&view, 100, 0, 0, 100);
  view = bb_stage_view_mirror (fit);
  assert_on_stage (&view, 100, 30, -100, 30);
  view = bb_stage_view_pan (fit, 50, 20);
  assert_on_stage (&view, 0, 0, 50, 20);
  view = bb_stage_view_zoom (fit, 2, 0, 0);
  assert_on_stage (&view, 100, 30, 200, 60);
  /* also of what is seen in a mirror and turned, a hand moves what it sees */
  view = bb_stage_view_pan (make_odd (), 50, 20);
  assert_on_stage (&view, 1200, -700, 50, 20);
}

static void
test_about_a_place (void)
{
  double x = 4000, y = -2500;
  const BbStageView before = make_odd ();
  BbStageView zoomed = bb_stage_view_zoom (before, 1.7, 4000, -2500);
  BbStageView turned = bb_stage_view_turn (before, -60, 4000, -2500);

  bb_stage_view_to_picture (&before, &x, &y);
  assert_on_stage (&zoomed, x, y, 4000, -2500);
  g_assert_cmpfloat_with_epsilon (zoomed.zoom, 4.25, 1e-9);
  assert_on_stage (&turned, x, y, 4000, -2500);
  g_assert_cmpfloat (turned.turn, ==, -23);
}

/* what is seen in a mirror is the same picture, left for right, and twice it is as it was */
static void
test_mirror (void)
{
  const BbStageView before = make_odd ();
  BbStageView mirrored = bb_stage_view_mirror (before), again = bb_stage_view_mirror (mirrored);
  double x = 500, y = 900;

  bb_stage_view_to_stage (&before, &x, &y);
  assert_on_stage (&mirrored, 500, 900, -x, y);
  g_assert_false (mirrored.is_mirrored);
  g_assert_cmpfloat (mirrored.turn, ==, -37);
  assert_on_stage (&again, 500, 900, x, y);
}

static void
test_pinch (void)
{
  const double from[4] = { -1000, 200, 3000, 700 }, to[4] = { -2500, -900, 1500, 2600 };
  const BbStageView before = make_odd ();
  BbStageView after = bb_stage_view_pinch (before, from, to);

  for (int finger = 0; finger < 2; finger++)
    {
      double x = from[2 * finger], y = from[2 * finger + 1];

      bb_stage_view_to_picture (&before, &x, &y);
      assert_on_stage (&after, x, y, to[2 * finger], to[2 * finger + 1]);
    }

  /* fingers on one place, or that never moved */
  after = bb_stage_view_pinch (before, (double[4]){ 0 }, (double[4]){ 0 });
  g_assert_cmpfloat (after.zoom, ==, before.zoom);
  g_assert_cmpfloat (after.turn, ==, before.turn);
}

static void
test_limits (void)
{
  BbStageView view = BB_STAGE_VIEW_FIT;

  for (int i = 0; i < 50; i++)
    view = bb_stage_view_zoom (view, 1.5, 300, 0);
  g_assert_cmpfloat (view.zoom, ==, BB_STAGE_ZOOM_MOST);
  view = bb_stage_view_zoom (view, 1e-9, 0, 0);
  g_assert_cmpfloat (view.zoom, ==, BB_STAGE_ZOOM_LEAST);
  view = bb_stage_view_zoom (view, NAN, 0, 0);
  g_assert_cmpfloat (view.zoom, ==, BB_STAGE_ZOOM_LEAST);

  /* steps there and back end where they began */
  view = BB_STAGE_VIEW_FIT;
  for (int i = 0; i < 24; i++)
    view = bb_stage_view_turn (bb_stage_view_zoom (view, i < 12 ? 1.25 : 0.8, 0, 0), 15, 0, 0);
  g_assert_true (bb_stage_view_is_fit (&view));
  view = bb_stage_view_turn (view, 180, 0, 0);
  g_assert_cmpfloat (view.turn, ==, 180);
  view = bb_stage_view_turn (view, 15, 0, 0);
  g_assert_cmpfloat (view.turn, ==, -165);
}

/* however far a hand throws it, some of the picture lies in the middle of the stage */
static void
test_never_lost (void)
{
  BbStageView view = bb_stage_view_clamp (bb_stage_view_pan (make_odd (), 1e7, -1e7), ASPECT);
  double x = 0, y = 0;

  bb_stage_view_to_picture (&view, &x, &y);
  g_assert_cmpfloat (fabs (x), <=, BB_INK_PICTURE_HEIGHT / 2.0 * ASPECT);
  g_assert_cmpfloat (fabs (y), <=, BB_INK_PICTURE_HEIGHT / 2.0);

  view = make_odd ();
  g_assert_cmpfloat (bb_stage_view_clamp (view, ASPECT).x, ==, view.x);
}

static void
test_sight (void)
{
  const BbStageView fit = BB_STAGE_VIEW_FIT;
  BbStageView view = bb_stage_view_zoom (fit, 2, 0, 0);
  double box[4];

  bb_stage_view_get_sight (&view, 800, 600, box);
  g_assert_cmpfloat (box[0], ==, -200);
  g_assert_cmpfloat (box[3], ==, 150);
  view = bb_stage_view_pan (bb_stage_view_turn (fit, 90, 0, 0), 0, 100);
  bb_stage_view_get_sight (&view, 800, 600, box);
  g_assert_cmpfloat_with_epsilon (box[0], -400, 1e-6);
  g_assert_cmpfloat_with_epsilon (box[1], -400, 1e-6);
  g_assert_cmpfloat_with_epsilon (box[2], 200, 1e-6);
}

static void
test_words (void)
{
  const BbStageView fit = BB_STAGE_VIEW_FIT;
  const BbStageView upright = bb_stage_view_zoom (fit, 1.5, 0, 0);
  const BbStageView turned = bb_stage_view_turn (bb_stage_view_mirror (upright), -15, 0, 0);
  g_autofree char *plain = bb_stage_view_describe (&upright);
  g_autofree char *all = bb_stage_view_describe (&turned);

  g_assert_cmpstr (plain, ==, "150 %");
  g_assert_cmpstr (all, ==, "150 % · −15° · Mirrored");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stage-view/there-and-back", test_there_and_back);
  g_test_add_func ("/stage-view/directions", test_directions);
  g_test_add_func ("/stage-view/about-a-place", test_about_a_place);
  g_test_add_func ("/stage-view/mirror", test_mirror);
  g_test_add_func ("/stage-view/pinch", test_pinch);
  g_test_add_func ("/stage-view/limits", test_limits);
  g_test_add_func ("/stage-view/never-lost", test_never_lost);
  g_test_add_func ("/stage-view/sight", test_sight);
  g_test_add_func ("/stage-view/words", test_words);
  return g_test_run ();
}
