/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is ink read from W3C InkML? */
#pragma once

#include "store/xml-input.h"

G_BEGIN_DECLS

/**
 * bb_inkml_read:
 * @ink: an <ink> of InkML, with channels X, Y and F, in this order, as integers
 * @layer: a writable ink layer that takes the strokes
 *
 * Values may be explicit (!), differences (') or second differences ("):
 * https://www.w3.org/TR/InkML/#trace
 */
void bb_inkml_read (BbXmlInput *input, const xmlNode *ink, BbLayer *layer);

G_END_DECLS
