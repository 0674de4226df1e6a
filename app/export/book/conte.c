/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a conte sheet? */
#include "export/book/conte.h"

#include <glib/gi18n-lib.h>

#include "export/book/book-cells.h"
#include "export/book/book-page.h"
#include "export/book/book-rows.h"

#define BOARDS_A_PAGE 5

/* shares of the width; what the picture leaves of its own goes to action and sound */
#define SCENE_SHARE 0.075
#define NUMBER_SHARE 0.075
#define PICTURE_SHARE 0.38
#define TIME_SHARE 0.105
#define REMARKS_SHARE 0.09
#define ACTION_SHARE 0.62 /* of the rest */

static void
add_columns (BbBookTable *table)
{
  const BbSettings *settings = table->content->project->settings;
  double aspect = bb_settings_get_aspect (settings);
  double all = table->body.width;
  double rest;

  table->least = table->body.height / BOARDS_A_PAGE;
  table->picture_height = MIN (all * PICTURE_SHARE / aspect, table->least);
  table->picture_width = table->picture_height * aspect;
  rest = all * (1 - SCENE_SHARE - NUMBER_SHARE - TIME_SHARE - REMARKS_SHARE) - table->picture_width;

  bb_book_table_add_column (table, C_ ("conte", "Scene"), all * SCENE_SHARE, TRUE);
  bb_book_table_add_column (table, C_ ("conte", "Shot"), all * NUMBER_SHARE, TRUE);
  table->picture = (int) table->n_columns;
  bb_book_table_add_column (table, C_ ("conte", "Picture"), table->picture_width, FALSE);
  bb_book_table_add_column (table, C_ ("conte", "Action"), rest * ACTION_SHARE, FALSE);
  bb_book_table_add_column (table, C_ ("conte", "Sound/Lyric"), rest * (1 - ACTION_SHARE), FALSE);
  bb_book_table_add_column (table, C_ ("conte", "Time"), all * TIME_SHARE, TRUE);
  bb_book_table_add_column (table, C_ ("conte", "Remarks"), all * REMARKS_SHARE, FALSE);
}

static void
add_row (BbBookTable *table, const BbBookCells *cells, guint place)
{
  BbBookRow *row = bb_book_table_add_row (table, place);

  row->begins_shot = place == 0 || bb_project_get_board (table->content->project, place)->starts_shot;
  g_ptr_array_add (row->cells, bb_book_cells_scene (cells, place));
  g_ptr_array_add (row->cells, bb_book_cells_number (cells, place, TRUE));
  g_ptr_array_add (row->cells, NULL);
  g_ptr_array_add (row->cells, bb_book_cells_action (cells, place));
  g_ptr_array_add (row->cells, bb_book_cells_sound (cells, place));
  g_ptr_array_add (row->cells, bb_book_cells_time (cells, place));
  g_ptr_array_add (row->cells, bb_book_cells_remarks (cells, place));
}

BbPdfPages *
bb_conte_pages_new (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options, GError **error)
{
  BbBookTable *table = bb_book_table_new (project, range, options, _ ("Conte sheet"));
  BbBookCells cells = bb_book_cells_make (table->content);

  bb_book_table_add_strip (table);
  add_columns (table);
  table->fills = TRUE;
  bb_book_rows_add (table, &cells, add_row, NULL);
  bb_book_table_lay (table);
  bb_book_cells_clear (&cells);
  return bb_book_pages_new (table);
}
