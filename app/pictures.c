/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which process opens the pictures? */
#include <glib/gi18n.h>
#include <locale.h>

#include "import/helper.h"

/* the program hands it its end of a socket as this one */
#define SOCKET 3

/* what loaders have to say of strangers' files is no news */
static GLogWriterOutput
be_quiet (GLogLevelFlags level, const GLogField *fields, gsize n_fields, gpointer data)
{
  return G_LOG_WRITER_HANDLED;
}

int
main (void)
{
  const char *folder = g_getenv ("BB_LOCALE_DIR");

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, folder != NULL ? folder : BB_LOCALE_DIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");

  g_log_set_writer_func (be_quiet, NULL, NULL);
  bb_helper_serve (SOCKET);
  return 0;
}
