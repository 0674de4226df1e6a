/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is one track named, moved and taken out? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"
#include "model/track.h"

G_BEGIN_DECLS

#define BB_TYPE_TRACK_ROW (bb_track_row_get_type ())
G_DECLARE_FINAL_TYPE (BbTrackRow, bb_track_row, BB, TRACK_ROW, AdwPreferencesRow)

/** Returns: (transfer floating): a row for @track of the project of @editor */
BbTrackRow *bb_track_row_new (BbEditor *editor, const BbTrack *track);

/** Returns: (transfer none): the id of its track */
const char *bb_track_row_get_id (BbTrackRow *self);

/** Shows what became of its track */
void bb_track_row_update (BbTrackRow *self);

G_END_DECLS
