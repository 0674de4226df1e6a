/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are practice videos added, placed and shown, and which moment of one belongs to a frame? */
#pragma once

#include "model/project.h"
#include "model/video.h"

G_BEGIN_DECLS

/*
 * Each operation takes a project and gives the next one (transfer full); the same one, with a new reference, where
 * nothing differs, or where no video has the id.
 */

/** Returns: (transfer none) (nullable): the video with @id */
const BbVideo *bb_videos_find (const BbProject *project, const char *id);

/** Returns: (transfer none) (nullable): the one that is shown */
const BbVideo *bb_videos_find_shown (const BbProject *project);

/** Adds @video, which is shown from now on in place of the one before */
BbProject *bb_videos_add (const BbProject *project, const BbVideo *video);

BbProject *bb_videos_remove (const BbProject *project, const char *id);

/** Lays its first frame at @sample of the song, as a search with @confidence found it; 0: a person said it */
BbProject *
bb_videos_place (const BbProject *project, const char *id, double sample, double drift_ppm, double confidence);

/** Lays the one with the id of @found where that lies, as a search found it, and notes where else it fits */
BbProject *bb_videos_take_place (const BbProject *project, const BbVideo *found);

/** as many places as are offered */
#define BB_VIDEO_FITS_MAX 8

/**
 * bb_videos_list_fits:
 * @samples: (out caller-allocates) (array length=%BB_VIDEO_FITS_MAX): where else in the song @video may lie: not where
 *   it does, in the order of the song
 *
 * Returns: how many there are
 */
guint bb_videos_list_fits (const BbVideo *video, double *samples);

/** Shows the one with @id and no other; with %NULL none */
BbProject *bb_videos_show (const BbProject *project, const char *id);

BbProject *bb_videos_set_mirrored (const BbProject *project, const char *id, gboolean is_mirrored);

/* Where the song map is silent, time goes on as in the stretch before, or after; without a song a sample is the
 * 48,000th part of a second from frame 0 on. */

/** Returns: the sample of the song at the start of @frame, whether it is heard there or not */
double bb_videos_get_sample (const BbProject *project, gint64 frame);

/** Returns: the moment of @video that shows at @frame, in microseconds after its first frame: below 0 before that, and
 * from its duration on behind its end. Where a frame of each begin together, that is the moment, in spite of rounding
 */
gint64 bb_videos_get_time (const BbProject *project, const BbVideo *video, gint64 frame);

/** Returns: the frame nearest to the moment of @video that is @time microseconds after its first frame */
gint64 bb_videos_get_frame (const BbProject *project, const BbVideo *video, gint64 time);

G_END_DECLS
