/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a board written for programs that paint? */
#pragma once

#include "export/layered/layered.h"

G_BEGIN_DECLS

/**
 * bb_open_raster_write:
 *
 * OpenRaster 0.0.5 (https://www.openraster.org): a PNG each, as large as the picture area, for the paper and for each
 * layer, with its name, opacity, and whether it shows; how all looks together, and a small picture of that. How layers
 * move is not said. A #BbLayeredWrite.
 */
gboolean bb_open_raster_write (const BbBoard *board,
                               int width,
                               int height,
                               const BbRenderOptions *render,
                               BbOutputFile *file,
                               GError **error);

G_END_DECLS
