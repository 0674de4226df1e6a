/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which program opens a board, with what kind of file? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** Returns: (transfer full) (nullable): the program that the user has for files with layers; one for drawings
 * otherwise, or %NULL. @suffix (out) is that of the file: ".ora" or ".svg" */
GAppInfo *bb_outside_app_find (const char **suffix);

G_END_DECLS
