/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does what all layouts share look on paper? */
#pragma once

#include "export/pdf/pdf-header.h"
#include "render/board-drawing.h"

G_BEGIN_DECLS

/**
 * BbPdfSheet:
 * @cr: in points, the top left corner of the page at its origin; a target that knows structure gets it
 * @context: of its texts
 * @options: how boards are drawn
 *
 * A page in hand.
 */
typedef struct
{
  cairo_t *cr;
  PangoContext *context;
  const BbRenderOptions *options;
} BbPdfSheet;

/** Shows @text as the element @tag; @x and @y are its top left corner */
void
bb_pdf_sheet_show_text (const BbPdfSheet *self, const char *tag, PangoLayout *text, double x, double y, guint32 colour);

/** Draws a line across, with @y as its middle */
void bb_pdf_sheet_draw_rule (const BbPdfSheet *self, double x, double y, double width);

/** Draws what stands above every page: title, facts, and which of @n_pages @page is, counted from 0; @body is where the
 *  page's own begins */
void bb_pdf_sheet_draw_header (const BbPdfSheet *self,
                               const BbPdfContent *content,
                               const BbPdfHeader *header,
                               const BbPdfBox *body,
                               guint page,
                               guint n_pages);

/** Draws what stands below a page that has nothing above it: title and facts, and which of @n_pages @page is, counted
 *  from 0; @foot is where */
void bb_pdf_sheet_draw_foot (const BbPdfSheet *self,
                             const BbPdfContent *content,
                             const BbPdfBox *foot,
                             guint page,
                             guint n_pages);

/** Draws @board, or that nothing was boarded, in words of @size, and a frame around it. Returns: %FALSE where a picture
 *  was still on its way */
gboolean bb_pdf_sheet_draw_board (const BbPdfSheet *self, const BbBoard *board, const BbPdfBox *box, double size);

G_END_DECLS
