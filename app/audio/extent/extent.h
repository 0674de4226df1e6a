/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far should a sound file reach, by what it says of itself? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * BbExtent:
 * @is_cut: the file ends in the middle of something that it began
 * @length: how long it says that its sound is, in nanoseconds; 0 where it does not say
 * @slack: by how much the sound of a whole file may fall short of @length, in nanoseconds
 *
 * What a file's own bytes say of its end. GStreamer takes what is there for the whole, so a song
 * that was cut off looks like a shorter one to it.
 */
typedef struct
{
  gboolean is_cut;
  guint64 length;
  guint64 slack;
} BbExtent;

/**
 * bb_extent_read:
 * @file: a sound, or a video with a sound track
 * @extent: (out): all zero where %FALSE is returned
 *
 * Reads the head of the file, and of some kinds its last 64 KiB; decodes nothing. It knows WAV
 * (RF64 too), AIFF, FLAC, Ogg, MPEG audio (layers 1 to 3, and ADTS), MP4, Matroska and AVI. A size
 * that was never filled in, as when a file is written into a pipe, says nothing.
 *
 * Returns: whether it is of a kind that tells
 */
gboolean bb_extent_read (const char *file, BbExtent *extent);

G_END_DECLS
