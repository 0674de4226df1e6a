/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a song once it is decoded: its samples, peaks and what its file says of it? */
#pragma once

#include "audio/decode.h"
#include "audio/wav.h"

G_BEGIN_DECLS

/**
 * BbSound:
 *
 * A decoded song. Immutable and atomically reference-counted; any thread may read it. Its files
 * stay in the cache as long as it lives.
 */
typedef struct _BbSound BbSound;

#define BB_TYPE_SOUND (bb_sound_get_type ())
GType bb_sound_get_type (void);

/**
 * bb_sound_load:
 * @file: a sound, or a video with a sound track
 * @media_hash: SHA-256 of @file in hexadecimal
 * @rule: which samples of it are the song
 * @peaks: (nullable): new peaks, to be read by others while they grow; the sound takes them on
 * @progress: (nullable): called from the decoding thread; never where the cache has the song
 * @data: for @progress
 * @cancellable: (nullable):
 *
 * Takes the song from the cache, or decodes it into the cache; so call it in a thread.
 *
 * Returns: (transfer full): the sound; or %NULL, with an error as of bb_decode_file()
 */
BbSound *bb_sound_load (const char *file,
                        const char *media_hash,
                        BbDecodeRule rule,
                        BbPeaks *peaks,
                        BbDecodeProgress progress,
                        gpointer data,
                        GCancellable *cancellable,
                        GError **error);

BbSound *bb_sound_ref (BbSound *self);
void bb_sound_unref (BbSound *self);

/** Returns: (transfer none): the samples */
BbWav *bb_sound_get_wav (const BbSound *self);

/** Returns: (transfer none): the path of the WAV file */
const char *bb_sound_get_wav_path (const BbSound *self);

/** Returns: (transfer none): the finished peaks */
BbPeaks *bb_sound_get_peaks (const BbSound *self);

/** Returns: (transfer none): tags, format, fingerprint, and whether the file was cut off */
const BbSoundInfo *bb_sound_get_info (const BbSound *self);

/** Returns: (transfer none): bb_sound_make_key() of what it was loaded by */
const char *bb_sound_get_key (const BbSound *self);

/** Returns: (transfer full): what the cache knows a file by that is decoded by @rule */
char *bb_sound_make_key (const char *media_hash, BbDecodeRule rule);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbSound, bb_sound_unref)

G_END_DECLS
