/* SPDX-License-Identifier: GPL-3.0-or-later */
/* When has another program written a file, and is done with it? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define BB_TYPE_WATCHED_FILE (bb_watched_file_get_type ())
/**
 * BbWatchedFile:
 *
 * A file that another program writes. A program may write it piece by piece, or write another one and rename that, or
 * delete it first: only once it has been the same for a while it counts.
 *
 * Signals: "saved" when it differs from what was known; "gone" when it is not there any more; it is watched on, for it
 * may come back.
 */
G_DECLARE_FINAL_TYPE (BbWatchedFile, bb_watched_file, BB, WATCHED_FILE, GObject)

/** Returns: (transfer full): watches @path, as it is from now on, in the thread-default main context */
BbWatchedFile *bb_watched_file_new (const char *path);

/** What is there now is known, and will not be "saved" */
void bb_watched_file_know (BbWatchedFile *self);

/** Forgets what is known: "saved" comes once more for what is there, after a while */
void bb_watched_file_look_again (BbWatchedFile *self);

G_END_DECLS
