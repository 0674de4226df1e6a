/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of the work survives a crash? */
#pragma once

#include "document/snapshot.h"

G_BEGIN_DECLS

/**
 * BbAutosave:
 *
 * What is written beside the project file some time after a change, in a thread, and taken away once it is not needed
 * any more. store/save.h says how it lies there. Main thread.
 */
typedef struct _BbAutosave BbAutosave;

/** Returns: (transfer full) (nullable): what is to be written now; or %NULL where all of it is saved */
typedef BbSnapshot *(*BbAutosaveTake) (gpointer data);

/** Called where it could not be written, for @error; not where it was withdrawn meanwhile */
typedef void (*BbAutosaveFailed) (const GError *error, gpointer data);

/**
 * bb_autosave_new:
 * @delay: seconds from a change to its being written; a crash costs no more than this
 * @take: asked then
 * @data: for both
 *
 * Returns: (transfer full): nothing is written yet
 */
BbAutosave *bb_autosave_new (guint delay, BbAutosaveTake take, BbAutosaveFailed failed, gpointer data);

/** Withdraws it, and calls nobody any more */
void bb_autosave_free (BbAutosave *self);

/** Something has changed: it is written after the delay, with what changes until then */
void bb_autosave_schedule (BbAutosave *self);

/** Takes charge of what an earlier run of the program left beside the project file @path */
void bb_autosave_adopt (BbAutosave *self, const char *path);

/** Takes away what was written, and forgets what changed. What is being written is waited for: the program may end
 * right after */
void bb_autosave_withdraw (BbAutosave *self);

G_END_DECLS
