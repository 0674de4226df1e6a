/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a spreadsheet packed? */
#pragma once

#include "export/output-file.h"

G_BEGIN_DECLS

/**
 * BbOdsArchive:
 *
 * The zip that OpenDocument 1.3, part 2, asks for: "mimetype" comes first, and is not compressed. What cannot be
 * written is kept by the file, as of bb_output_file_settle().
 */
typedef struct _BbOdsArchive BbOdsArchive;

/** Returns: (transfer full): an archive in @file, which outlives it, with its type */
BbOdsArchive *bb_ods_archive_new (BbOutputFile *file);

/** Adds @n bytes as @name; @is_compressed: pictures are already */
void bb_ods_archive_add (BbOdsArchive *self, const char *name, const void *bytes, gsize n, gboolean is_compressed);

/** Adds the list of all that was added (META-INF/manifest.xml), and ends the archive */
void bb_ods_archive_finish (BbOdsArchive *self);

void bb_ods_archive_free (BbOdsArchive *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbOdsArchive, bb_ods_archive_free)

G_END_DECLS
