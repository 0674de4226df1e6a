/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a shot list on paper? */
#include "export/book/shots.h"

#include <glib/gi18n-lib.h>

#include "export/book/book-cells.h"
#include "export/book/book-page.h"
#include "export/book/book-rows.h"

/* shares of the width */
static const struct
{
  const char *head;
  double share;
  gboolean is_centred;
} columns[] = {
  { NC_ ("conte", "Shot"), 0.07, TRUE },     { NC_ ("conte", "Scene"), 0.11, TRUE },
  { NC_ ("conte", "Time"), 0.11, TRUE },     { NC_ ("conte", "Action"), 0.29, FALSE },
  { NC_ ("conte", "Camera"), 0.13, FALSE },  { NC_ ("conte", "Sound/Lyric"), 0.15, FALSE },
  { NC_ ("conte", "Remarks"), 0.14, FALSE },
};

static void
add_columns (BbBookTable *table)
{
  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    bb_book_table_add_column (table, g_dpgettext2 (GETTEXT_PACKAGE, "conte", columns[i].head),
                              table->body.width * columns[i].share, columns[i].is_centred);
}

static void
add_row (BbBookTable *table, const BbBookCells *cells, guint place)
{
  BbBookRow *row = bb_book_table_add_row (table, place);

  row->begins_shot = place == 0 || bb_project_get_board (table->content->project, place)->starts_shot;
  g_ptr_array_add (row->cells, bb_book_cells_number (cells, place, FALSE));
  g_ptr_array_add (row->cells, bb_book_cells_scene (cells, place));
  g_ptr_array_add (row->cells, bb_book_cells_time (cells, place));
  g_ptr_array_add (row->cells, bb_book_cells_action (cells, place));
  g_ptr_array_add (row->cells, bb_book_cells_field (cells, place, BB_FIELD_ID_CAMERA));
  g_ptr_array_add (row->cells, bb_book_cells_sound (cells, place));
  g_ptr_array_add (row->cells, bb_book_cells_remarks (cells, place));
}

/* the number as those around it, and below "action" that it is gone */
static void
add_omitted (BbBookRow *row, const char *number)
{
  g_ptr_array_add (row->cells, bb_book_cells_make_number (number));
  g_ptr_array_add (row->cells, NULL);
  g_ptr_array_add (row->cells, NULL);
  g_ptr_array_add (row->cells, g_markup_escape_text (C_ ("shot", "OMITTED"), -1));
}

BbPdfPages *
bb_shots_pages_new (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options, GError **error)
{
  BbBookTable *table = bb_book_table_new (project, range, options, _ ("Shot list"));
  BbBookCells cells = bb_book_cells_make (table->content);

  add_columns (table);
  bb_book_rows_add (table, &cells, add_row, add_omitted);
  bb_book_table_lay (table);
  bb_book_cells_clear (&cells);
  return bb_book_pages_new (table);
}
