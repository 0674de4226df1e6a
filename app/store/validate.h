/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is a project file what data/project.rng says? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * bb_store_validate:
 * @path: of a .beatboard file
 *
 * Holds the file against the schema of this version: stricter than reading, which forgives what it
 * can.
 *
 * Returns: %FALSE and @error: %G_IO_ERROR_INVALID_DATA for the first thing that is wrong, with its
 * line; %G_IO_ERROR_NOT_SUPPORTED for a file of a newer version, of which this schema knows nothing
 */
gboolean bb_store_validate (const char *path, GError **error);

G_END_DECLS
