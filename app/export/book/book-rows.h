/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which rows has a table of boards? */
#pragma once

#include "export/book/book-cells.h"
#include "export/book/book-table.h"

G_BEGIN_DECLS

/** Adds a row to @table for the board at @place */
typedef void (*BbBookRowFunc) (BbBookTable *table, const BbBookCells *cells, guint place);

/** Adds what a list says of @number, which no board has any more, to the cells of @row */
typedef void (*BbBookOmittedFunc) (BbBookRow *row, const char *number);

/**
 * bb_book_rows_add:
 * @add_omitted: (nullable): of a list that says which numbers are gone
 *
 * Adds a row for each board that is shown, by @add; sorted by scenes, a heading with totals for each scene. Numbers
 * that are gone stand where they stood, or at the end where boards come by scenes; in a list of a part of the video
 * nowhere.
 */
void bb_book_rows_add (BbBookTable *table, const BbBookCells *cells, BbBookRowFunc add, BbBookOmittedFunc add_omitted);

G_END_DECLS
