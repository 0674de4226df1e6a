/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a zip written that says by its first entry what it is? */
#pragma once

#include "export/output-file.h"

G_BEGIN_DECLS

/**
 * BbZipFile:
 *
 * What OpenDocument and OpenRaster are: a zip in which "mimetype" comes first, and is not compressed. What cannot be
 * written is kept by the file, as of bb_output_file_settle().
 */
typedef struct _BbZipFile BbZipFile;

/** Returns: (transfer full): a zip in @file, which outlives it, of that MIME @type */
BbZipFile *bb_zip_file_new (BbOutputFile *file, const char *type);

/** Adds @n bytes as @name; @is_compressed: pictures are already */
void bb_zip_file_add (BbZipFile *self, const char *name, const void *bytes, gsize n, gboolean is_compressed);

/** Ends it; what is added later is lost */
void bb_zip_file_finish (BbZipFile *self);

void bb_zip_file_free (BbZipFile *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbZipFile, bb_zip_file_free)

G_END_DECLS
