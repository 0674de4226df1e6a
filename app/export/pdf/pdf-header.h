/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do title and facts stand above the boards? */
#pragma once

#include "export/pdf/pdf-layout.h"

G_BEGIN_DECLS

/* of a title, or of facts; a page is for boards */
#define BB_PDF_HEADER_LINES 2

/**
 * bb_pdf_header_place:
 * @layout: what it is the header of; its places are known
 *
 * The title has what the facts leave of the width, on one baseline; where that is not enough it has all of it, and the
 * facts stand below.
 *
 * Returns: the header
 */
BbPdfHeader bb_pdf_header_place (const BbPdfLayout *layout, PangoContext *context);

G_END_DECLS
