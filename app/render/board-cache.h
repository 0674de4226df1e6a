/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards are drawn already, at which size? */
#pragma once

#include <gio/gio.h>

#include "render/board-drawing.h"

G_BEGIN_DECLS

#define BB_TYPE_BOARD_CACHE (bb_board_cache_get_type ())
/**
 * BbBoardCache:
 *
 * Boards as surfaces, drawn in worker threads, one surface a thread; the least recently used go
 * when there are too many bytes. A board never changes, so board and size are the key; an edited
 * board is another one. All functions are for the thread that made the cache; its main context
 * brings the results.
 *
 * Signal "ready" (BbValue *board): a board that was asked for is there now.
 */
G_DECLARE_FINAL_TYPE (BbBoardCache, bb_board_cache, BB, BOARD_CACHE, GObject)

/**
 * bb_board_cache_new:
 * @max_bytes: what all surfaces together may take; the newest is kept in any case
 * @pictures: (nullable): copied; called in worker threads, the last time before the cache is
 *   disposed of
 */
BbBoardCache *bb_board_cache_new (gsize max_bytes, const BbPictureSource *pictures);

/**
 * bb_board_cache_lookup:
 * @width: in pixels of the device
 * @height: likewise
 *
 * Returns: (transfer full) (nullable): @board at that size, not to be drawn on; or %NULL, and a
 *   worker draws it. The newest request comes first
 */
cairo_surface_t *bb_board_cache_lookup (BbBoardCache *self, const BbBoard *board, int width, int height);

/** Returns: (transfer full): likewise, but drawn here and now where it is not there */
cairo_surface_t *bb_board_cache_render (BbBoardCache *self, const BbBoard *board, int width, int height);

/** Drops the requests that no worker has begun: call it when other boards come into view. */
void bb_board_cache_cancel (BbBoardCache *self);

/** Forgets everything: a media file came back. */
void bb_board_cache_clear (BbBoardCache *self);

/** Returns: how many bytes the surfaces take */
gsize bb_board_cache_get_bytes (BbBoardCache *self);

G_END_DECLS
