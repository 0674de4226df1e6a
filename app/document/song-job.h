/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a song come into a folder, and its sound out of the file? */
#pragma once

#include <gio/gio.h>

#include "audio/alignment/mix-match.h"
#include "audio/sound.h"
#include "document/progress.h"
#include "model/project.h"

G_BEGIN_DECLS

/**
 * BbSongJob:
 *
 * One song that a thread brings, and what came of it. Whoever runs it has it alone until it is done; only the peaks
 * are for others meanwhile.
 */
typedef struct _BbSongJob BbSongJob;

/**
 * bb_song_job_new:
 * @folder: of the project
 * @file: any sound, to be copied into @folder
 * @present: (nullable): the song of the project; where @file is the same, it is decoded as that was
 * @progress: (nullable): called while it is decoded, in the thread
 *
 * Returns: (transfer full): a song that is to come in
 */
BbSongJob *
bb_song_job_new (const char *folder, const char *file, const BbSong *present, BbProgress progress, gpointer data);

/** Returns: (transfer full): likewise @song, which lies in @folder already: only its sound is to come */
BbSongJob *bb_song_job_new_present (const char *folder, const BbSong *song, BbProgress progress, gpointer data);

/** Lets nothing be carried along: the songs are not compared */
void bb_song_job_leave_as_is (BbSongJob *self);

/** A #GDestroyNotify of a #BbSongJob */
void bb_song_job_free (gpointer job);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbSongJob, bb_song_job_free)

/**
 * bb_song_job_run:
 *
 * Copies the file, decodes it, and compares it with the song of the project. Any thread. %G_IO_ERROR_NOT_FOUND where a
 * song that should lie in the folder is not there, or is another.
 *
 * Returns: %FALSE and @error, which names the file; then nothing new lies in the folder
 */
gboolean bb_song_job_run (BbSongJob *self, GCancellable *cancellable, GError **error);

/** Returns: (transfer none): the peaks, which grow while it runs */
BbPeaks *bb_song_job_get_peaks (BbSongJob *self);

/** Returns: (transfer none) (nullable): "media/…", once that is known */
const char *bb_song_job_get_media (BbSongJob *self);

/** Returns: (transfer none) (nullable): the decoded song, once it has run */
BbSound *bb_song_job_get_sound (BbSongJob *self);

/** Returns: (transfer none) (nullable): what both songs have, once the job has run; without runs where that is nothing.
 * %NULL where they were not compared, or @now is not the song that was */
const BbMixMatch *bb_song_job_get_match (BbSongJob *self, const BbSong *now);

/** Returns: (transfer full): the song, writable, with a plain map; once the job has run */
BbSong *bb_song_job_make_song (BbSongJob *self);

/** Returns: (transfer full): what the cache knows the sound of @song by */
char *bb_song_job_make_key (const BbSong *song);

G_END_DECLS
