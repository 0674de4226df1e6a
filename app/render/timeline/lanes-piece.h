/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do the drawers of the lanes share? Private to render/timeline. */
#pragma once

#include <pango/pangocairo.h>

#include "render/timeline/lanes.h"

G_BEGIN_DECLS

/* how far paths may reach beyond the piece: more than any corner or line */
#define BB_LANE_PIECE_BESIDE 16

/* where a label is kept: as beside an edge that lies at the left of the view */
#define BB_KEPT_LEFT 1

/**
 * BbLanePiece:
 * @scale: whose offset is the piece's left edge: x counts from there
 * @first: the first frame that shows, within the video
 * @last: the last one
 * @text: a layout to set and show
 * @keeps_labels: over the tiles: only what begins left of it is drawn, and its label stands at the left edge, for what
 *   fills the lane must have a name too
 */
typedef struct
{
  cairo_t *cr;
  const BbLanesView *view;
  BbLanesScale scale;
  double width;
  gint64 first;
  gint64 last;
  PangoLayout *text;
  gboolean keeps_labels;
} BbLanePiece;

/** Returns: x of the start of @frame, on a boundary of device pixels */
double bb_lane_piece_to_x (const BbLanePiece *self, double frame);

/** Makes @colour the source. */
void bb_lane_piece_set_source (const BbLanePiece *self, BbColour colour);

/** Fills a rectangle, cut to the piece: cairo's numbers end at 8 million pixels. */
void bb_lane_piece_fill (const BbLanePiece *self, BbColour colour, double x, double y, double width, double height);

/** Cuts @x and @width to the piece, with some room beside it; returns whether anything is left */
gboolean bb_lane_piece_cut (const BbLanePiece *self, double *x, double *width);

/** Adds a rectangle with round corners to the path. */
void bb_path_round (cairo_t *cr, double x, double y, double width, double height, double radius);

/* from the start of a chip to its text, in pixels */
#define BB_CHIP_INDENT 9

/**
 * BbChip:
 * @start: its first frame
 * @end: the frame after its last
 * @text: what it says
 * @second: (nullable): said below, fainter, where the lane is high enough
 * @colour: 0xRRGGBBAA
 * @text_colour: likewise
 */
typedef struct
{
  gint64 start;
  gint64 end;
  const char *text;
  const char *second;
  guint32 colour;
  guint32 text_colour;
} BbChip;

/** Draws a rounded rectangle with text in it */
void bb_lane_piece_draw_chip (const BbLanePiece *self, const BbSpan *lane, const BbChip *chip);

/** Returns: whether @lane is high enough for the second line of @chip, where it has one */
gboolean bb_lane_piece_has_second (const BbLanePiece *self, const BbSpan *lane, const BbChip *chip);

/** Draws the text of @chip from @left on, @room pixels wide: one line in the middle, or two where there is a second one
 *  and room for it */
void bb_lane_piece_draw_chip_text (const BbLanePiece *self,
                                   const BbSpan *lane,
                                   const BbChip *chip,
                                   double left,
                                   double room);

/** Returns: (transfer full) (nullable): the thumbnail of @board, or %NULL until it is there */
cairo_surface_t *bb_lane_piece_get_thumbnail (const BbLanePiece *self, const BbBoard *board);

/** Draws @picture (nullable) with its left edge at @x, or what stands for it until it is there */
void bb_lane_piece_draw_picture (const BbLanePiece *self, cairo_surface_t *picture, double x, double alpha);

/** Draws the edge of @board in the colour of its scene */
void bb_lane_piece_draw_scene (const BbLanePiece *self, const BbBoard *board, double x, double width);

/** Draws what @place is beside its number, up to @right, in at most @room pixels: locked, one of several options.
 *  Returns: how many pixels it takes */
double bb_lane_piece_draw_marks (const BbLanePiece *self, const BbPlace *place, double right, double room);

/** Returns: whether the place at @index is too narrow for a picture and a number of its own */
gboolean bb_lane_piece_is_dense (const BbLanePiece *self, guint index);

/**
 * bb_lane_piece_draw_dense:
 * @index: of a place that is dense
 * @last: of the last place to draw
 *
 * Draws it together with the dense ones behind it.
 *
 * Returns: the index of the last one that was drawn
 */
guint bb_lane_piece_draw_dense (const BbLanePiece *self, guint index, guint last);

G_END_DECLS
