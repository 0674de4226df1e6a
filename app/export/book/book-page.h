/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a page of a table look? */
#pragma once

#include "export/book/book-table.h"
#include "export/pdf/pdf-pages.h"

G_BEGIN_DECLS

/** Returns: (transfer full): the pages of @table (transfer full), which is laid */
BbPdfPages *bb_book_pages_new (BbBookTable *table);

G_END_DECLS
