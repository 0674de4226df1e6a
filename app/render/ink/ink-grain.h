/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does paper show in a pencil's line? */
#pragma once

#include "render/ink/ink-view.h"

G_BEGIN_DECLS

/**
 * bb_ink_grain_apply:
 * @pressed: A8 rows: how firmly the pencil went over each pixel
 * @left: A8 rows: (out): how much of it stays on the paper's teeth
 * @stride: bytes from row to row of both
 * @area: which pixels of the view these are; both rows begin at its corner
 * @view: where ink lies on these pixels
 *
 * The grain belongs to the picture and not to the screen: it moves, and grows, with it. Where it is finer than a
 * pixel it is evened out, so that a small picture is as dark as a large one.
 */
void bb_ink_grain_apply (const guint8 *pressed,
                         guint8 *left,
                         int stride,
                         const cairo_rectangle_int_t *area,
                         const BbInkView *view);

G_END_DECLS
