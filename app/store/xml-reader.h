/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a project read from XML? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * BbReadInfo:
 * @major: version of the format that the file says it has
 * @minor: likewise
 * @is_newer: the major version is newer than this program's: what it does not know is lost when it
 * is saved, so it is to be opened read-only
 */
typedef struct
{
  int major;
  int minor;
  gboolean is_newer;
} BbReadInfo;

/**
 * bb_store_read_xml:
 * @bytes: what a file holds
 * @file_name: for messages; not opened
 * @info: (out) (optional): what is to be known about the file; set even where it fails, as far as
 * it was read
 *
 * Reads a project, whoever wrote it: no DOCTYPE, no entities, no network, sizes and depths bounded.
 * Elements that are not known stay with the value in which they stand, and are written back. Safe
 * in any thread.
 *
 * Returns: (transfer full): the project, which passes bb_project_check(); or %NULL and @error
 *   (%G_IO_ERROR_INVALID_DATA), which names the file, the line, and what was expected there
 */
BbProject *bb_store_read_xml (GBytes *bytes, const char *file_name, BbReadInfo *info, GError **error);

/**
 * bb_store_read_file:
 * @path: of a .beatboard file
 *
 * Returns: (transfer full): as bb_store_read_xml(); or %NULL and @error, also where @path cannot be
 * read
 */
BbProject *bb_store_read_file (const char *path, BbReadInfo *info, GError **error);

G_END_DECLS
