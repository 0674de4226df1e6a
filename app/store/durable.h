/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a file written so that a crash leaves the old one or the new one, whole? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * BbDurable:
 *
 * A file on its way: written under a temporary name beside its place, and put there when it is on
 * the disk. Freed before that, it leaves nothing behind.
 */
typedef struct _BbDurable BbDurable;

typedef enum
{
  BB_DURABLE_PLAIN,
  BB_DURABLE_BACKUP /* what was there stays as "name~" */
} BbDurableKind;

/** Returns: (transfer full) (nullable): a file on its way to @path, or to another name in its
 * folder; or %NULL and @error */
BbDurable *bb_durable_open (const char *path, GError **error);

/** Returns: the file, open for reading and writing, for who writes it elsewhere; -1 once it is settled */
int bb_durable_get_descriptor (const BbDurable *self);

/** Appends @length bytes of @data */
gboolean bb_durable_write (BbDurable *self, gconstpointer data, gsize length, GError **error);

/**
 * bb_durable_settle:
 * @path: the place that it will have
 *
 * Brings the bytes to the disk and keeps nothing open, for a file that waits for others before it
 * is committed. A file that was there gives its permissions.
 *
 * Returns: %FALSE and @error where that failed
 */
gboolean bb_durable_settle (BbDurable *self, const char *path, GError **error);

/**
 * bb_durable_commit:
 * @path: the place, in the folder that it was opened for
 *
 * Brings the bytes to the disk, then the name: settle, link the old file to its backup, rename,
 * fsync the folder.
 *
 * Returns: %FALSE and @error where one of these failed; before the rename, the old file is
 * untouched
 */
gboolean bb_durable_commit (BbDurable *self, const char *path, BbDurableKind kind, GError **error);

/**
 * bb_durable_place:
 *
 * Puts the file at @path as bb_durable_commit() does, but leaves it to the system when bytes and name
 * reach the disk: nothing may rely on them before bb_durable_sync_all(). For many files at once.
 *
 * Returns: %FALSE and @error where that failed
 */
gboolean bb_durable_place (BbDurable *self, const char *path, GError **error);

/** Brings all that was written on the file system of @folder to the disk, which for many files takes a part of
 *  the time of bringing each */
gboolean bb_durable_sync_all (const char *folder, GError **error);

void bb_durable_free (BbDurable *self);

/** Writes all of @bytes to @path, or nothing; a symbolic link is followed */
gboolean bb_durable_write_file (const char *path, GBytes *bytes, BbDurableKind kind, GError **error);

/** Sets @error for @number (errno): that @path could not be written, why, and what to do */
void bb_durable_set_error (GError **error, const char *path, int number);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbDurable, bb_durable_free)

G_END_DECLS
