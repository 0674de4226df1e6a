/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the rhythm of a cut look over the song? */
#pragma once

#include <cairo.h>

#include "model/project.h"
#include "render/palette.h"

G_BEGIN_DECLS

/**
 * bb_render_rhythm:
 * @cr: its origin is the graph's corner
 * @width: of the graph in units of @cr
 * @height: likewise
 *
 * A bar for each shot: as wide as it is long in time, and as high as it is long, in the colour of its scene; with the
 * sections below, and a line at the median.
 */
void bb_render_rhythm (cairo_t *cr, const BbProject *project, double width, double height, const BbPalette *palette);

G_END_DECLS
