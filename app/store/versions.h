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

/** Returns: (transfer full): the paths of the earlier states of the project file @path, oldest
 * first */
GStrv bb_versions_list (const char *path);

G_END_DECLS
