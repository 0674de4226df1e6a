/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the timeline look? */
#pragma once

#include <pango/pango.h>

#include "audio/columns.h"
#include "audio/features.h"
#include "model/section.h"
#include "model/beat-grid.h"
#include "model/note.h"
#include "render/palette.h"
#include "render/timeline/lanes-layout.h"

G_BEGIN_DECLS

/**
 * BbThumbnailFunc:
 * @width: in pixels of the device
 * @height: likewise
 *
 * Returns: (transfer full) (nullable): @board drawn at that size, or %NULL while it is not at hand;
 * the part is then drawn again when it is
 */
typedef cairo_surface_t *(*BbThumbnailFunc) (gpointer data, const BbBoard *board, int width, int height);

/**
 * BbVideoFrameFunc:
 * @time: in microseconds after its first frame
 * @height: in pixels of the device
 *
 * Returns: (transfer full) (nullable): what the video that is shown shows then, at that height, or %NULL while it is
 * not at hand; the part is then drawn again when it is
 */
typedef cairo_surface_t *(*BbVideoFrameFunc) (gpointer data, gint64 time, int height);

/**
 * BbLanesView:
 * @project: what is shown
 * @numbers: (nullable): of each place, from bb_numbering_compute()
 * @peaks: (nullable): of the decoded song
 * @wav: (nullable): likewise, for zooming deep
 * @features: (nullable): likewise, found after it was decoded
 * @has_bands: whether the waveform is coloured by them
 * @beats: (nullable): of @project
 * @layout: where the lanes lie
 * @scale: where frames lie
 * @palette: light or dark
 * @font: family and size of the timeline's text; the size absolute, in pixels
 * @device_scale: pixels of the device in a pixel of the widget
 * @get_thumbnail: (nullable): gives the boards' pictures
 * @get_video_frame: (nullable): gives those of the video
 * @thumbnail_data: for both
 * @video_aspect: width of the video's frames by their height; 0 where that is not known
 *
 * All that drawing needs to know; borrowed, and filled in for each drawing. No state is kept.
 */
typedef struct
{
  const BbProject *project;
  const char *const *numbers;
  BbPeaks *peaks;
  const BbWav *wav;
  const BbFeatures *features;
  gboolean has_bands;
  const BbBeatGrid *beats;
  BbLanesLayout layout;
  BbLanesScale scale;
  const BbPalette *palette;
  const PangoFontDescription *font;
  double device_scale;
  BbThumbnailFunc get_thumbnail;
  BbVideoFrameFunc get_video_frame;
  gpointer thumbnail_data;
  double video_aspect;
} BbLanesView;

/** Returns: the height of a line of @font in pixels, for bb_lanes_layout_make() */
double bb_lanes_measure_text (const PangoFontDescription *font);

/** Returns: the colour of @section, its own or that of its name, 0xRRGGBBAA */
guint32 bb_lanes_get_section_colour (const BbSection *section);

/* a note's text ends no farther from its dot, in pixels, however much room it has */
#define BB_NOTE_REACH 290

/**
 * bb_lanes_draw:
 * @cr: its origin is the tile's top left corner, its unit a pixel of the widget; any image, with
 *   its device scale set
 * @left: how many pixels of the timeline lie left of the tile; a whole number, below 0 in the
 *   margin. The offset of @view's scale plays no part: a tile stays good while the view scrolls
 * @width: of the tile in pixels; as high as the layout
 *
 * Draws all lanes of a part of the timeline, without the gutter, playhead, selection and hover.
 */
void bb_lanes_draw (cairo_t *cr, const BbLanesView *view, double left, double width);

/** Draws the names of the lanes; the origin of @cr is the widget's top left corner. */
void bb_lanes_draw_gutter (cairo_t *cr, const BbLanesView *view);

/**
 * BbLanesOverlay:
 * @playhead: frame, with its fraction while playing; below 0 for none
 * @selected: the first place that is selected
 * @n_selected: how many are, one after the other
 * @focus: the place that the keyboard is at, or -1
 * @hover: what lies under the pointer; kind %BB_HIT_NOTHING for none
 * @range_start: first frame of what in and out mark
 * @range_end: the frame after its last; @range_start for none
 * @landing: frame at which what hangs on the pointer would go; below 0 for none
 * @note: (nullable): the note in hand
 * @rolled: the place whose start is being rolled; 0 for none
 * @rolled_from: the frame at which it lay
 * @snapped: frame that what is dragged snapped to
 * @snapped_name: (nullable): what lies there; %NULL where nothing snapped
 */
typedef struct
{
  double playhead;
  guint selected;
  guint n_selected;
  int focus;
  BbLanesHit hover;
  gint64 range_start;
  gint64 range_end;
  gboolean range_loops; /* plays in a loop */
  gint64 landing;
  const BbNote *note;
  guint rolled;
  gint64 rolled_from;
  gint64 snapped;
  const char *snapped_name;
} BbLanesOverlay;

/**
 * bb_lanes_draw_overlay:
 * @cr: its origin is the left edge of the lanes, at the top of the widget
 *
 * Draws over the tiles what changes often: hover, range, selection, landing, playhead. Here the scale's
 * offset counts, rounded to device pixels: paint the tiles at that place too.
 */
void bb_lanes_draw_overlay (cairo_t *cr, const BbLanesView *view, const BbLanesOverlay *overlay);

G_END_DECLS
