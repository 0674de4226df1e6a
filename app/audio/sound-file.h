/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a sound file of any kind read, frame by frame? */
#pragma once

#include <gio/gio.h>
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>

#include "audio/rule.h"

G_BEGIN_DECLS

/**
 * BbSoundFile:
 * @format: the file
 * @stream: its first sound track; %NULL where there is none
 * @missing: (nullable): what decoder is not there for it
 * @has_failed: the file's end was not reached as a file's end ought to be
 * @is_lost: the last frame is silence in the place of what could not be decoded
 *
 * An open file, for one thread.
 */
typedef struct
{
  AVFormatContext *format;
  AVStream *stream;
  const char *missing;
  gboolean has_failed;
  gboolean is_lost;
} BbSoundFile;

/**
 * bb_sound_file_open:
 * @descriptor: of the file, open for reading; the caller's
 *
 * Opens no other file, whatever this one asks for.
 *
 * Returns: (transfer full): the file, with no stream where there is no sound to be found
 */
BbSoundFile *bb_sound_file_open (int descriptor, BbDecodeRule rule);

void bb_sound_file_free (BbSoundFile *self);

/**
 * bb_sound_file_next:
 *
 * What cannot be decoded amid the rest comes as silence, as long as it was. A file that gives
 * nothing for five seconds of work is given up.
 *
 * Returns: (transfer none) (nullable): the next samples, without those that the rule leaves out; or
 *   %NULL at the end
 */
const AVFrame *bb_sound_file_next (BbSoundFile *self);

/** Returns: how many samples the track has at most, of which there are @rate a second, by the
 * file's own word */
guint64 bb_sound_file_get_most (const BbSoundFile *self, int rate);

/** Returns: how long the file says that it lasts, in nanoseconds; 0 where it does not say */
guint64 bb_sound_file_get_duration (const BbSoundFile *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbSoundFile, bb_sound_file_free)

G_END_DECLS
