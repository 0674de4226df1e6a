/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which is it: the window, or a command? */
#include <glib/gi18n.h>
#include <gst/gst.h>
#include <locale.h>
#include <string.h>

#include "command/command.h"
#include "window/application.h"

static void
init_translations (void)
{
  const char *folder = g_getenv ("BB_LOCALE_DIR");

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, folder != NULL ? folder : BB_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

/* options are the application's, and the desktop may pass an address */
static gboolean
names_project (const char *argument)
{
  return *argument == '-' || strstr (argument, "://") != NULL || g_file_test (argument, G_FILE_TEST_EXISTS);
}

int
main (int argc, char *argv[])
{
  g_autoptr (BbApplication) application = NULL;

  init_translations ();
  g_set_prgname (BB_APPLICATION_ID);

  if (argc > 1 && bb_command_is_known (argv[1]))
    return bb_command_run (argc - 1, argv + 1);

  g_set_application_name (_ ("Beatboard"));
  if (argc > 1 && !names_project (argv[1]))
    {
      g_printerr (_ ("“%s” is neither a command nor a project. Try “beatboard --help”.\n"), argv[1]);
      return 2;
    }

  /* only the window plays: a command does not wait for the plug-ins to be looked through */
  gst_init (NULL, NULL);
  application = bb_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
