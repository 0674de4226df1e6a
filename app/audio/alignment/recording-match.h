/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where in a song does what a microphone recorded belong? */
#pragma once

#include <gio/gio.h>

#include "audio/decode.h"
#include "audio/pcm.h"

G_BEGIN_DECLS

/* below this confidence a match is no answer */
#define BB_RECORDING_SURE 0.5

/* other places that are remembered */
#define BB_RECORDING_MOST_OTHERS 7

/**
 * BbRecordingMatch:
 * @start: sample of the song that is heard at the first one of the recording; may have a fraction, and lie outside the
 *   song where the recording goes on before or after it
 * @speed: seconds of the song that are heard in a second of the recording: 1, but for what two clocks differ
 * @from: first sample of the recording from which on the song is heard, to two seconds
 * @to: the sample after the last one
 * @confidence: 0 to 1; where it is below %BB_RECORDING_SURE the recording is of another song, or belongs to @others as
 *   well as to @start
 * @certainty: 0 to 1, that it is this song which is heard, wherever
 * @n_others: how many other places sound the same, as where a chorus was copied
 * @others: (array length=n_others): what @start would be there
 */
typedef struct
{
  double start;
  double speed;
  gint64 from;
  gint64 to;
  double confidence;
  double certainty;
  guint n_others;
  double others[BB_RECORDING_MOST_OTHERS];
} BbRecordingMatch;

/**
 * bb_recording_match_find:
 * @song: the song
 * @recording: what a phone or a camera heard of it, played from anywhere; its rate may be another
 * @progress: (nullable): called in this thread
 * @cancellable: (nullable):
 * @match: (out): what was found; read its confidence
 *
 * Pieces of two seconds are looked for in all of the song by generalised correlation; where the same answer comes from
 * many, all pieces are looked at there, and a line through what they say gives start and speed. The direct sound is
 * taken for the first that is about as strong as the strongest; what comes later is the room. Blocks; any thread.
 *
 * Returns: %FALSE where cancelled, or where either sound is shorter than four seconds
 */
gboolean bb_recording_match_find (const BbPcm *song,
                                  const BbPcm *recording,
                                  BbDecodeProgress progress,
                                  gpointer data,
                                  GCancellable *cancellable,
                                  BbRecordingMatch *match);

G_END_DECLS
