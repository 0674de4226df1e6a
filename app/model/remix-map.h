/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does a place of the song lie in another mix of it? */
#pragma once

#include "model/project.h"
#include "model/remix.h"

G_BEGIN_DECLS

/**
 * BbRemixMap:
 * @old: the song
 * @new: the other mix of it, whose own map is filled by bb_remix_map_lay()
 * @runs: (array length=n_runs): what both have, at least one
 *
 * Owns nothing.
 */
typedef struct
{
  const BbSong *old;
  BbSong *new;
  const BbSongRun *runs;
  guint n_runs;
} BbRemixMap;

/* where something is added just there: before it, or after it */
typedef enum
{
  BB_REMIX_BEFORE, /* for what ends there */
  BB_REMIX_AFTER   /* for what begins there */
} BbRemixSide;

/** Returns: the sample of the new song for @sample of the old one. What has no counterpart goes to where the gap is
 * that it left, or keeps its place in what is there instead, as far as that reaches. Outside the song it keeps its
 * distance */
double bb_remix_map_sample (const BbRemixMap *self, double sample, BbRemixSide side);

/** Returns: whether anything from @from to @to of the old song is in the new one */
gboolean bb_remix_map_has (const BbRemixMap *self, gint64 from, gint64 to);

/** Returns: where something that begins at @sample and lasts for @length (both of the old song) as one piece begins in
 * the new one: as most of it lies */
double bb_remix_map_piece (const BbRemixMap *self, double sample, double length);

/** Lays the new song out as the old one lies in the video: silence keeps its length */
void bb_remix_map_lay (BbRemixMap *self, const BbFrameRate *rate);

/** Returns: the frame for @frame of the video, once the song is laid out */
gint64 bb_remix_map_frame (const BbRemixMap *self, const BbFrameRate *rate, gint64 frame, BbRemixSide side);

/** Returns: whether what is heard from @from to @to, frames of the video, is in the new song; silence is */
gboolean bb_remix_map_has_frames (const BbRemixMap *self, const BbFrameRate *rate, gint64 from, gint64 to);

G_END_DECLS
