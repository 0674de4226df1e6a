/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which piece of the treatment stands where on which page? */
#pragma once

#include "export/pdf/pdf-content.h"
#include "export/pdf/pdf-box.h"
#include "model/chapter.h"

G_BEGIN_DECLS

typedef enum
{
  BB_TREATMENT_TITLE,   /* of the whole, on its first page */
  BB_TREATMENT_HEADING, /* of a chapter */
  BB_TREATMENT_LINES,   /* of a paragraph, or of what is left of it */
  BB_TREATMENT_PICTURE  /* with its caption */
} BbTreatmentPiece;

/**
 * BbTreatmentItem:
 * @piece: what it is
 * @page: on which it stands, from 0
 * @chapter: of the project, from 0
 * @box: where; of a picture without its caption
 * @from: of lines, byte of the chapter's text at which their paragraph begins
 * @length: of lines, bytes of the paragraph
 * @skipped: of lines, bytes of it that stand on a page before
 * @n_lines: of lines, how many
 * @reference: of a picture, its index
 */
typedef struct
{
  BbTreatmentPiece piece;
  guint page;
  guint chapter;
  BbPdfBox box;
  gsize from;
  gsize length;
  gsize skipped;
  guint n_lines;
  guint reference;
} BbTreatmentItem;

/**
 * BbTreatmentFlow:
 * @content: what it is of
 * @width: of a page in points
 * @height: likewise
 * @foot: of each page
 * @items: (element-type BbTreatmentItem): in the order in which they are read
 * @n_pages: how many there are, at least 1
 *
 * Read only; any thread.
 */
typedef struct
{
  BbPdfContent *content;
  double width;
  double height;
  BbPdfBox foot;
  GArray *items;
  guint n_pages;
} BbTreatmentFlow;

/** Lays the chapters of @content's project in which something stands on pages of that size: text in lines that are read
 *  at ease, no line of a paragraph alone on a page, no heading away from what it heads, no picture cut. Takes over
 *  @content. Returns: (transfer full) */
BbTreatmentFlow *bb_treatment_flow_new (BbPdfContent *content, double width, double height);

void bb_treatment_flow_free (BbTreatmentFlow *self);

/** Returns: (transfer none): the chapter of @item */
const BbChapter *bb_treatment_flow_get_chapter (const BbTreatmentFlow *self, const BbTreatmentItem *item);

/** Returns: (transfer full): what is to be shown of @item, in its width */
PangoLayout *
bb_treatment_flow_set_text (const BbTreatmentFlow *self, const BbTreatmentItem *item, PangoContext *context);

G_END_DECLS
