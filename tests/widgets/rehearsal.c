/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is the picture that of the video, mirrored and no text with it, and is the count told and large? */
#include "fixture.h"

#include <gtk/gtk.h>

#include "model/places.h"
#include "render/frame-drawing.h"
#include "storyboard.h"
#include "widgets/rehearsal/count-face.h"
#include "widgets/rehearsal/frame-picture.h"
#include "widgets/rehearsal/section-strip.h"
#include "widgets/rehearsal/shot-cards.h"

#define WIDTH 320
#define HEIGHT 180
#define LENGTH 12 /* of each board */
#define DISSOLVE 6

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
push_in (BbBoard *board)
{
  BbMoveKey *keys[] = { bb_move_key_new (0), bb_move_key_new (BB_MOVE_END) };

  keys[1]->scale = 500;
  keys[1]->x = -2000;
  bb_board_take_camera (board, bb_list_new_from ((gpointer *) keys, G_N_ELEMENTS (keys)));
  bb_move_key_unref (keys[0]);
  bb_move_key_unref (keys[1]);
}

/* a ring; a ring that comes nearer, by a dissolve; and an empty board */
static BbProject *
make_rings (Fixture *fixture)
{
  g_autoptr (BbBoard) still = make_ring (), near = make_ring ();
  g_autoptr (BbProject) first = bb_places_set_board (bb_editor_get_project (fixture->editor), 0, still);

  push_in (near);
  near->transition = BB_TRANSITION_DISSOLVE;
  near->transition_length = DISSOLVE;
  return bb_places_set_board (first, 1, near);
}

/* Returns: a picture in a window of its own */
static BbFramePicture *
show_picture (Fixture *fixture)
{
  BbFramePicture *picture = g_object_new (BB_TYPE_FRAME_PICTURE, NULL);

  bb_frame_picture_set_document (picture, fixture->document);
  show (GTK_WIDGET (picture));
  return picture;
}

static void
close_picture (BbFramePicture *picture)
{
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (picture))));
}

static void
wait_for_ink (BbFramePicture *picture)
{
  while (count_ink (GTK_WIDGET (picture), 0, WIDTH) == 0 || count_ink (GTK_WIDGET (picture), 0, WIDTH) > MUCH)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_mirror (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = make_rings (fixture);
  BbFramePicture *picture = show_picture (fixture);

  bb_frame_picture_show (picture, project, 0, FALSE);
  wait_for_ink (picture);
  g_assert_cmpuint (count_ink (GTK_WIDGET (picture), 0, WIDTH / 2), >, 50);
  g_assert_cmpuint (count_ink (GTK_WIDGET (picture), WIDTH / 2, WIDTH), ==, 0);

  bb_frame_picture_set_mirrored (picture, TRUE);
  g_assert_cmpuint (count_ink (GTK_WIDGET (picture), 0, WIDTH / 2), ==, 0);
  g_assert_cmpuint (count_ink (GTK_WIDGET (picture), WIDTH / 2, WIDTH), >, 50);
  close_picture (picture);
}

/* whether it shows @frame as the video does, but for the corners, which are round, and the mark in the mirror */
static gboolean
shows (BbFramePicture *picture, const BbProject *project, gint64 frame, gboolean is_mirrored)
{
  const BbRenderOptions options = bb_render_options_make (NULL);
  cairo_surface_t *shown = look_at (GTK_WIDGET (picture));
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH, HEIGHT);
  cairo_t *cr = cairo_create (surface);
  guint n_others = 0;

  bb_render_frame (cr, project, frame, WIDTH, HEIGHT, &options, NULL);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  for (int y = TOP; y < HEIGHT - TOP; y++)
    {
      for (int x = 0; x < WIDTH; x++)
        n_others += pixel_at (shown, x, y) != pixel_at (surface, is_mirrored ? WIDTH - 1 - x : x, y);
    }
  cairo_surface_destroy (shown);
  cairo_surface_destroy (surface);
  return n_others == 0;
}

/* camera and dissolve are seen as the video has them, frame by frame, in the mirror too */
static void
test_moves (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = make_rings (fixture);
  BbFramePicture *picture = show_picture (fixture);

  for (gint64 frame = LENGTH - DISSOLVE; frame < 2 * LENGTH; frame++)
    {
      bb_frame_picture_set_mirrored (picture, frame % 2 == 1);
      bb_frame_picture_show (picture, project, frame, TRUE);
      while (!shows (picture, project, frame, frame % 2 == 1))
        g_main_context_iteration (NULL, TRUE);
    }
  /* who stands on the cut sees the board, all of it */
  bb_frame_picture_set_mirrored (picture, FALSE);
  bb_frame_picture_show (picture, project, LENGTH, FALSE);
  while (!shows (picture, project, LENGTH + DISSOLVE / 2, FALSE))
    g_main_context_iteration (NULL, TRUE);
  close_picture (picture);
}

/* what was asked for in between does not show once it is drawn, and what shows stays */
static void
test_seek (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = make_rings (fixture);
  BbFramePicture *picture = show_picture (fixture);

  bb_frame_picture_show (picture, project, 0, FALSE);
  while (!shows (picture, project, 0, FALSE))
    g_main_context_iteration (NULL, TRUE);
  for (gint64 frame = 2 * LENGTH - 1; frame > LENGTH + DISSOLVE; frame--)
    bb_frame_picture_show (picture, project, frame, TRUE);
  while (!shows (picture, project, LENGTH + DISSOLVE + 1, FALSE))
    {
      g_assert_true (shows (picture, project, 0, FALSE));
      g_main_context_iteration (NULL, TRUE);
    }
  close_picture (picture);
}

/* what a note scribbled lies over the picture, and is mirrored with it */
static void
test_scribble (Fixture *fixture, gconstpointer data)
{
  const BbProject *project = bb_editor_get_project (fixture->editor);
  g_autoptr (BbBoard) ring = make_ring ();
  g_autoptr (BbList) none = bb_list_new ();
  BbFramePicture *picture = show_picture (fixture);
  guint n_left, n_right;

  bb_frame_picture_show (picture, project, 0, FALSE);
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
  close_picture (picture);
}

/* "not boarded" is text, and reads the same in the mirror */
static void
test_text (Fixture *fixture, gconstpointer data)
{
  BbFramePicture *picture = show_picture (fixture);
  cairo_surface_t *plain, *mirrored;

  bb_frame_picture_show (picture, bb_editor_get_project (fixture->editor), 0, FALSE);
  plain = look_at (GTK_WIDGET (picture));
  bb_frame_picture_set_mirrored (picture, TRUE);
  mirrored = look_at (GTK_WIDGET (picture));
  for (int y = TOP; y < HEIGHT; y++)
    {
      for (int x = 0; x < WIDTH; x++)
        g_assert_cmphex (pixel_at (plain, x, y), ==, pixel_at (mirrored, x, y));
    }
  cairo_surface_destroy (plain);
  cairo_surface_destroy (mirrored);
  close_picture (picture);
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
test_count (Fixture *fixture, gconstpointer data)
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

/* white pixels of columns @from to @to */
static guint
count_white (GtkWidget *widget, int from, int to)
{
  cairo_surface_t *surface = look_at (widget);
  guint n = 0;

  for (int y = 0; y < HEIGHT; y++)
    {
      for (int x = from; x < to; x++)
        n += pixel_at (surface, x, y) == 0xffffffff;
    }
  cairo_surface_destroy (surface);
  return n;
}

/* sections carry their names, and only where they have room; what is looped is seen */
static void
test_strip (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) project = make_storyboard (1, 24 * 24), sectioned = NULL;
  BbSection *sections[] = { bb_section_new ("Chorus", 0, 12 * STORYBOARD_SAMPLE_RATE),
                            bb_section_new ("Outro", 12 * STORYBOARD_SAMPLE_RATE, 13 * STORYBOARD_SAMPLE_RATE) };
  BbSectionStrip *strip = g_object_new (BB_TYPE_SECTION_STRIP, NULL);
  GtkWidget *window = show (GTK_WIDGET (strip));

  sectioned = bb_project_with_list (project, BB_SECTIONS, bb_list_new_from ((gpointer *) sections, 2));
  bb_section_strip_set_project (strip, sectioned);
  g_assert_cmpuint (count_white (GTK_WIDGET (strip), 0, WIDTH / 2), >, 10);
  g_assert_cmpuint (count_white (GTK_WIDGET (strip), WIDTH / 2, WIDTH), ==, 0);
  bb_section_strip_set_loop (strip, 18 * 24, 20 * 24);
  g_assert_cmpuint (count_white (GTK_WIDGET (strip), WIDTH / 2, WIDTH), >, HEIGHT);
  bb_section_unref (sections[0]);
  bb_section_unref (sections[1]);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* where everybody stands in this shot is beside what they do, where it is drawn */
static void
test_plan (Fixture *fixture, gconstpointer data)
{
  g_autoptr (BbProject) rings = make_rings (fixture), project = NULL;
  g_autoptr (BbBoard) board = bb_board_copy (bb_project_get_board (rings, 0));
  BbShotCards *cards = g_object_new (BB_TYPE_SHOT_CARDS, NULL);
  GtkWidget *plan = GTK_WIDGET (gtk_widget_get_template_child (GTK_WIDGET (cards), BB_TYPE_SHOT_CARDS, "plan"));
  BbRehearsal now;

  g_object_ref_sink (cards);
  bb_board_take_plan (board, bb_list_ref (board->layers));
  project = bb_places_set_board (rings, 0, board);
  bb_shot_cards_set_project (cards, project, bb_editor_get_numbers (fixture->editor));
  bb_rehearsal_find (project, bb_editor_get_beats (fixture->editor), 0, &now);
  bb_shot_cards_show (cards, &now);
  g_assert_true (gtk_widget_get_visible (plan));
  bb_rehearsal_find (project, bb_editor_get_beats (fixture->editor), LENGTH, &now);
  bb_shot_cards_show (cards, &now);
  g_assert_false (gtk_widget_get_visible (plan));
  g_object_unref (cards);
}

int
main (int argc, char **argv)
{
  static const FixtureTest tests[] = {
    { "/widgets/rehearsal/mirror", test_mirror, 3, LENGTH },
    { "/widgets/rehearsal/moves", test_moves, 3, LENGTH },
    { "/widgets/rehearsal/seek", test_seek, 3, LENGTH },
    { "/widgets/rehearsal/scribble", test_scribble, 3, LENGTH },
    { "/widgets/rehearsal/text", test_text, 3, LENGTH },
    { "/widgets/rehearsal/count", test_count, 3, LENGTH },
    { "/widgets/rehearsal/strip", test_strip, 3, LENGTH },
    { "/widgets/rehearsal/plan", test_plan, 3, LENGTH },
  };

  gtk_init ();
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
