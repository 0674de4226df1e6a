/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which commands are there, and how does one run? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** Returns: whether @word is a command and not the path of a project */
gboolean bb_command_is_known (const char *word);

/**
 * bb_command_run:
 * @argv: the command and its arguments
 *
 * Runs one command without a display: results go to standard output, messages to standard error.
 *
 * Returns: 0 done, 1 failed, 2 wrong usage
 */
int bb_command_run (int argc, char *argv[]);

G_END_DECLS
