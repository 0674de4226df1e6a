/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the song look on the timeline? */
#include <glib/gi18n-lib.h>
#include <math.h>

#include "render/timeline/lanes-private.h"
#include "render/timeline/waveform.h"

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
  cairo_translate (self->cr, left - 1 / scale, lane->y);
  bb_waveform_draw (self->cr, self->view->palette, columns, n_columns, lane->height, scale);
  cairo_restore (self->cr);
}

static void
hit_song (const BbLanePoint *point, BbLanesHit *hit)
{
  hit->kind = BB_HIT_SONG;
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
