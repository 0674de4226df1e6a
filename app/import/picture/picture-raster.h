/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which picture do all layers of an OpenRaster file make? In a process of its own: see helper.h. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define BB_RASTER_MIME "image/openraster"

/**
 * bb_raster_read_merged:
 * @bytes: an OpenRaster file, of whatever its first entry says that it is
 *
 * Unpacks what the program that wrote the file made of its layers ("mergedimage.png"): no more of it than a picture may
 * be large, and nothing else.
 *
 * Returns: (transfer full) (nullable): a PNG, if the file tells the truth; or %NULL and @error (%G_IO_ERROR), which
 * says what is wrong with it
 */
GBytes *bb_raster_read_merged (GBytes *bytes, GError **error);

G_END_DECLS
