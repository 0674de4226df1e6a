/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which of what could be frames are the frames of a sheet? */
#pragma once

#include "import/paper/paper-shapes.h"

G_BEGIN_DECLS

/**
 * bb_paper_choose:
 * @shapes: (element-type BbPaperShape): whatever was found, the same thing more than once
 * @width: of the photo, in pixels
 * @height: likewise
 *
 * A sheet and a grid hold frames, a frame holds drawings of windows, and a template has boxes for words: what a sheet
 * has several of, all of about one size, are its frames.
 *
 * Returns: (transfer full) (element-type BbQuad): in no order, and none over another
 */
GArray *bb_paper_choose (const GArray *shapes, int width, int height);

G_END_DECLS
