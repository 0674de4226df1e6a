/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which way up does a picture stand? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * bb_exif_read_orientation:
 * @bytes: of a JPEG, TIFF, WebP or PNG
 *
 * Reads the tag Orientation (Exif 2.3, 4.6.4 A). Any thread.
 *
 * Returns: 1 to 8; 1 (upright) where nothing is said, or nothing that can be read
 */
int bb_exif_read_orientation (GBytes *bytes);

/** Returns: whether it is a TIFF whose samples are no whole numbers (TIFF 6.0, SampleFormat 3). Any thread. */
gboolean bb_exif_has_float_samples (GBytes *bytes);

G_END_DECLS
