/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How large is a picture, before it is decoded? */
#pragma once

#include <gdk-pixbuf/gdk-pixbuf.h>

G_BEGIN_DECLS

/**
 * bb_picture_peek:
 * @data: the file
 * @length: bytes of @data
 * @width: (out): in pixels, as stored
 * @height: (out): likewise
 *
 * As gdk_pixbuf_get_file_info(), of a file that has no path here.
 *
 * Returns: (transfer none) (nullable): its format; %NULL where no loader takes it
 */
GdkPixbufFormat *bb_picture_peek (const guint8 *data, gsize length, int *width, int *height);

G_END_DECLS
