/* SPDX-License-Identifier: GPL-3.0-or-later */
/* beatboard join: how do pieces of an animatic become one? */
#include "command/commands.h"

#include <glib/gi18n-lib.h>

#include "command/arguments.h"

gboolean
bb_command_run_join (int argc, char *argv[], GError **error)
{
  g_autofree char *to = NULL;
  const GOptionEntry options[] = { { "to", 0, 0, G_OPTION_ARG_FILENAME, &to, N_ ("What to write"), "FILE" }, { NULL } };
  g_auto (GStrv)
      words = bb_arguments_parse ("FILE...",
                                  _ ("Will put pieces of an animatic together: Beatboard makes no animatics yet."),
                                  options, argc, argv, 0, 0, error);

  return words != NULL &&
         bb_arguments_fail (error, _ ("Beatboard makes no animatics yet, so there is nothing to join."));
}
