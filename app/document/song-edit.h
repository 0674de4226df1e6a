/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a project become with another song? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/** Gives @song, which is writable, the map of the @old one (or %NULL) as far as it reaches; a plain map stays plain */
void bb_song_edit_keep_map (BbSong *song, const BbSong *old);

/** Returns: (transfer full): @project with @song; with its first one, a video that nothing was said of yet is called
 * and as long as it */
BbProject *bb_song_edit_adopt (const BbProject *project, BbSong *song);

/** Returns: (transfer full): @project with @song, as long as it where nobody chose a length yet */
BbProject *bb_song_edit_fit (const BbProject *project, BbSong *song);

G_END_DECLS
