/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How much room do the words of boards need? */
#pragma once

#include "export/pdf/pdf-content.h"

G_BEGIN_DECLS

/**
 * BbPdfCaption:
 * @number_height: of the number, which wraps where it must
 * @time_width: of timecode and duration; nothing in a continuation
 * @time_height: likewise
 * @is_stacked: the time has no room at the right of the number, and stands below it
 *
 * Number and time of a board in a width, in points.
 */
typedef struct
{
  double number_height;
  double time_width;
  double time_height;
  gboolean is_stacked;
} BbPdfCaption;

/**
 * BbPdfNeeds:
 *
 * The words of boards, measured as often as needed and no more. Of the thread that made it.
 */
typedef struct _BbPdfNeeds BbPdfNeeds;

/**
 * bb_pdf_needs_new:
 * @content: outlives the needs
 * @context: likewise
 *
 * Returns: (transfer full): what the boards of @content need
 */
BbPdfNeeds *bb_pdf_needs_new (const BbPdfContent *content, PangoContext *context);

void bb_pdf_needs_free (BbPdfNeeds *self);

/**
 * bb_pdf_needs_get_caption:
 * @board: of those that are shown, from 0 on
 * @part: 0, or which continuation
 * @size: of the text, in points
 * @width: in which it stands
 *
 * Returns: the caption
 */
BbPdfCaption bb_pdf_needs_get_caption (const BbPdfNeeds *self, guint board, guint part, double size, double width);

/** Returns: from the top of the number to where text may follow, in points */
double bb_pdf_caption_get_height (const BbPdfCaption *self);

/** Returns: what every caption has room in without stacking, in points, for text of @size */
double bb_pdf_needs_get_caption_width (const BbPdfNeeds *self, double size);

/** Returns: what every timecode has room in, in points, for text of @size */
double bb_pdf_needs_get_timecode_width (const BbPdfNeeds *self, double size);

/** Returns: the height of a board's text at @size and @width, in points; 0 where there is none */
double bb_pdf_needs_get_text_height (BbPdfNeeds *self, guint board, double size, double width);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbPdfNeeds, bb_pdf_needs_free)

G_END_DECLS
