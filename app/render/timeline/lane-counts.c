/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the counts of dancers look? */
#include <glib/gi18n-lib.h>
#include <math.h>

#include "render/label.h"
#include "render/timeline/lanes-beats.h"
#include "render/timeline/lanes-private.h"

/* narrower beats, in pixels, have no count of their own: then eights have their number */
#define COUNT_LEAST 15
/* from there on an eight has its number beside the 1 */
#define NUMBER_LEAST 27
#define INSET 5
#define BADGE_INSET 3
#define BADGE_RADIUS 3

static gboolean
is_shown (const BbProject *project)
{
  return project->song != NULL;
}

static gboolean
is_empty (const BbLanesView *view)
{
  return view->beats == NULL || view->beats->n == 0;
}

/* the 1 is where a phrase begins, the 5 its half */
static BbColour
get_colour (const BbBeat *beat)
{
  if (beat->count == 1)
    return BB_COLOUR_COUNT_ONE;
  return beat->count == beat->counts / 2 + 1 ? BB_COLOUR_COUNT_HALF : BB_COLOUR_COUNT;
}

/* the number of an eight, in a frame of its own, so that nobody takes it for a count; returns its width */
static double
draw_number (const BbLanePiece *self, const BbSpan *lane, const BbBeat *beat, double x)
{
  g_autofree char *text = g_strdup_printf ("%d", (int) beat->eight);
  double width = bb_label_measure (self->text, text) + 2 * BADGE_INSET;
  double height = MIN (lane->height - 4, bb_lanes_measure_text (self->view->font) + 2);

  bb_lane_piece_set_source (self, BB_COLOUR_COUNT_EIGHT);
  bb_path_round (self->cr, x, lane->y + floor ((lane->height - height) / 2), width, height, BADGE_RADIUS);
  cairo_fill (self->cr);
  bb_lane_piece_set_source (self, BB_COLOUR_COUNT_EIGHT_TEXT);
  bb_label_show (self->cr, self->text, text, x + BADGE_INSET, lane->y + lane->height / 2, -1);
  return width;
}

static void
draw_count (const BbLanePiece *self, const BbSpan *lane, const BbBeat *beat, double room)
{
  g_autofree char *text = g_strdup_printf ("%d", beat->count);
  double x = bb_lane_piece_to_x (self, beat->position) + INSET;

  if (room >= COUNT_LEAST)
    {
      bb_lane_piece_set_source (self, get_colour (beat));
      bb_label_show (self->cr, self->text, text, x, lane->y + lane->height / 2, -1);
      x += bb_label_measure (self->text, text) + BADGE_INSET;
    }
  if (beat->count == 1 && beat->eight > 0 && (room >= NUMBER_LEAST || room < COUNT_LEAST))
    draw_number (self, lane, beat, x);
}

static void
draw (const BbLanePiece *self, const BbSpan *lane)
{
  const BbBeatGrid *beats = self->view->beats;
  double room = bb_lanes_beats_get_width (self->view);
  /* a number needs the room of the eight that it stands at */
  double reach = bb_label_measure (self->text, "00") + INSET + 2 * BADGE_INSET;
  int index;

  if (is_empty (self->view))
    return;

  bb_lane_draw_grid (self, lane);
  index = MAX (bb_beat_grid_find (beats, bb_lanes_scale_frame_at (&self->scale, -reach)), 0);
  for (; index < (int) beats->n && beats->beats[index].frame <= self->last; index++)
    {
      const BbBeat *beat = &beats->beats[index];

      if (room >= COUNT_LEAST || (beat->count == 1 && room * beat->counts >= reach))
        draw_count (self, lane, beat, room);
    }
}

static void
hit_counts (const BbLanePoint *point, BbLanesHit *hit)
{
  hit->kind = BB_HIT_COUNTS;
}

const BbLaneKind bb_lane_counts = {
  .label = N_ ("Counts"),
  .padding = 8,
  .compact_padding = 3,
  .is_shown = is_shown,
  .draw = draw,
  .hit = hit_counts,
  .hint = N_ ("No beat yet: click here to tap or type the tempo"),
  .is_empty = is_empty,
  .reaches_outside = TRUE,
};
