/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which pixels does a stroke cover, and how far? */
#pragma once

#include "render/ink/ink-view.h"

G_BEGIN_DECLS

/**
 * BbInkMask:
 *
 * Coverage, 0 to 255 a pixel, of one stroke: the greatest of its tapered capsules, so that a stroke
 * which crosses itself is no darker there; or of a shape. An edge runs over one pixel, by the pixel centre's
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
 * @brush: lays its colour on, as bb_ink_colour_set() has it; in a pencil's line paper shows
 */
void bb_ink_mask_composite (BbInkMask *self, cairo_t *cr, const cairo_rectangle_int_t *area, const BbBrush *brush);

/**
 * bb_ink_mask_blend:
 * @surface: an ARGB32 image surface
 * @x: which of its pixels lies under the mask's corner, as @y
 * @area: the pixels of the mask to lay on
 *
 * As bb_ink_mask_composite(), several times as fast.
 */
void bb_ink_mask_blend (BbInkMask *self,
                        cairo_surface_t *surface,
                        int x,
                        int y,
                        const cairo_rectangle_int_t *area,
                        const BbBrush *brush);

/** Returns: (transfer none): the A8 surface, flushed; call cairo_surface_mark_dirty() after writing
 * to it */
cairo_surface_t *bb_ink_mask_get_surface (BbInkMask *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbInkMask, bb_ink_mask_free)

G_END_DECLS
