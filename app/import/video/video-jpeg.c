/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a frame kept by itself, and had again? */
#include "import/video/video-jpeg.h"

#include <libavutil/opt.h>
#include <unistd.h>

/* libav's scale: 2 is the best; here a frame of 960 × 540 takes some 40 kB */
#define QUALITY (4 * FF_QP2LAMBDA)

struct _BbVideoJpeg
{
  AVCodecContext *codec;
  AVPacket *packet;
  AVFrame *frame;
};

static BbVideoJpeg *
jpeg_new (const AVCodec *codec)
{
  BbVideoJpeg *self = g_new0 (BbVideoJpeg, 1);

  self->codec = avcodec_alloc_context3 (codec);
  self->codec->thread_count = 1;
  self->packet = av_packet_alloc ();
  self->frame = av_frame_alloc ();
  return self;
}

BbVideoJpeg *
bb_video_jpeg_new_writer (int width, int height)
{
  const AVCodec *codec = avcodec_find_encoder (AV_CODEC_ID_MJPEG);
  BbVideoJpeg *self = jpeg_new (codec);

  self->codec->width = width;
  self->codec->height = height;
  self->codec->pix_fmt = AV_PIX_FMT_YUVJ420P;
  self->codec->color_range = AVCOL_RANGE_JPEG;
  self->codec->time_base = (AVRational){ 1, 25 };
  self->codec->flags |= AV_CODEC_FLAG_QSCALE;
  self->codec->global_quality = QUALITY;
  /* the best tables save a twentieth, and take half as long again */
  av_opt_set (self->codec->priv_data, "huffman", "default", 0);
  avcodec_open2 (self->codec, codec, NULL);
  return self;
}

BbVideoJpeg *
bb_video_jpeg_new_reader (void)
{
  const AVCodec *codec = avcodec_find_decoder (AV_CODEC_ID_MJPEG);
  BbVideoJpeg *self = jpeg_new (codec);

  avcodec_open2 (self->codec, codec, NULL);
  return self;
}

void
bb_video_jpeg_free (BbVideoJpeg *self)
{
  avcodec_free_context (&self->codec);
  av_packet_free (&self->packet);
  av_frame_free (&self->frame);
  g_free (self);
}

const AVPacket *
bb_video_jpeg_write (BbVideoJpeg *self, const AVFrame *frame)
{
  av_packet_unref (self->packet);
  av_frame_unref (self->frame);
  if (av_frame_ref (self->frame, frame) < 0)
    return NULL;

  self->frame->quality = QUALITY;
  return avcodec_send_frame (self->codec, self->frame) >= 0 && avcodec_receive_packet (self->codec, self->packet) >= 0
             ? self->packet
             : NULL;
}

const AVFrame *
bb_video_jpeg_read (BbVideoJpeg *self, int descriptor, guint64 offset, guint32 size)
{
  av_packet_unref (self->packet);
  if (av_new_packet (self->packet, (int) size) < 0 ||
      pread (descriptor, self->packet->data, size, (off_t) offset) != (gssize) size)
    return NULL;

  return avcodec_send_packet (self->codec, self->packet) >= 0 && avcodec_receive_frame (self->codec, self->frame) >= 0
             ? self->frame
             : NULL;
}
