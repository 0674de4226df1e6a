/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the song look on the timeline? */
#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/song-map.h"
#include "render/label.h"
#include "render/timeline/lanes-private.h"
#include "render/timeline/waveform.h"

/* along the top of each stretch, where it can be grabbed; in pixels */
#define HANDLE 8
#define HANDLE_REACH 11
#define RADIUS 3
#define END_WIDTH 3
/* beside the word in a silence */
#define WORD_PADDING 8

/* where something begins to sound: how high, and how far apart in the mean at least, in pixels */
#define TICK 5
#define TICK_GAP 8

/* one more than shows: the first is what the second is joined to, so that tiles meet without a seam
 */
static guint
read_columns (const BbLanePiece *self, double left, double right, BbPeak **columns)
{
  const BbLanesView *view = self->view;
  const BbProject *project = view->project;
  double scale = view->device_scale;
  guint n_columns = (guint) ceil ((right - left) * scale) + 1;

  *columns = g_new0 (BbPeak, n_columns);
  if (project->song != NULL && view->peaks != NULL)
    bb_waveform_read (project->song, &project->settings->rate, view->peaks, view->wav,
                      bb_lanes_scale_to_frame (&self->scale, left - 1 / scale),
                      1 / (self->scale.pixels_per_frame * scale), n_columns, *columns);
  return n_columns;
}

/* a song that lies as it came has nothing that parts it */
static gboolean
has_stretches (const BbProject *project)
{
  return project->song != NULL && !bb_song_is_plain (project->song);
}

/* x and width of the stretch at @index */
static gboolean
get_stretch (const BbLanePiece *self, guint index, double *x, double *width)
{
  const BbProject *project = self->view->project;

  *x = bb_lane_piece_to_x (self, (double) bb_song_map_get (project, index)->start);
  *width = bb_lane_piece_to_x (self, (double) bb_song_map_get_end (project, index)) - *x;
  return bb_lane_piece_cut (self, x, width);
}

static void
draw_handle (const BbLanePiece *self, const BbSpan *lane, guint index, BbColour colour)
{
  double x, width;

  if (!get_stretch (self, index, &x, &width))
    return;

  bb_lane_piece_set_source (self, colour);
  bb_path_round (self->cr, x + 1, lane->y + 2, MAX (width - 2, 2), HANDLE - 2, RADIUS);
  cairo_fill (self->cr);
}

/* between the stretches @index - 1 and @index */
static void
draw_silence (const BbLanePiece *self, const BbSpan *lane, guint index)
{
  const BbProject *project = self->view->project;
  double x = index > 0 ? bb_lane_piece_to_x (self, (double) bb_song_map_get_end (project, index - 1))
                       : bb_lane_piece_to_x (self, 0);
  double width = bb_lane_piece_to_x (self, (double) bb_song_map_get (project, index)->start) - x;
  double word = bb_label_measure (self->text, _ ("silence"));

  if (width < word + 2 * WORD_PADDING || x > self->width || x + width < 0)
    return;

  bb_lane_piece_set_source (self, BB_COLOUR_HINT);
  bb_label_show (self->cr, self->text, _ ("silence"), round (x + (width - word) / 2), lane->y + lane->height / 2, -1);
}

static void
draw_stretches (const BbLanePiece *self, const BbSpan *lane)
{
  const BbProject *project = self->view->project;

  for (guint i = 0; has_stretches (project) && i < bb_song_map_count (project); i++)
    {
      draw_silence (self, lane, i);
      draw_handle (self, lane, i, BB_COLOUR_STRETCH);
    }
}

static BbBands *
read_bands (const BbLanePiece *self, double left, guint n_columns)
{
  const BbLanesView *view = self->view;
  const BbProject *project = view->project;
  double scale = view->device_scale;
  BbBands *columns;

  if (project->song == NULL || view->features == NULL || !view->has_bands)
    return NULL;

  columns = g_new0 (BbBands, n_columns);
  bb_waveform_read_bands (project->song, &project->settings->rate, view->features,
                          bb_lanes_scale_to_frame (&self->scale, left - 1 / scale),
                          1 / (self->scale.pixels_per_frame * scale), n_columns, columns);
  return columns;
}

static void
draw_wave (const BbLanePiece *self, const BbSpan *lane, double left, double right)
{
  double scale = self->view->device_scale;
  g_autofree BbPeak *columns = NULL;
  guint n_columns = read_columns (self, left, right, &columns);
  g_autofree BbBands *bands = read_bands (self, left, n_columns);

  cairo_save (self->cr);
  cairo_translate (self->cr, left - 1 / scale, lane->y);
  bb_waveform_draw (self->cr, self->view->palette, columns, bands, n_columns, lane->height, scale);
  cairo_restore (self->cr);
}

/* a tick at the foot of the lane for each onset that a stretch of the song plays */
static void
draw_onsets (const BbLanePiece *self, const BbSpan *lane, const BbStretch *stretch, double samples_per_frame)
{
  const BbFeatures *features = self->view->features;
  double from = stretch->from + (self->first - 1 - stretch->start) * samples_per_frame;
  double to = MIN (stretch->from + (self->last + 2 - stretch->start) * samples_per_frame, stretch->to);
  double hair = MAX (1, 1 / self->view->device_scale);

  for (guint i = bb_features_find_onset (features, (gint64) MAX (from, stretch->from));
       i < features->n_onsets && features->onsets[i] < to; i++)
    {
      double frame = stretch->start + (features->onsets[i] - stretch->from) / samples_per_frame;

      cairo_rectangle (self->cr, bb_lane_piece_to_x (self, frame), lane->y + lane->height - TICK, hair, TICK);
    }
}

/* none where most would stand close to the next: a row of teeth says nothing */
static void
draw_all_onsets (const BbLanePiece *self, const BbSpan *lane)
{
  const BbProject *project = self->view->project;
  const BbFeatures *features = self->view->features;
  double samples_per_frame;

  if (project->song == NULL || features == NULL || features->n_onsets == 0)
    return;

  samples_per_frame = (double) project->song->sample_rate * project->settings->rate.denominator /
                      project->settings->rate.numerator;
  if (project->song->n_samples / samples_per_frame * self->scale.pixels_per_frame / features->n_onsets < TICK_GAP)
    return;

  for (guint i = 0; i < project->song->map->n_items; i++)
    draw_onsets (self, lane, bb_list_get (project->song->map, i), samples_per_frame);
  bb_lane_piece_set_source (self, BB_COLOUR_ONSET);
  cairo_fill (self->cr);
}

static void
draw (const BbLanePiece *self, const BbSpan *lane)
{
  double left = MAX (0, bb_lane_piece_to_x (self, 0));
  double right = MIN (self->width, bb_lane_piece_to_x (self, self->view->project->settings->length));

  bb_lane_draw_grid (self, lane);
  if (right <= left)
    return;

  cairo_save (self->cr);
  cairo_rectangle (self->cr, left, lane->y, right - left, lane->height);
  cairo_clip (self->cr);
  draw_wave (self, lane, left, right);
  draw_all_onsets (self, lane);
  draw_stretches (self, lane);
  cairo_restore (self->cr);
}

void
bb_lanes_draw_stretch_hover (const BbLanePiece *self, const BbLanesHit *hover)
{
  const BbSpan *lane = &self->view->layout.lanes[BB_LANE_SONG];

  if (hover->index < 0 || hover->index >= (int) bb_song_map_count (self->view->project))
    return;

  if (hover->kind == BB_HIT_STRETCH)
    draw_handle (self, lane, (guint) hover->index, BB_COLOUR_ACCENT);
  if (hover->kind == BB_HIT_STRETCH_START || hover->kind == BB_HIT_STRETCH_END)
    bb_lane_piece_fill (self, BB_COLOUR_ACCENT, bb_lane_piece_to_x (self, (double) hover->frame) - END_WIDTH / 2.0,
                        lane->y, END_WIDTH, lane->height);
}

static void
hit_stretch (const BbLanePoint *point, guint index, BbLanesHit *hit)
{
  gint64 start = bb_song_map_get (point->project, index)->start, end = bb_song_map_get_end (point->project, index);
  double left = point->x - bb_lanes_scale_to_x (point->scale, (double) start);
  double right = bb_lanes_scale_to_x (point->scale, (double) end) - point->x;
  double reach = MIN (BB_EDGE_REACH, (left + right) / 3);

  if (left < 0 || right <= 0)
    return;

  if (left <= reach)
    *hit = (BbLanesHit){ BB_HIT_STRETCH_START, (int) index, start };
  else if (right <= reach)
    *hit = (BbLanesHit){ BB_HIT_STRETCH_END, (int) index, end };
  else if (point->y <= HANDLE_REACH)
    *hit = (BbLanesHit){ BB_HIT_STRETCH, (int) index, hit->frame };
}

/* who presses where a song that lies as it came begins, means the playhead */
static void
hit_song (const BbLanePoint *point, BbLanesHit *hit)
{
  hit->kind = BB_HIT_SONG;
  for (guint i = 0; has_stretches (point->project) && i < bb_song_map_count (point->project); i++)
    hit_stretch (point, i, hit);
}

const BbLaneKind bb_lane_song = {
  .label = N_ ("Song"),
  .share = 0.52,
  .least = 44,
  .natural = 108,
  .draw = draw,
  .hit = hit_song,
  .reaches_outside = TRUE,
};
