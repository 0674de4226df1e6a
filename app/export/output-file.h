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

/**
 * bb_output_file_write:
 *
 * A cairo_write_func_t for a #BbOutputFile. What fails is kept for bb_output_file_settle(), and what follows it is
 * dropped.
 *
 * Returns: success, always: Cairo 1.16 crashes over fonts that it cannot write
 */
cairo_status_t bb_output_file_write (void *self, const unsigned char *data, unsigned int length);

/** Returns: the file, open for reading and writing, for another process that writes all of it */
int bb_output_file_get_descriptor (const BbOutputFile *self);

/** Returns: whether a write has failed, and nothing more is worth the work */
gboolean bb_output_file_has_failed (const BbOutputFile *self);

/** Returns: %FALSE and @error, which names the file, where Cairo could not draw what was to be written */
gboolean bb_output_file_check (const BbOutputFile *self, cairo_status_t status, GError **error);

/**
 * bb_output_file_settle:
 *
 * Ends writing, and keeps nothing open, for a file that waits for others before it takes its place.
 *
 * Returns: %FALSE and @error, which names the file and what to do, where that or any write before it failed
 */
gboolean bb_output_file_settle (BbOutputFile *self, GError **error);

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
