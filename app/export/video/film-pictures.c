/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do frames become a stream of a container? */
#include "export/video/film-pictures.h"

#include <libavutil/pixdesc.h>
#include <libswscale/swscale.h>
#include <string.h>

#include "export/video/film-colours.h"
#include "export/video/film-palette.h"
#include "export/video/film-webp.h"

/* seconds between frames that a player can begin at */
#define SEEK_SECONDS 2

struct _BbFilmPictures
{
  BbFilmContainer *container;
  AVCodecContext *codec;
  AVStream *stream;
  AVFrame *frame;
  struct SwsContext *scaler; /* NULL where our own code is faster, or there is nothing to convert */
  gboolean is_sparse;        /* a frame lasts until the next that differs */
  gboolean has_kept;         /* the last was not written */
  gint64 n_written;
};

static void
set_colours (AVCodecContext *codec)
{
  const AVPixFmtDescriptor *format = av_pix_fmt_desc_get (codec->pix_fmt);
  gboolean is_rgb = (format->flags & (AV_PIX_FMT_FLAG_RGB | AV_PIX_FMT_FLAG_PAL)) != 0;

  codec->color_range = is_rgb ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG;
  codec->colorspace = is_rgb ? AVCOL_SPC_RGB : AVCOL_SPC_BT709;
  codec->color_primaries = AVCOL_PRI_BT709;
  codec->color_trc = AVCOL_TRC_BT709;
  codec->chroma_sample_location = is_rgb ? AVCHROMA_LOC_UNSPECIFIED : AVCHROMA_LOC_CENTER;
}

static void
set_form (AVCodecContext *codec, const BbFilmForm *form, const BbFilmCodec *choice)
{
  codec->width = form->width;
  codec->height = form->height;
  codec->pix_fmt = choice->format;
  codec->framerate = (AVRational){ form->rate_numerator, form->rate_denominator };
  codec->time_base = av_inv_q (codec->framerate);
  codec->sample_aspect_ratio = (AVRational){ 1, 1 };
  codec->thread_count = 0; /* as many as there are processors */
  codec->gop_size = MAX (SEEK_SECONDS * form->rate_numerator / form->rate_denominator, 1);
  if (form->kind == BB_FILM_MKV || form->kind == BB_FILM_MOV)
    codec->gop_size = 1;
  set_colours (codec);
}

/* a bit rate goes before what the quality says */
static void
set_bits (AVCodecContext *codec, const BbFilmForm *form)
{
  if (form->bits <= 0)
    return;

  codec->bit_rate = form->bits;
  codec->rc_max_rate = 2 * form->bits;
  codec->rc_buffer_size = (int) MIN (4 * form->bits, G_MAXINT);
}

static char *
list_options (const BbFilmForm *form, const BbFilmCodec *choice)
{
  g_auto (GStrv)
      all = g_strsplit (choice->options[form->quality] != NULL ? choice->options[form->quality] : "", ":", 0);
  GString *text = g_string_new (NULL);

  for (guint i = 0; all[i] != NULL; i++)
    {
      gboolean is_quality = g_str_has_prefix (all[i], "crf=") || g_str_has_prefix (all[i], "b=") ||
                            g_str_has_prefix (all[i], "qm");

      if (form->bits <= 0 || !is_quality)
        g_string_append_printf (text, "%s%s", text->len > 0 ? ":" : "", all[i]);
    }
  return g_string_free (text, FALSE);
}

static void
prepare_scaler (BbFilmPictures *self)
{
  const int *matrix = sws_getCoefficients (SWS_CS_ITU709);
  const AVCodecContext *codec = self->codec;

  if (codec->pix_fmt == AV_PIX_FMT_YUV420P || codec->pix_fmt == AV_PIX_FMT_0RGB32 || codec->pix_fmt == AV_PIX_FMT_PAL8)
    return;

  self->scaler = sws_getContext (codec->width, codec->height, AV_PIX_FMT_0RGB32, codec->width, codec->height,
                                 codec->pix_fmt, SWS_BILINEAR | SWS_ACCURATE_RND, NULL, NULL, NULL);
  sws_setColorspaceDetails (self->scaler, matrix, 1, matrix, 0, 0, 1 << 16, 1 << 16);
}

static int
open_codec (BbFilmPictures *self, const BbFilmForm *form, const BbFilmCodec *choice)
{
  const AVCodec *codec = avcodec_find_encoder_by_name (choice->encoder);
  g_autofree char *options = list_options (form, choice);

  self->codec = avcodec_alloc_context3 (codec);
  set_form (self->codec, form, choice);
  set_bits (self->codec, form);
  if ((self->container->format->oformat->flags & AVFMT_GLOBALHEADER) != 0)
    self->codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
  self->codec->flags |= AV_CODEC_FLAG_BITEXACT;
  return bb_film_codec_open (self->codec, codec, options);
}

static int
add_stream (BbFilmPictures *self, const BbFilmForm *form)
{
  self->stream = avformat_new_stream (self->container->format, NULL);
  self->stream->time_base = self->codec->time_base;
  self->stream->avg_frame_rate = self->stream->r_frame_rate = self->codec->framerate;
  self->stream->sample_aspect_ratio = self->codec->sample_aspect_ratio;
  if (*form->timecode != '\0' && form->kind == BB_FILM_MOV)
    av_dict_set (&self->stream->metadata, "timecode", form->timecode, 0);
  return avcodec_parameters_from_context (self->stream->codecpar, self->codec);
}

BbFilmPictures *
bb_film_pictures_new (const BbFilmForm *form, const BbFilmCodec *choice, BbFilmContainer *container, int *status)
{
  g_autoptr (BbFilmPictures) self = g_new0 (BbFilmPictures, 1);

  self->container = container;
  self->is_sparse = form->kind == BB_FILM_GIF || form->kind == BB_FILM_WEBP;
  self->frame = av_frame_alloc ();
  *status = open_codec (self, form, choice);
  if (*status >= 0)
    *status = add_stream (self, form);
  if (*status < 0)
    return NULL;

  prepare_scaler (self);
  return g_steal_pointer (&self);
}

void
bb_film_pictures_free (BbFilmPictures *self)
{
  sws_freeContext (self->scaler);
  av_frame_free (&self->frame);
  avcodec_free_context (&self->codec);
  g_free (self);
}

/* an encoder may still look at the one before */
static int
renew_frame (BbFilmPictures *self)
{
  if (self->frame->buf[0] != NULL && av_frame_is_writable (self->frame))
    return 0;

  av_frame_unref (self->frame);
  self->frame->width = self->codec->width;
  self->frame->height = self->codec->height;
  self->frame->format = self->codec->pix_fmt;
  self->frame->color_range = self->codec->color_range;
  self->frame->colorspace = self->codec->colorspace;
  return av_frame_get_buffer (self->frame, 0);
}

static void
convert (BbFilmPictures *self, const guint8 *pixels)
{
  const AVCodecContext *codec = self->codec;
  AVFrame *frame = self->frame;
  const int stride = 4 * codec->width;

  if (codec->pix_fmt == AV_PIX_FMT_YUV420P)
    bb_film_colours_convert (pixels, stride, codec->width, codec->height, frame->data, frame->linesize);
  else if (codec->pix_fmt == AV_PIX_FMT_PAL8)
    bb_film_palette_convert (pixels, codec->width, codec->height, frame->data[0], frame->linesize[0],
                             (guint32 *) frame->data[1]);
  else if (self->scaler != NULL)
    sws_scale (self->scaler, (const guint8 *const[]){ pixels }, &stride, 0, codec->height, frame->data,
               frame->linesize);
  else
    for (int y = 0; y < codec->height; y++)
      memcpy (frame->data[0] + (gsize) y * frame->linesize[0], pixels + (gsize) y * stride, (gsize) stride);
}

static int
encode (BbFilmPictures *self)
{
  int status = avcodec_send_frame (self->codec, self->frame);

  return status < 0 ? status : bb_film_container_drain (self->container, self->stream, self->codec, 1);
}

int
bb_film_pictures_write (BbFilmPictures *self, const guint8 *pixels)
{
  int status = pixels != NULL ? renew_frame (self) : 0;

  if (status < 0)
    return status;
  if (pixels != NULL)
    convert (self, pixels);
  else if (self->n_written == 0)
    return AVERROR (EINVAL);

  self->frame->pts = self->n_written++;
  self->has_kept = self->is_sparse && pixels == NULL;
  return self->has_kept ? 0 : encode (self);
}

/* all of a WebP comes at the end, in one packet */
static int
end_webp (BbFilmPictures *self)
{
  const AVRational milliseconds = { 1, 1000 };
  AVPacket *packet = av_packet_alloc ();
  int status = avcodec_receive_packet (self->codec, packet);

  if (status >= 0)
    status = av_packet_make_writable (packet);
  if (status >= 0)
    {
      bb_film_webp_set_length (packet->data, (gsize) packet->size,
                               av_rescale_q (self->n_written, self->codec->time_base, milliseconds));
      status = bb_film_container_write (self->container, self->stream, packet, self->codec->time_base);
    }
  av_packet_free (&packet);
  return status;
}

int
bb_film_pictures_end (BbFilmPictures *self)
{
  int status = self->has_kept ? encode (self) : 0;

  if (status >= 0)
    status = avcodec_send_frame (self->codec, NULL);
  if (status >= 0 && self->codec->codec_id == AV_CODEC_ID_WEBP)
    return end_webp (self);
  return status < 0 ? status : bb_film_container_drain (self->container, self->stream, self->codec, 1);
}
