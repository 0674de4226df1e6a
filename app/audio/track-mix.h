/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is heard at a sample of the song, of it and of what lies beside it? */
#pragma once

#include "audio/sound.h"
#include "model/remix.h"

G_BEGIN_DECLS

/**
 * BbTrackMix:
 *
 * A song, where it is heard, and other sounds beside it, added up. In the song's own samples and channels: a sound of
 * another rate is converted. Or two mixes of it, one in each ear. Used by one thread at a time.
 */
typedef struct _BbTrackMix BbTrackMix;

/** Returns: (transfer full): @song alone, or silence as long as it where @is_heard is %FALSE */
BbTrackMix *bb_track_mix_new (BbSound *song, gboolean is_heard);
void bb_track_mix_free (BbTrackMix *self);

/** Lets @sound be heard too, @gain decibels louder than it is; its first sample lies at @sample of the song, which may
 *  be negative */
void bb_track_mix_add (BbTrackMix *self, BbSound *sound, double sample, int gain);

/**
 * bb_track_mix_compare:
 * @old: the mix of the song before
 * @runs: (array length=n_runs): what both have
 *
 * Lets @old be heard on the left where it has what the song has, and the song on the right, and nothing else: each with
 * all its channels, as one.
 */
void bb_track_mix_compare (BbTrackMix *self, BbSound *old, const BbSongRun *runs, guint n_runs);

/** Returns: whether the song is heard, and nothing else */
gboolean bb_track_mix_is_plain (const BbTrackMix *self);

/** Returns: how many channels bb_track_mix_read() gives: those of the song, or 2 where mixes are compared */
guint bb_track_mix_get_channels (const BbTrackMix *self);

/** Returns: (transfer full): what decides how it sounds, as text */
char *bb_track_mix_describe (const BbTrackMix *self);

/** Sets @samples to @n_samples from @from on, which lie within the song */
void bb_track_mix_read (const BbTrackMix *self, gint64 from, gint64 n_samples, gint16 *samples);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbTrackMix, bb_track_mix_free)

G_END_DECLS
