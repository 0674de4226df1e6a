/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are the frames on a photo of paper found while a window waits? */
#pragma once

#include <gtk/gtk.h>

#include "import/paper/paper-sheet.h"

G_BEGIN_DECLS

/** Opens the picture at @path and looks for frames on it, in a thread */
void bb_paper_search_async (const char *path, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);

/** Returns: (transfer full) (nullable): the frames, and @texture (out) (transfer full) the picture, as large as it is
 * looked at; %NULL and @error where it cannot be opened, or that was cancelled */
BbPaperSheet *bb_paper_search_finish (GAsyncResult *result, GdkTexture **texture, GError **error);

G_END_DECLS
