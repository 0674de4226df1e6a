/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which rows has a table of boards? */
#include "export/book/book-rows.h"

static const BbScene *
get_scene (const BbBookTable *table, guint board)
{
  return bb_pdf_content_find_scene (table->content, bb_pdf_content_get_place (table->content, board));
}

static void
add_heading (BbBookTable *table, const BbBookCells *cells, guint first)
{
  BbBookRow *row = bb_book_table_add_row (table, bb_pdf_content_get_place (table->content, first));
  guint n = 1;

  while (first + n < table->content->places->len && get_scene (table, first + n) == get_scene (table, first))
    n++;
  row->is_heading = TRUE;
  g_ptr_array_add (row->cells, bb_book_cells_scene_heading (cells, first, n));
}

void
bb_book_rows_add (BbBookTable *table, const BbBookCells *cells, BbBookRowFunc add)
{
  for (guint i = 0; i < table->content->places->len; i++)
    {
      gboolean is_new = i == 0 || get_scene (table, i) != get_scene (table, i - 1);

      if (table->options->sort == BB_PDF_SORT_SCENE && is_new)
        add_heading (table, cells, i);
      add (table, cells, bb_pdf_content_get_place (table->content, i));
    }
}
