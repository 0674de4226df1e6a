/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a place look that has no picture? */
#pragma once

#include <pango/pango.h>

#include "render/palette.h"

G_BEGIN_DECLS

/**
 * bb_hatch_fill:
 * @phase: added to x, so that the lines of two areas beside each other meet
 *
 * Fills a rectangle of @cr's units, which are taken for pixels, with diagonal lines.
 */
void bb_hatch_fill (cairo_t *cr, const BbPalette *palette, const cairo_rectangle_t *area, double phase);

/**
 * bb_render_not_boarded:
 * @width: in pixels
 * @height: in pixels
 * @font: of the label
 *
 * Draws, at the origin of @cr, what stands for a board without any picture.
 */
void bb_render_not_boarded (cairo_t *cr,
                            const BbPalette *palette,
                            double width,
                            double height,
                            const PangoFontDescription *font);

/** Likewise, as a frame of the video, with letters that grow with it. */
void bb_render_blank_frame (cairo_t *cr, const BbPalette *palette, double width, double height);

/** Likewise, with another @label: for a picture whose file is missing. */
void bb_render_hatched (cairo_t *cr,
                        const BbPalette *palette,
                        double width,
                        double height,
                        const char *label,
                        const PangoFontDescription *font);

/** Returns: (transfer none): "not boarded", translated */
const char *bb_get_not_boarded_label (void);

G_END_DECLS
