/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does one page look? */
#pragma once

#include <cairo.h>

#include "export/pdf/pdf-layout.h"
#include "render/board-drawing.h"

G_BEGIN_DECLS

/**
 * bb_pdf_page_draw:
 * @page: counted from 0
 * @cr: in points, the top left corner of the page at its origin; a PDF, or the preview in a dialog
 * @options: how boards are drawn
 *
 * Draws a page. A target that knows structure gets it: headings, figures, paragraphs.
 *
 * Returns: %FALSE where a picture was still on its way
 */
gboolean bb_pdf_page_draw (const BbPdfLayout *layout, guint page, cairo_t *cr, const BbRenderOptions *options);

G_END_DECLS
