/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the boards look on the timeline? */
#include <glib/gi18n-lib.h>
#include <math.h>

#include "render/hatch.h"
#include "render/label.h"
#include "render/timeline/lanes-private.h"

/* from there on the label of an empty stretch stands at its start, where it is seen sooner */
#define WIDTH_OF_STRETCH 360
#define INSET 7
#define WIDTH_OF_CUT_NUMBER 36
#define CORNER 4
/* of the pictures that follow the first one in a long cell */
#define REPEATED_ALPHA 0.25

/* A board's part of the lane, gaps taken off. */
typedef struct
{
  const BbPlace *place;
  const BbBoard *board;
  const char *number;
  double x;
  double width;
} Cell;

static Cell
get_cell (const BbLanePiece *self, guint index)
{
  const BbProject *project = self->view->project;
  double left = bb_lane_piece_to_x (self, bb_project_get_start (project, index));
  double right = bb_lane_piece_to_x (self, bb_project_get_start (project, index + 1));
  Cell cell = { bb_project_get_place (project, index), NULL, NULL, left + 1, right - left - 2 };

  cell.board = bb_place_get_board (cell.place);
  if (self->view->numbers != NULL)
    cell.number = self->view->numbers[index];
  return cell;
}

cairo_surface_t *
bb_lane_piece_get_thumbnail (const BbLanePiece *self, const BbBoard *board)
{
  const BbLanesView *view = self->view;
  double scale = view->device_scale;

  if (view->get_thumbnail == NULL)
    return NULL;
  return view->get_thumbnail (view->thumbnail_data, board, (int) round (view->layout.picture_width * scale),
                              (int) round (view->layout.picture.height * scale));
}

void
bb_lane_piece_draw_picture (const BbLanePiece *self, cairo_surface_t *picture, double x, double alpha)
{
  const BbLanesLayout *layout = &self->view->layout;
  double scale = self->view->device_scale;

  if (picture == NULL)
    {
      bb_lane_piece_fill (self, BB_COLOUR_LOADING, x, layout->picture.y, layout->picture_width, layout->picture.height);
      return;
    }

  cairo_save (self->cr);
  cairo_translate (self->cr, x, layout->picture.y);
  cairo_scale (self->cr, 1 / scale, 1 / scale);
  cairo_set_source_surface (self->cr, picture, 0, 0);
  cairo_pattern_set_filter (cairo_get_source (self->cr), CAIRO_FILTER_NEAREST);
  cairo_paint_with_alpha (self->cr, alpha);
  cairo_restore (self->cr);
}

/* once at the start of the cell, and faintly all along it: at any zoom one sees which board lasts.
 * A cell narrower than the picture shows its middle, where the eye looks first */
static void
draw_pictures (const BbLanePiece *self, const Cell *cell)
{
  const BbLanesLayout *layout = &self->view->layout;
  cairo_surface_t *picture = bb_lane_piece_get_thumbnail (self, cell->board);
  double step = layout->picture_width + 1;
  double first = cell->x - MAX (0, floor ((layout->picture_width - cell->width) / 2));
  double skipped = MAX (0, floor (-first / step));
  double end = MIN (cell->x + cell->width, self->width);

  cairo_save (self->cr);
  cairo_rectangle (self->cr, MAX (cell->x, 0), layout->picture.y, MAX (0, end - MAX (cell->x, 0)),
                   layout->picture.height);
  cairo_clip (self->cr);
  for (double x = first + skipped * step; x < end; x += step)
    bb_lane_piece_draw_picture (self, picture, x, x == first ? 1 : REPEATED_ALPHA);
  cairo_restore (self->cr);
  g_clear_pointer (&picture, cairo_surface_destroy);
}

/* where the label of an empty cell of that width begins in it, and how wide it is */
static double
place_label (const BbLanePiece *self, double width, double *wide)
{
  *wide = bb_label_measure (self->text, bb_get_not_boarded_label ());

  return width > WIDTH_OF_STRETCH ? 2 * INSET : floor ((width - *wide) / 2);
}

static void
draw_label_at (const BbLanePiece *self, double x, double wide)
{
  const BbSpan *picture = &self->view->layout.picture;
  double middle = picture->y + picture->height / 2;

  bb_lane_piece_fill (self, BB_COLOUR_HATCH, x - INSET, middle - 10, wide + 2 * INSET, 20);
  bb_lane_piece_set_source (self, BB_COLOUR_HATCH_TEXT);
  bb_label_show (self->cr, self->text, bb_get_not_boarded_label (), x, middle, -1);
}

static void
draw_empty (const BbLanePiece *self, const Cell *cell)
{
  const BbSpan *picture = &self->view->layout.picture;
  double x = cell->x, width = cell->width;
  double wide, left;

  if (!bb_lane_piece_cut (self, &x, &width))
    return;

  bb_hatch_fill (self->cr, self->view->palette, &(cairo_rectangle_t){ x, picture->y, width, picture->height },
                 fmod (self->scale.offset, 8) + 8);
  left = place_label (self, cell->width, &wide);
  if (cell->width >= wide + 2 * INSET && cell->x + left + wide + INSET >= 0)
    draw_label_at (self, cell->x + left, wide);
}

/* the row below the picture, with round corners at its foot */
static void
draw_foot (const BbLanePiece *self, const Cell *cell)
{
  const BbSpan *row = &self->view->layout.number;
  double x = cell->x, width = cell->width;

  if (!bb_lane_piece_cut (self, &x, &width))
    return;

  bb_lane_piece_set_source (self, BB_COLOUR_CELL);
  bb_path_round (self->cr, x, row->y - CORNER, width, row->height + CORNER, CORNER);
  cairo_fill (self->cr);
  bb_lane_piece_fill (self, BB_COLOUR_CELL, x, self->view->layout.picture.y, width, self->view->layout.picture.height);
}

/* where there is room for it: "10A" is never cut, a long one that was typed ends in an ellipsis */
static void
draw_number_in (const BbLanePiece *self, const Cell *cell, const char *number, double room)
{
  const BbSpan *row = &self->view->layout.number;

  if (room < WIDTH_OF_CUT_NUMBER && bb_label_measure (self->text, number) > room)
    return;

  bb_lane_piece_set_source (self, BB_COLOUR_CELL_TEXT);
  bb_label_show (self->cr, self->text, number, cell->x + INSET, row->y + row->height / 2, room);
}

/* and the marks beside it, which leave it the room that it needs */
static void
draw_number (const BbLanePiece *self, const Cell *cell)
{
  const char *number = cell->number != NULL ? cell->number : "";
  double right = cell->x + cell->width - INSET + 1;
  double room = cell->width - INSET - 1, wide, marks;

  if (right < 0 || cell->x > self->width)
    return;

  wide = *number != '\0' ? MIN (bb_label_measure (self->text, number), WIDTH_OF_CUT_NUMBER) : 0;
  marks = bb_lane_piece_draw_marks (self, cell->place, right, room - INSET - wide);
  if (*number != '\0' && cell->x >= -self->width - 4096)
    draw_number_in (self, cell, number, room - marks);
}

/* where its own one is cut, and room is left for another */
static void
keep_label (const BbLanePiece *self, const Cell *cell)
{
  double wide, left = place_label (self, cell->width, &wide);

  if (cell->x + left < BB_KEPT_LEFT + INSET && cell->x + cell->width >= wide + 4 * INSET)
    draw_label_at (self, BB_KEPT_LEFT + 2 * INSET, wide);
}

static void
draw_kept (const BbLanePiece *self, const BbSpan *span)
{
  guint index = bb_project_find_place (self->view->project, self->first);
  const BbSpan *row = &self->view->layout.number;
  Cell cell = get_cell (self, index);
  Cell shown = cell;

  if (cell.x >= BB_KEPT_LEFT || bb_lane_piece_is_dense (self, index))
    return;

  shown.x = BB_KEPT_LEFT;
  shown.width = cell.x + cell.width - BB_KEPT_LEFT;
  bb_lane_piece_fill (self, BB_COLOUR_CELL, 0, row->y, shown.width - CORNER, row->height - CORNER);
  draw_number (self, &shown);
  if (bb_board_is_empty (cell.board))
    keep_label (self, &cell);
}

static void
draw_board (const BbLanePiece *self, guint index)
{
  Cell cell = get_cell (self, index);

  draw_foot (self, &cell);
  if (bb_board_is_empty (cell.board))
    draw_empty (self, &cell);
  else
    draw_pictures (self, &cell);
  bb_lane_piece_draw_scene (self, cell.board, cell.x, cell.width);
  draw_number (self, &cell);
}

static void
draw (const BbLanePiece *self, const BbSpan *lane)
{
  const BbProject *project = self->view->project;
  guint first = bb_project_find_place (project, self->first), last = bb_project_find_place (project, self->last);
  double start = bb_lane_piece_to_x (self, 0);
  double end = bb_lane_piece_to_x (self, project->settings->length);

  bb_lane_piece_fill (self, BB_COLOUR_TRACK, start, lane->y, end - start, lane->height);
  for (guint i = first; i <= last; i++)
    {
      if (bb_lane_piece_is_dense (self, i))
        i = bb_lane_piece_draw_dense (self, i, last);
      else
        draw_board (self, i);
    }
  bb_lane_piece_draw_transitions (self, first, last);
}

/* what lies at a point */

static double
get_edge_distance (const BbLanePoint *point, guint index)
{
  return fabs (bb_lanes_scale_to_x (point->scale, bb_project_get_start (point->project, index)) - point->x);
}

/* the edge within reach, seen from within place @index; 0, which starts no edge, where there is
 * none */
static guint
find_edge (const BbLanePoint *point, guint index)
{
  double width = bb_project_get_duration (point->project, index) * point->scale->pixels_per_frame;
  double reach = MIN (BB_EDGE_REACH, width / 3);
  guint next = index + 1 < bb_project_count (point->project) ? index + 1 : 0;
  double left = index > 0 ? get_edge_distance (point, index) : G_MAXDOUBLE;
  double right = next > 0 ? get_edge_distance (point, next) : G_MAXDOUBLE;

  if (MIN (left, right) > reach)
    return 0;
  return left < right ? index : next;
}

static void
hit_board (const BbLanePoint *point, BbLanesHit *hit)
{
  guint index = bb_project_find_place (point->project, hit->frame);
  guint edge = find_edge (point, index);

  if (edge == 0 && bb_lane_hit_transition (point, index, hit))
    return;

  hit->kind = edge > 0 ? BB_HIT_EDGE : BB_HIT_BOARD;
  hit->index = edge > 0 ? edge : index;
  if (edge > 0)
    hit->frame = bb_project_get_start (point->project, edge);
}

const BbLaneKind bb_lane_boards = {
  .label = N_ ("Boards"),
  .share = 0.48,
  .least = 56,
  .natural = 98,
  .draw = draw,
  .draw_kept = draw_kept,
  .hit = hit_board,
};
