/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How large are the pictures of a page, and where do their words stand? */
#pragma once

#include "export/pdf/pdf-box.h"
#include "export/pdf/pdf-needs.h"

G_BEGIN_DECLS

/**
 * BbPdfPlacing:
 * @BB_PDF_BENEATH: number, time and text below the picture
 * @BB_PDF_BESIDE: number, time and text at its right
 * @BB_PDF_AROUND: number and time at its right, text below
 */
typedef enum
{
  BB_PDF_BENEATH,
  BB_PDF_BESIDE,
  BB_PDF_AROUND,
  BB_N_PDF_PLACINGS
} BbPdfPlacing;

/**
 * BbPdfFit:
 * @placing: where words stand
 * @size: of the text
 * @gap: between cells
 * @cell_width: of each
 * @cell_height: likewise
 * @picture_width: of each
 * @picture_height: likewise
 * @caption_width: for number and time
 * @text_width: for the text
 *
 * What all cells of a layout have in common, so that boards look alike; in points.
 */
typedef struct
{
  BbPdfPlacing placing;
  double size;
  double gap;
  double cell_width;
  double cell_height;
  double picture_width;
  double picture_height;
  double caption_width;
  double text_width;
} BbPdfFit;

/**
 * bb_pdf_fit_choose:
 * @needs: of @content's boards
 * @content: what is to be laid
 * @options: whose grid is to be filled
 * @body: where the grid lies
 *
 * Weighs large pictures and readable text against boards whose text runs over into a cell more. A picture is as large
 * as the text of nearly all boards allows, and the same in all cells.
 *
 * Returns: what suits best
 */
BbPdfFit
bb_pdf_fit_choose (BbPdfNeeds *needs, const BbPdfContent *content, const BbPdfOptions *options, const BbPdfBox *body);

/**
 * bb_pdf_fit_place:
 * @box: all of a cell
 * @caption_height: of number and time, with the gap to the text
 *
 * Gives where picture, caption and text lie in @box.
 */
void bb_pdf_fit_place (const BbPdfFit *self,
                       const BbPdfBox *box,
                       double caption_height,
                       BbPdfBox *picture,
                       BbPdfBox *caption,
                       BbPdfBox *text);

G_END_DECLS
