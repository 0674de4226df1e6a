/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a video of any kind read, frame by frame? */
#include "import/video/video-file.h"

#include <libavutil/display.h>
#include <math.h>

#include "audio/libav-file.h"

/* what is left of two processors is for the person who goes on working */
#define N_THREADS 2

typedef struct
{
  BbVideoFile base;
  BbLibavFile *libav;
  AVCodecContext *codec;
  AVPacket *packet;
  AVFrame *frame;
  gint64 pts; /* of the last frame; AV_NOPTS_VALUE before the first */
  gboolean is_drained;
} Reader;

/* a cover is a picture that stands still; what is not needed is not read */
static void
find_stream (Reader *self)
{
  for (guint i = 0; i < self->base.format->nb_streams; i++)
    {
      AVStream *stream = self->base.format->streams[i];

      if (self->base.stream == NULL && stream->codecpar->codec_type == AVMEDIA_TYPE_VIDEO &&
          (stream->disposition & AV_DISPOSITION_ATTACHED_PIC) == 0)
        self->base.stream = stream;
      else
        stream->discard = AVDISCARD_ALL;
    }
}

static const int32_t *
get_matrix (const AVStream *stream)
{
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(60, 31, 100)
  const AVPacketSideData *data = av_packet_side_data_get (stream->codecpar->coded_side_data,
                                                          stream->codecpar->nb_coded_side_data,
                                                          AV_PKT_DATA_DISPLAYMATRIX);

  return data != NULL ? (const int32_t *) data->data : NULL;
#else
  return (const int32_t *) av_stream_get_side_data (stream, AV_PKT_DATA_DISPLAYMATRIX, NULL);
#endif
}

/* phones film on their side, and say so; libav counts against the clock */
static int
count_turns (const AVStream *stream)
{
  const int32_t *matrix = get_matrix (stream);
  double angle = matrix != NULL ? av_display_rotation_get (matrix) : 0;

  return isfinite (angle) ? ((int) lrint (-angle / 90) % 4 + 4) % 4 : 0;
}

static gboolean
open_codec (Reader *self)
{
  const AVCodecParameters *parameters = self->base.stream->codecpar;
  const AVCodec *decoder = avcodec_find_decoder (parameters->codec_id);

  if (decoder == NULL)
    {
      self->base.missing = bb_libav_file_name_codec (parameters->codec_id);
      return FALSE;
    }

  self->codec = avcodec_alloc_context3 (decoder);
  self->codec->pkt_timebase = self->base.stream->time_base;
  self->codec->thread_count = N_THREADS;
  if (avcodec_parameters_to_context (self->codec, parameters) >= 0 && avcodec_open2 (self->codec, decoder, NULL) >= 0)
    return TRUE;

  avcodec_free_context (&self->codec);
  return FALSE;
}

BbVideoFile *
bb_video_file_open (int descriptor)
{
  Reader *self = g_new0 (Reader, 1);
  BbVideoFile *file = &self->base;

  self->libav = bb_libav_file_open (descriptor);
  self->packet = av_packet_alloc ();
  self->frame = av_frame_alloc ();
  self->pts = AV_NOPTS_VALUE;
  file->format = self->libav->format;

  if (file->format == NULL)
    file->has_failed = TRUE;
  else
    find_stream (self);
  if (file->stream != NULL)
    {
      file->n_turns = count_turns (file->stream);
      file->has_failed |= !open_codec (self);
    }
  return file;
}

void
bb_video_file_free (BbVideoFile *file)
{
  Reader *self = (Reader *) file;

  avcodec_free_context (&self->codec);
  bb_libav_file_free (self->libav);
  av_packet_free (&self->packet);
  av_frame_free (&self->frame);
  g_free (self);
}

/* Returns: whether there was another packet of the video, given to the decoder; at the end an empty one, once. What
 * cannot be decoded is left out: the frame before stays */
static gboolean
feed (Reader *self)
{
  int status;

  while ((status = av_read_frame (self->base.format, self->packet)) >= 0)
    {
      gboolean is_ours = self->packet->stream_index == self->base.stream->index;

      /* of one that the file's end cuts off, decoders make something else */
      if (is_ours && (self->packet->flags & AV_PKT_FLAG_CORRUPT) == 0)
        avcodec_send_packet (self->codec, self->packet);
      av_packet_unref (self->packet);
      if (is_ours)
        return TRUE;
    }

  if (self->is_drained)
    return FALSE;

  self->is_drained = TRUE;
  self->base.has_failed |= status != AVERROR_EOF || self->libav->has_given_up;
  avcodec_send_packet (self->codec, NULL);
  return TRUE;
}

/* where frames have no times, they follow one another at the rate of the video */
static gint64
find_pts (const Reader *self)
{
  const AVStream *stream = self->base.stream;
  AVRational rate = stream->avg_frame_rate.num > 0 ? stream->avg_frame_rate : (AVRational){ 25, 1 };
  gint64 step = MAX (av_rescale_q (1, av_inv_q (rate), stream->time_base), 1);
  gint64 pts = self->frame->best_effort_timestamp;

  if (self->pts == AV_NOPTS_VALUE)
    return pts != AV_NOPTS_VALUE ? pts : 0;
  return pts != AV_NOPTS_VALUE && pts > self->pts ? pts : self->pts + step;
}

const AVFrame *
bb_video_file_next (BbVideoFile *file, gint64 *pts)
{
  Reader *self = (Reader *) file;

  if (self->codec == NULL)
    return NULL;
  while (avcodec_receive_frame (self->codec, self->frame) < 0)
    {
      if (!feed (self))
        return NULL;
    }

  bb_libav_file_praise (self->libav);
  *pts = self->pts = find_pts (self);
  return self->frame;
}

void
bb_video_file_seek (BbVideoFile *file, gint64 pts)
{
  Reader *self = (Reader *) file;

  if (self->codec == NULL)
    return;

  av_seek_frame (file->format, file->stream->index, pts, AVSEEK_FLAG_BACKWARD);
  avcodec_flush_buffers (self->codec);
  self->is_drained = FALSE;
  self->pts = AV_NOPTS_VALUE;
}

gint64
bb_video_file_get_time (const BbVideoFile *self, gint64 pts, gint64 origin)
{
  return av_rescale_q (pts - origin, self->stream->time_base, (AVRational){ 1, G_USEC_PER_SEC });
}
