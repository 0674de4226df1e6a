/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the ruler look, and the lines that go on from it? */
#include "model/time.h"
#include "render/label.h"
#include "render/timeline/lanes-beats.h"
#include "render/timeline/lanes-private.h"
#include "render/timeline/ruler.h"

/* between a label and the next tick, and between two ticks without labels */
#define LABEL_GAP 20
#define TICK_GAP 8
#define LABEL_INSET 6
#define MINOR_TICK 4

static double
measure_label (const BbLanePiece *self)
{
  return bb_label_measure (self->text, "00:00:00:00");
}

static void
draw_ticks (const BbLanePiece *self, const BbRulerStep *step, BbColour colour, double y, double height)
{
  const BbSettings *settings = self->view->project->settings;
  double hair = 1 / self->view->device_scale;
  gint64 frame = bb_ruler_next (step, &settings->rate, settings->start, self->first);

  bb_lane_piece_set_source (self, colour);
  for (; frame <= self->last; frame = bb_ruler_next (step, &settings->rate, settings->start, frame + 1))
    cairo_rectangle (self->cr, bb_lane_piece_to_x (self, frame), y, MAX (1, hair), height);
  cairo_fill (self->cr);
}

static void
draw_labels (const BbLanePiece *self, const BbRulerStep *step, const BbSpan *lane, double reach)
{
  const BbSettings *settings = self->view->project->settings;
  gint64 from = MAX (0, bb_lanes_scale_frame_at (&self->scale, -reach));
  gint64 frame = bb_ruler_next (step, &settings->rate, settings->start, from);

  bb_lane_piece_set_source (self, BB_COLOUR_RULER_TEXT);
  for (; frame <= self->last; frame = bb_ruler_next (step, &settings->rate, settings->start, frame + 1))
    {
      g_autofree char *label = bb_time_to_timecode (&settings->rate, settings->start, frame);

      bb_label_show (self->cr, self->text, label, bb_lane_piece_to_x (self, frame) + LABEL_INSET,
                     lane->y + lane->height / 2, -1);
    }
}

/* what lies before the first beat and after the last has the time alone */
static gboolean
clip_to_time (const BbLanePiece *self, const BbSpan *lane)
{
  const BbBeatGrid *beats = self->view->beats;
  double first, last;

  if (beats == NULL || beats->n == 0)
    return TRUE;

  first = bb_lane_piece_to_x (self, beats->beats[0].position);
  last = bb_lane_piece_to_x (self, beats->beats[beats->n - 1].position) + bb_lanes_beats_get_width (self->view);
  cairo_rectangle (self->cr, 0, lane->y, MAX (first, 0), lane->height);
  cairo_rectangle (self->cr, MAX (last, 0), lane->y, MAX (self->width - MAX (last, 0), 0), lane->height);
  cairo_clip (self->cr);
  return first > 0 || last < self->width;
}

static void
draw_time (const BbLanePiece *self, const BbSpan *lane)
{
  const BbFrameRate *rate = &self->view->project->settings->rate;
  double zoom = self->scale.pixels_per_frame;
  double reach = measure_label (self) + LABEL_GAP;
  BbRulerStep major = bb_ruler_pick_step (rate, zoom, reach);
  BbRulerStep minor = bb_ruler_pick_minor_step (rate, zoom, TICK_GAP, &major);
  double bottom = lane->y + lane->height;

  draw_ticks (self, &minor, BB_COLOUR_RULER_TICK, bottom - MINOR_TICK, MINOR_TICK);
  draw_ticks (self, &major, BB_COLOUR_RULER_TICK, lane->y + lane->height / 3, lane->height);
  draw_labels (self, &major, lane, reach);
}

static void
draw (const BbLanePiece *self, const BbSpan *lane)
{
  bb_lane_piece_fill (self, BB_COLOUR_RULER, 0, lane->y, self->width, lane->height);
  if (self->view->beats != NULL && self->view->beats->n > 0)
    {
      bb_lanes_beats_draw_lines (self, lane->y, lane->height, TRUE);
      bb_lanes_beats_draw_bars (self, lane);
    }

  cairo_save (self->cr);
  if (clip_to_time (self, lane))
    draw_time (self, lane);
  cairo_restore (self->cr);
}

void
bb_lane_draw_grid (const BbLanePiece *self, const BbSpan *lane)
{
  BbRulerStep major;

  if (self->view->beats != NULL && self->view->beats->n > 0)
    {
      bb_lanes_beats_draw_lines (self, lane->y, lane->height, FALSE);
      return;
    }

  major = bb_ruler_pick_step (&self->view->project->settings->rate, self->scale.pixels_per_frame,
                              measure_label (self) + LABEL_GAP);
  draw_ticks (self, &major, BB_COLOUR_GRID, lane->y, lane->height);
}

static void
hit_ruler (const BbLanePoint *point, BbLanesHit *hit)
{
  hit->kind = BB_HIT_RULER;
}

const BbLaneKind bb_lane_ruler = { .label = "",
                                   .padding = 9,
                                   .compact_padding = 5,
                                   .draw = draw,
                                   .hit = hit_ruler,
                                   .reaches_outside = TRUE };
