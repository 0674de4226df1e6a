/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long does an animatic take to become a file, against encoding alone? */
#include "row.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "export/media-source.h"
#include "export/video/film-colours.h"
#include "export/video/film-frames.h"
#include "export/video/film.h"
#include "model/move-key.h"
#include "storyboard.h"

#define N_BOARDS 10
#define BOARD 48
#define WIDTH 1920
#define HEIGHT 1080
#define ROUNDS 5
/* as export/video/film-codecs has it */
#define X264 "-c:v libx264 -preset veryfast -crf 21 -g 48 -movflags +faststart"

static void
run (const char *line)
{
  int status;

  if (!g_spawn_command_line_sync (line, NULL, NULL, &status, NULL) || status != 0)
    g_error ("failed: %s", line);
}

/* two photos and a scan, all with grain */
static const char *const pictures[] = { "0.jpg", "1.jpg", "2.png" };

static void
make_pictures (const char *folder)
{
  g_autofree char *media = g_build_filename (folder, "media", NULL);

  g_mkdir (media, 0700);
  for (guint i = 0; i < G_N_ELEMENTS (pictures); i++)
    {
      g_autofree char *line = g_strdup_printf ("ffmpeg -v error -y -f lavfi -i testsrc2=size=2400x1350 -frames:v 1 "
                                               "-vf hue=h=%u,noise=alls=12 -q:v 2 %s/%s",
                                               70 * i, media, pictures[i]);

      run (line);
    }
}

static void
add_picture (BbBoard *board, guint i)
{
  g_autofree char *media = g_build_filename ("media", pictures[i % G_N_ELEMENTS (pictures)], NULL);
  BbLayer *layers[] = { bb_layer_new_picture (media, pictures[i % G_N_ELEMENTS (pictures)]) };

  bb_board_take_layers (board, bb_list_new_from ((gpointer *) layers, 1));
  bb_layer_unref (layers[0]);
}

/* from the whole to a part of it */
static void
add_move (BbBoard *board)
{
  BbMoveKey *keys[] = { bb_move_key_new (0), bb_move_key_new (BB_MOVE_END) };

  keys[1]->scale = 600;
  keys[1]->x = 2000;
  bb_board_take_camera (board, bb_list_new_from ((gpointer *) keys, 2));
  bb_move_key_unref (keys[0]);
  bb_move_key_unref (keys[1]);
}

/* of three boards one moves, one comes by a dissolve, and one stands */
static BbProject *
make_project (gboolean has_moves)
{
  BbProject *project = make_storyboard (N_BOARDS, BOARD);
  GPtrArray *places = g_ptr_array_new ();

  for (guint i = 0; i < N_BOARDS; i++)
    {
      g_autoptr (BbBoard) board = bb_board_copy (bb_project_get_board (project, i));

      add_picture (board, i);
      if (has_moves && i % 3 == 0)
        add_move (board);
      if (has_moves && i % 3 == 1)
        {
          board->transition = BB_TRANSITION_DISSOLVE;
          board->transition_length = 12;
        }
      g_ptr_array_add (places, bb_place_new (i * BOARD, board));
    }
  bb_list_unref (project->lists[BB_PLACES]);
  project->lists[BB_PLACES] = bb_list_new_take (places);
  return project;
}

static void
write_all (int file, const guint8 *bytes, gsize length)
{
  while (length > 0)
    {
      gssize n = write (file, bytes, length);

      if (n <= 0)
        g_error ("no room for frames");
      bytes += n;
      length -= (gsize) n;
    }
}

/* the very frames that the encoder is handed, in memory */
static void
write_frames (const BbProject *project, const char *folder, const BbFilmOptions *options, const char *path)
{
  g_autoptr (BbExportJob) job = bb_export_job_new ();
  g_autoptr (BbMediaSource) source = bb_media_source_new (project, folder, FALSE, job);
  g_autoptr (BbFilmFrames) frames = bb_film_frames_new (project, bb_media_source_get (source), options);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, WIDTH, HEIGHT);
  g_autofree guint8 *planar = g_malloc (WIDTH * HEIGHT * 3 / 2);
  guint8 *const planes[] = { planar, planar + WIDTH * HEIGHT, planar + WIDTH * HEIGHT * 5 / 4 };
  const int strides[] = { WIDTH, WIDTH / 2, WIDTH / 2 };
  int file = g_open (path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

  for (gint64 frame = 0; frame < project->settings->length; frame++)
    {
      bb_film_frames_draw (frames, surface, frame);
      cairo_surface_flush (surface);
      bb_film_colours_convert (cairo_image_surface_get_data (surface), 4 * WIDTH, WIDTH, HEIGHT, planes, strides);
      write_all (file, planar, WIDTH * HEIGHT * 3 / 2);
    }
  close (file);
  cairo_surface_destroy (surface);
}

static double
time_ours (const BbProject *project, const char *folder, const BbFilmOptions *options)
{
  g_autofree char *path = g_build_filename (folder, "ours.mp4", NULL);
  const BbExportRequest request = { project, folder, BB_EXPORT_ALL, options, path };
  g_autoptr (BbExportJob) job = bb_export_job_new ();
  g_autoptr (GError) error = NULL;
  gint64 start = g_get_monotonic_time ();

  if (!bb_film_export (&request, job, &error))
    g_error ("%s", error->message);
  return (g_get_monotonic_time () - start) / 1e6;
}

static double
time_theirs (const char *folder, const char *frames)
{
  g_autofree char *line = g_strdup_printf ("ffmpeg -v error -y -f rawvideo -pix_fmt yuv420p -s %dx%d -r 24 -i %s " X264
                                           " %s/theirs.mp4",
                                           WIDTH, HEIGHT, frames, folder);
  gint64 start = g_get_monotonic_time ();

  run (line);
  return (g_get_monotonic_time () - start) / 1e6;
}

static void
print_ratio (const char *name, const char *folder, gboolean has_moves, double limit)
{
  g_autoptr (BbProject) project = make_project (has_moves);
  g_autoptr (BbFilmOptions) options = bb_film_options_new ();
  g_autofree char *frames = g_build_filename (folder, "frames", NULL);
  double ratios[ROUNDS], seconds[ROUNDS];

  options->is_silent = TRUE;
  write_frames (project, folder, options, frames);
  for (guint i = 0; i < ROUNDS; i++)
    {
      double theirs = time_theirs (folder, frames);

      seconds[i] = time_ours (project, folder, options);
      ratios[i] = seconds[i] / theirs;
    }
  g_remove (frames);
  g_print ("# %s: %.2f s\n", name, bench_get_median (seconds, ROUNDS));
  bench_print_row (name, bench_get_median (ratios, ROUNDS), "×", limit, "ffmpeg encoding the same frames from memory");
}

int
main (void)
{
  g_autofree char *folder = g_strdup ("/dev/shm/beatboard-XXXXXX");
  g_autofree char *remove = NULL;

  g_assert_nonnull (g_mkdtemp (folder));
  remove = g_strdup_printf ("rm -r %s", folder);
  make_pictures (folder);
  print_ratio ("480 frames of 1080p24: moves, dissolves, stills", folder, TRUE, 1.15);
  print_ratio ("480 frames of 1080p24: boards stand still", folder, FALSE, 1);
  run (remove);
  return 0;
}
