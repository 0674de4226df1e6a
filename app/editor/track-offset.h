/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is it said and typed where a track begins? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/** Returns: (transfer full): where a track begins whose first sample lies at @sample of the song of @project: "+2.000
 * s" */
char *bb_track_offset_describe (const BbProject *project, double sample);

/**
 * bb_track_offset_parse:
 * @text: "2", "-0.5 s", "1500 ms", "12 fr", or with a unit in the user's language; seconds where none is said
 * @sample: (out): of the song, which may have a fraction
 *
 * Returns: whether @text is one
 */
gboolean bb_track_offset_parse (const BbProject *project, const char *text, double *sample);

G_END_DECLS
