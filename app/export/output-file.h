/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does Cairo write a file that appears whole or not at all? */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * BbOutputFile:
 *
 * A file that is written beside its place and takes it when it is done. Until then, and where anything fails, what
 * was there before stays.
 */
typedef struct _BbOutputFile BbOutputFile;

/** Returns: (transfer full) (nullable): begins to write @path; %NULL and @error, which names it, where it cannot be */
BbOutputFile *bb_output_file_open (const char *path, GError **error);

/** A cairo_write_func_t for a #BbOutputFile. What fails is kept for bb_output_file_commit(), and Cairo hears that all
 * went well: where the first bytes of a PDF cannot be written, Cairo 1.16 crashes when it ends it. */
cairo_status_t bb_output_file_write (void *self, const unsigned char *data, unsigned int length);

/**
 * bb_output_file_commit:
 *
 * Puts the file in its place.
 *
 * Returns: %FALSE and @error, which names the file and what to do, where that or any write before it failed
 */
gboolean bb_output_file_commit (BbOutputFile *self, GError **error);

/** Frees it; what was not committed is gone */
void bb_output_file_free (BbOutputFile *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbOutputFile, bb_output_file_free)

G_END_DECLS
