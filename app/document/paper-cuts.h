/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the frames on a photo of paper become pictures that can come in? */
#pragma once

#include <gio/gio.h>

#include "document/progress.h"

G_BEGIN_DECLS

/**
 * BbPaperCuts:
 *
 * A folder for what does not last, with a JPEG for each frame: "sheet · 1.jpg" of "sheet.png". It goes with this.
 */
typedef struct _BbPaperCuts BbPaperCuts;

/**
 * bb_paper_cuts_new:
 * @photo: path of a picture
 * @quads: (element-type BbQuad) (nullable): its frames in their order; %NULL: those that are found
 * @width: of the picture that they are measured in, in pixels
 * @height: likewise
 * @aspect: as of bb_paper_cut()
 * @whitens: likewise
 */
BbPaperCuts *
bb_paper_cuts_new (const char *photo, const GArray *quads, int width, int height, double aspect, gboolean whitens);
void bb_paper_cuts_free (BbPaperCuts *self);

/**
 * bb_paper_cuts_run:
 *
 * Cuts them out. Any thread; @progress is called in any, one at a time.
 *
 * Returns: %FALSE and @error, which names the photo, where it cannot be opened, has no frames, the disk failed, or it
 * was cancelled
 */
gboolean
bb_paper_cuts_run (BbPaperCuts *self, BbProgress progress, gpointer data, GCancellable *cancellable, GError **error);

/** Returns: (transfer none) (array zero-terminated=1): their paths, in order, once they were cut */
const char *const *bb_paper_cuts_get_files (const BbPaperCuts *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbPaperCuts, bb_paper_cuts_free)

G_END_DECLS
