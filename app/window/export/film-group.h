/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What kind of video does the user want? */
#pragma once

#include <adwaita.h>

#include "export/video/film-options.h"

G_BEGIN_DECLS

#define BB_TYPE_FILM_GROUP (bb_film_group_get_type ())
/**
 * BbFilmGroup:
 *
 * Rows for what can be asked of a video; settings remember it, but for whose name stands in it.
 *
 * Signal "changed": it is another one now.
 */
G_DECLARE_FINAL_TYPE (BbFilmGroup, bb_film_group, BB, FILM_GROUP, AdwPreferencesGroup)

/** Shows what @settings hold; @project: the video's own */
void bb_film_group_bind (BbFilmGroup *self, GSettings *settings, const BbSettings *project);

/** Shows what can be asked of files of @kind */
void bb_film_group_set_kind (BbFilmGroup *self, BbFilmKind kind);

/** Returns: (transfer full): what is asked for */
BbFilmOptions *bb_film_group_read (BbFilmGroup *self);

G_END_DECLS
