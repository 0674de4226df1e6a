/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are notes written as a table? */
#include "export/text/notes-table.h"

#include <glib/gi18n-lib.h>

#include "export/text/csv-writer.h"
#include "import/notes-csv.h"
#include "model/note.h"
#include "model/time.h"

static void
add_note (GString *table, const BbNote *note, const BbSettings *settings)
{
  g_autofree char *timecode = bb_time_to_timecode (&settings->rate, settings->start, note->frame);
  g_autofree char *length = note->length > 0 ? bb_time_to_seconds_and_frames (&settings->rate, note->length) : NULL;
  const char *cells[] = { timecode,
                          length != NULL ? length : "",
                          note->author != NULL ? note->author : "",
                          note->text != NULL ? note->text : "",
                          note->is_resolved ? BB_NOTES_DONE : BB_NOTES_OPEN,
                          NULL };

  bb_csv_add_row (table, cells);
}

char *
bb_notes_make_table (const BbExportRequest *request, GError **error)
{
  static const char *const heads[] = { BB_NOTES_TIMECODE, BB_NOTES_LENGTH, BB_NOTES_AUTHOR,
                                       BB_NOTES_TEXT,     BB_NOTES_STATE,  NULL };
  const BbList *notes = request->project->lists[BB_NOTES];
  gint64 first, end;
  GString *table;

  if (notes->n_items == 0)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("The project has no notes."));
      return NULL;
    }

  table = bb_csv_new ();
  bb_csv_add_row (table, heads);
  bb_export_range_get_frames (&request->range, request->project, &first, &end);
  for (guint i = 0; i < notes->n_items; i++)
    {
      const BbNote *note = bb_list_get (notes, i);

      if (note->frame >= first && note->frame < end)
        add_note (table, note, request->project->settings);
    }
  return g_string_free (table, FALSE);
}

gboolean
bb_notes_export (const BbExportRequest *request, BbExportJob *job, GError **error)
{
  return bb_text_export (bb_notes_make_table, request, job, error);
}
