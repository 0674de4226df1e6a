/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a video say of itself before it begins? */
#pragma once

#include <cairo.h>

#include "export/range.h"
#include "export/video/film-options.h"

G_BEGIN_DECLS

/** Returns: for how many frames the slate of a video of @rate is shown: two seconds */
gint64 bb_film_slate_get_length (const BbFrameRate *rate);

/** Draws it over all of @surface: what the project is called, which version it is, which part of it, and for whom */
void bb_film_slate_draw (cairo_surface_t *surface,
                         const BbProject *project,
                         const BbExportRange *range,
                         const BbFilmOptions *options);

G_END_DECLS
