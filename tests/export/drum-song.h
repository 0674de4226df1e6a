/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do tests of exports get a song from whose beats are where they say? */
#pragma once

#include "desk.h"

G_BEGIN_DECLS

#define SONG_RATE 48000
#define SONG_SECONDS 10
#define SONG_BEAT 24000       /* samples from one to the next: 120 a minute */
#define SONG_FIRST_BEAT 12000 /* on which the first drum is */

/** Returns: (transfer full): a project of @rate with a song in @desk's folder: a tone of 440 Hz, much louder drums on
 *  each beat, and beats that say so; a shot a second */
BbProject *make_song_project (const Desk *desk, const BbFrameRate *rate);

/** Returns: the first sample from @from on, of every @stride-th, that is as loud as a drum or a beep; -1 for none */
gint64 find_onset (const gint16 *samples, gint64 n_samples, guint stride, gint64 from);

G_END_DECLS
