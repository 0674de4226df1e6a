/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the process tell that decodes a song? */
#pragma once

#include <gio/gio.h>

#include "audio/rule.h"

G_BEGIN_DECLS

/* what goes with a part, in bytes at most */
#define BB_SOUND_BODY (64 * 1024)

/* of the samples; the rate is what playback takes: only DSD has more, of one bit each */
#define BB_SOUND_CHANNELS_MAX 2
#define BB_SOUND_RATE_MAX 192000

/**
 * BbSoundWord:
 * @BB_SOUND_FORMAT: once, before all samples
 * @BB_SOUND_SAMPLES: the next, of 16 bits and interleaved
 * @BB_SOUND_TITLE: from the tags, as are the next two
 * @BB_SOUND_COVER: the next bytes of a picture
 * @BB_SOUND_MISSING: the name of the decoder that there is not
 * @BB_SOUND_END: the last
 */
typedef enum
{
  BB_SOUND_FORMAT,
  BB_SOUND_SAMPLES,
  BB_SOUND_TITLE,
  BB_SOUND_ARTIST,
  BB_SOUND_ALBUM,
  BB_SOUND_COVER,
  BB_SOUND_MISSING,
  BB_SOUND_END,
} BbSoundWord;

/**
 * BbSoundPart:
 * @sample_rate: of the format, as are all up to @duration
 * @channels: 1 or 2
 * @source_channels: in the file
 * @duration: how long the file says that it lasts, in nanoseconds; 0 where it does not say
 * @type: of the cover, such as "image/png"
 * @has_failed: of the end: the file's own end was not reached as it ought to be
 * @n_silent: of the end: how many samples amid the rest could not be decoded, and are silent
 * @silent_at: of the end: the first of those
 */
typedef struct
{
  BbSoundWord word;
  guint sample_rate;
  guint channels;
  guint source_channels;
  guint64 duration;
  char type[16];
  gboolean has_failed;
  guint64 n_silent;
  guint64 silent_at;
} BbSoundPart;

/**
 * BbSoundHelper:
 *
 * "beatboard-sounds", at work on one file; a file may end it, or keep it busy, without harm.
 */
typedef struct _BbSoundHelper BbSoundHelper;

/**
 * bb_sound_helper_new:
 * @path: of a sound
 * @cancellable: (nullable):
 *
 * Returns: (transfer full): who decodes it; or %NULL, with a #GIOErrorEnum, where it cannot be read
 */
BbSoundHelper *bb_sound_helper_new (const char *path, BbDecodeRule rule, GCancellable *cancellable, GError **error);

/** Ends it, whatever it does. */
void bb_sound_helper_free (BbSoundHelper *self);

/**
 * bb_sound_helper_next:
 * @part: (out): what it says next
 * @body: (out) (transfer none): what goes with it; valid until the next call
 * @length: (out): of @body, in bytes
 *
 * Waits. What is said may come from a file that took over the process: nothing in it is to be trusted.
 *
 * Returns: %FALSE where nothing comes any more: the process was ended by the file, or the work is cancelled
 */
gboolean bb_sound_helper_next (BbSoundHelper *self, BbSoundPart *part, gconstpointer *body, gsize *length);

/**
 * bb_sound_serve:
 * @socket: the one that the program holds the other end of
 *
 * What such a process does once it began: it decodes one file.
 */
void bb_sound_serve (int socket);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbSoundHelper, bb_sound_helper_free)

G_END_DECLS
