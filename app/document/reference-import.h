/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do pictures come into a treatment? */
#pragma once

#include "document/document.h"

G_BEGIN_DECLS

/**
 * bb_document_add_references_async:
 * @chapter: id of the chapter that they go into, as its last ones
 * @files: (array zero-terminated=1) (nullable): pictures
 * @bytes: (nullable): of one that was pasted, in place of files
 *
 * Copies pictures into the project and adds them to the treatment in one edit; "picture-progress" is notified.
 */
void bb_document_add_references_async (BbDocument *self,
                                       const char *chapter,
                                       const char *const *files,
                                       GBytes *bytes,
                                       GCancellable *cancellable,
                                       GAsyncReadyCallback callback,
                                       gpointer data);

/** Returns: (transfer full) (nullable): what was wrong with those that did not come in, a sentence each; %NULL and
 * @error where it was cancelled, or none may come */
GStrv bb_document_add_references_finish (BbDocument *self, GAsyncResult *result, GError **error);

G_END_DECLS
