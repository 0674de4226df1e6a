/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the metronome click at, and how loud? */
#pragma once

#include "audio/course/voice.h"

G_BEGIN_DECLS

/**
 * BbAccent:
 * @BB_ACCENT_BEAT: any beat
 * @BB_ACCENT_BAR: the first of a bar
 * @BB_ACCENT_EIGHT: the first of an eight
 */
typedef enum
{
  BB_ACCENT_BEAT,
  BB_ACCENT_BAR,
  BB_ACCENT_EIGHT,
  BB_N_ACCENTS,
} BbAccent;

/**
 * BbClickBeat:
 * @sample: of the programme
 * @accent: how it sounds
 */
typedef struct
{
  gint64 sample;
  BbAccent accent;
} BbClickBeat;

/**
 * BbClick:
 * @beats: (element-type BbClickBeat): ascending
 * @sounds: whether the beats are heard; a count-in is in any case
 * @volume: 0 to 1, a linear factor
 * @voice: (nullable): who says a count-in; it clicks where nobody does
 *
 * The beats of a programme, and how they are heard. Immutable and atomically reference-counted; any thread may read it.
 */
typedef struct
{
  gatomicrefcount references;
  GArray *beats;
  gboolean sounds;
  double volume;
  BbVoice *voice;
} BbClick;

/** Returns: (transfer full): a click at @beats, which is shared and must not change any more */
BbClick *bb_click_new (GArray *beats, gboolean sounds, double volume, BbVoice *voice);

BbClick *bb_click_ref (BbClick *self);
void bb_click_unref (BbClick *self);

/** Returns: the index of the first beat at or after @sample; the number of beats where there is none */
guint bb_click_find (const BbClick *self, gint64 sample);

/**
 * bb_click_get_next:
 * @sample: of the programme
 * @period: (out): samples from one beat to the next there
 *
 * The grid goes on before its first beat and after its last as it is there. A beat that is just over, by an eighth of
 * the period, counts as the next one: a playhead stands on frames, not on samples.
 *
 * Returns: the sample of the next beat; -1 where there are not two, and so no tempo
 */
gint64 bb_click_get_next (const BbClick *self, gint64 sample, gint64 *period);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbClick, bb_click_unref)

G_END_DECLS
