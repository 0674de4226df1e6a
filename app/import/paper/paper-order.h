/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In which order are the frames of a sheet read? */
#pragma once

#include "import/paper/quad.h"

G_BEGIN_DECLS

/** Sorts @quads (element-type BbQuad): rows from top to bottom, each from left to right, however the sheet is turned */
void bb_paper_order (GArray *quads);

G_END_DECLS
