/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do pieces of a video fit together, and how do they become one file? */
#pragma once

#include "export/job.h"

G_BEGIN_DECLS

/**
 * bb_film_join:
 * @pieces: (array zero-terminated=1): paths of what bb_film_export() wrote, in any order: .mkv or .mov
 * @path: of the video, which ends as they do
 * @takes_lossy: also those in which files could not be read, of which the job then gets a warning
 *
 * Each frame and each sample is that of its piece; nothing is encoded again.
 *
 * Returns: %FALSE and @error, which names the piece that is of another project or other options, is cut off, or has not
 *   the frames that follow those of the one before; the job gets a warning where frames of the video come before the
 *   first piece or after the last
 */
gboolean
bb_film_join (const char *const *pieces, const char *path, gboolean takes_lossy, BbExportJob *job, GError **error);

G_END_DECLS
