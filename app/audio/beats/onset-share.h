/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who looks for the onsets of a sound, where several want them at once? */
#pragma once

#include "audio/beats/onsets.h"
#include "audio/sound.h"

G_BEGIN_DECLS

/**
 * BbOnsetShare:
 *
 * The onsets of a sound as long as somebody needs them. When a song comes in, one thread looks for its beats and
 * another for what shows in its waveform: the first to ask finds the onsets, and the other waits for them.
 */
typedef struct _BbOnsetShare BbOnsetShare;

/**
 * bb_onset_share_new:
 * @cancellable: (nullable): of whoever asks; the others are not cancelled with it
 *
 * Blocks; any thread.
 *
 * Returns: (transfer full): the share, which holds @sound
 */
BbOnsetShare *bb_onset_share_new (BbSound *sound, GCancellable *cancellable);
void bb_onset_share_free (BbOnsetShare *self);

/** Returns: (nullable): as bb_onsets_find() gives them; good as long as @self is */
const BbOnsets *bb_onset_share_get (const BbOnsetShare *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbOnsetShare, bb_onset_share_free)

G_END_DECLS
