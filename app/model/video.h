/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which practice or reference video lies on the song? */
#pragma once

#include "model/value.h"

G_BEGIN_DECLS

BB_DECLARE_VALUE (BbVideo, bb_video)

/**
 * BbVideo:
 * @id: "v-…", unique in the project
 * @media: "media/<sha256>.<ext>", in the project's folder; %NULL where it is linked
 * @link: where it lies, for one that is too large to copy; %NULL where it is in the project's folder
 * @media_name: the name the file came with
 * @duration: how long it is, in microseconds
 * @sample: of the song, at which its first frame lies; may be negative, or have a fraction
 * @drift_ppm: how much faster its clock runs than the song's, in millionths: a moment that is t after its first frame
 *   lies at @sample + t · (1 − @drift_ppm / 10⁶)
 * @confidence: 0 to 1, of the search that placed it; 0 where a person did
 * @fits: samples of the song, parted by spaces, at which it may lie as well as anywhere, as where a chorus was copied;
 * %NULL where a search found one place, or none
 * @is_mirrored: shown left for right
 * @is_shown: the one that stage and timeline show; at most one of a project is
 */
struct _BbVideo
{
  BbValue base;
  char *id;
  char *media;
  char *link;
  char *media_name;
  gint64 duration;
  double sample;
  double drift_ppm;
  double confidence;
  char *fits;
  gboolean is_mirrored;
  gboolean is_shown;
};

/** Returns: (transfer full): a video with a new id that begins with the song */
BbVideo *bb_video_new (const char *media, const char *media_name, gint64 duration);

G_END_DECLS
