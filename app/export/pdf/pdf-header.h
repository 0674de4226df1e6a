/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do title and facts stand above the boards? */
#pragma once

#include "export/pdf/pdf-box.h"
#include "export/pdf/pdf-content.h"

G_BEGIN_DECLS

/**
 * BbPdfHeader:
 * @title: what it is called
 * @facts: who made it, and when; to the right unless @is_stacked
 * @page: which of how many, to the right
 * @is_stacked: the facts stand below the title
 * @rule: height of the line below it all
 */
typedef struct
{
  BbPdfBox title;
  BbPdfBox facts;
  BbPdfBox page;
  gboolean is_stacked;
  double rule;
} BbPdfHeader;

/* in points */
#define BB_PDF_TITLE_SIZE 16
#define BB_PDF_FACTS_SIZE 8.5
/* of a title, or of facts; a page is for boards */
#define BB_PDF_HEADER_LINES 2

/**
 * bb_pdf_header_place:
 * @content: what it is the header of
 * @body: of the page, without a header yet
 *
 * The title has what the facts leave of the width, on one baseline; where that is not enough it has all of it, and the
 * facts stand below.
 *
 * Returns: the header
 */
BbPdfHeader bb_pdf_header_place (const BbPdfContent *content, const BbPdfBox *body, PangoContext *context);

G_END_DECLS
