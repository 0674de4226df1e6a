/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do commands take, and which project do they mean? */
#pragma once

#include "document/document.h"

G_BEGIN_DECLS

/**
 * bb_arguments_parse:
 * @parameters: what stands after the options in the usage: "PROJECT FILE..."
 * @summary: translated: what the command does
 * @options: (array zero-terminated=1): what it takes; strings as %G_OPTION_ARG_FILENAME, so that
 *   they come in as they were typed, whatever the locale
 * @argc: how many there are, the command's name included
 * @argv: likewise
 * @least: how many parameters have to be there
 * @most: how many may be, or 0 for any
 *
 * Fills what @options point at. "--help" prints and ends the program.
 *
 * Returns: (transfer full): the parameters; or %NULL and @error (%G_OPTION_ERROR)
 */
GStrv bb_arguments_parse (const char *parameters,
                          const char *summary,
                          const GOptionEntry *options,
                          int argc,
                          char *argv[],
                          guint least,
                          guint most,
                          GError **error);

/** Sets @error to wrong usage (%G_OPTION_ERROR). Returns: %FALSE */
gboolean bb_arguments_fail (GError **error, const char *format, ...) G_GNUC_PRINTF (2, 3);

/** Passes @failure (transfer full) on as wrong usage: what was typed cannot be read. Returns:
 * %FALSE */
gboolean bb_arguments_propagate (GError **error, GError *failure);

/**
 * bb_arguments_open:
 * @project: folder or file
 *
 * Opens a project to be changed; what is to be known about how it opened goes to standard error.
 *
 * Returns: (transfer full): the project; or %NULL and @error, also where a window has it open
 */
BbDocument *bb_arguments_open (const char *project, GError **error);

/** Says on standard error what is to be known of @document, each thing once */
void bb_arguments_tell_notices (BbDocument *document);

/**
 * bb_arguments_read:
 * @argument: folder or file of the project
 * @path: (out) (optional) (transfer full): of its .beatboard file
 *
 * Reads a project to be looked at, whoever has it open.
 *
 * Returns: (transfer full): the project; or %NULL and @error
 */
BbProject *bb_arguments_read (const char *argument, char **path, GError **error);

G_END_DECLS
