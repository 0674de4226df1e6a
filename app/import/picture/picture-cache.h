/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which decoded pictures are at hand? */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

G_BEGIN_DECLS

#define BB_TYPE_PICTURE_CACHE (bb_picture_cache_get_type ())
/**
 * BbPictureCache:
 *
 * Decoded pictures of one project, keyed by media path and size. Bounded: the ones longest unused go first.
 * A window has sizes rounded up to a power of two of the longer side, so that it decodes seldom when it is resized.
 * For any thread: whoever draws boards does so in a thread of its own.
 */
G_DECLARE_FINAL_TYPE (BbPictureCache, bb_picture_cache, BB, PICTURE_CACHE, GObject)

/**
 * bb_picture_cache_new:
 * @folder: of the project; media paths are relative to it
 * @max_bytes: of pixels that are kept
 * @rounds: sizes; otherwise a picture comes as large as it is asked for
 *
 * Returns: (transfer full): an empty cache
 */
BbPictureCache *bb_picture_cache_new (const char *folder, gsize max_bytes, gboolean rounds);

/**
 * bb_picture_cache_load:
 * @media: "media/…"
 * @width: pixels that it will cover; 0 for all it has
 * @height: likewise
 * @error: as of bb_picture_load_covering(); the next call tries again
 *
 * Waits for the file where the picture is not at hand.
 *
 * Returns: (transfer full) (nullable): an image surface that covers about that size or more, where the picture does;
 *   nothing to be changed
 */
cairo_surface_t *bb_picture_cache_load (BbPictureCache *self, const char *media, int width, int height, GError **error);

/** Returns: bytes of pixels that are kept now */
gsize bb_picture_cache_get_size (BbPictureCache *self);

G_END_DECLS
