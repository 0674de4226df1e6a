/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How fast is the song, from where on? */
#pragma once

#include "model/value.h"

G_BEGIN_DECLS

BB_DECLARE_VALUE (BbTempo, bb_tempo)

/**
 * BbTempo:
 * @sample: of the song, at which its first downbeat falls; may have a fraction
 * @tempo: in beats a minute
 * @beats_per_bar: at least 1
 * @unit: the note that a beat is: 4 or 8; a bar of 6/8 has six beats of unit 8
 * @confidence: 0 to 1, of the search that found it; 0 where a person said it
 *
 * A segment of the beat grid; it holds until the next one.
 */
struct _BbTempo
{
  BbValue base;
  double sample;
  double tempo;
  int beats_per_bar;
  int unit;
  double confidence;
};

/** Returns: (transfer full): a segment that a person said, in quarter notes */
BbTempo *bb_tempo_new (double sample, double tempo, int beats_per_bar);

G_END_DECLS
