/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which projects were open last? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** Puts @path (a .beatboard file) first among the recent projects */
void bb_recent_add (GSettings *settings, const char *path);

/** Returns: (transfer full): the paths of those that are still there, newest first */
GStrv bb_recent_list (GSettings *settings);

/** Returns: (transfer full): the name to show for @path: its folder's */
char *bb_recent_get_name (const char *path);

G_END_DECLS
