/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does libav read a file that it is handed open, and no other? */
#include "audio/libav-file.h"

#include <errno.h>
#include <libavcodec/avcodec.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define READ_SIZE (64 * 1024)
/* of work, not of time: a slow disk, and a program that was stopped, are to be waited for */
#define PATIENCE (5 * G_USEC_PER_SEC)

typedef struct
{
  BbLibavFile base;
  int descriptor;
  gint64 at;
  gboolean has_brought; /* something, since @progress_at */
  gint64 progress_at;   /* the thread's work, in microseconds */
  AVIOContext *io;
} Reader;

static gint64
get_work (void)
{
  struct timespec now;

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &now);
  return now.tv_sec * G_USEC_PER_SEC + now.tv_nsec / 1000;
}

static int
read_cb (void *data, uint8_t *bytes, int n)
{
  Reader *self = data;
  gint64 now = get_work ();
  gssize got;

  if (self->has_brought)
    self->progress_at = now;
  self->has_brought = FALSE;
  if (now - self->progress_at > PATIENCE)
    {
      self->base.has_given_up = TRUE;
      return AVERROR_EXIT;
    }

  got = pread (self->descriptor, bytes, (size_t) n, self->at);
  if (got < 0)
    return AVERROR (errno);

  self->at += got;
  return got > 0 ? (int) got : AVERROR_EOF;
}

static int64_t
seek_cb (void *data, int64_t offset, int whence)
{
  Reader *self = data;
  struct stat status;

  if (fstat (self->descriptor, &status) != 0)
    return AVERROR (errno);
  if ((whence & AVSEEK_SIZE) != 0)
    return status.st_size;

  switch (whence & ~AVSEEK_FORCE)
    {
    case SEEK_CUR:
      offset += self->at;
      break;
    case SEEK_END:
      offset += status.st_size;
      break;
    default:
      break;
    }
  if (offset < 0)
    return AVERROR (EINVAL);
  return self->at = offset;
}

/* playlists name other files, and addresses */
static int
refuse_cb (AVFormatContext *format, AVIOContext **io, const char *url, int flags, AVDictionary **options)
{
  return AVERROR (EPERM);
}

BbLibavFile *
bb_libav_file_open (int descriptor)
{
  Reader *self = g_new0 (Reader, 1);
  AVFormatContext *format = avformat_alloc_context ();

  av_log_set_level (AV_LOG_QUIET);
  self->descriptor = descriptor;
  self->progress_at = get_work ();
  self->io = avio_alloc_context (av_malloc (READ_SIZE), READ_SIZE, 0, self, read_cb, NULL, seek_cb);
  format->pb = self->io;
  format->io_open = refuse_cb;

  /* which frees it where it fails */
  if (avformat_open_input (&format, NULL, NULL, NULL) >= 0 && avformat_find_stream_info (format, NULL) < 0)
    avformat_close_input (&format);
  self->base.format = format;
  return &self->base;
}

void
bb_libav_file_free (BbLibavFile *file)
{
  Reader *self = (Reader *) file;

  avformat_close_input (&file->format);
  if (self->io != NULL)
    av_freep (&self->io->buffer);
  avio_context_free (&self->io);
  g_free (self);
}

void
bb_libav_file_praise (BbLibavFile *file)
{
  ((Reader *) file)->has_brought = TRUE;
}

const char *
bb_libav_file_name_codec (enum AVCodecID codec)
{
  const AVCodecDescriptor *descriptor = avcodec_descriptor_get (codec);

  return descriptor != NULL && descriptor->long_name != NULL ? descriptor->long_name : avcodec_get_name (codec);
}
