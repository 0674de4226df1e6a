/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the song look on the timeline? */
#include <math.h>

#include "render/timeline-tile.h"
#include "render/waveform.h"

void
bb_tile_draw_song (const BbTile *self, const BbSpan *lane)
{
  const BbTimelineView *view = self->view;
  const BbSettings *settings = view->project->settings;
  double scale = view->device_scale;
  double left = MAX (0, bb_tile_to_x (self, 0));
  double right = MIN (self->width, bb_tile_to_x (self, settings->length));
  guint n_columns = (guint)MAX (0, ceil ((right - left) * scale));
  g_autofree BbPeak *columns = g_new0 (BbPeak, n_columns + 1);

  bb_tile_draw_grid (self, lane);
  if (n_columns == 0)
    return;

  if (view->project->song != NULL && view->peaks != NULL)
    bb_waveform_read (view->project->song, &settings->rate, view->peaks, view->wav,
                      bb_timeline_scale_to_frame (&self->scale, left),
                      1 / (self->scale.pixels_per_frame * scale), n_columns, columns);

  cairo_save (self->cr);
  cairo_translate (self->cr, left, lane->y);
  bb_waveform_draw (self->cr, view->palette, columns, n_columns, lane->height, scale);
  cairo_restore (self->cr);
}
