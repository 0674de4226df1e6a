/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where are decoded sounds kept, and for how long? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The bound that bb_cache_commit() keeps: some forty hours of songs. */
#define BB_CACHE_LIMIT (G_GUINT64_CONSTANT (4) << 30)

/*
 * An entry is a folder of files below $XDG_CACHE_HOME/beatboard/songs, private to the user, named
 * by a key of letters and digits. It appears whole, by one rename, or not at all. Any thread may
 * call.
 */

/**
 * bb_cache_take:
 * @key: what the entry was kept as
 *
 * Marks the entry as used now, and as in use until bb_cache_release().
 *
 * Returns: (transfer full): the path of its folder; %NULL where it is not there
 */
char *bb_cache_take (const char *key);

/** Returns: whether the entry is there */
gboolean bb_cache_has (const char *key);

/**
 * bb_cache_begin:
 *
 * Returns: (transfer full): the path of a new folder to fill, for bb_cache_commit() or
 *   bb_cache_abandon(); or %NULL with a #GIOErrorEnum that names the folder
 */
char *bb_cache_begin (GError **error);

/**
 * bb_cache_commit:
 * @folder: from bb_cache_begin(), now filled
 * @key: what to keep it as; replaces an entry of that name
 *
 * Then removes the oldest entries until the cache keeps its bound. The entry is in use until
 * bb_cache_release().
 *
 * Returns: (transfer full): the path of the entry's folder; or %NULL, with @folder removed
 */
char *bb_cache_commit (const char *folder, const char *key, GError **error);

/** Removes @folder, from bb_cache_begin(), with what is in it. */
void bb_cache_abandon (const char *folder);

/** Ends a use that bb_cache_take() or bb_cache_commit() began. */
void bb_cache_release (const char *key);

/** Removes the entry: it is damaged. Files of it that are open stay readable. */
void bb_cache_remove (const char *key);

/**
 * bb_cache_trim:
 * @limit: in bytes; 0 removes all
 *
 * Removes the entries not used for longest, never one in use by this process.
 */
void bb_cache_trim (guint64 limit);

/** Returns: how many bytes all entries take */
guint64 bb_cache_get_size (void);

G_END_DECLS
