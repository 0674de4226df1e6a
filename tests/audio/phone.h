/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a phone hear of a song that is played in a room? */
#pragma once

#include <glib.h>

/**
 * Phone:
 * @from: second of the song at which the recording begins; may lie before it
 * @seconds: how long it records
 * @rate: samples a second
 * @drift: by how much the song runs faster by the phone's clock: 50e-6
 * @room: seconds after which the room is quieter by 60 dB
 * @direct: how strong the direct sound is against all that the room adds, in dB
 * @snr: how strong the song is against noise, in dB
 * @gain: how loud the recording is
 * @seed: of room and noise
 */
typedef struct
{
  double from;
  double seconds;
  guint rate;
  double drift;
  double room;
  double direct;
  double snr;
  double gain;
  guint32 seed;
} Phone;

/** Returns: (transfer full): the recording of @song, which has @n samples, 44100 a second */
gint16 *phone_record (const Phone *self, const float *song, gsize n, gsize *n_recorded);
