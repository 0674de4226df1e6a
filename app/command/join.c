/* SPDX-License-Identifier: GPL-3.0-or-later */
/* beatboard join: how do pieces of an animatic become one? */
#include "command/commands.h"

#include <glib/gi18n-lib.h>

#include "command/arguments.h"
#include "command/command-progress.h"
#include "export/video/film-join.h"

static gboolean
join (GStrv pieces, const char *to, gboolean takes_lossy, GError **error)
{
  g_autoptr (BbCommandProgress) progress = bb_command_progress_new (_ ("Joining"));
  g_autoptr (BbExportJob) job = bb_export_job_new ();
  gboolean is_done;

  job->cancellable = g_object_ref (bb_command_progress_get_cancellable (progress));
  job->progress = bb_command_progress_report;
  job->progress_data = progress;
  is_done = bb_film_join ((const char *const *) pieces, to, takes_lossy, job, error);
  g_clear_pointer (&progress, bb_command_progress_free);
  for (guint i = 0; is_done && i < job->warnings->len; i++)
    g_printerr ("beatboard: %s\n", (const char *) g_ptr_array_index (job->warnings, i));
  return is_done;
}

gboolean
bb_command_run_join (int argc, char *argv[], GError **error)
{
  g_autofree char *to = NULL;
  gboolean takes_lossy = FALSE;
  const GOptionEntry options[] = { { "to", 0, 0, G_OPTION_ARG_FILENAME, &to, N_ ("What to write: .mkv or .mov"),
                                     "FILE" },
                                   { "allow-missing", 0, 0, G_OPTION_ARG_NONE, &takes_lossy,
                                     N_ ("Also pieces in which a picture or the song could not be read"), NULL },
                                   { NULL } };
  g_auto (GStrv) pieces = bb_arguments_parse (
      "FILE...", _ ("Puts pieces of an animatic together, which “export --frames” has written, without encoding anew."),
      options, argc, argv, 1, 0, error);

  if (pieces == NULL)
    return FALSE;
  return to != NULL ? join (pieces, to, takes_lossy, error)
                    : bb_arguments_fail (error, _ ("Say what to write: --to FILE."));
}
