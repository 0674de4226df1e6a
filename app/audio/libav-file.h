/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does libav read a file that it is handed open, and no other? */
#pragma once

#include <glib.h>
#include <libavformat/avformat.h>

G_BEGIN_DECLS

/**
 * BbLibavFile:
 * @format: (nullable): the file; %NULL where it is none that libav knows
 * @has_given_up: it brought nothing for five seconds of work
 *
 * An open file, for one thread.
 */
typedef struct
{
  AVFormatContext *format;
  gboolean has_given_up;
} BbLibavFile;

/**
 * bb_libav_file_open:
 * @descriptor: of the file, open for reading; the caller's
 *
 * Opens no other file, whatever this one asks for.
 *
 * Returns: (transfer full): the file
 */
BbLibavFile *bb_libav_file_open (int descriptor);

void bb_libav_file_free (BbLibavFile *self);

/** Says that something came of what was read: patience begins again */
void bb_libav_file_praise (BbLibavFile *self);

/** Returns: (transfer none): what people call @codec */
const char *bb_libav_file_name_codec (enum AVCodecID codec);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbLibavFile, bb_libav_file_free)

G_END_DECLS
