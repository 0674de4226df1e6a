/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does one section get the boards of another? */
#pragma once

#include "model/beat-grid.h"

G_BEGIN_DECLS

/** Sets @start and @end to the frames of the section at @index that the video has. Returns: %FALSE where it has none */
gboolean bb_sections_get_frames (const BbProject *project, guint index, gint64 *start, gint64 *end);

/**
 * bb_sections_copy_boards:
 * @grid: the beats of @project
 * @from: index of the section whose boards are copied
 * @to: index of another one
 * @n_copied: (out): how many boards were laid
 * @n_kept: (out): how many boards lay there before, and are options of their places now
 *
 * "Second chorus like the first": copies of the boards lie in the section @to on the counts on which they lie in @from,
 * or where there are no beats, as long after its start. Blank places are not copied, and used up. What comes
 * after the end of the shorter of both stays as it is, and so does what is blank in @from.
 *
 * Returns: (transfer full): the next project; the same one, with a new reference, where nothing was copied
 */
BbProject *bb_sections_copy_boards (const BbProject *project,
                                    const BbBeatGrid *grid,
                                    guint from,
                                    guint to,
                                    guint *n_copied,
                                    guint *n_kept);

G_END_DECLS
