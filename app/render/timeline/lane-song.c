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

static void
draw (const BbLanePiece *self, const BbSpan *lane)
{
  double scale = self->view->device_scale;
  double left = MAX (0, bb_lane_piece_to_x (self, 0));
  double right = MIN (self->width, bb_lane_piece_to_x (self, self->view->project->settings->length));
  g_autofree BbPeak *columns = NULL;
  guint n_columns;

  bb_lane_draw_grid (self, lane);
  if (right <= left)
    return;

  n_columns = read_columns (self, left, right, &columns);
  cairo_save (self->cr);
  cairo_rectangle (self->cr, left, lane->y, right - left, lane->height);
  cairo_clip (self->cr);
  cairo_save (self->cr);
  cairo_translate (self->cr, left - 1 / scale, lane->y);
  bb_waveform_draw (self->cr, self->view->palette, columns, n_columns, lane->height, scale);
  cairo_restore (self->cr);
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
