/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stretch of the video is a section of the song? */
#pragma once

#include "export/range.h"
#include "model/beat-grid.h"

G_BEGIN_DECLS

/**
 * bb_section_range_find:
 * @section: index of it
 * @range: (out): where it is heard first: from the frame that shows when it begins; the next section's ends there
 *
 * Returns: %FALSE where the video leaves it out
 */
gboolean bb_section_range_find (const BbProject *project, guint section, BbExportRange *range);

/**
 * bb_section_range_find_eights:
 * @grid: the beats of @project
 * @first: which of its eights, from 1
 * @last: likewise; not before @first
 * @range: (out): where these are heard first: from the frame that shows when the first begins
 *
 * Returns: %FALSE where it has no such eights
 */
gboolean
bb_section_range_find_eights (const BbBeatGrid *grid, guint section, int first, int last, BbExportRange *range);

G_END_DECLS
