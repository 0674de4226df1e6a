/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which other sound lies beside the song? */
#pragma once

#include "model/value.h"

G_BEGIN_DECLS

BB_DECLARE_VALUE (BbTrack, bb_track)

#define BB_TRACK_GAIN_MIN (-40)
#define BB_TRACK_GAIN_MAX 12

/**
 * BbTrack:
 * @id: "k-…", unique in the project
 * @name: "Instrumental", "Guide", as people call it
 * @media: "media/<sha256>.<ext>", in the project's folder
 * @media_name: the name the file came with
 * @sample_rate: of the decoded sound, in Hz
 * @n_samples: of the decoded sound, for each channel
 * @channels: of the file
 * @decoding: by which rule it was decoded, as of #BbSong
 * @fingerprint: of the decoded PCM, or %NULL
 * @sample: of the song, in the song's own samples, at which its first sample lies; may be negative, or have a fraction
 * @gain: how much louder than its file, in decibels, %BB_TRACK_GAIN_MIN to %BB_TRACK_GAIN_MAX
 * @is_muted: not heard
 *
 * An instrumental, an a cappella, a guide with counts: it follows the song wherever the song map puts it.
 */
struct _BbTrack
{
  BbValue base;
  char *id;
  char *name;
  char *media;
  char *media_name;
  int sample_rate;
  gint64 n_samples;
  int channels;
  int decoding;
  char *fingerprint;
  double sample;
  int gain;
  gboolean is_muted;
};

/** Returns: (transfer full): a track with a new id that begins with the song */
BbTrack *bb_track_new (const char *media, const char *media_name, int sample_rate, gint64 n_samples);

G_END_DECLS
