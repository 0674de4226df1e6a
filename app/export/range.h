/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stretch of the video goes out, and with which options? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/**
 * BbExportRange:
 * @first: the first frame
 * @last: the last frame; -1 for that of the video
 * @option: which option of each place: 0 for the one that shows, 1 for A and so on wherever a place has so many
 *
 * A plain value.
 */
typedef struct
{
  gint64 first;
  gint64 last;
  guint option;
} BbExportRange;

#define BB_EXPORT_ALL ((BbExportRange){ 0, -1 })

/** Returns: (transfer full): @project with the options that are asked for; whoever asks an export gives it that */
BbProject *bb_export_range_choose_options (const BbExportRange *self, const BbProject *project);

/** Sets @first and @n to the places that show in it, at least one */
void bb_export_range_get_places (const BbExportRange *self, const BbProject *project, guint *first, guint *n);

/** Sets @first to its first frame, and @end to the one after its last */
void bb_export_range_get_frames (const BbExportRange *self, const BbProject *project, gint64 *first, gint64 *end);

G_END_DECLS
