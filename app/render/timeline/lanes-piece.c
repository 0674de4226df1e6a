/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do the drawers of the lanes share? Private to render/timeline. */
#include "render/timeline/lanes-piece.h"

#include <math.h>

#include "render/label.h"

#define CHIP_PADDING (BB_CHIP_INDENT - 1)
#define CHIP_RADIUS 4
/* above and below a chip, together */
#define CHIP_MARGIN 6
/* of a chip's second line */
#define SECOND_ALPHA 0xb8u
/* narrower ones would show nothing but an ellipsis */
#define CHIP_WITH_TEXT 40

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
  double left = MAX (*x, -BB_LANE_PIECE_BESIDE);
  double right = MIN (*x + *width, self->width + BB_LANE_PIECE_BESIDE);

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

gboolean
bb_lane_piece_has_second (const BbLanePiece *self, const BbSpan *lane, const BbChip *chip)
{
  return chip->second != NULL && lane->height >= 2 * bb_lanes_measure_text (self->view->font) + CHIP_MARGIN;
}

void
bb_lane_piece_draw_chip_text (const BbLanePiece *self, const BbSpan *lane, const BbChip *chip, double left, double room)
{
  double line = bb_lanes_measure_text (self->view->font);
  double middle = lane->y + lane->height / 2;
  gboolean is_double = bb_lane_piece_has_second (self, lane, chip);

  bb_set_source_colour (self->cr, chip->text_colour);
  bb_label_show (self->cr, self->text, chip->text, left, is_double ? middle - line / 2 : middle, room);
  if (!is_double)
    return;

  bb_set_source_colour (self->cr, (chip->text_colour & ~0xffu) | SECOND_ALPHA);
  bb_label_show (self->cr, self->text, chip->second, left, middle + line / 2, room);
}

void
bb_lane_piece_draw_chip (const BbLanePiece *self, const BbSpan *lane, const BbChip *chip)
{
  double left = bb_lane_piece_to_x (self, chip->start) + 1;
  double wide = bb_lane_piece_to_x (self, chip->end) - 1 - left;
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

  bb_set_source_colour (self->cr, chip->colour);
  bb_path_round (self->cr, x, lane->y + CHIP_MARGIN / 2, width, lane->height - CHIP_MARGIN, CHIP_RADIUS);
  cairo_fill (self->cr);
  if (wide >= CHIP_WITH_TEXT && left >= -self->width - 4096)
    bb_lane_piece_draw_chip_text (self, lane, chip, left + CHIP_PADDING, wide - 2 * CHIP_PADDING + 2);
}
