/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which parts of the lanes are drawn already? */
#pragma once

#include "render/timeline/lanes.h"
#include "widgets/common/tiles.h"

G_BEGIN_DECLS

/**
 * BbTimelineTiles:
 *
 * The lanes at one zoom, in columns of 512 pixels that stay where they are while the view scrolls over them.
 */
typedef struct _BbTimelineTiles BbTimelineTiles;

BbTimelineTiles *bb_timeline_tiles_new (void);
void bb_timeline_tiles_free (BbTimelineTiles *self);

/** Redraws everything: zoom, size, style */
void bb_timeline_tiles_invalidate_all (BbTimelineTiles *self);

/** Redraws what lies from @left to @right, in pixels of the timeline */
void bb_timeline_tiles_invalidate (BbTimelineTiles *self, double left, double right);

/**
 * bb_timeline_tiles_snapshot:
 * @view: what to draw where a tile is missing; its offset says which tiles show
 *
 * Adds the tiles that show, with the left edge of the lanes at the origin, and forgets those far away.
 */
void bb_timeline_tiles_snapshot (BbTimelineTiles *self, GtkSnapshot *snapshot, const BbLanesView *view);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbTimelineTiles, bb_timeline_tiles_free)

G_END_DECLS
