/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where are the frames on a photo of paper boards? */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

#include "import/paper/quad.h"

G_BEGIN_DECLS

/* so many pixels on the longer side are enough to find them in, and as many are looked at */
#define BB_PAPER_SIDE 1600
/* the smallest frame: so many of them would stand beside each other on the longer side */
#define BB_PAPER_SMALLEST 24

/**
 * bb_paper_frames_find:
 * @photo: an image surface, RGB24 or ARGB32, of up to BB_PAPER_SIDE pixels or not much more
 *
 * Looks for quadrilaterals with borders, or of another shade than what they lie on: printed, drawn by hand with gaps,
 * in a grid of lines that they share, or notes stuck on a wall. Any thread; takes less than a second.
 *
 * Returns: (transfer full) (element-type BbQuad): in pixels of @photo, inside their borders, in reading order; none
 *   where there are none, or it was cancelled
 */
GArray *bb_paper_frames_find (cairo_surface_t *photo, GCancellable *cancellable);

G_END_DECLS
