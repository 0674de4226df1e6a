/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What in a photo of paper could be a frame? */
#pragma once

#include "import/paper/paper-ink.h"
#include "import/paper/quad.h"

G_BEGIN_DECLS

/**
 * BbPaperShape:
 * @quad: where it is, in pixels of the photo
 * @quality: how sure that is, 0 to 1
 */
typedef struct
{
  BbQuad quad;
  double quality;
} BbPaperShape;

/** Adds those that @ink shows to @shapes (element-type BbPaperShape), of sides of @least pixels or more */
void bb_paper_shapes_add (const BbPaperInk *ink, int least, GArray *shapes);

G_END_DECLS
