/* SPDX-License-Identifier: GPL-3.0-or-later */
/* beatboard join: how do pieces of an animatic become one? */
#include "command/commands.h"

#include <glib/gi18n-lib.h>

#include "command/arguments.h"
#include "command/command-progress.h"
#include "export/video/film-join.h"

static gboolean
join (GStrv pieces, const char *to, GError **error)
{
  g_autoptr (BbCommandProgress) progress = bb_command_progress_new (_ ("Joining"));
  g_autoptr (BbExportJob) job = bb_export_job_new ();

  job->cancellable = g_object_ref (bb_command_progress_get_cancellable (progress));
  job->progress = bb_command_progress_report;
  job->progress_data = progress;
  return bb_film_join ((const char *const *) pieces, to, job, error);
}

gboolean
bb_command_run_join (int argc, char *argv[], GError **error)
{
  g_autofree char *to = NULL;
  const GOptionEntry options[] = {
    { "to", 0, 0, G_OPTION_ARG_FILENAME, &to, N_ ("What to write: .mkv or .mov"), "FILE" }, { NULL }
  };
  g_auto (GStrv) pieces = bb_arguments_parse (
      "FILE...", _ ("Puts pieces of an animatic together, which “export --frames” has written, without encoding anew."),
      options, argc, argv, 1, 0, error);

  if (pieces == NULL)
    return FALSE;
  return to != NULL ? join (pieces, to, error) : bb_arguments_fail (error, _ ("Say what to write: --to FILE."));
}
