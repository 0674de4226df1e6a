/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which pixels does a stroke cover, and how far? */
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

/**
 * BbInkMask:
 *
 * Coverage, 0 to 255 a pixel, of one stroke: the greatest of its tapered capsules, so that a stroke
 * which crosses itself is no darker there. An edge runs over one pixel, by the pixel centre's
 * distance to it; a line thinner than a pixel is as faint as it is thin.
 */
typedef struct _BbInkMask BbInkMask;

/**
 * bb_ink_mask_new:
 * @width: in pixels, at least 1
 * @height: in pixels, at least 1
 *
 * Returns: (transfer full) (nullable): an empty mask whose clip is all of it; %NULL where memory
 * does not suffice
 */
BbInkMask *bb_ink_mask_new (int width, int height);
void bb_ink_mask_free (BbInkMask *self);

/** Sets where ink lies on the mask, and the pixels that drawing is kept to. */
void bb_ink_mask_set_view (BbInkMask *self, const BbInkView *view);
void bb_ink_mask_set_clip (BbInkMask *self, const cairo_rectangle_int_t *clip);

/**
 * bb_ink_mask_add_dabs:
 * @dabs: (array length=n_dabs): a line; one dab is a dot
 *
 * Returns: every pixel that may have changed, within the clip; empty where none did
 */
cairo_rectangle_int_t bb_ink_mask_add_dabs (BbInkMask *self, const BbInkDab *dabs, guint n_dabs);

/** Returns: as bb_ink_mask_add_dabs() */
cairo_rectangle_int_t bb_ink_mask_add_stroke (BbInkMask *self, const BbStroke *stroke);

/** Returns: whether no pixel of @area is covered */
gboolean bb_ink_mask_is_empty (const BbInkMask *self, const cairo_rectangle_int_t *area);

/** Empties the pixels of @area. */
void bb_ink_mask_clear (BbInkMask *self, const cairo_rectangle_int_t *area);

/**
 * bb_ink_mask_composite:
 * @cr: whose user unit is a pixel of the mask, with the mask's corner at its origin
 * @area: the pixels to composite
 * @brush: a pen lays its colour on, an eraser takes away what is there
 */
void bb_ink_mask_composite (BbInkMask *self, cairo_t *cr, const cairo_rectangle_int_t *area, const BbBrush *brush);

/** Returns: (transfer none): the A8 surface, flushed; call cairo_surface_mark_dirty() after writing
 * to it */
cairo_surface_t *bb_ink_mask_get_surface (BbInkMask *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbInkMask, bb_ink_mask_free)

G_END_DECLS
