/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the count sheet written as a table? */
#include "export/counts/count-table.h"

#include "export/counts/count-rows.h"
#include "export/text/csv-writer.h"
#include "model/time.h"

/* between what stands in one cell */
#define BETWEEN " / "

/* Adds @text (transfer full) to the cell */
static void
append (GString *cell, char *text)
{
  if (text != NULL)
    g_string_append_printf (cell, "%s%s", cell->len > 0 ? BETWEEN : "", text);
  g_free (text);
}

static char *
write_count (const BbCountRows *rows, const BbCountRow *row, int count)
{
  GString *cell = g_string_new (NULL);

  for (guint i = 0; i < row->marks->len; i++)
    {
      const BbCountMark *mark = &g_array_index (row->marks, BbCountMark, i);

      if ((int) mark->column == count)
        append (cell, bb_count_rows_get_label (rows, mark));
    }
  return g_string_free (cell, FALSE);
}

static char *
write_lyrics (const BbCountRow *row, gboolean is_translation)
{
  GString *cell = g_string_new (NULL);

  for (guint i = 0; i < row->words->len; i++)
    {
      const BbCountWords *words = &g_array_index (row->words, BbCountWords, i);

      append (cell, g_strdup (is_translation ? words->translation : words->text));
    }
  return g_string_free (cell, FALSE);
}

static char *
write_notes (const BbCountRow *row)
{
  GString *cell = g_string_new (NULL);

  for (guint i = 0; i < row->notes->len; i++)
    {
      const BbCountNote *note = &g_array_index (row->notes, BbCountNote, i);

      append (cell, g_strdup_printf ("%s %s", note->label, note->text));
    }
  return g_string_free (cell, FALSE);
}

static void
add_cells (GString *table, GPtrArray *cells)
{
  g_ptr_array_add (cells, NULL);
  bb_csv_add_row (table, (const char *const *) cells->pdata);
}

static void
add_heads (GString *table, int columns)
{
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  static const char *const before[] = { "section", "eight", "timecode" };
  static const char *const after[] = { "lyric", "translation", "notes" };

  for (guint i = 0; i < G_N_ELEMENTS (before); i++)
    g_ptr_array_add (cells, g_strdup (before[i]));
  for (int count = 1; count <= columns; count++)
    g_ptr_array_add (cells, g_strdup_printf ("%d", count));
  for (guint i = 0; i < G_N_ELEMENTS (after); i++)
    g_ptr_array_add (cells, g_strdup (after[i]));
  add_cells (table, cells);
}

static void
add_row (GString *table, const BbCountRows *rows, guint index)
{
  const BbSettings *settings = rows->project->settings;
  const BbCountRow *row = bb_count_rows_get (rows, index);
  g_autofree char *section = bb_count_rows_get_section (rows, index);
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_add (cells, g_strdup (section != NULL ? section : ""));
  g_ptr_array_add (cells, row->eight > 0 ? g_strdup_printf ("%d", (int) row->eight) : g_strdup (""));
  g_ptr_array_add (cells, bb_time_to_timecode (&settings->rate, settings->start, row->start));
  for (int count = 1; count <= rows->columns; count++)
    g_ptr_array_add (cells, write_count (rows, row, count));
  g_ptr_array_add (cells, write_lyrics (row, FALSE));
  g_ptr_array_add (cells, write_lyrics (row, TRUE));
  g_ptr_array_add (cells, write_notes (row));
  add_cells (table, cells);
}

char *
bb_count_table_make (const BbExportRequest *request, GError **error)
{
  g_autoptr (BbCountRows) rows = bb_count_rows_new (request->project, &request->range, error);
  GString *table;

  if (rows == NULL)
    return NULL;

  table = bb_csv_new ();
  add_heads (table, rows->columns);
  for (guint i = 0; i < rows->rows->len; i++)
    add_row (table, rows, i);
  return g_string_free (table, FALSE);
}

gboolean
bb_count_table_export (const BbExportRequest *request, BbExportJob *job, GError **error)
{
  return bb_text_export (bb_count_table_make, request, job, error);
}
