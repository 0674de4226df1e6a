/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where in the song does a practice video belong, by its own sound? */
#pragma once

#include "document/progress.h"
#include "import/video/video-index.h"
#include "model/project.h"
#include "model/video.h"

G_BEGIN_DECLS

typedef enum
{
  BB_VIDEO_FOUND,
  BB_VIDEO_REPEATS, /* found at several places, at the best of which it lies */
  BB_VIDEO_HAS_NO_SOUND,
  BB_VIDEO_HAS_NO_SONG, /* to be laid on */
  BB_VIDEO_IS_UNSURE,   /* it sounds like another song */
} BbVideoOutcome;

/**
 * BbVideoPlace:
 * @sample: of the song, at which the first frame lies
 * @drift_ppm: as a #BbVideo has it, as have @confidence and @fits
 */
typedef struct
{
  BbVideoOutcome outcome;
  double sample;
  double drift_ppm;
  double confidence;
  char *fits;
} BbVideoPlace;

/**
 * bb_video_place_find:
 * @self: (inout): its sample is where the video lies if it is not found
 * @folder: of the project
 * @song: (nullable): of the project
 * @file: the video
 * @hash: what the cache knows it by
 * @info: what is known of it
 *
 * Decodes the sound of both where the cache has it not, and looks for one in the other. Any thread; blocks.
 *
 * Returns: %FALSE and @error where it was cancelled; a sound that cannot be decoded is none
 */
gboolean bb_video_place_find (BbVideoPlace *self,
                              const char *folder,
                              const BbSong *song,
                              const char *file,
                              const char *hash,
                              const BbVideoInfo *info,
                              BbProgress progress,
                              gpointer data,
                              GCancellable *cancellable,
                              GError **error);

/** Returns: (transfer full): what came of it, in words: where @video lies in @project, and why */
char *bb_video_place_describe (const BbVideoPlace *self, const BbVideo *video, const BbProject *project);

G_END_DECLS
