/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the player get the sound of a project that changes? */
#pragma once

#include "document/document.h"
#include "playback/player.h"

G_BEGIN_DECLS

#define BB_TYPE_SOUND_LOADER (bb_sound_loader_get_type ())
/**
 * BbSoundLoader:
 *
 * Keeps the player on the programme of the document: loads the song when it becomes another, and lays it
 * out again when map, rate or length change.
 *
 * Signal "failed" (char *text): the song cannot be heard, and why.
 */
G_DECLARE_FINAL_TYPE (BbSoundLoader, bb_sound_loader, BB, SOUND_LOADER, GObject)

/** Returns: (transfer full): a loader; bb_sound_loader_start() begins */
BbSoundLoader *bb_sound_loader_new (BbDocument *document, BbPlayer *player);

void bb_sound_loader_start (BbSoundLoader *self);

/** Calls off what it is loading: nobody will hear it */
void bb_sound_loader_stop (BbSoundLoader *self);

G_END_DECLS
