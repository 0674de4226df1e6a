/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the counts of a row look, and the boards that come in on them? */
#pragma once

#include "export/counts/count-layout.h"
#include "export/pdf/pdf-sheet.h"

G_BEGIN_DECLS

/**
 * bb_count_cells_draw:
 *
 * Draws a cell for each count, with its digit, a heavier line before the first of a bar, and at each board's count, or
 * half a count on for an "and", its number and its picture, as far as the next one leaves it room. The number of a shot
 * that begins stands on black, that of a board within a shot on white, without a picture.
 *
 * Returns: %FALSE where a picture was still on its way
 */
gboolean bb_count_cells_draw (const BbPdfSheet *sheet, const BbCountLayout *layout, const BbCountPlaced *placed);

G_END_DECLS
