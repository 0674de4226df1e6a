/* SPDX-License-Identifier: GPL-3.0-or-later */
/* beatboard import: what is each file, and how does it come in? */
#include "command/commands.h"

#include <glib/gi18n-lib.h>

#include "command/arguments.h"
#include "import/file-kind.h"

/* why each kind cannot come in here; what can has none, and what is not known is tried as a song */
static const char *const refusals[BB_FILE_N_KINDS] = {
  [BB_FILE_PROJECT] = N_ ("“%s” is a project: importing those is not built yet."),
  [BB_FILE_PICTURE] = N_ ("“%s” is a picture: “beatboard add” lays it as a board."),
  [BB_FILE_SUBTITLES] = N_ ("“%s” is subtitles: importing those is not built yet."),
};

/* all are looked at before the first comes in */
static gboolean
check_files (char **files, GError **error)
{
  for (guint i = 0; files[i] != NULL; i++)
    {
      BbFileKind kind;

      if (!bb_file_kind_detect (files[i], &kind, NULL, error))
        return FALSE;
      if (refusals[kind] != NULL)
        return bb_arguments_fail (error, _ (refusals[kind]), files[i]);
    }

  return files[1] == NULL || bb_arguments_fail (error, _ ("“%s” is a second song, and a project has one."), files[1]);
}

static gboolean
import_song (const char *project, const char *file, GError **error)
{
  g_autoptr (BbDocument) document = bb_arguments_open (project, error);

  return document != NULL && bb_command_take_song (document, file, error);
}

gboolean
bb_command_run_import (int argc, char *argv[], GError **error)
{
  const GOptionEntry options[] = { { NULL } };
  g_auto (GStrv)
      words = bb_arguments_parse ("PROJECT FILE...", _ ("Brings a song into a project, or another mix of it."), options,
                                  argc, argv, 2, 0, error);

  return words != NULL && check_files (words + 1, error) && import_song (words[0], words[1], error);
}
