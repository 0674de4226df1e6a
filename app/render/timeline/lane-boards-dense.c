/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do boards look on the timeline that are too narrow for a picture each? */
#include <math.h>

#include "model/scene.h"
#include "render/hatch.h"
#include "render/timeline/lanes-piece.h"

/* a narrower board has no picture of its own; its own hatch, where it has none */
#define WIDTH_OF_PICTURE 8
#define WIDTH_OF_HATCH 3
/* of a bar that says how fast it is cut; and the boards a second that fill half the row */
#define BAR_WIDTH 4
#define HALF_RATE 1.0

typedef struct
{
  guint first;
  guint last;
  double x;
  double end;
} Run;

static double
get_width (const BbLanePiece *self, guint index)
{
  const BbProject *project = self->view->project;

  return bb_lane_piece_to_x (self, bb_project_get_start (project, index + 1)) -
         bb_lane_piece_to_x (self, bb_project_get_start (project, index));
}

gboolean
bb_lane_piece_is_dense (const BbLanePiece *self, guint index)
{
  return get_width (self, index) < WIDTH_OF_PICTURE;
}

static Run
find_run (const BbLanePiece *self, guint index, guint last)
{
  Run run = { index, index };

  while (run.last < last && bb_lane_piece_is_dense (self, run.last + 1))
    run.last++;
  run.x = bb_lane_piece_to_x (self, bb_project_get_start (self->view->project, run.first));
  run.end = bb_lane_piece_to_x (self, bb_project_get_start (self->view->project, run.last + 1));
  return run;
}

static void
clip (const BbLanePiece *self, const Run *run, const BbSpan *row)
{
  double left = MAX (run->x, 0), right = MIN (run->end, self->width);

  cairo_rectangle (self->cr, left, row->y, MAX (right - left, 0), row->height);
  cairo_clip (self->cr);
}

static void
draw_hatch (const BbLanePiece *self, double x, double width)
{
  const BbSpan *picture = &self->view->layout.picture;

  bb_hatch_fill (self->cr, self->view->palette, &(cairo_rectangle_t){ x, picture->y, width, picture->height },
                 fmod (self->scale.offset, 8) + 8);
}

/* the frame in the middle of what is @step pixels long, counted in such steps from the start of the video */
static gint64
find_middle (const BbLanePiece *self, double step, double n)
{
  gint64 frame = (gint64) floor ((n + 0.5) * step / self->scale.pixels_per_frame);

  return CLAMP (frame, 0, self->view->project->settings->length - 1);
}

/* a picture each so many boards, as on a strip of film: that of the board in its middle */
static void
draw_film (const BbLanePiece *self, const Run *run)
{
  const BbProject *project = self->view->project;
  double step = self->view->layout.picture_width + 1, offset = round (self->scale.offset);

  cairo_save (self->cr);
  clip (self, run, &self->view->layout.picture);
  for (double n = floor ((run->x + offset) / step); n * step - offset < run->end; n++)
    {
      guint index = bb_project_find_place (project, find_middle (self, step, n));
      const BbBoard *board = bb_project_get_board (project, index);
      cairo_surface_t *picture;

      if (bb_board_is_empty (board))
        {
          draw_hatch (self, n * step - offset, step - 1);
          continue;
        }
      picture = bb_lane_piece_get_thumbnail (self, board);
      bb_lane_piece_draw_picture (self, picture, n * step - offset, 1);
      g_clear_pointer (&picture, cairo_surface_destroy);
    }
  cairo_restore (self->cr);
}

/* boards a second, a board counted by as much of it as lies between two frames */
static double
measure_rate (const BbProject *project, double from, double to)
{
  const BbFrameRate *rate = &project->settings->rate;
  gint64 last_frame = project->settings->length - 1;
  guint last = bb_project_find_place (project, MIN ((gint64) to, last_frame));
  double n = 0;

  for (guint i = bb_project_find_place (project, MIN ((gint64) from, last_frame)); i <= last; i++)
    {
      gint64 start = bb_project_get_start (project, i), end = bb_project_get_start (project, i + 1);
      double seen = MIN (to, (double) end) - MAX (from, (double) start);

      n += MAX (seen, 0) / (double) (end - start);
    }

  return n / (to - from) * rate->numerator / rate->denominator;
}

/* the faster it is cut, the higher */
static void
draw_rate (const BbLanePiece *self, const Run *run)
{
  const BbSpan *row = &self->view->layout.number;
  double offset = round (self->scale.offset), scale = self->scale.pixels_per_frame;

  cairo_save (self->cr);
  clip (self, run, row);
  bb_lane_piece_fill (self, BB_COLOUR_CELL, run->x, row->y, run->end - run->x, row->height);
  for (double n = floor ((run->x + offset) / BAR_WIDTH); n * BAR_WIDTH - offset < run->end; n++)
    {
      double from = MAX (n, 0) * BAR_WIDTH / scale;
      double rate = measure_rate (self->view->project, from, from + BAR_WIDTH / scale);
      double height = round (row->height * rate / (rate + HALF_RATE));

      bb_lane_piece_fill (self, BB_COLOUR_CELL_DENSE, n * BAR_WIDTH - offset, row->y + row->height - height, BAR_WIDTH,
                          height);
    }
  cairo_restore (self->cr);
}

void
bb_lane_piece_draw_scene (const BbLanePiece *self, const BbBoard *board, double x, double width)
{
  const BbSpan *edge = &self->view->layout.scene;
  const BbScene *scene = bb_project_find_scene (self->view->project, bb_board_get_text (board, BB_FIELD_ID_SCENE));

  if (scene == NULL || !bb_lane_piece_cut (self, &x, &width))
    return;

  bb_set_source_colour (self->cr, scene->colour << 8 | 0xff);
  cairo_rectangle (self->cr, x, edge->y, width, edge->height);
  cairo_fill (self->cr);
}

guint
bb_lane_piece_draw_dense (const BbLanePiece *self, guint index, guint last)
{
  const BbProject *project = self->view->project;
  const BbSpan *edge = &self->view->layout.scene;
  Run run = find_run (self, index, last);

  bb_lane_piece_fill (self, BB_COLOUR_CELL, run.x, edge->y, run.end - run.x, edge->height);
  draw_film (self, &run);
  draw_rate (self, &run);
  for (guint i = run.first; i <= run.last; i++)
    {
      const BbBoard *board = bb_project_get_board (project, i);
      double x = bb_lane_piece_to_x (self, bb_project_get_start (project, i)), width = get_width (self, i);

      bb_lane_piece_draw_scene (self, board, x, width);
      if (bb_board_is_empty (board) && width >= WIDTH_OF_HATCH)
        draw_hatch (self, x, width - 1);
    }

  return run.last;
}
