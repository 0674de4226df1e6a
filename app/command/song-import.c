/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a song come into a project from the command line? */
#include "command/commands.h"

#include <glib/gi18n-lib.h>

#include "command/arguments.h"
#include "command/command-progress.h"

static gboolean
decode (BbDocument *document, const char *file, gboolean is_as_is, GError **error)
{
  g_autoptr (BbCommandProgress) progress = bb_command_progress_new (_ ("Decoding the song"));

  return bb_document_set_song (document, file, is_as_is, bb_command_progress_report, progress,
                               bb_command_progress_get_cancellable (progress), error);
}

static void
tell_outcome (BbDocument *document)
{
  const BbSongOutcome *outcome = bb_document_get_song_outcome (document);

  for (guint i = 0; outcome != NULL && outcome->lines[i] != NULL; i++)
    g_print ("%s\n", outcome->lines[i]);
}

/* a song that was cut off is taken as far as it goes */
gboolean
bb_command_take_song (BbDocument *document, const char *file, gboolean is_as_is, GError **error)
{
  if (!decode (document, file, is_as_is, error) || !bb_document_save (document, error))
    return FALSE;

  tell_outcome (document);
  bb_arguments_tell_notices (document);
  return TRUE;
}

gboolean
bb_command_take_track (BbDocument *document, const char *file, const char *name, GError **error)
{
  g_autoptr (BbCommandProgress) progress = bb_command_progress_new (_ ("Decoding the track"));

  return bb_document_add_track (document, file, name, bb_command_progress_report, progress,
                                bb_command_progress_get_cancellable (progress), error) &&
         bb_document_save (document, error);
}
