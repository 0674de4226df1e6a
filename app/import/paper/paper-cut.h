/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a frame in a photo of paper become a picture of its own? */
#pragma once

#include <cairo.h>

#include "import/paper/quad.h"

G_BEGIN_DECLS

/* a picture is no longer than that, in pixels: twice a video in HD, for a camera that moves in */
#define BB_PAPER_CUT_SIDE 2560

/**
 * bb_paper_cut:
 * @photo: an image surface, RGB24 or ARGB32
 * @quad: in pixels of @photo; it may reach beyond, where there is white
 * @aspect: width by height of the project: a frame of nearly that gets just that; 0 for none
 * @whitens: whether paper becomes white, as bb_paper_whiten() has it
 *
 * Sets it upright: a rectangle again, whatever the camera made of it. Any thread.
 *
 * Returns: (transfer full) (nullable): an image surface, RGB24; %NULL where it is no quadrilateral, or there is no
 *   memory for it
 */
cairo_surface_t *bb_paper_cut (cairo_surface_t *photo, const BbQuad *quad, double aspect, gboolean whitens);

G_END_DECLS
