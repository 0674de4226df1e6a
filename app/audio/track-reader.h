/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What of a sound is heard at a sample of the song that it lies beside? */
#pragma once

#include "audio/sinc.h"
#include "audio/sound.h"

G_BEGIN_DECLS

/**
 * BbTrackReader:
 * @sound: what is read
 * @sample: of the song, at which its first sample lies; may be negative, or have a fraction
 * @step: its samples for one of the song
 * @gain: how much louder it is read, 1 as it is
 *
 * A sound of another rate than the song is converted. Read by one thread at a time.
 */
typedef struct
{
  BbSound *sound;
  double sample;
  double step;
  double gain;
  BbSinc *sinc; /* NULL where sample for sample will do */
  gint64 shift; /* of the song, then */
} BbTrackReader;

/** @sample_rate: of the song, in Hz. It is read as loud as it is */
void bb_track_reader_init (BbTrackReader *self, BbSound *sound, int sample_rate, double sample);
void bb_track_reader_clear (BbTrackReader *self);

/** Returns: its value at @sample of the song, in 16 bits; 0 before and behind it. Of a sound with one channel, that */
double bb_track_reader_get (const BbTrackReader *self, gint64 sample, guint channel);

/** Returns: likewise, the mean of its channels */
double bb_track_reader_get_middle (const BbTrackReader *self, gint64 sample);

G_END_DECLS
