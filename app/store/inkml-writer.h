/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is ink written as W3C InkML? */
#pragma once

#include "store/xml-output.h"

G_BEGIN_DECLS

/**
 * bb_inkml_write:
 * @layer: an ink layer
 *
 * Writes the strokes of @layer as an <ink> of its own, or nothing where there are none. Points are
 * integers in the units of sketch/stroke.h, differences from the point before them:
 * https://www.w3.org/TR/InkML/#trace.
 */
void bb_inkml_write (BbXmlOutput *output, const BbLayer *layer);

G_END_DECLS
