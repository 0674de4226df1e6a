/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the timeline look, one part of it at a time? */
#include "render/timeline/lanes.h"

#include "render/label.h"
#include "render/timeline/lanes-private.h"

#define GUTTER_PADDING 12

double
bb_lanes_measure_text (const PangoFontDescription *font)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_A8, 1, 1);
  cairo_t *cr = cairo_create (surface);
  g_autoptr (PangoLayout) layout = bb_label_new (cr, font);
  int height;

  pango_layout_set_text (layout, "0", -1);
  pango_layout_get_pixel_size (layout, NULL, &height);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return height;
}

static void
draw_lane (const BbLanePiece *piece, BbLane lane)
{
  const BbSpan *span = &piece->view->layout.lanes[lane];

  if (span->height <= 0)
    return;

  cairo_save (piece->cr);
  cairo_rectangle (piece->cr, 0, span->y, piece->width, span->height);
  cairo_clip (piece->cr);
  bb_lane_get_kind (lane)->draw (piece, span);
  cairo_restore (piece->cr);
  bb_lane_piece_fill (piece, BB_COLOUR_SEPARATOR, 0, span->y + span->height, piece->width, 1);
}

/* the margins: no video lies there */
static void
draw_outside (const BbLanePiece *piece)
{
  double start = bb_lane_piece_to_x (piece, 0);
  double end = bb_lane_piece_to_x (piece, piece->view->project->settings->length);

  bb_lane_piece_fill (piece, BB_COLOUR_OUTSIDE, -BB_LANE_PIECE_BESIDE, 0, start + BB_LANE_PIECE_BESIDE,
                      piece->view->layout.height);
  bb_lane_piece_fill (piece, BB_COLOUR_OUTSIDE, end, 0, MAX (0, piece->width - end), piece->view->layout.height);
}

void
bb_lanes_draw (cairo_t *cr, const BbLanesView *view, double left, double width)
{
  gint64 length = view->project->settings->length;
  g_autoptr (PangoLayout) text = bb_label_new (cr, view->font);
  BbLanePiece piece = { cr, view, { view->scale.pixels_per_frame, left }, width, 0, 0, text };

  piece.first = CLAMP (bb_lanes_scale_frame_at (&piece.scale, 0), 0, length - 1);
  piece.last = CLAMP (bb_lanes_scale_frame_at (&piece.scale, width), 0, length - 1);

  cairo_save (cr);
  cairo_rectangle (cr, 0, 0, width, view->layout.height);
  cairo_clip (cr);
  bb_lane_piece_fill (&piece, BB_COLOUR_LANE, 0, 0, width, view->layout.height);
  draw_outside (&piece);
  for (BbLane lane = 0; lane < BB_N_LANES; lane++)
    draw_lane (&piece, lane);
  cairo_restore (cr);
}

void
bb_lanes_draw_gutter (cairo_t *cr, const BbLanesView *view)
{
  const BbLanesLayout *layout = &view->layout;
  g_autoptr (PangoLayout) text = bb_label_new (cr, view->font);

  bb_palette_set_source (view->palette, cr, BB_COLOUR_GUTTER);
  cairo_rectangle (cr, 0, 0, layout->gutter, layout->height);
  cairo_fill (cr);

  for (BbLane lane = 0; lane < BB_N_LANES; lane++)
    {
      const BbSpan *span = &layout->lanes[lane];

      if (span->height <= 0)
        continue;
      bb_palette_set_source (view->palette, cr, BB_COLOUR_GUTTER_TEXT);
      bb_label_show (cr, text, bb_lane_get_label (lane), GUTTER_PADDING, span->y + span->height / 2,
                     layout->gutter - 2 * GUTTER_PADDING + 4);
      bb_palette_set_source (view->palette, cr, BB_COLOUR_SEPARATOR);
      cairo_rectangle (cr, 0, span->y + span->height, layout->gutter, 1);
      cairo_fill (cr);
    }
}
