/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a hand put ink on a board: lines with weight, and areas filled with a broad brush? */
#pragma once

#include <cairo.h>

#include "model/layer.h"

typedef struct
{
  double x;
  double y;
} Spot;

/* an array of spots, written where it is used */
#define SPOTS(...) (const Spot[]){ __VA_ARGS__ }, G_N_ELEMENTS (((const Spot[]){ __VA_ARGS__ }))

/* 0xRRGGBBAA: the markers of the set */
enum
{
  PAPER = (int) 0xffffffff,
  MIST = (int) 0xeeeff2ff,
  LIGHT = (int) 0xdcdee3ff,
  SILVER = (int) 0xc3c6cdff,
  MIDDLE = (int) 0x9a9ea8ff,
  DEEP = (int) 0x5f636eff,
  NIGHT = (int) 0x34363fff,
  INK = (int) 0x17171cff,
  PINK = (int) 0xe8338fff,
  PINK_GLOW = (int) 0xe8338f38,
  BLUE = (int) 0x2f7df0ff,
  BLUE_GLOW = (int) 0x2f7df034,
  SHADE = (int) 0x3a3d4a30,
};

/* how the pressure goes from pen-down to pen-up */
typedef enum
{
  EVEN,  /* the same all along */
  SWELL, /* thin, thick, thin: contours */
  FLICK, /* thick to nothing: hair, lashes, arrows */
} Touch;

/**
 * Hand:
 *
 * Draws onto one ink layer. Positions are in units of the matrix, which begins as pixels of a
 * picture of 1920 by 1080 with the origin in its top left corner; widths follow its scale.
 */
typedef struct
{
  BbLayer *layer;
  cairo_matrix_t matrix;
  guint32 state;
  double wobble; /* in pixels */
  double taper;  /* how much wider the bottom of the picture is than its middle: a low camera */
} Hand;

/** Returns: a hand for @layer (borrowed), which draws the same again for the same @seed */
Hand hand_make (BbLayer *layer, guint32 seed);

/** Returns: the same hand in a frame of its own: @scale about @x, @y, turned by @angle; a negative
 *  @scale draws the mirror image */
Hand hand_at (const Hand *self, double x, double y, double scale, double angle);

/** Returns: an even random number from @low to @high, the same in every build */
double hand_random (Hand *self, double low, double high);

/** Draws a smooth line through @spots, @width at its thickest. */
void hand_line (Hand *self, guint32 colour, double width, Touch touch, const Spot *spots, guint n);

/** Draws straight from spot to spot. */
void hand_edges (Hand *self, guint32 colour, double width, const Spot *spots, guint n);

/** Fills the smooth shape through @spots, to and fro with a brush of @width at @angle. */
void hand_fill (Hand *self, guint32 colour, double width, double angle, const Spot *spots, guint n);

/** Fills the straight-edged shape of @spots likewise. */
void hand_block (Hand *self, guint32 colour, double width, double angle, const Spot *spots, guint n);

/** Shades the straight-edged shape of @spots with separate lines of @width, @gap apart. */
void hand_hatch (Hand *self, guint32 colour, double width, double gap, double angle, const Spot *spots, guint n);

/** Fills a smooth shape and draws its contour: what lies behind is hidden. */
void hand_shape (Hand *self, guint32 fill, guint32 line, double width, const Spot *spots, guint n);

/** Draws an ellipse, filled unless @fill is 0, with a contour unless @line is 0. */
void hand_ellipse (Hand *self, guint32 fill, guint32 line, double width, double x, double y, double rx, double ry);

/** Draws an arrow for a camera or a body through @spots. */
void hand_arrow (Hand *self, guint32 colour, double width, const Spot *spots, guint n);
