/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a presentation of moves and dissolves keep up with the video? To be run under tests/display. */
#include "row.h"

#include <adwaita.h>

#include "model/places.h"
#include "storyboard.h"
#include "widgets/common/shown-frame.h"

#define WIDTH 1920
#define HEIGHT 1080
#define RATE 24
#define SECONDS 20
#define LENGTH 24     /* of each board */
#define TRANSITION 12 /* of every second one */

typedef struct
{
  BbShownFrame *picture;
  BbProject *project;
  gint64 start;  /* microseconds; 0 before the first frame */
  gint64 frame;  /* that was asked for last */
  guint n_late;  /* not there when they were due, or never asked for */
  GArray *times; /* milliseconds of this thread for each frame of the screen */
  double before;
} Run;

/* pushes in, or looks from one side to the other, and turns */
static void
move (BbBoard *board, guint index)
{
  BbMoveKey *keys[] = { bb_move_key_new (0), bb_move_key_new (BB_MOVE_END) };

  keys[0]->scale = index % 2 == 0 ? 1000 : 700;
  keys[1]->scale = index % 2 == 0 ? 600 : 700;
  keys[0]->x = index % 2 == 0 ? 0 : -3000;
  keys[1]->x = index % 2 == 0 ? 1000 : 3000;
  keys[1]->rotation = 300;
  bb_board_take_camera (board, bb_list_new_from ((gpointer *) keys, G_N_ELEMENTS (keys)));
  bb_move_key_unref (keys[0]);
  bb_move_key_unref (keys[1]);
}

static BbProject *
make_project (void)
{
  g_autoptr (BbProject) project = bb_project_new ();
  g_autoptr (BbScene) scene = bb_scene_new ("Rooftop", 0x62a0ea);
  BbSettings *settings = bb_settings_copy (project->settings);
  g_autoptr (BbProject) sized = NULL;
  GPtrArray *places = g_ptr_array_new ();

  for (guint i = 0; i < SECONDS * RATE / LENGTH; i++)
    {
      g_autoptr (BbLayer) layer = make_face (i);
      g_autoptr (BbBoard) board = bb_board_new ();

      bb_board_take_layers (board, bb_list_new_from ((gpointer *) &layer, 1));
      bb_board_set_text (board, BB_FIELD_ID_SCENE, scene->id);
      board->starts_shot = TRUE;
      move (board, i);
      if (i % 2 == 1)
        {
          board->transition = BB_TRANSITION_DISSOLVE;
          board->transition_length = TRANSITION;
        }
      g_ptr_array_add (places, bb_place_new (i * LENGTH, board));
    }

  settings->length = SECONDS * RATE;
  settings->width = WIDTH;
  settings->height = HEIGHT;
  sized = bb_project_with_settings (project, settings);
  return bb_project_with_list (sized, BB_PLACES, bb_list_new_take (places));
}

static double
get_thread_milliseconds (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

/* the first frame waits, as before a presentation plays */
static gboolean
tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  Run *run = data;
  gint64 now = gdk_frame_clock_get_frame_time (clock), frame = 0;
  double time = get_thread_milliseconds () - run->before;

  run->before = get_thread_milliseconds ();
  if (run->start == 0)
    {
      bb_shown_frame_show (run->picture, run->project, 0, TRUE);
      if (!bb_shown_frame_is_late (run->picture))
        run->start = now;
      return G_SOURCE_CONTINUE;
    }

  g_array_append_val (run->times, time);
  frame = MIN ((now - run->start) * RATE / G_USEC_PER_SEC, SECONDS * RATE - 1);
  if (frame == run->frame)
    return G_SOURCE_CONTINUE;

  run->n_late += (guint) (frame - run->frame - 1);
  bb_shown_frame_show (run->picture, run->project, frame, TRUE);
  run->n_late += bb_shown_frame_is_late (run->picture);
  run->frame = frame;
  return G_SOURCE_CONTINUE;
}

static void
print_rows (Run *run)
{
  double *times = (double *) (gpointer) run->times->data;

  bench_print_row ("frames late, moves and dissolves on the full screen", 100.0 * run->n_late / (SECONDS * RATE), "%",
                   1, "1080p24, by the frame clock: each frame there when it is due");
  qsort (times, run->times->len, sizeof (double), bench_compare);
  bench_print_row ("main loop, a frame of the screen meanwhile", times[run->times->len * 99 / 100], "ms", 10,
                   "processor time of its thread, the 99th of a hundred");
}

int
main (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BbDocument) document = NULL;
  g_autoptr (BbProject) project = make_project ();
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (double));
  Run run = { .project = project, .times = times };
  GtkWidget *window;

  gtk_init ();
  document = bb_document_create_untitled (project, &error);
  g_assert_no_error (error);
  window = gtk_window_new ();
  run.picture = g_object_new (BB_TYPE_SHOWN_FRAME, NULL);
  bb_shown_frame_set_document (run.picture, document);
  gtk_window_set_decorated (GTK_WINDOW (window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (window), WIDTH, HEIGHT);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (run.picture));
  gtk_widget_add_tick_callback (GTK_WIDGET (run.picture), tick_cb, &run, NULL);
  gtk_window_present (GTK_WINDOW (window));
  while (run.frame < SECONDS * RATE - 1)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (run.picture)), ==, WIDTH);
  print_rows (&run);
  gtk_window_destroy (GTK_WINDOW (window));
  bb_document_close (document);
  return EXIT_SUCCESS;
}
