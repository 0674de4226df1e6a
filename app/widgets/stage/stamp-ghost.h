/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is seen under the pointer before it is stamped? */
#pragma once

#include <gtk/gtk.h>

#include "editor/stamping.h"

G_BEGIN_DECLS

/**
 * BbStampGhost:
 * @stamp: that was drawn
 * @matrix: how large, and which way, with its middle in the middle of the picture
 * @scale: pixels of the device in an ink unit, as it is seen
 * @shown: in how many of those each of its own shows: more than 1 where it would be too large
 * @node: it, with its middle at the origin; or %NULL
 *
 * Drawn once, and moved with the pointer. Begin with zeroes.
 */
typedef struct
{
  BbStamp *stamp;
  BbInkMatrix matrix;
  double scale;
  double shown;
  GskRenderNode *node;
} BbStampGhost;

/** Adds the stamp in hand with its middle at the origin, where one has been taken; @scale: as above, @factor: pixels of
 *  the device in one of the widget */
void bb_stamp_ghost_snapshot (BbStampGhost *self, BbEditor *editor, double scale, int factor, GtkSnapshot *snapshot);

void bb_stamp_ghost_clear (BbStampGhost *self);

G_END_DECLS
