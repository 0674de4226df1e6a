/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who has a project open? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BbLock:
 *
 * Holds "NAME.beatboard.lock" beside the project while it is open: a file that says who, where and
 * since when, under a lock that the system takes away when the process ends, however it ends.
 */
typedef struct _BbLock BbLock;

typedef enum
{
  BB_LOCK_POLITE,
  BB_LOCK_FORCE, /* also where another machine says it has the project: the user knows better */
  BB_LOCK_WAIT   /* until who has it gives it free: for a thread, and what takes a moment */
} BbLockKind;

/**
 * bb_lock_acquire:
 * @path: of the project file
 *
 * Returns: (transfer full): the lock; or %NULL and @error: %G_IO_ERROR_BUSY where another has it,
 * which the message names; any other where the folder cannot be written. The project can be opened
 * read-only then.
 */
BbLock *bb_lock_acquire (const char *path, BbLockKind kind, GError **error);

/** Gives the project free */
void bb_lock_release (BbLock *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbLock, bb_lock_release)

G_END_DECLS
