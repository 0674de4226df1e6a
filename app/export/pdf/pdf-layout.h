/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does everything lie on which page? */
#pragma once

#include "export/pdf/pdf-options.h"
#include "export/pdf/pdf-text.h"
#include "export/range.h"
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
 * @from: byte of the board's text from which it stands here
 * @n_lines: of it that stand here
 * @goes_on: whether there is more of it in the next cell
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
  guint from;
  guint n_lines;
  gboolean goes_on;
} BbPdfCell;

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

/**
 * BbPdfLayout:
 * @project: what is shown
 * @options: how
 * @fields: ids of the fields that are shown
 * @date: as printed
 * @numbers: of the project's places
 * @places: (element-type guint): those that are shown
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
  BbProject *project;
  BbPdfOptions *options;
  GStrv fields;
  char *date;
  GStrv numbers;
  GArray *places;
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

/** Returns: the project's place that the @board-th board shown has */
guint bb_pdf_layout_get_place (const BbPdfLayout *self, guint board);

/** Returns: (transfer full) (nullable): all text of the board at @place, at @size and @width; %NULL without one */
PangoLayout *
bb_pdf_layout_set_text (const BbPdfLayout *self, PangoContext *context, guint place, double size, double width);

/** Returns: (transfer none) (array length=n_cells): the cells of @page, counted from 0; none on the title page */
const BbPdfCell *bb_pdf_layout_get_cells (const BbPdfLayout *self, guint page, guint *n_cells);

/* of the header, in points */
#define BB_PDF_TITLE_SIZE 16
#define BB_PDF_FACTS_SIZE 8.5
/* of a board's number, in shares of its text's size */
#define BB_PDF_NUMBER_SHARE 1.3

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbPdfLayout, bb_pdf_layout_free)

G_END_DECLS
