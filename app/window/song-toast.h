/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is said when a song takes the place of another? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

/** Says which song the project of @desk has now, where it had another in @before, and whether it ends with the video;
 * with a button that takes it back, for as long as nothing else was changed. Of another mix it says where it differs
 * and what has no counterpart, and lets both be heard */
void bb_song_toast_show (BbDesk *desk, const BbProject *before);

G_END_DECLS
