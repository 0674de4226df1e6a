/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a frame kept by itself, and had again? */
#pragma once

#include <glib.h>
#include <libavcodec/avcodec.h>

G_BEGIN_DECLS

/** BbVideoJpeg: writes frames as JPEG, or reads them; for one thread */
typedef struct _BbVideoJpeg BbVideoJpeg;

/** Returns: (transfer full): one that writes frames of that size, AV_PIX_FMT_YUVJ420P */
BbVideoJpeg *bb_video_jpeg_new_writer (int width, int height);

/** Returns: (transfer full): one that reads any */
BbVideoJpeg *bb_video_jpeg_new_reader (void);

void bb_video_jpeg_free (BbVideoJpeg *self);

/** Returns: (transfer none) (nullable): @frame as JPEG; valid until the next call. %NULL where that cannot be */
const AVPacket *bb_video_jpeg_write (BbVideoJpeg *self, const AVFrame *frame);

/** Returns: (transfer none) (nullable): the frame that @size bytes of the file that is open as @descriptor hold, from
 * @offset on; valid until the next call. %NULL where they hold none */
const AVFrame *bb_video_jpeg_read (BbVideoJpeg *self, int descriptor, guint64 offset, guint32 size);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbVideoJpeg, bb_video_jpeg_free)

G_END_DECLS
