/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a file become a picture? In a process of its own: see helper.h. */
#pragma once

#include "import/picture/picture.h"

G_BEGIN_DECLS

/** As bb_picture_probe(), but for its layers, in this very process, of the @bytes of a file with that @name */
gboolean bb_picture_decode_header (GBytes *bytes, const char *name, BbPictureHeader *header, GError **error);

/** As bb_picture_load() or, where it @covers the box, bb_picture_load_covering(), likewise */
cairo_surface_t *
bb_picture_decode (GBytes *bytes, const char *name, int width, int height, gboolean covers, GError **error);

G_END_DECLS
