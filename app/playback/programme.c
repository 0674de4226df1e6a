/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What are the samples of the programme? */
#include "playback/programme.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <gst/audio/audio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define SILENT_RATE 48000
#define SILENT_CHANNELS 2
#define RATE_MAX 384000
#define CHANNELS_MAX 8
#define FORMAT_PCM 0x0001
#define FORMAT_EXTENSIBLE 0xfffe

struct _BbProgramme
{
  gatomicrefcount references;
  int fd; /* -1: silence */
  int rate;
  int channels;
  gint64 data; /* where the samples begin in the file, bytes */
  gint64 n_samples;
};

/* read all of it, or as much as the file has */
static gsize
read_at (int fd, gint64 position, void *bytes, gsize size)
{
  gsize done = 0;

  while (done < size)
    {
      gssize n = pread (fd, (char *) bytes + done, size - done, position + done);

      if (n < 0 && errno == EINTR)
        continue;
      if (n <= 0)
        break;
      done += n;
    }

  return done;
}

static gboolean
parse_format (BbProgramme *self, gint64 position, guint32 size)
{
  guint8 format[16];
  guint16 tag;

  if (size < sizeof format || read_at (self->fd, position, format, sizeof format) < sizeof format)
    return FALSE;

  tag = GST_READ_UINT16_LE (format);
  self->channels = GST_READ_UINT16_LE (format + 2);
  self->rate = (int) MIN (GST_READ_UINT32_LE (format + 4), G_MAXINT);

  return (tag == FORMAT_PCM || tag == FORMAT_EXTENSIBLE) && GST_READ_UINT16_LE (format + 14) == 16 &&
         self->channels >= 1 && self->channels <= CHANNELS_MAX && self->rate >= 1 && self->rate <= RATE_MAX;
}

static void
set_data (BbProgramme *self, gint64 position, guint32 size, gint64 file_size)
{
  /* an interrupted writer leaves 0, RF64 leaves all ones: both mean the rest of the file */
  gint64 left = file_size - position;
  gint64 bytes = size == 0 || size == G_MAXUINT32 ? left : MIN (left, (gint64) size);

  self->data = position;
  self->n_samples = bytes / (self->channels * (gint64) sizeof (gint16));
}

static gboolean
parse_chunks (BbProgramme *self, gint64 file_size)
{
  gint64 position = 12;
  gboolean has_format = FALSE;
  guint8 head[12];

  if (read_at (self->fd, 0, head, sizeof head) < sizeof head || memcmp (head + 8, "WAVE", 4) != 0 ||
      (memcmp (head, "RIFF", 4) != 0 && memcmp (head, "RF64", 4) != 0))
    return FALSE;

  while (read_at (self->fd, position, head, 8) == 8)
    {
      guint32 size = GST_READ_UINT32_LE (head + 4);

      if (memcmp (head, "fmt ", 4) == 0)
        has_format = parse_format (self, position + 8, size);
      else if (memcmp (head, "data", 4) == 0)
        {
          if (has_format)
            set_data (self, position + 8, size, file_size);
          return has_format;
        }

      position += 8 + (gint64) size + (size & 1);
    }

  return FALSE;
}

static BbProgramme *
programme_new (int fd, int rate, int channels)
{
  BbProgramme *self = g_new0 (BbProgramme, 1);

  g_atomic_ref_count_init (&self->references);
  self->fd = fd;
  self->rate = rate;
  self->channels = channels;

  return self;
}

BbProgramme *
bb_programme_open (const char *path, GError **error)
{
  g_autoptr (BbProgramme) self = NULL;
  struct stat status;
  int fd;

  g_return_val_if_fail (path != NULL, NULL);

  fd = g_open (path, O_RDONLY | O_CLOEXEC, 0);
  if (fd < 0 || fstat (fd, &status) != 0)
    {
      int code = errno;

      if (fd >= 0)
        close (fd);
      g_set_error (error, G_IO_ERROR, g_io_error_from_errno (code),
                   _ ("The sound “%s” cannot be read: %s. Add the song again."), path, g_strerror (code));
      return NULL;
    }

  self = programme_new (fd, 0, 0);
  if (!parse_chunks (self, status.st_size))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                   _ ("“%s” is not a WAV file of 16-bit samples. Remove it and open the project again."), path);
      return NULL;
    }

  return g_steal_pointer (&self);
}

BbProgramme *
bb_programme_new_silent (void)
{
  return programme_new (-1, SILENT_RATE, SILENT_CHANNELS);
}

BbProgramme *
bb_programme_ref (BbProgramme *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
bb_programme_unref (BbProgramme *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;
  if (self->fd >= 0)
    close (self->fd);
  g_free (self);
}

int
bb_programme_get_rate (const BbProgramme *self)
{
  return self->rate;
}

int
bb_programme_get_channels (const BbProgramme *self)
{
  return self->channels;
}

GstCaps *
bb_programme_get_caps (const BbProgramme *self)
{
  GstCaps *caps = gst_caps_new_simple ("audio/x-raw", "format", G_TYPE_STRING, "S16LE", "layout", G_TYPE_STRING,
                                       "interleaved", "rate", G_TYPE_INT, self->rate, "channels", G_TYPE_INT,
                                       self->channels, NULL);

  if (self->channels > 2)
    gst_caps_set_simple (caps, "channel-mask", GST_TYPE_BITMASK, gst_audio_channel_get_fallback_mask (self->channels),
                         NULL);

  return caps;
}

void
bb_programme_read (const BbProgramme *self, gint64 first, gsize n_samples, gint16 *samples)
{
  gsize frame = self->channels * sizeof (gint16);
  gint64 from = CLAMP (first, 0, self->n_samples);
  gint64 to = CLAMP (first + (gint64) n_samples, 0, self->n_samples);

  memset (samples, 0, n_samples * frame);
  if (self->fd >= 0 && from < to)
    read_at (self->fd, self->data + from * frame, samples + (from - first) * self->channels, (to - from) * frame);
}
