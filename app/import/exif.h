/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which way up does a picture stand? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * bb_exif_get_orientation:
 * @data: a TIFF file, or the TIFF structure inside an Exif segment
 * @length: bytes of @data
 *
 * Reads tag 0x0112 of the first directory (TIFF 6.0, Exif 2.3).
 *
 * Returns: 1 to 8; 1 (upright) where nothing is said
 */
int bb_exif_get_orientation (const guint8 *data, gsize length);

/** Returns: whether @orientation lays the picture on its side */
gboolean bb_orientation_swaps (int orientation);

G_END_DECLS
