/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the command line cut photos of paper into boards? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * bb_cut_frames:
 * @photos: (array zero-terminated=1): paths
 * @aspect: as of bb_paper_cut()
 * @cuts: (out) (element-type BbPaperCuts) (transfer full): what holds the files until it is freed
 * @error: what could not be cut, a line a photo; the others are cut all the same
 *
 * Says of each photo how many frames were cut out of it.
 *
 * Returns: (transfer full) (array zero-terminated=1): paths of the frames, in order; none where it was cancelled
 */
GStrv bb_cut_frames (const char *const *photos, double aspect, GPtrArray **cuts, GError **error);

G_END_DECLS
