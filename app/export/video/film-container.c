/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a container get into a file that was handed over open? */
#include "export/video/film-container.h"

#include <errno.h>
#include <libavutil/opt.h>
#include <sys/stat.h>
#include <unistd.h>

#define BUFFER_SIZE (256 * 1024)

/* the file as libav writes it; and, where what stands at its end is put at its start, reads it meanwhile */

typedef struct
{
  int file;
  gint64 position;
} Reader;

static int
read_cb (void *opaque, guint8 *buffer, int size)
{
  Reader *reader = opaque;
  gssize got;

  do
    got = pread (reader->file, buffer, (gsize) size, reader->position);
  while (got < 0 && errno == EINTR);

  if (got < 0)
    return AVERROR (errno);
  reader->position += got;
  return got > 0 ? (int) got : AVERROR_EOF;
}

static gint64
measure (int file)
{
  struct stat status;

  return fstat (file, &status) == 0 ? status.st_size : AVERROR (errno);
}

static gint64
seek_reader_cb (void *opaque, gint64 offset, int whence)
{
  Reader *reader = opaque;

  if (whence == AVSEEK_SIZE)
    return measure (reader->file);
  if (whence != SEEK_SET)
    return AVERROR (EINVAL);

  return reader->position = offset;
}

static int
write_cb (void *opaque, guint8 *buffer, int size)
{
  BbFilmContainer *self = opaque;

  for (int done = 0; done < size;)
    {
      gssize n = write (self->file, buffer + done, (gsize) (size - done));

      if (n < 0 && errno == EINTR)
        continue;
      if (n < 0)
        {
          if (self->number == 0)
            self->number = errno;
          return AVERROR (errno);
        }
      done += (int) n;
    }

  return size;
}

static gint64
seek_cb (void *opaque, gint64 offset, int whence)
{
  const BbFilmContainer *self = opaque;
  gint64 position = whence == AVSEEK_SIZE ? measure (self->file) : lseek (self->file, offset, whence);

  return position < 0 ? AVERROR (errno) : position;
}

static int
open_cb (AVFormatContext *format, AVIOContext **io, const char *url, int flags, AVDictionary **options)
{
  const BbFilmContainer *self = format->opaque;
  Reader *reader;

  if ((flags & AVIO_FLAG_WRITE) != 0)
    return AVERROR (EPERM);

  reader = g_new (Reader, 1);
  *reader = (Reader){ self->file, 0 };
  *io = avio_alloc_context (av_malloc (BUFFER_SIZE), BUFFER_SIZE, 0, reader, read_cb, NULL, seek_reader_cb);
  return 0;
}

static int
close_cb (AVFormatContext *format, AVIOContext *io)
{
  if (io != NULL)
    {
      g_free (io->opaque);
      av_freep (&io->buffer);
      avio_context_free (&io);
    }
  return 0;
}

static void
describe (AVFormatContext *format, const BbFilmForm *form)
{
  if (*form->title != '\0')
    av_dict_set (&format->metadata, "title", form->title, 0);
  if (*form->comment != '\0')
    av_dict_set (&format->metadata, "comment", form->comment, 0);
}

BbFilmContainer *
bb_film_container_new (const BbFilmForm *form, const char *muxer, int file)
{
  BbFilmContainer *self = g_new0 (BbFilmContainer, 1);

  self->file = file;
  if (avformat_alloc_output_context2 (&self->format, NULL, muxer, NULL) < 0)
    {
      g_free (self);
      return NULL;
    }

  self->format->opaque = self;
  self->format->io_open = open_cb;
  self->format->io_close2 = close_cb;
  self->format->url = av_strdup ("");
  self->format->pb = avio_alloc_context (av_malloc (BUFFER_SIZE), BUFFER_SIZE, 1, self, NULL, write_cb, seek_cb);
  /* the same project gives the same file */
  self->format->flags |= AVFMT_FLAG_CUSTOM_IO | AVFMT_FLAG_BITEXACT;
  describe (self->format, form);
  /* in hundredths of a second; otherwise the last frame stays as long as the one before it */
  if (form->kind == BB_FILM_GIF)
    av_opt_set_int (self->format->priv_data, "final_delay",
                    (100 * form->rate_denominator + form->rate_numerator / 2) / form->rate_numerator, 0);
  return self;
}

void
bb_film_container_free (BbFilmContainer *self)
{
  AVIOContext *io = self->format->pb;

  self->format->pb = NULL;
  avformat_free_context (self->format);
  av_freep (&io->buffer);
  avio_context_free (&io);
  g_free (self);
}

int
bb_film_container_begin (BbFilmContainer *self, const char *options)
{
  AVDictionary *dictionary = NULL;
  int status;

  av_dict_parse_string (&dictionary, options, "=", ":", 0);
  status = avformat_write_header (self->format, &dictionary);
  av_dict_free (&dictionary);
  return MIN (status, 0);
}

int
bb_film_container_write (BbFilmContainer *self, AVStream *stream, AVPacket *packet, AVRational time_base)
{
  packet->stream_index = stream->index;
  av_packet_rescale_ts (packet, time_base, stream->time_base);
  return av_interleaved_write_frame (self->format, packet);
}

int
bb_film_container_end (BbFilmContainer *self)
{
  int status = av_write_trailer (self->format);

  avio_flush (self->format->pb);
  return status < 0 ? status : MIN (self->format->pb->error, 0);
}

int
bb_film_container_drain (BbFilmContainer *self, AVStream *stream, AVCodecContext *codec, gint64 duration)
{
  AVPacket *packet = av_packet_alloc ();
  int status;

  while ((status = avcodec_receive_packet (codec, packet)) >= 0)
    {
      if (packet->duration == 0)
        packet->duration = duration;
      status = bb_film_container_write (self, stream, packet, codec->time_base);
      if (status < 0)
        break;
    }
  av_packet_free (&packet);
  return status == AVERROR (EAGAIN) || status == AVERROR_EOF ? 0 : status;
}

int
bb_film_codec_open (AVCodecContext *context, const AVCodec *codec, const char *options)
{
  AVDictionary *dictionary = NULL;
  int status;

  av_dict_parse_string (&dictionary, options != NULL ? options : "", "=", ":", 0);
  status = avcodec_open2 (context, codec, &dictionary);
  av_dict_free (&dictionary);
  return status;
}
