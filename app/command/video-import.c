/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a practice video come into a project from the command line? */
#include "command/commands.h"

#include <glib/gi18n-lib.h>

#include "command/arguments.h"
#include "command/command-progress.h"

static gboolean
add (BbDocument *document, const char *file, char **words, GError **error)
{
  g_autoptr (BbCommandProgress) progress = bb_command_progress_new (_ ("Reading the video"));

  return bb_document_add_video (document, file, 0, bb_command_progress_report, progress,
                                bb_command_progress_get_cancellable (progress), words, error);
}

/* @words: lines */
static void
tell (const char *words)
{
  g_auto (GStrv) lines = g_strsplit (words, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    g_printerr ("beatboard: %s\n", lines[i]);
}

/* what has no moving pictures is a sound; so is the first of a project that has none */
gboolean
bb_command_take_video (BbDocument *document, const char *file, gboolean is_as_is, GError **error)
{
  g_autofree char *words = NULL;
  g_autoptr (GError) failure = NULL;

  if (bb_document_get_project (document)->song == NULL)
    return bb_command_take_song (document, file, is_as_is, error);
  if (add (document, file, &words, &failure))
    {
      tell (words);
      return bb_document_save (document, error);
    }
  if (g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return bb_command_take_song (document, file, is_as_is, error);

  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}
