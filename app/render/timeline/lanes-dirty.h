/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which part of the timeline must be redrawn after a change? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

typedef enum
{
  BB_DIRTY_NOTHING,
  BB_DIRTY_RANGE, /* the lanes within some frames */
  BB_DIRTY_ALL    /* every tile; the layout too may have changed */
} BbDirty;

/**
 * bb_lanes_find_dirty:
 * @old: what the tiles show
 * @old_numbers: (nullable): of its places
 * @next: what they are to show
 * @numbers: (nullable): of its places
 * @start: (out): the first frame to redraw
 * @end: (out): the frame after the last
 *
 * What did not change is the same pointer in both, so this costs a comparison of pointers for each
 * place.
 */
BbDirty bb_lanes_find_dirty (const BbProject *old,
                             const char *const *old_numbers,
                             const BbProject *next,
                             const char *const *numbers,
                             gint64 *start,
                             gint64 *end);

G_END_DECLS
