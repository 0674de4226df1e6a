/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the timeline look, one part of it at a time? */
#include "render/timeline/lanes.h"

#include <math.h>

#include "render/label.h"
#include "render/timeline/lane-piece.h"

/* how far paths may reach beyond the tile: more than any corner or line */
#define BESIDE 16
#define CHIP_PADDING 8
#define CHIP_RADIUS 4
/* narrower ones would show nothing but an ellipsis */
#define CHIP_WITH_TEXT 40
#define GUTTER_PADDING 12

static void (*const lanes[BB_N_LANES]) (const BbLanePiece *self, const BbSpan *lane) = {
  [BB_LANE_RULER] = bb_lane_piece_draw_ruler,   [BB_LANE_SECTIONS] = bb_lane_piece_draw_sections,
  [BB_LANE_BOARDS] = bb_lane_piece_draw_boards, [BB_LANE_SONG] = bb_lane_piece_draw_song,
  [BB_LANE_LYRICS] = bb_lane_piece_draw_lyrics, [BB_LANE_NOTES] = bb_lane_piece_draw_notes,
};

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

/* rounded before the offset is taken off: all tiles round alike */
double
bb_lane_piece_to_x (const BbLanePiece *self, double frame)
{
  double scale = self->view->device_scale;

  return bb_snap (frame * self->scale.pixels_per_frame, scale) - bb_snap (self->scale.offset, scale);
}

void
bb_lane_piece_set_source (const BbLanePiece *self, BbColour colour)
{
  bb_palette_set_source (self->view->palette, self->cr, colour);
}

gboolean
bb_lane_piece_cut (const BbLanePiece *self, double *x, double *width)
{
  double left = MAX (*x, -BESIDE);
  double right = MIN (*x + *width, self->width + BESIDE);

  *x = left;
  *width = right - left;
  return right > left;
}

void
bb_lane_piece_fill (const BbLanePiece *self, BbColour colour, double x, double y, double width, double height)
{
  if (!bb_lane_piece_cut (self, &x, &width))
    return;

  bb_lane_piece_set_source (self, colour);
  cairo_rectangle (self->cr, x, y, width, height);
  cairo_fill (self->cr);
}

void
bb_path_round (cairo_t *cr, double x, double y, double width, double height, double radius)
{
  double r = MIN (radius, MIN (width, height) / 2);

  cairo_new_sub_path (cr);
  cairo_arc (cr, x + width - r, y + r, r, -G_PI_2, 0);
  cairo_arc (cr, x + width - r, y + height - r, r, 0, G_PI_2);
  cairo_arc (cr, x + r, y + height - r, r, G_PI_2, G_PI);
  cairo_arc (cr, x + r, y + r, r, G_PI, 3 * G_PI_2);
  cairo_close_path (cr);
}

void
bb_lane_piece_draw_chip (const BbLanePiece *self,
                         const BbSpan *lane,
                         gint64 start,
                         gint64 end,
                         const char *text,
                         guint32 colour,
                         guint32 text_colour)
{
  double left = bb_lane_piece_to_x (self, start) + 1;
  double wide = bb_lane_piece_to_x (self, end) - 1 - left;
  double x, width;

  if (self->keeps_labels)
    {
      if (left >= BB_KEPT_LEFT || left + wide < CHIP_WITH_TEXT)
        return;
      wide += left - BB_KEPT_LEFT;
      left = BB_KEPT_LEFT;
    }

  x = left;
  width = MAX (1, wide);
  if (!bb_lane_piece_cut (self, &x, &width))
    return;

  bb_set_source_colour (self->cr, colour);
  bb_path_round (self->cr, x, lane->y + 3, width, lane->height - 6, CHIP_RADIUS);
  cairo_fill (self->cr);
  if (wide < CHIP_WITH_TEXT || left < -self->width - 4096)
    return;

  bb_set_source_colour (self->cr, text_colour);
  bb_label_show (self->cr, self->text, text, left + CHIP_PADDING, lane->y + lane->height / 2,
                 wide - 2 * CHIP_PADDING + 2);
}

static void
draw_lane (const BbLanePiece *tile, BbLane lane)
{
  const BbSpan *span = &tile->view->layout.lanes[lane];

  if (span->height <= 0)
    return;

  cairo_save (tile->cr);
  cairo_rectangle (tile->cr, 0, span->y, tile->width, span->height);
  cairo_clip (tile->cr);
  lanes[lane](tile, span);
  cairo_restore (tile->cr);
  bb_lane_piece_fill (tile, BB_COLOUR_SEPARATOR, 0, span->y + span->height, tile->width, 1);
}

/* the margins: no video lies there */
static void
draw_outside (const BbLanePiece *tile)
{
  double start = bb_lane_piece_to_x (tile, 0);
  double end = bb_lane_piece_to_x (tile, tile->view->project->settings->length);

  bb_lane_piece_fill (tile, BB_COLOUR_OUTSIDE, -BESIDE, 0, start + BESIDE, tile->view->layout.height);
  bb_lane_piece_fill (tile, BB_COLOUR_OUTSIDE, end, 0, MAX (0, tile->width - end), tile->view->layout.height);
}

void
bb_lanes_draw (cairo_t *cr, const BbLanesView *view, double left, double width)
{
  gint64 length = view->project->settings->length;
  g_autoptr (PangoLayout) text = bb_label_new (cr, view->font);
  BbLanePiece tile = { cr, view, { view->scale.pixels_per_frame, left }, width, 0, 0, text };

  tile.first = CLAMP (bb_lanes_scale_frame_at (&tile.scale, 0), 0, length - 1);
  tile.last = CLAMP (bb_lanes_scale_frame_at (&tile.scale, width), 0, length - 1);

  cairo_save (cr);
  cairo_rectangle (cr, 0, 0, width, view->layout.height);
  cairo_clip (cr);
  bb_lane_piece_fill (&tile, BB_COLOUR_LANE, 0, 0, width, view->layout.height);
  draw_outside (&tile);
  for (BbLane lane = 0; lane < BB_N_LANES; lane++)
    draw_lane (&tile, lane);
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
