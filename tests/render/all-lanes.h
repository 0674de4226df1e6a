/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a whole timeline look, names of lanes and playhead included? */
#pragma once

#include "render/timeline/lanes.h"

/** Returns: (transfer full): @view with @overlay, @width by @height as its layout was made for; in letters of the usual
 *  size where it has no font */
cairo_surface_t *draw_all_lanes (const BbLanesView *view, const BbLanesOverlay *overlay, int width, int height);
