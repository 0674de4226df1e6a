/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which sound runs under the video, and where does it lie? */
#pragma once

#include "model/list.h"
#include "model/time.h"

G_BEGIN_DECLS

BB_DECLARE_VALUE (BbStretch, bb_stretch)

/**
 * BbStretch:
 * @start: frame of the video at which it begins; may be negative
 * @from: first sample of the song
 * @to: the sample after its last
 *
 * A stretch of the song map. Where two overlap in the video, the later one in the list is heard.
 */
struct _BbStretch
{
  BbValue base;
  gint64 start;
  gint64 from;
  gint64 to;
};

/** Returns: (transfer full): a stretch */
BbStretch *bb_stretch_new (gint64 start, gint64 from, gint64 to);

BB_DECLARE_VALUE (BbSong, bb_song)

/**
 * BbSong:
 * @media: "media/<sha256>.<ext>", in the project's folder
 * @media_name: the name the file came with
 * @sample_rate: of the decoded song, in Hz
 * @n_samples: of the decoded song, for each channel
 * @channels: of the file
 * @decoding: by which rule it was decoded, as audio/ numbers them; 0 where the file is older than the rules
 * @fingerprint: of the decoded PCM, as audio/ makes it, or %NULL
 * @title: from the tags, as are @artist and @album; each may be %NULL
 * @cover: media path of the cover, or %NULL
 * @map: list of #BbStretch, sorted by start
 */
struct _BbSong
{
  BbValue base;
  char *media;
  char *media_name;
  int sample_rate;
  gint64 n_samples;
  int channels;
  int decoding;
  char *fingerprint;
  char *title;
  char *artist;
  char *album;
  char *cover;
  BbList *map;
};

/** Returns: (transfer full): a song whose map is plain: the whole of it from frame 0 on */
BbSong *bb_song_new (const char *media, const char *media_name, int sample_rate, gint64 n_samples);

/** Returns: whether the map is one stretch, the whole song from frame 0 on */
gboolean bb_song_is_plain (const BbSong *self);

/** Puts @map (list of #BbStretch) in place of that of a writable song; takes it over (transfer full) */
void bb_song_take_map (BbSong *self, BbList *map);

/** Moves the whole map of a writable song, so that its first stretch begins at frame @start */
void bb_song_set_start (BbSong *self, gint64 start);

/**
 * bb_song_frame_to_sample:
 * @sample: (out): the sample of the song heard at the start of @frame
 *
 * Returns: %FALSE where the video is silent there
 */
gboolean bb_song_frame_to_sample (const BbSong *self, const BbFrameRate *rate, gint64 frame, gint64 *sample);

/**
 * bb_song_position_to_sample:
 * @here: a place in the video, in samples from its start: files of others have times between frames
 * @sample: (out): the sample of the song heard there
 *
 * Returns: %FALSE where the video is silent there
 */
gboolean bb_song_position_to_sample (const BbSong *self, const BbFrameRate *rate, gint64 here, gint64 *sample);

/**
 * bb_song_sample_to_frame:
 * @frame: (out): the frame nearest to the first place in the video where @sample is heard; the end of a
 *   stretch, where nothing plays on from it, counts too
 *
 * Returns: %FALSE where the map leaves @sample out
 */
gboolean bb_song_sample_to_frame (const BbSong *self, const BbFrameRate *rate, double sample, gint64 *frame);

/** Returns: the frame after the song's last, rounded up: the length of a new project */
gint64 bb_song_get_end (const BbSong *self, const BbFrameRate *rate);

G_END_DECLS
