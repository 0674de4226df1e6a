/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does ink lie on a grid of pixels? */
#pragma once

#include <cairo.h>

#include "sketch/stroke.h"

G_BEGIN_DECLS

/**
 * BbInkView:
 * @scale: pixels in an ink unit
 * @x: the pixel at which ink's origin, the centre of the picture, lies
 * @y: likewise, downwards
 *
 * Where ink lies on a grid of pixels: pixel = ink * scale + origin.
 */
typedef struct
{
  double scale;
  double x;
  double y;
} BbInkView;

/** Returns: the view that shows the whole picture area in @height pixels, centred in @width by
 * @height */
BbInkView bb_ink_view_new (int width, int height);

/** Returns: the pixels that @box can touch */
cairo_rectangle_int_t bb_ink_view_get_pixels (const BbInkView *self, const BbInkBox *box);

/** Returns: the pixels that the dabs can touch */
cairo_rectangle_int_t bb_ink_view_get_dab_pixels (const BbInkView *self, const BbInkDab *dabs, guint n_dabs);

/** Returns: whether anything is left of @self within @other; @self becomes what both share, or
 * empty */
gboolean bb_rectangle_intersect (cairo_rectangle_int_t *self, const cairo_rectangle_int_t *other);

/** Grows @self to hold @other; an empty one counts for nothing. */
void bb_rectangle_unite (cairo_rectangle_int_t *self, const cairo_rectangle_int_t *other);

G_END_DECLS
