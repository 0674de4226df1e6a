/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which rows has a table of boards? */
#include "export/book/book-rows.h"

#include "model/number-lock.h"

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

/* adds of @omitted, from @next on, those that stood before @index. Returns: the next one */
static guint
add_gone (BbBookTable *table, const GArray *omitted, guint next, guint index, BbBookOmittedFunc add)
{
  guint last = bb_project_count (table->content->project) - 1;

  for (; next < omitted->len && g_array_index (omitted, BbOmitted, next).index <= index; next++)
    {
      BbBookRow *row = bb_book_table_add_row (table, MIN (index, last));

      row->is_omitted = row->begins_shot = TRUE;
      add (row, g_array_index (omitted, BbOmitted, next).number);
    }
  return next;
}

void
bb_book_rows_add (BbBookTable *table, const BbBookCells *cells, BbBookRowFunc add, BbBookOmittedFunc add_omitted)
{
  g_autoptr (GArray) omitted = bb_number_lock_list_omitted (table->content->project);
  gboolean is_whole = table->content->places->len == bb_project_count (table->content->project);
  guint next = 0;

  for (guint i = 0; i < table->content->places->len; i++)
    {
      gboolean is_new = i == 0 || get_scene (table, i) != get_scene (table, i - 1);
      guint place = bb_pdf_content_get_place (table->content, i);

      if (add_omitted != NULL && is_whole && table->options->sort == BB_PDF_SORT_TIME)
        next = add_gone (table, omitted, next, place, add_omitted);

      if (table->options->sort == BB_PDF_SORT_SCENE && is_new)
        add_heading (table, cells, i);
      add (table, cells, place);
    }
  if (add_omitted != NULL && is_whole)
    add_gone (table, omitted, next, G_MAXUINT, add_omitted);
}
