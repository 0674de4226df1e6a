/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does what the decoding process tells become samples and peaks? */
#pragma once

#include "audio/peaks.h"
#include "audio/rule.h"
#include "audio/sound-info.h"

G_BEGIN_DECLS

/**
 * BbDecodeProgress:
 * @share: 0 to 1; negative where the length is not known
 *
 * Called from the decoding thread, at most twenty times a second.
 */
typedef void (*BbDecodeProgress) (double share, gpointer data);

/**
 * bb_decode_file:
 * @file: a sound, or a video whose first sound track is taken
 * @rule: which samples of it are the song
 * @wav_path: the WAV file to write: the file's own sample rate (up to 192 kHz), 16 bit without
 * dither, mono or stereo (more channels are mixed down)
 * @peaks: filled as the sound is decoded, and finished at its end
 * @progress: (nullable):
 * @data: for @progress
 * @cancellable: (nullable):
 *
 * Decodes in the calling thread's time; call it in a thread. A file that breaks off after some
 * sound is kept as far as it goes, and the info says that it is cut.
 *
 * Returns: (transfer full): what the file says of itself; or %NULL, with @wav_path removed and a
 *   #GIOErrorEnum for a person: %G_IO_ERROR_INVALID_DATA where there is no sound,
 *   %G_IO_ERROR_NOT_SUPPORTED where a decoder is missing, %G_IO_ERROR_CANCELLED, or why the
 *   file cannot be read or the WAV file not be written
 */
BbSoundInfo *bb_decode_file (const char *file,
                             BbDecodeRule rule,
                             const char *wav_path,
                             BbPeaks *peaks,
                             BbDecodeProgress progress,
                             gpointer data,
                             GCancellable *cancellable,
                             GError **error);

G_END_DECLS
