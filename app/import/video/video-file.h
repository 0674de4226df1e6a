/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a video of any kind read, frame by frame? */
#pragma once

#include <glib.h>
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>

G_BEGIN_DECLS

/**
 * BbVideoFile:
 * @format: (nullable): the file
 * @stream: its first moving pictures, which a cover is not; %NULL where there are none
 * @missing: (nullable): what decoder is not there for them
 * @has_failed: the file's end was not reached as a file's end ought to be
 * @n_turns: by how many right angles, clockwise, its frames are to be turned
 *
 * An open file, for one thread.
 */
typedef struct
{
  AVFormatContext *format;
  AVStream *stream;
  const char *missing;
  gboolean has_failed;
  int n_turns;
} BbVideoFile;

/**
 * bb_video_file_open:
 * @descriptor: of the file, open for reading; the caller's
 *
 * Returns: (transfer full): the file, with no stream where there is no video to be found
 */
BbVideoFile *bb_video_file_open (int descriptor);

void bb_video_file_free (BbVideoFile *self);

/**
 * bb_video_file_next:
 * @pts: (out): when it is shown, in the units of the stream; always after that of the one before
 *
 * Returns: (transfer none) (nullable): the next frame in the order in which they are shown; %NULL at the end
 */
const AVFrame *bb_video_file_next (BbVideoFile *self, gint64 *pts);

/** Goes on from a frame at or before @pts, where the file lets itself be searched; from wherever it is otherwise */
void bb_video_file_seek (BbVideoFile *self, gint64 pts);

/** Returns: @pts in microseconds after @origin */
gint64 bb_video_file_get_time (const BbVideoFile *self, gint64 pts, gint64 origin);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbVideoFile, bb_video_file_free)

G_END_DECLS
