/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a board written for programs that draw with paths? */
#pragma once

#include "export/layered/layered.h"

G_BEGIN_DECLS

/**
 * bb_board_svg_write:
 *
 * SVG 1.1 with a group for the paper and for each layer, which Inkscape shows as layers: ink as paths, one a stroke,
 * clipped by what was erased from it; pictures as PNG or JPEG inside. A #BbLayeredWrite.
 */
gboolean bb_board_svg_write (const BbBoard *board,
                             int width,
                             int height,
                             const BbRenderOptions *render,
                             BbOutputFile *file,
                             GError **error);

G_END_DECLS
