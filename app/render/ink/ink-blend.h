/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does ink get onto pixels? */
#pragma once

#include <glib.h>

#include "sketch/brush.h"

G_BEGIN_DECLS

/**
 * BbInkCover:
 * @pixels: A8 rows: how far each pixel is covered
 * @stride: bytes from row to row
 * @width: in pixels, as @height
 *
 * A plain value.
 */
typedef struct
{
  const guint8 *pixels;
  int stride;
  int width;
  int height;
} BbInkCover;

/**
 * bb_ink_blend:
 * @pixels: ARGB32 rows, premultiplied; the first pixel is the cover's first
 * @stride: bytes from row to row
 * @cover: what is covered
 * @brush: what it is covered with
 *
 * Lays ink on as bb_ink_colour_set() has it, with whole numbers alone: the same on every processor. Pixels that are not
 * covered cost next to nothing.
 */
void bb_ink_blend (guint8 *pixels, int stride, const BbInkCover *cover, const BbBrush *brush);

G_END_DECLS
