/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does everything lie on which page? */
#pragma once

#include "export/pdf-options.h"
#include "export/pdf-text.h"
#include "model/project.h"

G_BEGIN_DECLS

/** BbPdfBox: a rectangle in points, from the top left corner of the page; of no width where there is nothing */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
} BbPdfBox;

/**
 * BbPdfCell:
 * @place: index of the board's place
 * @part: 0, or which continuation of a text that was too long
 * @box: all of it
 * @picture: the picture area; nothing in a continuation
 * @number: the board's number
 * @time: timecode and duration, set to the right; nothing in a continuation
 * @text: the fields
 * @first_line: of the board's text
 * @n_lines: of it that stand here
 */
typedef struct
{
  guint place;
  guint part;
  BbPdfBox box;
  BbPdfBox picture;
  BbPdfBox number;
  BbPdfBox time;
  BbPdfBox text;
  guint first_line;
  guint n_lines;
} BbPdfCell;

/**
 * BbPdfLayout:
 * @project: what is shown
 * @options: how
 * @fields: ids of the fields that are shown
 * @date: as printed
 * @numbers: of the places
 * @page_width: in points, as @page_height
 * @body: where the grid lies
 * @title: left part of the header; nothing without one
 * @facts: right part of the header
 * @rule: height of the line below the header
 * @size: of the text, in points
 * @cells: (element-type BbPdfCell): in the order of the boards
 * @n_pages: with the title page
 *
 * Read only. It draws nothing and keeps nothing of the thread that made it.
 */
typedef struct
{
  BbProject *project;
  BbPdfOptions *options;
  GStrv fields;
  char *date;
  GStrv numbers;
  double page_width;
  double page_height;
  BbPdfBox body;
  BbPdfBox title;
  BbPdfBox facts;
  double rule;
  double size;
  GArray *cells;
  guint n_pages;
} BbPdfLayout;

/**
 * bb_pdf_layout_new:
 *
 * Lays the boards that show between the first and the last frame into the grid, row by row. Text that is too long for
 * a cell continues in the next, as often as it takes.
 *
 * Returns: (transfer full): the layout
 */
BbPdfLayout *bb_pdf_layout_new (const BbProject *project, const BbPdfOptions *options);

void bb_pdf_layout_free (BbPdfLayout *self);

/** Returns: (transfer none) (array length=n_cells): the cells of @page, counted from 0; none on the title page */
const BbPdfCell *bb_pdf_layout_get_cells (const BbPdfLayout *self, guint page, guint *n_cells);

/* in shares of the text's size */
#define BB_PDF_TITLE_SIZE 16
#define BB_PDF_FACTS_SIZE 8.5
#define BB_PDF_NUMBER_SHARE 1.3

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbPdfLayout, bb_pdf_layout_free)

G_END_DECLS
