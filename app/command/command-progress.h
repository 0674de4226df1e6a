/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far is a command, and does the user want it to end? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * BbCommandProgress:
 *
 * While it lives, Ctrl+C (SIGINT, and SIGTERM and SIGHUP) cancels rather than kills, and a line on standard
 * error says how far it is, if that is a terminal.
 */
typedef struct _BbCommandProgress BbCommandProgress;

/** Returns: (transfer full): progress of what @label says, translated */
BbCommandProgress *bb_command_progress_new (const char *label);

/** Takes the line away, and gives Ctrl+C back */
void bb_command_progress_free (BbCommandProgress *self);

/** Returns: (transfer none): what Ctrl+C cancels */
GCancellable *bb_command_progress_get_cancellable (BbCommandProgress *self);

/** Says that @share, 0 to 1, of @progress (a #BbCommandProgress) is done; below 0 where that is not
 *  known. In any thread: a #BbProgress, a #BbDecodeProgress and a #BbExportProgress. */
void bb_command_progress_report (double share, gpointer progress);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbCommandProgress, bb_command_progress_free)

G_END_DECLS
