/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do lyrics and notes come into a project from the command line? */
#include "command/commands.h"

#include <glib/gi18n-lib.h>

#include "command/arguments.h"
#include "import/notes-csv.h"

static void
tell (char **remarks)
{
  for (guint i = 0; remarks[i] != NULL; i++)
    g_printerr ("beatboard: %s\n", remarks[i]);
}

static gboolean
fail (GError **error, const char *format, const char *file)
{
  g_autofree char *name = g_filename_display_basename (file);

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, g_dgettext (GETTEXT_PACKAGE, format), name);
  return FALSE;
}

gboolean
bb_command_take_lyrics (BbDocument *document, const char *file, BbOffsetSign sign, GError **error)
{
  const BbProject *project = bb_document_get_project (document);
  g_autoptr (BbLyricFile) lyrics = bb_lyric_file_read (file, project, sign, error);

  if (lyrics == NULL)
    return FALSE;

  tell (lyrics->remarks);
  if (!lyrics->is_timed)
    return fail (error, N_ ("No line of “%s” has a time. Give them times in the window, by tapping along."), file);
  if (lyrics->lines->n_items == 0)
    return fail (error, N_ ("No line of “%s” lies in the song."), file);

  bb_history_commit (bb_document_get_history (document), _ ("Import Lyrics"),
                     bb_project_with_list (project, BB_LYRICS, bb_list_ref (lyrics->lines)), NULL);
  return bb_document_save (document, error);
}

gboolean
bb_command_take_notes (BbDocument *document, const char *file, GError **error)
{
  const BbProject *project = bb_document_get_project (document);
  g_autoptr (BbNotesTable) table = bb_notes_csv_read (file, project, error);
  guint n;

  if (table == NULL)
    return FALSE;

  tell (table->remarks);
  bb_history_commit (bb_document_get_history (document), _ ("Import Notes"),
                     bb_notes_csv_add (project, table->notes, &n), NULL);
  return bb_document_save (document, error);
}
