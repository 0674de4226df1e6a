/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a picture turned upright? */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/** Returns: whether @orientation (as Exif counts, 1 to 8) lays the picture on its side */
gboolean bb_orientation_swaps (int orientation);

/**
 * bb_orientation_get_matrix:
 * @orientation: as Exif counts, 1 to 8
 * @width: of the picture as it is stored
 * @height: likewise
 *
 * Gives what turns the stored picture upright (Exif 2.3, 4.6.4 A).
 */
void bb_orientation_get_matrix (int orientation, double width, double height, cairo_matrix_t *matrix);

G_END_DECLS
