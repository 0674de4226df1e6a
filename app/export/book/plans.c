/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What are the plans of a video on paper? */
#include "export/book/plans.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "export/book/book-cells.h"
#include "export/book/book-page.h"
#include "export/book/book-rows.h"

/* shares of the width; action has the rest */
#define NUMBER_SHARE 0.1
#define PICTURE_SHARE 0.3
#define PLAN_SHARE 0.42
/* of the height, so that a picture that stands upright leaves room for others */
#define HIGHEST 0.3

static void
drop_without_plan (BbPdfContent *content)
{
  for (guint i = content->places->len; i-- > 0;)
    {
      if (!bb_board_has_plan (bb_project_get_board (content->project, bb_pdf_content_get_place (content, i))))
        g_array_remove_index (content->places, i);
    }
}

static void
add_columns (BbBookTable *table)
{
  double aspect = bb_settings_get_aspect (table->content->project->settings);
  double all = table->body.width, highest = table->body.height * HIGHEST * aspect;
  double number = all * NUMBER_SHARE, plan = MIN (all * PLAN_SHARE, highest);

  table->picture_width = MIN (all * PICTURE_SHARE, highest);
  table->picture_height = table->picture_width / aspect;
  bb_book_table_add_column (table, C_ ("conte", "Shot"), number, TRUE);
  table->picture = (int) table->n_columns;
  bb_book_table_add_column (table, C_ ("conte", "Picture"), table->picture_width, FALSE);
  table->plan = (int) table->n_columns;
  bb_book_table_add_column (table, C_ ("conte", "Plan"), plan, FALSE);
  bb_book_table_add_column (table, C_ ("conte", "Action"), all - number - table->picture_width - plan, FALSE);
}

static void
add_row (BbBookTable *table, const BbBookCells *cells, guint place)
{
  BbBookRow *row = bb_book_table_add_row (table, place);

  row->begins_shot = place == 0 || bb_project_get_board (table->content->project, place)->starts_shot;
  g_ptr_array_add (row->cells, bb_book_cells_number (cells, place, TRUE));
  g_ptr_array_add (row->cells, NULL);
  g_ptr_array_add (row->cells, NULL);
  g_ptr_array_add (row->cells, bb_book_cells_action (cells, place));
}

gboolean
bb_plans_fail_without (GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                       _ ("No board here has a plan yet. Press Alt+F in the window, and draw one."));
  return FALSE;
}

BbPdfPages *
bb_plans_pages_new (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options, GError **error)
{
  BbBookTable *table = bb_book_table_new (project, range, options, _ ("Plans from above"));
  BbBookCells cells;

  drop_without_plan (table->content);
  if (table->content->places->len == 0)
    {
      bb_book_table_free (table);
      bb_plans_fail_without (error);
      return NULL;
    }

  cells = bb_book_cells_make (table->content);
  add_columns (table);
  bb_book_rows_add (table, &cells, add_row, NULL);
  bb_book_table_lay (table);
  bb_book_cells_clear (&cells);
  return bb_book_pages_new (table);
}
