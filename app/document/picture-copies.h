/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do pictures get into a project's folder, several at once? */
#pragma once

#include "document/document.h"

G_BEGIN_DECLS

/**
 * BbPictureCopies:
 * @folder: of the project
 * @files: (nullable): paths of pictures
 * @bytes: (nullable): of one that was pasted, in place of files
 * @fit: how they are to lie in the picture area
 * @progress: (nullable): called in any thread, one at a time
 * @layers: (element-type BbLayer): of those that came in, in their order
 * @new_media: (element-type utf8): names of files that were not in the folder before
 * @refused: what was wrong with the others, a sentence each
 *
 * What is to come in, and what came of it. Private to document/.
 */
typedef struct
{
  char *folder;
  GStrv files;
  GBytes *bytes;
  BbFit fit;
  BbProgress progress;
  gpointer progress_data;
  gboolean is_many; /* files: they are brought to the disk together */

  GPtrArray *layers;
  GPtrArray *new_media;
  GStrvBuilder *refused;
} BbPictureCopies;

/** @files: (array zero-terminated=1) (nullable): copied */
BbPictureCopies *bb_picture_copies_new (const char *folder, const char *const *files);
void bb_picture_copies_free (BbPictureCopies *self);

/** Copies them. Any thread. Returns: %FALSE and @error where it was cancelled, or the disk failed */
gboolean bb_picture_copies_run (BbPictureCopies *self, GCancellable *cancellable, GError **error);

/** Removes what was not in the folder before */
void bb_picture_copies_take_back (const BbPictureCopies *self);

G_END_DECLS
