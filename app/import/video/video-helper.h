/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What are the processes asked that open videos, and what do they answer? */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

G_BEGIN_DECLS

/* what goes with a part, in bytes at most */
#define BB_VIDEO_BODY (64 * 1024)
/* of a frame that is kept, in bytes at most, and of its sides, in pixels */
#define BB_VIDEO_FRAME_MAX (4 << 20)
#define BB_VIDEO_SIDE_MAX 4096

/**
 * BbVideoWant:
 * @BB_VIDEO_WANTS_HEADER: what the file says of itself; the answer is one part, a header
 * @BB_VIDEO_WANTS_FRAMES: all frames, made small; a header, then frames, each with as many parts as it takes, and an
 *   end
 * @BB_VIDEO_WANTS_KEPT: the pixels of a frame that was made small, from the file that holds those
 * @BB_VIDEO_WANTS_WHOLE: the pixels of a frame as large as it is, from the video itself
 */
typedef enum
{
  BB_VIDEO_WANTS_HEADER,
  BB_VIDEO_WANTS_FRAMES,
  BB_VIDEO_WANTS_KEPT,
  BB_VIDEO_WANTS_WHOLE,
} BbVideoWant;

/**
 * BbVideoRequest:
 * @offset: of a kept frame in its file, in bytes
 * @size: of it, in bytes
 * @matrix: how its colours are coded, as the header said
 * @origin: of a whole frame: the header's
 * @time: of a whole frame: that of the frame, in microseconds after the first
 *
 * Travels with the file, open for reading.
 */
typedef struct
{
  BbVideoWant want;
  guint64 offset;
  guint32 size;
  int matrix;
  gint64 origin;
  gint64 time;
} BbVideoRequest;

typedef enum
{
  BB_VIDEO_HEADER,
  BB_VIDEO_FRAME, /* the first bytes of a frame */
  BB_VIDEO_MORE,  /* the next bytes of it */
  BB_VIDEO_PIXELS,
  BB_VIDEO_END,
} BbVideoWord;

/**
 * BbVideoPart:
 * @has_video: of the header, as are all up to @missing: whether there are moving pictures to be had
 * @width: of the frames that are kept, upright, in pixels; of the pixels
 * @height: likewise
 * @matrix: how their colours are coded
 * @duration: how long the file says that it lasts, in microseconds; 0 where it does not say
 * @origin: when the first frame is shown, as the file counts
 * @has_sound: whether there is any
 * @sound_at: when that begins, in microseconds after the first frame
 * @missing: what decoder is not there; empty otherwise
 * @time: of a frame, in microseconds after the first
 * @size: of the frame, in bytes
 * @has_failed: of the end: the file's own end was not reached as it ought to be
 */
typedef struct
{
  BbVideoWord word;
  gboolean has_video;
  int width;
  int height;
  int matrix;
  gint64 duration;
  gint64 origin;
  gboolean has_sound;
  gint64 sound_at;
  char missing[64];
  gint64 time;
  guint32 size;
  gboolean has_failed;
} BbVideoPart;

/**
 * BbVideoHelper:
 *
 * "beatboard-videos", at work; a file may end it, or keep it busy, without harm.
 */
typedef struct _BbVideoHelper BbVideoHelper;

/**
 * bb_video_helper_new:
 * @is_nice: whether others go before it: it works long, and nobody waits for it
 * @cancellable: (nullable):
 *
 * Returns: (transfer full): one that waits to be asked; or %NULL, with a #GIOErrorEnum
 */
BbVideoHelper *bb_video_helper_new (gboolean is_nice, GCancellable *cancellable, GError **error);

/** Ends it, whatever it does. */
void bb_video_helper_free (BbVideoHelper *self);

/** Asks for something of the file that is open as @descriptor. Of one that is gone, the first answer tells */
void bb_video_helper_ask (BbVideoHelper *self, const BbVideoRequest *request, int descriptor);

/**
 * bb_video_helper_next:
 * @part: (out): what it says next
 * @body: (out) (transfer none): what goes with it; valid until the next call
 * @length: (out): of @body, in bytes
 *
 * Waits. What is said may come from a file that took over the process: nothing in it is to be trusted.
 *
 * Returns: %FALSE where nothing comes any more: the process was ended by the file, or the work is cancelled
 */
gboolean bb_video_helper_next (BbVideoHelper *self, BbVideoPart *part, gconstpointer *body, gsize *length);

/** Returns: (transfer full) (nullable): what it answers to a request for pixels; %NULL where it has none, or is gone */
cairo_surface_t *bb_video_helper_take_pixels (BbVideoHelper *self);

/**
 * bb_video_serve:
 * @socket: the one that the program holds the other end of
 *
 * What such a process does once it began, until the program closes its end.
 */
void bb_video_serve (int socket);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbVideoHelper, bb_video_helper_free)

G_END_DECLS
