/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How large is a frame of a video, and how large is it kept? */
#pragma once

#include "import/video/video-file.h"

G_BEGIN_DECLS

/**
 * bb_video_size_find_whole:
 * @frame: of @video
 * @width: (out): upright, with square pixels; nothing is made smaller
 * @height: (out): likewise
 */
void bb_video_size_find_whole (const BbVideoFile *video, const AVFrame *frame, int *width, int *height);

/**
 * bb_video_size_find_kept:
 * @width: (out): of what is kept for showing it: even, and the smaller the longer the video is
 * @height: (out): likewise
 */
void bb_video_size_find_kept (const BbVideoFile *video, const AVFrame *frame, int *width, int *height);

G_END_DECLS
