/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do commands take, and which project do they mean? */
#include "command/arguments.h"

#include <glib/gi18n-lib.h>

#include "store/folder.h"
#include "store/xml-reader.h"

static gboolean
check_words (GStrv words, const char *parameters, guint least, guint most, GError **error)
{
  guint n = g_strv_length (words);

  if (n < least)
    return bb_arguments_fail (error, _ ("Something is missing: say %s."), parameters);
  if (g_strv_contains ((const char *const *) words, ""))
    return bb_arguments_fail (error, _ ("One of the names is empty."));

  return most == 0 || n <= most ||
         bb_arguments_fail (error, _ ("“%s” is one word too many. Put names with spaces in quotes."), words[most]);
}

GStrv
bb_arguments_parse (const char *parameters,
                    const char *summary,
                    const GOptionEntry *options,
                    int argc,
                    char *argv[],
                    guint least,
                    guint most,
                    GError **error)
{
  g_autoptr (GOptionContext) context = g_option_context_new (parameters);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;

  g_option_context_set_summary (context, summary);
  g_option_context_add_main_entries (context, options, GETTEXT_PACKAGE);
  if (!g_option_context_parse (context, &argc, &argv, error))
    return NULL;

  for (int i = 1; i < argc; i++)
    {
      if (i > 1 || !g_str_equal (argv[i], "--"))
        g_strv_builder_add (builder, argv[i]);
    }
  words = g_strv_builder_end (builder);
  return check_words (words, parameters, least, most, error) ? g_steal_pointer (&words) : NULL;
}

gboolean
bb_arguments_fail (GError **error, const char *format, ...)
{
  va_list values;

  va_start (values, format);
  if (error != NULL)
    *error = g_error_new_valist (G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, format, values);
  va_end (values);
  return FALSE;
}

gboolean
bb_arguments_propagate (GError **error, GError *failure)
{
  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, failure->message);
  g_error_free (failure);
  return FALSE;
}

BbDocument *
bb_arguments_open (const char *project, GError **error)
{
  g_autoptr (BbDocument) document = bb_document_open (project, error);

  if (document == NULL)
    return NULL;

  if (bb_document_is_read_only (document))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY, _ ("“%s” cannot be changed. %s"), project,
                   bb_document_get_notice (document));
      return NULL;
    }

  bb_arguments_tell_notices (document);
  return g_steal_pointer (&document);
}

void
bb_arguments_tell_notices (BbDocument *document)
{
  const char *notice;

  while ((notice = bb_document_get_notice (document)) != NULL)
    {
      g_printerr ("beatboard: %s\n", notice);
      bb_document_dismiss_notice (document);
    }
}

BbProject *
bb_arguments_read (const char *argument, char **path, GError **error)
{
  g_autofree char *found = bb_folder_find_project (argument, error);
  BbProject *project = found != NULL ? bb_store_read_file (found, NULL, error) : NULL;

  if (path != NULL)
    *path = g_steal_pointer (&found);
  return project;
}
