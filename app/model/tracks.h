/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are the sounds beside the song named, placed, made louder and taken out? */
#pragma once

#include "model/project.h"
#include "model/track.h"

G_BEGIN_DECLS

/* Each operation takes a project and gives the next one (transfer full): the same one where there is no such track, or
 * nothing differs. */

/** Returns: (transfer none) (nullable): the track with @id */
const BbTrack *bb_tracks_find (const BbProject *project, const char *id);

/** Calls the track @name; what it is called where that is "" stays */
BbProject *bb_tracks_rename (const BbProject *project, const char *id, const char *name);

/** Lets its first sample lie at @sample of the song, which may be negative or have a fraction */
BbProject *bb_tracks_place (const BbProject *project, const char *id, double sample);

/** Lets it be @gain decibels louder than its file, as far as #BbTrack goes */
BbProject *bb_tracks_set_gain (const BbProject *project, const char *id, int gain);

BbProject *bb_tracks_remove (const BbProject *project, const char *id);

G_END_DECLS
