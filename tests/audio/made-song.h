/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a whole song sound like whose every sample is known? */
#pragma once

#include <glib.h>

/**
 * MadeSong:
 * @tempo: beats a minute
 * @kit: of drums: two songs may have the same
 * @chords: which
 * @words: of what is sung
 * @is_copied: the three choruses are the same samples; else each is sung anew over the same playback
 */
typedef struct
{
  double tempo;
  guint32 kit;
  guint32 chords;
  guint32 words;
  gboolean is_copied;
} MadeSong;

/* bars of four beats */
#define MADE_SONG_BARS 120

/* the first bar of each chorus, and how many it has */
#define MADE_SONG_CHORUS_1 32
#define MADE_SONG_CHORUS_2 72
#define MADE_SONG_CHORUS_3 96
#define MADE_SONG_CHORUS_BARS 16

/** Returns: the first sample of @bar, 44100 a second */
gsize made_song_get_bar (const MadeSong *self, guint bar);

/** Returns: (transfer full): made_song_get_bar() of %MADE_SONG_BARS samples, about -1 to 1 */
float *made_song_play (const MadeSong *self);

/** Returns: (transfer full): 16-bit samples of @sound × @gain, clipped */
gint16 *made_song_to_pcm (const float *sound, gsize n, double gain);
