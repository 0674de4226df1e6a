/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do tests get photos of paper boards from, of which they know where the frames are? */
#pragma once

#include <cairo.h>

#include "import/paper/quad.h"

G_BEGIN_DECLS

#define SHEET_WIDTH 1600
#define SHEET_HEIGHT 1200

typedef enum
{
  SHEET_PLAIN = 0,
  SHEET_PENCIL = 1 << 0,  /* grey, uneven, and of four lines that overshoot or do not meet */
  SHEET_ROUNDED = 1 << 1, /* corners */
  SHEET_DARK = 1 << 2,    /* frames filled with night */
  SHEET_DRAWN = 1 << 3,   /* a horizon from border to border, a window, a line that crosses the border */
  SHEET_WORDS = 1 << 4,   /* under the frames, and a box for more */
  SHEET_TILTED = 1 << 5,  /* by a little more than 3 degrees */
  SHEET_LEANING = 1 << 6, /* away from the eye */
  SHEET_SHADED = 1 << 7,  /* a lamp on one side */
  SHEET_NOISY = 1 << 8,
  SHEET_DESK = 1 << 9,      /* dark, around the paper */
  SHEET_TOUCHING = 1 << 10, /* one grid of lines */
  SHEET_NOTES = 1 << 11,    /* yellow ones without borders, on a grey wall */
} SheetKind;

/** Returns: (transfer full): RGB24; @quads: (out) (array): the insides of rows times columns frames */
cairo_surface_t *make_sheet (int rows, int columns, SheetKind kind, BbQuad *quads);

/** Returns: (transfer full): nothing but grain */
cairo_surface_t *make_noise (int width, int height);

G_END_DECLS
