/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a brush's colour get onto what is there? */
#pragma once

#include <cairo.h>

#include "sketch/brush.h"

G_BEGIN_DECLS

/**
 * bb_ink_colour_set:
 * @cr: to draw @brush's ink with
 *
 * Sets source and operator. An eraser takes away. A marker's colour is clear: it looks as chosen on white, and what
 * lies under it shows through; laid on twice it is darker, and black stays black. A fill goes under what is there.
 */
void bb_ink_colour_set (cairo_t *cr, const BbBrush *brush);

/** Returns: the same source as a pixel: 0xAARRGGBB, premultiplied */
guint32 bb_ink_colour_get (const BbBrush *brush);

/** Returns: whether ink of @kind changes by what lies under it in its own layer alone, which is a group then */
gboolean bb_ink_colour_blends (BbBrushKind kind);

G_END_DECLS
