/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do the rows of a table lie on which page? */
#pragma once

#include "export/pdf/pdf-content.h"
#include "export/pdf/pdf-header.h"

G_BEGIN_DECLS

#define BB_BOOK_COLUMNS_MAX 10
/* in points */
#define BB_BOOK_PAD 5.0
#define BB_BOOK_TEXT_SIZE 8.5
#define BB_BOOK_HEAD_SIZE 8.0

/**
 * BbBookColumn:
 * @head: what stands above it, translated; "" for nothing
 * @x: of its left edge
 * @width: of it
 * @is_centred: whether its texts are
 */
typedef struct
{
  const char *head;
  double x;
  double width;
  gboolean is_centred;
} BbBookColumn;

/**
 * BbBookRow:
 * @place: of its board
 * @is_omitted: it is of a number that no board has any more, before which @place comes
 * @is_heading: it stands across all columns, with what follows it on one page, and says the first of its texts
 * @begins_shot: a cut lies above it
 * @frames: that it lasts: as its board
 * @cells: (element-type utf8): markup of each column; %NULL for none
 */
typedef struct
{
  guint place;
  gboolean is_omitted;
  gboolean is_heading;
  gboolean begins_shot;
  gint64 frames;
  GPtrArray *cells;
} BbBookRow;

/**
 * BbBookPlaced:
 * @row: index of it
 * @part: 0, or which continuation of a row that is longer than a page
 * @page: on which it stands, from 0
 * @y: of its top
 * @height: of it
 * @from: bytes of each cell's text from which it stands here
 * @n_lines: of each that stand here
 *
 * A row, or a part of one, on its page; in points.
 */
typedef struct
{
  guint row;
  guint part;
  guint page;
  double y;
  double height;
  guint from[BB_BOOK_COLUMNS_MAX];
  guint n_lines[BB_BOOK_COLUMNS_MAX];
} BbBookPlaced;

/**
 * BbBookTable:
 * @content: what it is of; its own
 * @options: as asked for; its own
 * @body: of a page, below header and heads
 * @header: of each page
 * @strip: where the song's shape stands; of no height without one
 * @heads_height: of the row with the columns' heads
 * @columns: (array length=n_columns): from left to right
 * @rows: (element-type BbBookRow): in order
 * @picture: index of the column with the picture, or -1
 * @picture_width: in it
 * @picture_height: likewise; a row is not lower
 * @plan: index of the column with the plan, or -1: one stands below its picture, and takes no room where there is none
 * @least: height of a row
 * @fills: whether rows share what is left of a page
 * @placed: (element-type BbBookPlaced): in order
 */
typedef struct
{
  BbPdfContent *content;
  BbPdfOptions *options;
  double page_width;
  double page_height;
  BbPdfBox body;
  BbPdfHeader header;
  BbPdfBox strip;
  double heads_height;
  BbBookColumn columns[BB_BOOK_COLUMNS_MAX];
  guint n_columns;
  GPtrArray *rows;
  int picture;
  double picture_width;
  double picture_height;
  int plan;
  double least;
  gboolean fills;
  GArray *placed;
  guint n_pages;
} BbBookTable;

/** Returns: (transfer full): a table without columns or rows, whose body is what the header leaves of a page; @form:
 * what that calls it */
BbBookTable *
bb_book_table_new (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options, const char *form);

void bb_book_table_free (BbBookTable *self);

/** Makes room for the song's shape below the header, where there is a song */
void bb_book_table_add_strip (BbBookTable *self);

/** Adds a column at the right. @width: in points */
void bb_book_table_add_column (BbBookTable *self, const char *head, double width, gboolean is_centred);

/** Returns: (transfer none): a new row at the end, without cells, for the board at @place */
BbBookRow *bb_book_table_add_row (BbBookTable *self, guint place);

/** Returns: %TRUE and where the plan of the board of @row lies, below or beside its picture, from the top left corner
 * of the row; %FALSE where there is none */
gboolean bb_book_table_find_plan (const BbBookTable *self, const BbBookRow *row, BbPdfBox *box);

/** Places all rows. Boards of one shot stand on one page where they fit, as long as no large part of the page before
 *  stays white for it; what is longer than a page goes on on the next */
void bb_book_table_lay (BbBookTable *self);

/** Returns: (transfer full) (nullable): what the cell says, as it is set */
PangoLayout *
bb_book_table_set_cell (const BbBookTable *self, PangoContext *context, const BbBookRow *row, guint column);

static inline const BbBookRow *
bb_book_table_get_row (const BbBookTable *self, guint index)
{
  return g_ptr_array_index (self->rows, index);
}

static inline const BbBookPlaced *
bb_book_table_get_placed (const BbBookTable *self, guint index)
{
  return &g_array_index (self->placed, BbBookPlaced, index);
}

G_END_DECLS
