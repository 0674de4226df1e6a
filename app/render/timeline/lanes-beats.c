/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which beats have a line, and which bars a number? */
#include "render/timeline/lanes-beats.h"

#include "model/time.h"
#include "render/label.h"

/* between two lines of beats, and of bars, in pixels */
#define BEAT_GAP 9
#define BAR_GAP 18
#define LABEL_INSET 6
#define LABEL_GAP 20
#define BEAT_TICK 4
#define BAR_TICK 8

double
bb_lanes_beats_get_width (const BbLanesView *view)
{
  const BbBeatGrid *beats = view->beats;

  if (beats == NULL || beats->n < 2)
    return view->scale.pixels_per_frame;
  return (beats->beats[beats->n - 1].position - beats->beats[0].position) / (beats->n - 1) *
         view->scale.pixels_per_frame;
}

/* every how many bars is there one that keeps @gap: a power of two, as phrases are */
static gint64
pick_bars (const BbLanesView *view, const BbBeat *beat, double gap)
{
  double bar = MAX (bb_lanes_beats_get_width (view) * beat->counts / 2, 1e-9);
  gint64 bars = 1;

  while (bars * bar < gap && bars < 1 << 20)
    bars *= 2;
  return bars;
}

static gboolean
is_bar (const BbBeat *beat, gint64 bars)
{
  return beat->beat == 1 && (beat->bar - 1) % bars == 0;
}

static int
find_first (const BbLanePiece *self, double reach)
{
  return MAX (bb_beat_grid_find (self->view->beats, bb_lanes_scale_frame_at (&self->scale, -reach)), 0);
}

void
bb_lanes_beats_draw_lines (const BbLanePiece *self, double y, double height, gboolean is_ruler)
{
  const BbBeatGrid *beats = self->view->beats;
  double hair = MAX (1, 1 / self->view->device_scale);
  gboolean has_beats = bb_lanes_beats_get_width (self->view) >= BEAT_GAP;
  gint64 bars = pick_bars (self->view, &beats->beats[0], BAR_GAP);

  for (int i = find_first (self, 1); i < (int) beats->n && beats->beats[i].frame <= self->last; i++)
    {
      const BbBeat *beat = &beats->beats[i];
      gboolean begins_bar = is_bar (beat, bars);
      double tick = MIN (begins_bar ? BAR_TICK : BEAT_TICK, height);
      BbColour line = begins_bar ? BB_COLOUR_GRID_BAR : BB_COLOUR_GRID;

      if (!begins_bar && !has_beats)
        continue;
      bb_lane_piece_set_source (self, is_ruler ? BB_COLOUR_RULER_TICK : line);
      cairo_rectangle (self->cr, bb_lane_piece_to_x (self, beat->position), is_ruler ? y + height - tick : y, hair,
                       is_ruler ? tick : height);
      cairo_fill (self->cr);
    }
}

static void
draw_bar (const BbLanePiece *self, const BbSpan *lane, const BbBeat *beat)
{
  const BbSettings *settings = self->view->project->settings;
  g_autofree char *number = g_strdup_printf ("%d", (int) beat->bar);
  g_autofree char *time = bb_time_to_timecode (&settings->rate, settings->start, beat->frame);
  double x = bb_lane_piece_to_x (self, beat->position);
  double middle = lane->y + lane->height / 2;

  bb_lane_piece_fill (self, BB_COLOUR_RULER_TICK, x, lane->y + lane->height / 3, MAX (1, 1 / self->view->device_scale),
                      lane->height);
  bb_lane_piece_set_source (self, BB_COLOUR_RULER_BAR);
  bb_label_show (self->cr, self->text, number, x + LABEL_INSET, middle, -1);
  x += LABEL_INSET + bb_label_measure (self->text, number) + LABEL_INSET;
  bb_lane_piece_set_source (self, BB_COLOUR_RULER_TEXT);
  bb_label_show (self->cr, self->text, time, x, middle, -1);
}

void
bb_lanes_beats_draw_bars (const BbLanePiece *self, const BbSpan *lane)
{
  const BbBeatGrid *beats = self->view->beats;
  double reach = bb_label_measure (self->text, "0000 00:00:00:00") + 2 * LABEL_INSET + LABEL_GAP;
  gint64 bars = pick_bars (self->view, &beats->beats[0], reach);

  for (int i = find_first (self, reach); i < (int) beats->n && beats->beats[i].frame <= self->last; i++)
    {
      if (is_bar (&beats->beats[i], bars))
        draw_bar (self, lane, &beats->beats[i]);
    }
}
