/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a file become a picture? In a process of its own: see helper.h. */
#pragma once

#include "import/picture.h"

G_BEGIN_DECLS

/** As bb_picture_probe(), in this very process */
gboolean bb_picture_decode_header (const char *path, BbPictureHeader *header, GError **error);

/** As bb_picture_load() or, where it @covers the box, bb_picture_load_covering(), in this very process */
cairo_surface_t *bb_picture_decode (const char *path, int width, int height, gboolean covers, GError **error);

G_END_DECLS
