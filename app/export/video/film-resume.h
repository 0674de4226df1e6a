/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is a piece of a video there already, as it would be written? */
#pragma once

#include "export/job.h"
#include "export/video/film-manifest.h"

G_BEGIN_DECLS

/**
 * bb_film_is_there:
 * @path: of the piece, which may be missing
 * @due: what it would say that it was made from
 *
 * Reads it through.
 *
 * Returns: whether it says the same, nothing was lost when it was made, and it has as many frames as it says
 */
gboolean bb_film_is_there (const char *path, const BbFilmManifest *due, BbExportJob *job);

G_END_DECLS
