/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What were the earlier states of a project? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * bb_versions_add:
 * @path: of the project file, as it lies on the disk
 *
 * Copies it to versions/<time>.beatboard. Media never changes, so the copy stays whole.
 *
 * Returns: (transfer full): the path of the copy; or %NULL and @error
 */
char *bb_versions_add (const char *path, GError **error);

/**
 * bb_versions_get_mark:
 * @path: of the project file
 *
 * Returns: (transfer full) (nullable): what differs once another program has written the file (its entity tag as of
 *   GIO, from the time of the last change); %NULL where there is no such file
 */
char *bb_versions_get_mark (const char *path);

/** Returns: (transfer full): the paths of the earlier states of the project file @path, oldest
 * first */
GStrv bb_versions_list (const char *path);

G_END_DECLS
