/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do samples become a stream of a container? */
#include "export/video/film-samples.h"

#include <libavutil/audio_fifo.h>
#include <libswresample/swresample.h>

/* in a packet, where the encoder takes any number */
#define PIECE 1024

struct _BbFilmSamples
{
  BbFilmContainer *container;
  AVCodecContext *codec;
  AVStream *stream;
  SwrContext *converter;
  AVAudioFifo *waiting; /* until the encoder has as many as it takes at once */
  AVFrame *frame;
  int piece;
  gint64 n_written;
};

/* the next rate that the encoder knows: any, one of its own, or the highest below */
static int
choose_rate (const AVCodec *codec, int rate)
{
  int best = 0;

  if (codec->supported_samplerates == NULL)
    return rate;

  for (const int *known = codec->supported_samplerates; *known != 0; known++)
    {
      if (best == 0 || (*known >= rate ? best < rate || *known < best : *known > best && best < rate))
        best = *known;
    }
  return best;
}

static int
open_codec (BbFilmSamples *self, const BbFilmForm *form, const BbFilmCodec *choice)
{
  const AVCodec *codec = avcodec_find_encoder_by_name (choice->encoder);

  self->codec = avcodec_alloc_context3 (codec);
  self->codec->sample_fmt = choice->format;
  self->codec->sample_rate = choose_rate (codec, form->sample_rate);
  self->codec->time_base = (AVRational){ 1, self->codec->sample_rate };
  av_channel_layout_default (&self->codec->ch_layout, form->channels);
  if ((self->container->format->oformat->flags & AVFMT_GLOBALHEADER) != 0)
    self->codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
  self->codec->flags |= AV_CODEC_FLAG_BITEXACT;
  return bb_film_codec_open (self->codec, codec, choice->options[form->quality]);
}

static int
prepare (BbFilmSamples *self, const BbFilmForm *form)
{
  AVCodecContext *codec = self->codec;
  int status = swr_alloc_set_opts2 (&self->converter, &codec->ch_layout, codec->sample_fmt, codec->sample_rate,
                                    &codec->ch_layout, AV_SAMPLE_FMT_S16, form->sample_rate, 0, NULL);

  if (status >= 0)
    status = swr_init (self->converter);
  if (status < 0)
    return status;

  /* in WebM the first packet lies at 0, and a player takes off what the file says was put before the sound */
  if (form->kind == BB_FILM_WEBM)
    self->n_written = codec->initial_padding;
  self->piece = codec->frame_size > 0 ? codec->frame_size : PIECE;
  self->waiting = av_audio_fifo_alloc (codec->sample_fmt, codec->ch_layout.nb_channels, self->piece);
  self->stream = avformat_new_stream (self->container->format, NULL);
  self->stream->time_base = codec->time_base;
  return avcodec_parameters_from_context (self->stream->codecpar, codec);
}

BbFilmSamples *
bb_film_samples_new (const BbFilmForm *form, const BbFilmCodec *choice, BbFilmContainer *container, int *status)
{
  g_autoptr (BbFilmSamples) self = g_new0 (BbFilmSamples, 1);

  self->container = container;
  self->frame = av_frame_alloc ();
  *status = open_codec (self, form, choice);
  if (*status >= 0)
    *status = prepare (self, form);
  return *status >= 0 ? g_steal_pointer (&self) : NULL;
}

void
bb_film_samples_free (BbFilmSamples *self)
{
  if (self->waiting != NULL)
    av_audio_fifo_free (self->waiting);
  swr_free (&self->converter);
  av_frame_free (&self->frame);
  avcodec_free_context (&self->codec);
  g_free (self);
}

static int
renew_frame (BbFilmSamples *self, int n_samples)
{
  av_frame_unref (self->frame);
  self->frame->nb_samples = n_samples;
  self->frame->format = self->codec->sample_fmt;
  self->frame->sample_rate = self->codec->sample_rate;
  av_channel_layout_copy (&self->frame->ch_layout, &self->codec->ch_layout);
  return av_frame_get_buffer (self->frame, 0);
}

static int
encode (BbFilmSamples *self, int n_samples)
{
  int status = renew_frame (self, n_samples);

  if (status < 0)
    return status;

  av_audio_fifo_read (self->waiting, (void **) self->frame->extended_data, n_samples);
  self->frame->pts = self->n_written;
  self->n_written += n_samples;
  status = avcodec_send_frame (self->codec, self->frame);
  return status < 0 ? status : bb_film_container_drain (self->container, self->stream, self->codec, n_samples);
}

/* @samples: NULL for what a change of rate kept back */
static int
convert (BbFilmSamples *self, const gint16 *samples, int n_samples)
{
  int status = renew_frame (self, swr_get_out_samples (self->converter, n_samples) + 1);

  if (status < 0)
    return status;

  status = swr_convert (self->converter, self->frame->extended_data, self->frame->nb_samples,
                        samples != NULL ? (const guint8 *[]){ (const guint8 *) samples } : NULL, n_samples);
  return status > 0 ? av_audio_fifo_write (self->waiting, (void **) self->frame->extended_data, status) : status;
}

int
bb_film_samples_write (BbFilmSamples *self, const gint16 *samples, int n_samples)
{
  int status = convert (self, samples, n_samples);

  while (status >= 0 && av_audio_fifo_size (self->waiting) >= self->piece)
    status = encode (self, self->piece);
  return MIN (status, 0);
}

int
bb_film_samples_end (BbFilmSamples *self)
{
  int status = convert (self, NULL, 0);

  while (status >= 0 && av_audio_fifo_size (self->waiting) > 0)
    status = encode (self, MIN (av_audio_fifo_size (self->waiting), self->piece));
  if (status >= 0)
    status = avcodec_send_frame (self->codec, NULL);
  return status < 0 ? status : bb_film_container_drain (self->container, self->stream, self->codec, 0);
}
