/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is what was drawn on the canvas what the board then shows? */
#include <math.h>

#include "canvas-hand.h"

#include "editor/board-commands.h"
#include "editor/note-commands.h"
#include "golden.h"

static void
draw_wave (Fixture *fixture, BbCanvas *canvas, BbBrushKind kind)
{
  BbPenSample samples[61];

  canvas_take_brush (fixture, kind);
  for (int i = 0; i <= 60; i++)
    samples[i] = (BbPenSample){ 180.0 * (i - 30), 3000 * sin (i / 8.0), 0.3 + i / 100.0, (guint32) (1000 + 8 * i) };
  canvas_draw (canvas, kind, samples, G_N_ELEMENTS (samples), 5, TRUE);
}

/* the stroke as it was drawn is the stroke as it is redrawn in another canvas */
static void
test_stroke (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window, *other_window;
  BbCanvas *canvas = canvas_show (fixture, &window);
  BbCanvas *other;
  cairo_surface_t *drawn, *fresh;

  canvas_wait_for_paper (canvas);
  draw_wave (fixture, canvas, BB_BRUSH_PEN);
  g_assert_true (bb_canvas_is_busy (canvas));
  g_assert_false (bb_document_is_modified (fixture->document));
  bb_canvas_release (canvas);
  g_assert_cmpstr (bb_history_get_undo_label (bb_document_get_history (fixture->document)), ==, "Draw");
  g_assert_false (bb_editor_is_pinned (fixture->editor));

  drawn = canvas_look (canvas);
  g_assert_cmpuint (canvas_count_ink (drawn), >, 2000);
  other = canvas_show (fixture, &other_window);
  canvas_wait_for_ink (other, 2000, G_MAXUINT);
  fresh = canvas_look (other);
  g_assert_cmpuint (golden_count (drawn, fresh, 48), <, 40);

  cairo_surface_destroy (drawn);
  cairo_surface_destroy (fresh);
  gtk_window_destroy (GTK_WINDOW (other_window));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* what undo takes back is gone at once, and what lay under it is as it was */
static void
test_undo_overlapping (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  BbCanvas *canvas = canvas_show (fixture, &window);
  cairo_surface_t *before, *after;

  canvas_wait_for_paper (canvas);
  draw_wave (fixture, canvas, BB_BRUSH_PEN);
  bb_canvas_release (canvas);
  before = canvas_look (canvas);
  g_assert_cmpuint (canvas_count_ink (before), >, 2000);
  draw_wave (fixture, canvas, BB_BRUSH_MARKER);
  bb_canvas_release (canvas);
  bb_editor_undo (fixture->editor);
  after = canvas_look (canvas);
  g_assert_cmpuint (golden_count (before, after, 48), <, 40);

  cairo_surface_destroy (before);
  cairo_surface_destroy (after);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* what the pen left is seen already: nothing is drawn again for it */
static void
test_not_again (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  BbCanvas *canvas = canvas_show (fixture, &window);
  cairo_surface_t *below;

  canvas_wait_for_paper (canvas);
  while (bb_newest_is_busy (canvas->worker))
    g_main_context_iteration (NULL, TRUE);
  below = canvas->picture->below;
  draw_wave (fixture, canvas, BB_BRUSH_PEN);
  bb_canvas_release (canvas);
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Draw");
  g_assert_false (bb_newest_is_busy (canvas->worker));
  g_assert_true (canvas->picture->below == below);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_undo (Fixture *fixture, gconstpointer data)
{
  BbHistory *history = bb_document_get_history (fixture->document);
  GtkWidget *window;
  BbCanvas *canvas = canvas_show (fixture, &window);

  canvas_wait_for_paper (canvas);
  draw_wave (fixture, canvas, BB_BRUSH_PEN);
  bb_canvas_release (canvas);
  canvas_wait_for_ink (canvas, 2000, G_MAXUINT);
  g_assert_true (bb_history_undo (history));
  canvas_wait_for_ink (canvas, 0, 500);
  g_assert_true (bb_history_redo (history));
  canvas_wait_for_ink (canvas, 2000, G_MAXUINT);

  draw_wave (fixture, canvas, BB_BRUSH_ERASER);
  bb_canvas_release (canvas);
  canvas_wait_for_ink (canvas, 0, 500);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_cancelled (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  BbCanvas *canvas = canvas_show (fixture, &window);

  canvas_wait_for_paper (canvas);
  draw_wave (fixture, canvas, BB_BRUSH_PEN);
  g_assert_true (bb_canvas_cancel (canvas));
  g_assert_false (bb_canvas_is_busy (canvas));
  g_assert_false (bb_document_is_modified (fixture->document));
  canvas_wait_for_ink (canvas, 0, 500);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* pen-down while the song plays: the stroke stays on the board on which it began */
static void
test_drawn_while_playing (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  BbCanvas *canvas = canvas_show (fixture, &window);
  g_autofree char *id = NULL;
  const BbProject *project;

  canvas_wait_for_paper (canvas);
  bb_player_play (bb_editor_get_player (fixture->editor));
  bb_editor_tick (fixture->editor);
  id = g_strdup (bb_editor_get_board (fixture->editor)->id);
  draw_wave (fixture, canvas, BB_BRUSH_PEN);
  g_assert_true (bb_editor_is_pinned (fixture->editor));
  while (bb_editor_get_frame (fixture->editor) < 20)
    {
      bb_editor_tick (fixture->editor);
      g_main_context_iteration (NULL, FALSE);
    }
  bb_canvas_release (canvas);

  project = bb_editor_get_project (fixture->editor);
  g_assert_false (bb_board_is_empty (bb_project_get_board (project, bb_project_find_board (project, id))));
  g_assert_cmpstr (bb_editor_get_board (fixture->editor)->id, ==, id);
  bb_player_pause (bb_editor_get_player (fixture->editor));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* the board goes away under the pen: the stroke goes with it, and nothing else does */
static void
test_board_goes (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  BbCanvas *canvas = canvas_show (fixture, &window);
  g_autofree char *actions = NULL;

  canvas_wait_for_paper (canvas);
  draw_wave (fixture, canvas, BB_BRUSH_PEN);
  bb_board_command_delete (fixture->editor);
  bb_canvas_release (canvas);
  actions = fixture_get_actions (fixture);
  g_assert_cmpstr (actions, ==, "1 2 3");
  canvas_wait_for_ink (canvas, 0, 500);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
draw_line (Fixture *fixture, BbCanvas *canvas, BbPenSample from, BbPenSample to)
{
  BbPenSample samples[21];

  canvas_take_brush (fixture, BB_BRUSH_PEN);
  for (int i = 0; i <= 20; i++)
    samples[i] = (BbPenSample){ from.x + (to.x - from.x) * i / 20, from.y + (to.y - from.y) * i / 20, 1,
                                (guint32) (1000 + 8 * i) };
  canvas_draw (canvas, BB_BRUSH_PEN, samples, G_N_ELEMENTS (samples), 1, FALSE);
  bb_canvas_release (canvas);
}

/* off the page and into it: the picture cuts off what it does not show, the board keeps it all */
static void
test_from_beside (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  BbCanvas *canvas = canvas_show (fixture, &window);
  const BbBoard *board;
  BbStroke *stroke;
  guint n;

  canvas_wait_for_paper (canvas);
  draw_line (fixture, canvas, (BbPenSample){ -20000, 0, 1, 0 }, (BbPenSample){ 0, 4000, 1, 0 });
  canvas_wait_for_ink (canvas, 500, 5000);
  board = bb_editor_get_board (fixture->editor);
  stroke = g_ptr_array_index (((const BbLayer *) bb_list_get (board->layers, 0))->strokes, 0);
  g_assert_cmpint (bb_stroke_get_points (stroke, &n)->x, ==, -20000);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* across the corner of the stage, past the picture: its box touches the picture, its ink does not */
static void
test_beside (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  BbCanvas *canvas = canvas_show (fixture, &window);

  canvas_wait_for_paper (canvas);
  bb_player_play (bb_editor_get_player (fixture->editor));
  bb_editor_tick (fixture->editor);
  draw_line (fixture, canvas, (BbPenSample){ -20000, -6000, 1, 0 }, (BbPenSample){ -12000, -14000, 1, 0 });
  bb_player_pause (bb_editor_get_player (fixture->editor));
  g_assert_false (bb_document_is_modified (fixture->document));
  g_assert_false (bb_editor_is_pinned (fixture->editor));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* where nothing may be changed, a press on the picture is told so, and one beside it only once it comes there */
static void
test_read_only (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  BbCanvas *canvas = canvas_show (fixture, &window);

  canvas_wait_for_paper (canvas);
  g_assert_true (bb_canvas_may_begin_at (canvas, 1, 1));
  bb_document_close (fixture->document);

  g_assert_false (bb_canvas_may_begin_at (canvas, 1, 1));
  bb_canvas_follow_refused (canvas, 2, 1);
  g_assert_cmpuint (fixture->n_messages, ==, 0);
  g_assert_false (bb_canvas_may_begin_at (canvas, CANVAS_WIDTH / 2, CANVAS_HEIGHT / 2));
  g_assert_cmpuint (fixture->n_messages, ==, 1);

  /* a stroke that begins there and comes into the picture is told once; one that was let go before is none */
  g_assert_false (bb_canvas_may_begin_at (canvas, 1, 1));
  bb_canvas_follow_refused (canvas, CANVAS_WIDTH / 2, CANVAS_HEIGHT / 2);
  bb_canvas_follow_refused (canvas, CANVAS_WIDTH / 2 + 1, CANVAS_HEIGHT / 2);
  g_assert_cmpuint (fixture->n_messages, ==, 2);
  g_assert_false (bb_canvas_may_begin_at (canvas, 1, 1));
  bb_canvas_forget_refused (canvas);
  bb_canvas_follow_refused (canvas, CANVAS_WIDTH / 2, CANVAS_HEIGHT / 2);
  g_assert_cmpuint (fixture->n_messages, ==, 2);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* however fine the brush, its ring is hollow: where the pointer rests there is no dot */
static void
test_ring (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  BbCanvas *canvas = canvas_show (fixture, &window);
  cairo_surface_t *surface;
  const guint32 *row;
  gboolean has_ring = FALSE;

  canvas_wait_for_paper (canvas);
  bb_editor_set_brush_size (fixture->editor, BB_INK_UNITS_PER_PIXEL);
  bb_canvas_point (canvas, &bb_tools_ink[BB_BRUSH_PEN], CANVAS_WIDTH / 2, 100);
  surface = canvas_look (canvas);
  row = (const guint32 *) (void *) cairo_image_surface_get_data (surface) + 100 * CANVAS_WIDTH + CANVAS_WIDTH / 2;
  for (int x = 0; x < 8; x++)
    has_ring = has_ring || row[x] != 0xffffffff;
  g_assert_true (has_ring);
  for (int x = -2; x < 2; x++)
    g_assert_cmphex (row[x], ==, 0xffffffff);
  cairo_surface_destroy (surface);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* how far right of the middle of the ring its line lies, in pixels */
static int
find_radius (BbCanvas *canvas)
{
  cairo_surface_t *surface = canvas_look (canvas);
  const guint32 *row = (const guint32 *) (void *) cairo_image_surface_get_data (surface) + 100 * CANVAS_WIDTH +
                       CANVAS_WIDTH / 2;
  int radius = 0;

  while (row[radius] == 0xffffffff && radius < 100)
    radius++;
  cairo_surface_destroy (surface);
  return radius;
}

/* while the pointer rests, another tool or size comes by a key */
static void
test_ring_by_key (Fixture *fixture, gconstpointer data)
{
  GtkWidget *window;
  BbCanvas *canvas = canvas_show (fixture, &window);
  int pen, eraser;

  canvas_wait_for_paper (canvas);
  bb_canvas_point (canvas, &bb_tools_ink[BB_BRUSH_PEN], CANVAS_WIDTH / 2, 100);
  pen = find_radius (canvas);
  bb_editor_set_brush_kind (fixture->editor, BB_BRUSH_ERASER);
  eraser = find_radius (canvas);
  g_assert_cmpint (eraser, >, pen);
  bb_editor_set_brush_size (fixture->editor, 2 * bb_editor_get_brush (fixture->editor).size);
  g_assert_cmpint (find_radius (canvas), >, eraser);
  gtk_window_destroy (GTK_WINDOW (window));
}

static const BbNote *
get_note (Fixture *fixture)
{
  return bb_list_get (bb_editor_get_project (fixture->editor)->lists[BB_NOTES], 0);
}

/* what is drawn goes onto the note, not onto the board, and is seen over it as long as the note is */
static void
test_scribble (Fixture *fixture, gconstpointer data)
{
  const BbNoteDraft draft = { 10, 0, NULL, "here" };
  GtkWidget *window;
  BbCanvas *canvas = canvas_show (fixture, &window);

  g_assert_true (bb_note_command_add (fixture->editor, &draft));
  bb_editor_set_scribbling (fixture->editor, TRUE);
  canvas_wait_for_paper (canvas);
  draw_wave (fixture, canvas, BB_BRUSH_PEN);
  bb_canvas_release (canvas);
  g_assert_cmpstr (bb_editor_get_undo_label (fixture->editor), ==, "Scribble");
  g_assert_cmpuint (get_note (fixture)->scribble->strokes->len, ==, 1);
  g_assert_true (bb_board_is_empty (bb_editor_get_board (fixture->editor)));
  canvas_wait_for_ink (canvas, 2000, G_MAXUINT);

  bb_editor_set_scribbling (fixture->editor, FALSE);
  canvas_wait_for_ink (canvas, 2000, G_MAXUINT);
  bb_editor_seek (fixture->editor, 10 + 48);
  canvas_wait_for_ink (canvas, 0, 500);
  bb_editor_seek (fixture->editor, 10 + 47);
  canvas_wait_for_ink (canvas, 2000, G_MAXUINT);
  bb_editor_undo (fixture->editor);
  canvas_wait_for_ink (canvas, 0, 500);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_scribble_erased (Fixture *fixture, gconstpointer data)
{
  const BbNoteDraft draft = { 0, 0, NULL, "here" };
  GtkWidget *window;
  BbCanvas *canvas = canvas_show (fixture, &window);

  canvas_wait_for_paper (canvas);
  draw_wave (fixture, canvas, BB_BRUSH_PEN);
  bb_canvas_release (canvas);
  g_assert_true (bb_note_command_add (fixture->editor, &draft));
  bb_editor_set_scribbling (fixture->editor, TRUE);
  draw_wave (fixture, canvas, BB_BRUSH_ERASER);
  bb_canvas_release (canvas);
  /* the board's own ink is out of its reach */
  canvas_wait_for_ink (canvas, 2000, G_MAXUINT);
  g_assert_null (get_note (fixture)->scribble);
  gtk_window_destroy (GTK_WINDOW (window));
}

static const FixtureTest tests[] = {
  { "/canvas/stroke", test_stroke, 4, 48 },
  { "/canvas/not-again", test_not_again, 4, 48 },
  { "/canvas/undo", test_undo, 4, 48 },
  { "/canvas/undo-overlapping", test_undo_overlapping, 4, 48 },
  { "/canvas/cancelled", test_cancelled, 4, 48 },
  { "/canvas/drawn-while-playing", test_drawn_while_playing, 40, 6 },
  { "/canvas/board-goes", test_board_goes, 4, 48 },
  { "/canvas/from-beside", test_from_beside, 4, 48 },
  { "/canvas/beside", test_beside, 40, 6 },
  { "/canvas/read-only", test_read_only, 4, 48 },
  { "/canvas/scribble", test_scribble, 4, 48 },
  { "/canvas/scribble-erased", test_scribble_erased, 4, 48 },
  { "/canvas/ring", test_ring, 4, 48 },
  { "/canvas/ring-by-key", test_ring_by_key, 4, 48 },
};

int
main (int argc, char *argv[])
{
  gtk_init ();
  return fixture_run (&argc, &argv, tests, G_N_ELEMENTS (tests));
}
