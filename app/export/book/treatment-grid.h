/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the pictures of a chapter lie beside each other? */
#pragma once

#include "export/pdf/pdf-box.h"
#include "export/pdf/pdf-text.h"
#include "model/chapter.h"

G_BEGIN_DECLS

/* of the caption below a picture, in points */
#define BB_TREATMENT_CAPTION_SIZE 8.5
#define BB_TREATMENT_CAPTION_GAP 4

/**
 * BbTreatmentRow:
 * @first: index of its first picture
 * @n: how many there are
 * @height: of each picture, in points; as wide as its aspect lets it be
 * @caption_height: of the highest caption; 0 where none has one
 */
typedef struct
{
  guint first;
  guint n;
  double height;
  double caption_height;
} BbTreatmentRow;

/* between pictures, across and down, in points */
#define BB_TREATMENT_GRID_GAP 12

/**
 * bb_treatment_grid_lay:
 * @references: list of #BbReference
 * @width: that a full row has exactly, in points
 * @most: how high a picture with its caption may be
 *
 * Rows in which all pictures are as high, so that no one is cut; few pictures are larger than many.
 *
 * Returns: (transfer full) (element-type BbTreatmentRow): the rows
 */
GArray *bb_treatment_grid_lay (const BbList *references, double width, double most, PangoContext *context);

/** Lets the pictures of @row be @height points high: their captions may then need more room */
void bb_treatment_grid_shrink (BbTreatmentRow *row, const BbList *references, double height, PangoContext *context);

/** Returns: (transfer full) (nullable): the caption of @reference in @width points; %NULL where it has none */
PangoLayout *bb_treatment_grid_set_caption (const BbReference *reference, double width, PangoContext *context);

G_END_DECLS
