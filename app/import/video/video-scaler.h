/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a frame of any format become one of this size, upright? */
#pragma once

#include <glib.h>
#include <libavutil/frame.h>

G_BEGIN_DECLS

/** BbVideoScaler: keeps what one frame after the other is scaled with; for one thread */
typedef struct _BbVideoScaler BbVideoScaler;

/**
 * bb_video_scaler_new:
 * @format: AV_PIX_FMT_YUVJ420P, or AV_PIX_FMT_BGR0 as Cairo has it
 * @width: upright, in pixels; even where the format is YUV
 * @height: likewise
 * @n_turns: by how many right angles, clockwise, frames are turned
 * @matrix: how the colours of frames are coded (ITU-T H.273, MatrixCoefficients); those of YUV stay so
 *
 * Returns: (transfer full): a scaler
 */
BbVideoScaler *bb_video_scaler_new (enum AVPixelFormat format, int width, int height, int n_turns, int matrix);

void bb_video_scaler_free (BbVideoScaler *self);

/** Returns: (transfer none) (nullable): @frame, upright and of the scaler's size; valid until the next call. %NULL
 * where it is of a format that nobody knows */
const AVFrame *bb_video_scaler_scale (BbVideoScaler *self, const AVFrame *frame);

/** Returns: how the colours of @frame are coded, which is guessed by its size where it does not say */
int bb_video_scaler_guess_matrix (const AVFrame *frame);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbVideoScaler, bb_video_scaler_free)

G_END_DECLS
