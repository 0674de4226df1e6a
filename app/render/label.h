/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is one line of text set into a narrow place? */
#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/** Returns: (transfer full): a layout of one line for @cr, to be used again and again */
PangoLayout *bb_label_new (cairo_t *cr, const PangoFontDescription *font);

/** Returns: the width of @text in pixels, set without limits */
double bb_label_measure (PangoLayout *layout, const char *text);

/**
 * bb_label_show:
 * @layout: from bb_label_new() for this @cr
 * @text: set in the source of @cr, ellipsised where it is too long
 * @x: left edge in pixels
 * @middle: height at which the middle of the line lies
 * @width: room in pixels; below 0 for as much as it takes
 */
void bb_label_show (cairo_t *cr, PangoLayout *layout, const char *text, double x, double middle, double width);

G_END_DECLS
