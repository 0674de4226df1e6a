/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does the timeline show the time that it ought to, and know what lies where? */
#include "fixture.h"

#include <gtk/gtk.h>

#include "model/places.h"
#include "widgets/timeline/timeline-private.h"

#define WIDTH 900
#define HEIGHT 320

static BbTimeline *
show_timeline (Fixture *fixture, GtkWidget **window)
{
  GtkWidget *timeline = g_object_new (BB_TYPE_TIMELINE, NULL);

  *window = gtk_window_new ();
  gtk_window_set_decorated (GTK_WINDOW (*window), FALSE);
  gtk_widget_set_size_request (timeline, WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (*window), timeline);
  bb_timeline_set_editor (BB_TIMELINE (timeline), fixture->editor);
  gtk_window_present (GTK_WINDOW (*window));
  while (gtk_widget_get_width (timeline) == 0)
    g_main_context_iteration (NULL, TRUE);
  return BB_TIMELINE (timeline);
}

static gboolean
is_seen (BbTimeline *timeline, gint64 frame)
{
  double x = bb_timeline_frame_to_x (timeline, frame);

  return x >= BB_LANES_GUTTER && x <= gtk_widget_get_width (GTK_WIDGET (timeline));
}

static double
middle_of (BbTimeline *timeline, BbLane lane)
{
  return timeline->layout.lanes[lane].y + timeline->layout.lanes[lane].height / 2;
}

/* what is pressed is what is seen there */
static void
test_pick (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  BbTimeline *timeline = show_timeline (fixture, &window);
  double boards = middle_of (timeline, BB_LANE_BOARDS), edge = bb_timeline_frame_to_x (timeline, 96);
  const struct
  {
    double x, y;
    BbHitKind kind;
    int index;
    gint64 frame;
  } points[] = {
    { 4, boards, BB_HIT_GUTTER, -1, 0 },
    { edge, boards, BB_HIT_EDGE, 2, 96 },
    { edge - BB_EDGE_REACH + 1, boards, BB_HIT_EDGE, 2, 96 },
    { bb_timeline_frame_to_x (timeline, 120), boards, BB_HIT_BOARD, 2, 120 },
    { bb_timeline_frame_to_x (timeline, 0) + 1, boards, BB_HIT_BOARD, 0, 0 },
    { bb_timeline_frame_to_x (timeline, 191) + 1, boards, BB_HIT_BOARD, 3, 191 },
    { bb_timeline_frame_to_x (timeline, 50) + 1, middle_of (timeline, BB_LANE_RULER), BB_HIT_RULER, -1, 50 },
    { bb_timeline_frame_to_x (timeline, 50) + 1, middle_of (timeline, BB_LANE_SONG), BB_HIT_SONG, -1, 50 },
    { edge, HEIGHT + 50, BB_HIT_NOTHING, -1, 96 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (points); i++)
    {
      BbLanesHit hit = bb_timeline_pick (timeline, points[i].x, points[i].y);

      g_test_message ("%u", i);
      g_assert_cmpint (hit.kind, ==, points[i].kind);
      g_assert_cmpint (hit.index, ==, points[i].index);
      if (hit.kind != BB_HIT_GUTTER)
        g_assert_cmpint (hit.frame, ==, points[i].frame);
    }
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_fit (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  BbTimeline *timeline = show_timeline (fixture, &window);
  double wide = timeline->scale.pixels_per_frame;

  g_assert_true (is_seen (timeline, 0) && is_seen (timeline, 192));
  /* and still does when there is more to show */
  bb_editor_commit (fixture->editor, "Longer",
                    bb_places_set_length (bb_editor_get_project (fixture->editor), 400, NULL), NULL);
  g_assert_true (is_seen (timeline, 0) && is_seen (timeline, 400));
  g_assert_cmpfloat (timeline->scale.pixels_per_frame, <, wide);
  bb_editor_undo (fixture->editor);
  g_assert_cmpfloat_with_epsilon (timeline->scale.pixels_per_frame, wide, 1e-9);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* what lies under the pointer stays there */
static void
test_zoom (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  BbTimeline *timeline = show_timeline (fixture, &window);
  double x = bb_timeline_frame_to_x (timeline, 100);

  bb_timeline_zoom_about (timeline, 4, x);
  g_assert_cmpfloat_with_epsilon (bb_timeline_frame_to_x (timeline, 100), x, 1);
  g_assert_false (is_seen (timeline, 0));
  bb_timeline_zoom_about (timeline, 1e6, x);
  g_assert_cmpfloat (timeline->scale.pixels_per_frame, ==, BB_LANES_FRAME_WIDTH_MAX);
  bb_timeline_zoom_fit (timeline);
  g_assert_true (is_seen (timeline, 0) && is_seen (timeline, 192));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* the scroll bar is where the lanes are, and moves them */
static void
test_scroll (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  BbTimeline *timeline = show_timeline (fixture, &window);
  GtkAdjustment *adjustment = bb_timeline_get_adjustment (timeline);

  bb_timeline_zoom_about (timeline, 8, BB_LANES_GUTTER);
  bb_timeline_scroll (timeline, -1e6);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), ==, 0);
  g_assert_true (is_seen (timeline, 0));
  bb_timeline_scroll (timeline, 1e6);
  g_assert_true (is_seen (timeline, 192));
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (adjustment) + gtk_adjustment_get_page_size (adjustment),
                                  gtk_adjustment_get_upper (adjustment), 1);
  gtk_adjustment_set_value (adjustment, 0);
  g_assert_true (is_seen (timeline, 0));
  g_assert_false (is_seen (timeline, 192));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* the playhead is seen wherever it jumps to */
static void
test_follows (Fixture *fixture, gconstpointer data)
{
  static const gint64 frames[] = { 191, 0, 100, 96 };
  GtkWidget *window;
  BbTimeline *timeline = show_timeline (fixture, &window);

  bb_timeline_zoom_about (timeline, 20, BB_LANES_GUTTER);
  for (guint i = 0; i < G_N_ELEMENTS (frames); i++)
    {
      bb_editor_seek (fixture->editor, frames[i]);
      g_assert_true (is_seen (timeline, frames[i]));
    }
  gtk_window_destroy (GTK_WINDOW (window));
}

/* an eye that cannot see is told */
static void
test_told (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  BbTimeline *timeline = show_timeline (fixture, &window);

  bb_editor_select (fixture->editor, 1, FALSE);
  gtk_test_accessible_assert_property (timeline, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Timeline: playhead at 00:00:02:00, board 2A");
  bb_editor_stretch (fixture->editor, 1);
  gtk_test_accessible_assert_property (timeline, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Timeline: playhead at 00:00:02:00, boards 2A to 3A");
  gtk_window_destroy (GTK_WINDOW (window));
}

static const FixtureTest tests[] = {
  { "/timeline/pick", test_pick, 4, 48 },       { "/timeline/fit", test_fit, 4, 48 },
  { "/timeline/zoom", test_zoom, 4, 48 },       { "/timeline/scroll", test_scroll, 4, 48 },
  { "/timeline/follows", test_follows, 4, 48 }, { "/timeline/told", test_told, 4, 48 },
};

int
main (int argc, char *argv[])
{
  gtk_init ();
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
