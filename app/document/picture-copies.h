/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do pictures get into a project's folder, several at once? */
#pragma once

#include <gio/gio.h>

#include "document/progress.h"
#include "model/project.h"

G_BEGIN_DECLS

/**
 * BbPictureCopies:
 *
 * What is to come in, and what came of it. Whoever runs it has it alone until it is done.
 */
typedef struct _BbPictureCopies BbPictureCopies;

/**
 * bb_picture_copies_new:
 * @folder: of the project
 * @files: (array zero-terminated=1) (nullable): paths of pictures
 * @bytes: (nullable): of one that was pasted, in place of files
 * @fit: how they are to lie in the picture area
 *
 * Returns: (transfer full): pictures that are to come in
 */
BbPictureCopies *bb_picture_copies_new (const char *folder, const char *const *files, GBytes *bytes, BbFit fit);
void bb_picture_copies_free (BbPictureCopies *self);

/** Lets @progress be called while they are copied: in any thread, one at a time */
void bb_picture_copies_set_progress (BbPictureCopies *self, BbProgress progress, gpointer data);

/** Lets a file with layers become as many; else all come in as the one picture that they make together */
void bb_picture_copies_take_apart (BbPictureCopies *self);

/** Copies them. Any thread. Returns: %FALSE and @error where it was cancelled, or the disk failed */
gboolean bb_picture_copies_run (BbPictureCopies *self, GCancellable *cancellable, GError **error);

/** Returns: (transfer none) (element-type BbLayer): of those that came in, in their order */
GPtrArray *bb_picture_copies_get_layers (const BbPictureCopies *self);

/** Returns: (transfer none) (element-type guint): how many of these each file became, as bb_picture_copies_take_apart()
 * has it */
const GArray *bb_picture_copies_get_counts (const BbPictureCopies *self);

/** Returns: (transfer full): what was wrong with the others, a sentence each; asked once */
GStrv bb_picture_copies_take_refused (const BbPictureCopies *self);

/** Removes what was not in the folder before */
void bb_picture_copies_take_back (const BbPictureCopies *self);

G_END_DECLS
