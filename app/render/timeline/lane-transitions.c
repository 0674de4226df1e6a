/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do transitions look on the timeline, and where are they grabbed? */
#include <math.h>

#include "model/places.h"
#include "render/timeline/lanes-private.h"

/* pixels: a narrower one is left out; from there on the ends can be grabbed beside the edge itself */
#define LEAST_WIDTH 5
#define LEAST_GRABBED (5 * BB_EDGE_REACH)
#define SHADE 0x000000a0
#define LINE 0xffffffff

/* as editors draw them: what goes out falls, what comes in rises */
static void
trace_kind (cairo_t *cr, BbTransitionKind kind, double x, double y, double width, double height)
{
  cairo_move_to (cr, x, y + height);
  cairo_line_to (cr, x + width, y);
  if (kind == BB_TRANSITION_WIPE)
    return;

  cairo_move_to (cr, x, y);
  cairo_line_to (cr, x + width, y + height);
}

/* the colour that it goes through, where it does */
static void
fill_dip (cairo_t *cr, guint32 colour, double x, double y, double width, double height)
{
  cairo_move_to (cr, x, y + height / 2);
  cairo_line_to (cr, x + width / 2, y);
  cairo_line_to (cr, x + width, y + height / 2);
  cairo_line_to (cr, x + width / 2, y + height);
  cairo_close_path (cr);
  bb_set_source_colour (cr, colour);
  cairo_fill_preserve (cr);
}

static void
draw_transition (const BbLanePiece *self, BbTransitionKind kind, gint64 begin, gint64 end)
{
  const BbSpan *row = &self->view->layout.picture;
  double x = bb_lane_piece_to_x (self, (double) begin), width = bb_lane_piece_to_x (self, (double) end) - x;
  double height = MIN (row->height, MAX (width, 14)), y = row->y + row->height - height;

  if (width < LEAST_WIDTH)
    return;

  cairo_save (self->cr);
  cairo_rectangle (self->cr, x, y, width, height);
  cairo_clip_preserve (self->cr);
  bb_set_source_colour (self->cr, SHADE);
  cairo_fill (self->cr);
  if (kind == BB_TRANSITION_DIP_BLACK || kind == BB_TRANSITION_DIP_WHITE)
    fill_dip (self->cr, kind == BB_TRANSITION_DIP_BLACK ? 0x000000ff : 0xffffffff, x + 1, y + 1, width - 2, height - 2);
  else
    trace_kind (self->cr, kind, x, y, width, height);
  cairo_rectangle (self->cr, x + 0.5, y + 0.5, width - 1, height - 1);
  cairo_set_line_width (self->cr, 1);
  bb_set_source_colour (self->cr, LINE);
  cairo_stroke (self->cr);
  cairo_restore (self->cr);
}

void
bb_lane_piece_draw_transitions (const BbLanePiece *self, guint first, guint last)
{
  const BbProject *project = self->view->project;
  gint64 begin, end;

  for (guint i = MAX (first, 1); i <= last + 1 && i < bb_project_count (project); i++)
    {
      if (bb_places_get_transition (project, i, &begin, &end))
        draw_transition (self, bb_project_get_board (project, i)->transition, begin, end);
    }
}

/* Returns: whether an end of the transition into the place at @index is at the point */
static gboolean
hit_ends (const BbLanePoint *point, guint index, BbLanesHit *hit)
{
  gint64 begin, end;
  double left, right;

  if (index == 0 || index >= bb_project_count (point->project) ||
      !bb_places_get_transition (point->project, index, &begin, &end))
    return FALSE;

  left = bb_lanes_scale_to_x (point->scale, (double) begin);
  right = bb_lanes_scale_to_x (point->scale, (double) end);
  if (right - left < LEAST_GRABBED || MIN (fabs (point->x - left), fabs (point->x - right)) > BB_EDGE_REACH)
    return FALSE;

  hit->kind = fabs (point->x - left) < fabs (point->x - right) ? BB_HIT_TRANSITION_START : BB_HIT_TRANSITION_END;
  hit->index = (int) index;
  hit->frame = hit->kind == BB_HIT_TRANSITION_START ? begin : end;
  return TRUE;
}

gboolean
bb_lane_hit_transition (const BbLanePoint *point, guint index, BbLanesHit *hit)
{
  return hit_ends (point, index, hit) || hit_ends (point, index + 1, hit);
}
