/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does everything lie on which page? */
#pragma once

#include "export/pdf/pdf-content.h"
#include "export/pdf/pdf-header.h"

G_BEGIN_DECLS

/**
 * BbPdfLayout:
 * @content: what is shown
 * @options: how
 * @page_width: in points, as @page_height
 * @body: where the grid lies
 * @header: what stands above it; nothing without one
 * @size: of the text, in points
 * @cells: (element-type BbPdfCell): in the order of the boards
 * @n_pages: with the title page
 *
 * Read only. It draws nothing and keeps nothing of the thread that made it.
 */
typedef struct
{
  BbPdfContent *content;
  BbPdfOptions *options;
  double page_width;
  double page_height;
  BbPdfBox body;
  BbPdfHeader header;
  double size;
  GArray *cells;
  guint n_pages;
} BbPdfLayout;

/**
 * bb_pdf_layout_new:
 *
 * Lays the boards that show in @range into the grid, row by row, as bb_pdf_fit_choose()
 * finds best. Text that is too long for a cell continues in the next, as often as it takes.
 *
 * Returns: (transfer full): the layout
 */
BbPdfLayout *bb_pdf_layout_new (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options);

void bb_pdf_layout_free (BbPdfLayout *self);

/** Returns: (transfer none) (array length=n_cells): the cells of @page, counted from 0; none on the title page */
const BbPdfCell *bb_pdf_layout_get_cells (const BbPdfLayout *self, guint page, guint *n_cells);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbPdfLayout, bb_pdf_layout_free)

G_END_DECLS
