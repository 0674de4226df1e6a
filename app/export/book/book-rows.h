/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which rows has a table of boards? */
#pragma once

#include "export/book/book-cells.h"
#include "export/book/book-table.h"

G_BEGIN_DECLS

/** Adds a row to @table for the board at @place */
typedef void (*BbBookRowFunc) (BbBookTable *table, const BbBookCells *cells, guint place);

/** Adds a row for each board that is shown, by @add; sorted by scenes, a heading with totals for each scene */
void bb_book_rows_add (BbBookTable *table, const BbBookCells *cells, BbBookRowFunc add);

G_END_DECLS
