/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which frames of a video are kept, and where do they lie? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * BbVideoEntry:
 * @time: when the frame is shown, in microseconds after the first
 * @offset: of the frame in the file of all, in bytes
 * @size: of it, in bytes
 */
typedef struct
{
  gint64 time;
  guint64 offset;
  guint64 size;
} BbVideoEntry;

/**
 * BbVideoInfo:
 * @width: of the frames that are kept, in pixels
 * @height: likewise
 * @matrix: how their colours are coded, as the helper says it
 * @duration: how long the video is, in microseconds: until its last frame ends
 * @origin: when the first frame is shown, as the file counts; of use to the helper alone
 * @has_sound: whether the file has sound
 * @sound_at: when that begins, in microseconds after the first frame
 * @is_cut: the file is damaged or cut off: there should be more of it
 */
typedef struct
{
  int width;
  int height;
  int matrix;
  gint64 duration;
  gint64 origin;
  gint64 sound_at;
  gboolean has_sound;
  gboolean is_cut;
} BbVideoInfo;

/** BbVideoIndex: what is known of a video, and its frames in the order of time. At any rate: a phone's varies */
typedef struct _BbVideoIndex BbVideoIndex;

BbVideoIndex *bb_video_index_new (void);
void bb_video_index_free (BbVideoIndex *self);

/** Returns: (transfer none): to be filled in before it is saved */
BbVideoInfo *bb_video_index_get_info (BbVideoIndex *self);

/** Adds the next frame. Returns: %FALSE where it is not later than the one before */
gboolean bb_video_index_add (BbVideoIndex *self, gint64 time, guint64 offset, guint64 size);

guint bb_video_index_count (const BbVideoIndex *self);

/** Returns: (transfer none): the frame at @i */
const BbVideoEntry *bb_video_index_get (const BbVideoIndex *self, guint i);

/** Returns: the frame that shows at @time: the last that does not begin later. Before the first it is that, and behind
 * the last the last */
guint bb_video_index_find (const BbVideoIndex *self, gint64 time);

gboolean bb_video_index_save (const BbVideoIndex *self, const char *path, GError **error);

/** Returns: (transfer full): what bb_video_index_save() wrote; or %NULL and @error where it is anything else */
BbVideoIndex *bb_video_index_load (const char *path, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbVideoIndex, bb_video_index_free)

G_END_DECLS
