/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which sounds lie beside the song, and where? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

/** Opens the list of the tracks of the project of @desk: there each is named, moved and taken out */
void bb_tracks_dialog_present (BbDesk *desk);

/** Says that a track has come to lie beside the song, and where its sound was found in it */
void bb_tracks_dialog_tell (BbDesk *desk);

G_END_DECLS
