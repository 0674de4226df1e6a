/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which sound is there, and which is on its way? */
#pragma once

#include "document/song-job.h"

G_BEGIN_DECLS

/**
 * BbSongState:
 *
 * The sound that is heard now, and what is seen of the job that is to bring the next one. Main thread.
 */
typedef struct _BbSongState BbSongState;

/** Called when something has changed */
typedef void (*BbSongStateFunc) (gpointer data);

/**
 * bb_song_state_new:
 * @sounds: called when there is another sound, or none any more
 * @moved: called when bb_song_state_get_progress() has changed
 * @data: for both
 *
 * Returns: (transfer full): no sound, and none on its way
 */
BbSongState *bb_song_state_new (BbSongStateFunc sounds, BbSongStateFunc moved, gpointer data);
void bb_song_state_free (BbSongState *self);

/** Lets @sound, or none where %NULL, be heard from now on */
void bb_song_state_set_sound (BbSongState *self, BbSound *sound);

/** Returns: (transfer none) (nullable): what is heard now */
BbSound *bb_song_state_get_sound (BbSongState *self);

/** Whether the song itself is heard, beside its tracks; %TRUE unless told */
void bb_song_state_set_heard (BbSongState *self, gboolean is_heard);
gboolean bb_song_state_is_heard (BbSongState *self);

/** Says that what is heard is another: how it is made of the sounds */
void bb_song_state_tell (BbSongState *self);

/** Cancels the song that was chosen before: the one chosen last counts. @cancellable (or %NULL) is of that one */
void bb_song_state_choose (BbSongState *self, GCancellable *cancellable);

/** @job begins: its peaks are those that grow, until another one begins or bb_song_state_end() */
void bb_song_state_begin (BbSongState *self, BbSongJob *job);
void bb_song_state_end (BbSongState *self, BbSongJob *job);

/** Returns: (transfer none) (nullable): the peaks that grow */
BbPeaks *bb_song_state_get_growing (BbSongState *self);

/** Returns: (transfer none): to which a job reports how far it is */
BbProgressMeter *bb_song_state_get_meter (BbSongState *self);

/** Returns: how far the job that reported last is, as a #BbProgress says it */
double bb_song_state_get_progress (BbSongState *self);

/** Returns: how long the whole will be, from the peaks that came so far; only while some grow. In whole seconds, so
 * that the picture is calm */
gint64 bb_song_state_guess_samples (BbSongState *self);

G_END_DECLS
