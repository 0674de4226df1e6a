/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do pieces of a video become one, without being encoded again? */
#include "export/video/film-pieces.h"

#include <string.h>

#include "audio/libav-file.h"

enum
{
  PICTURES,
  SAMPLES,
  N_TRACKS
};

struct _BbFilmPieces
{
  BbFilmForm form;
  int file;
  BbFilmContainer *container; /* NULL before the first piece */
  AVStream *streams[N_TRACKS];
  gint64 n_written[N_TRACKS]; /* frames, and samples */
};

BbFilmPieces *
bb_film_pieces_new (const BbFilmForm *form, int file)
{
  BbFilmPieces *self = g_new0 (BbFilmPieces, 1);

  self->form = *form;
  self->file = file;
  return self;
}

void
bb_film_pieces_free (BbFilmPieces *self)
{
  g_clear_pointer (&self->container, bb_film_container_free);
  g_free (self);
}

const BbFilmContainer *
bb_film_pieces_get_container (const BbFilmPieces *self)
{
  return self->container;
}

static void
find_streams (const BbLibavFile *piece, AVStream *streams[N_TRACKS])
{
  static const enum AVMediaType types[] = { [PICTURES] = AVMEDIA_TYPE_VIDEO, [SAMPLES] = AVMEDIA_TYPE_AUDIO };

  for (guint i = 0; i < N_TRACKS; i++)
    {
      int index = av_find_best_stream (piece->format, types[i], -1, -1, NULL, 0);

      streams[i] = index >= 0 ? piece->format->streams[index] : NULL;
    }
}

static int
add_stream (BbFilmPieces *self, guint track, const AVStream *like)
{
  const AVRational rate = { self->form.rate_numerator, self->form.rate_denominator };
  AVStream *stream = avformat_new_stream (self->container->format, NULL);
  const AVDictionaryEntry *timecode = av_dict_get (like->metadata, "timecode", NULL, 0);

  self->streams[track] = stream;
  stream->time_base = track == PICTURES ? av_inv_q (rate) : (AVRational){ 1, like->codecpar->sample_rate };
  if (track == PICTURES)
    stream->avg_frame_rate = stream->r_frame_rate = rate;
  if (timecode != NULL)
    av_dict_set (&stream->metadata, "timecode", timecode->value, 0);
  return avcodec_parameters_copy (stream->codecpar, like->codecpar);
}

/* as the first piece is */
static int
begin (BbFilmPieces *self, AVStream *const streams[N_TRACKS])
{
  const BbFilmFormat *format = bb_film_format_get (self->form.kind);
  int status = 0;

  self->container = bb_film_container_new (&self->form, format->muxer, self->file);
  if (self->container == NULL)
    return AVERROR_MUXER_NOT_FOUND;

  for (guint i = 0; i < N_TRACKS && status >= 0; i++)
    {
      if (streams[i] != NULL)
        status = add_stream (self, i, streams[i]);
    }
  return status < 0 ? status : bb_film_container_begin (self->container, format->options);
}

static gboolean
is_alike (const AVStream *a, const AVStream *b)
{
  const AVCodecParameters *one = a != NULL ? a->codecpar : NULL, *other = b != NULL ? b->codecpar : NULL;

  if (one == NULL || other == NULL)
    return one == other;

  return one->codec_id == other->codec_id && one->format == other->format && one->width == other->width &&
         one->height == other->height && one->sample_rate == other->sample_rate &&
         one->ch_layout.nb_channels == other->ch_layout.nb_channels && one->extradata_size == other->extradata_size &&
         (one->extradata_size == 0 || memcmp (one->extradata, other->extradata, (gsize) one->extradata_size) == 0);
}

/* each lies where the one before it ends, so that nothing is rounded */
static int
copy_packet (BbFilmPieces *self, guint track, const AVStream *from, AVPacket *packet)
{
  const int block = track == SAMPLES ? (int) sizeof (gint16) * from->codecpar->ch_layout.nb_channels : packet->size;

  packet->duration = packet->size / MAX (block, 1);
  packet->pts = packet->dts = self->n_written[track];
  packet->pos = -1;
  self->n_written[track] += packet->duration;
  return bb_film_container_write (self->container, self->streams[track], packet,
                                  track == PICTURES
                                      ? (AVRational){ self->form.rate_denominator, self->form.rate_numerator }
                                      : (AVRational){ 1, from->codecpar->sample_rate });
}

static int
copy_packets (BbFilmPieces *self, BbLibavFile *piece, AVStream *const streams[N_TRACKS])
{
  AVPacket *packet = av_packet_alloc ();
  int status = 0;

  while (status >= 0 && (status = av_read_frame (piece->format, packet)) >= 0)
    {
      bb_libav_file_praise (piece);
      for (guint i = 0; i < N_TRACKS && status >= 0; i++)
        {
          if (streams[i] != NULL && packet->stream_index == streams[i]->index && packet->size > 0)
            {
              status = copy_packet (self, i, streams[i], packet);
              break;
            }
        }
      av_packet_unref (packet);
    }
  av_packet_free (&packet);
  return status == AVERROR_EOF ? 0 : status;
}

int
bb_film_pieces_append (BbFilmPieces *self, int piece)
{
  g_autoptr (BbLibavFile) file = bb_libav_file_open (piece);
  AVStream *streams[N_TRACKS];
  gint64 before = self->n_written[PICTURES];
  int status = 0;

  if (file->format == NULL)
    return AVERROR_INVALIDDATA;

  find_streams (file, streams);
  if (streams[PICTURES] == NULL)
    return AVERROR_INVALIDDATA;
  if (self->container == NULL)
    status = begin (self, streams);
  else if (!is_alike (streams[PICTURES], self->streams[PICTURES]) ||
           !is_alike (streams[SAMPLES], self->streams[SAMPLES]))
    status = AVERROR_INVALIDDATA;
  if (status >= 0)
    status = copy_packets (self, file, streams);
  return status < 0 ? status : (int) (self->n_written[PICTURES] - before);
}

int
bb_film_pieces_end (BbFilmPieces *self)
{
  return self->container != NULL ? bb_film_container_end (self->container) : AVERROR_INVALIDDATA;
}

char *
bb_film_pieces_describe (int piece)
{
  g_autoptr (BbLibavFile) file = bb_libav_file_open (piece);
  const AVDictionaryEntry *comment = file->format != NULL ? av_dict_get (file->format->metadata, "comment", NULL, 0)
                                                          : NULL;

  return g_strdup (comment != NULL ? comment->value : "");
}

int
bb_film_pieces_count (int piece)
{
  g_autoptr (BbLibavFile) file = bb_libav_file_open (piece);
  AVStream *streams[N_TRACKS];
  AVPacket *packet;
  int status, n = 0;

  if (file->format == NULL)
    return AVERROR_INVALIDDATA;

  find_streams (file, streams);
  packet = av_packet_alloc ();
  while ((status = av_read_frame (file->format, packet)) >= 0)
    {
      bb_libav_file_praise (file);
      n += streams[PICTURES] != NULL && packet->stream_index == streams[PICTURES]->index && packet->size > 0;
      av_packet_unref (packet);
    }
  av_packet_free (&packet);
  return status == AVERROR_EOF ? n : status;
}
