/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is one layer of a picture seen alone? In a process of its own: see helper.h. */
#pragma once

#include "import/picture/picture.h"

G_BEGIN_DECLS

/** Returns: how many layers the picture in @bytes, of which @header speaks, can be taken apart into; 0 for none */
int bb_picture_layers_count (GBytes *bytes, const BbPictureHeader *header);

/** As bb_picture_load_layer(), in this very process, of the @bytes of a file with that @name */
cairo_surface_t *
bb_picture_layers_decode (GBytes *bytes, const char *name, int index, BbPictureLayer *layer, GError **error);

G_END_DECLS
