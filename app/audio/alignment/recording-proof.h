/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is it the song that is heard, or what many songs have in common? */
#pragma once

#include "audio/alignment/recording-trace.h"

G_BEGIN_DECLS

/**
 * bb_recording_prove:
 *
 * Two songs of one tempo have beats in common, and often the very drum; what lies between the beats is a song's own.
 * So each tenth of a second is compared with what the room would have made of the song.
 *
 * Returns: how alike they are, 0 to 1, in all tenths but for a fifth of them
 */
double bb_recording_prove (const BbWhiteSound *song, const BbWhiteSound *recording, const BbRecordingTrace *trace);

G_END_DECLS
