/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is decoded sound written to a WAV file, and read from one? */
#include "audio/wav.h"

#include <errno.h>
#include <fcntl.h>
#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define SAMPLE_SIZE sizeof (gint16)
#define FORMAT_PCM 1
/* decoders give a few kB at a time: collecting them costs less than as many small writes */
#define WRITE_SIZE (256 * 1024)

/* every field lies at a multiple of its size, so the compiler adds no padding */
typedef struct
{
  char riff[4];
  guint32 riff_size;
  char wave[4];
  char fmt[4];
  guint32 fmt_size;
  guint16 format;
  guint16 channels;
  guint32 sample_rate;
  guint32 byte_rate;
  guint16 block_size;
  guint16 sample_bits;
  char data[4];
  guint32 data_size;
} WavHeader;

G_STATIC_ASSERT (sizeof (WavHeader) == BB_WAV_HEADER_SIZE);

#define DATA_SIZE_MAX (G_MAXUINT32 - (BB_WAV_HEADER_SIZE - 8))

struct _BbWav
{
  GMappedFile *file;
  const WavHeader *header;
};

struct _BbWavWriter
{
  char *path;
  FILE *file; /* NULL once finished */
  guint channels;
  guint sample_rate;
  guint64 data_size;
  char buffer[WRITE_SIZE]; /* of the file: glibc keeps its own small one, whatever size it is told */
};

static WavHeader
header_make (guint channels, guint sample_rate, guint32 data_size)
{
  return (WavHeader){
    .riff = { 'R', 'I', 'F', 'F' },
    .riff_size = BB_WAV_HEADER_SIZE - 8 + data_size,
    .wave = { 'W', 'A', 'V', 'E' },
    .fmt = { 'f', 'm', 't', ' ' },
    .fmt_size = 16,
    .format = FORMAT_PCM,
    .channels = channels,
    .sample_rate = sample_rate,
    .byte_rate = sample_rate * channels * SAMPLE_SIZE,
    .block_size = channels * SAMPLE_SIZE,
    .sample_bits = 8 * SAMPLE_SIZE,
    .data = { 'd', 'a', 't', 'a' },
    .data_size = data_size,
  };
}

gboolean
bb_wav_write_header (guint8 *header, guint channels, guint sample_rate, guint64 n_samples)
{
  guint64 size = n_samples * channels * SAMPLE_SIZE;
  WavHeader made;

  if (size > DATA_SIZE_MAX)
    return FALSE;

  made = header_make (channels, sample_rate, (guint32) size);
  memcpy (header, &made, sizeof made);
  return TRUE;
}

static gboolean
header_fits (const WavHeader *header, gsize file_size)
{
  WavHeader expected;

  if (file_size < BB_WAV_HEADER_SIZE || header->channels < 1 || header->channels > 2)
    return FALSE;
  if (header->sample_rate == 0 || header->data_size % (header->channels * SAMPLE_SIZE) != 0)
    return FALSE;

  expected = header_make (header->channels, header->sample_rate, header->data_size);
  return memcmp (header, &expected, sizeof expected) == 0 &&
         file_size == BB_WAV_HEADER_SIZE + (gsize) header->data_size;
}

BbWav *
bb_wav_open (const char *path, GError **error)
{
  g_autoptr (GMappedFile) file = g_mapped_file_new (path, FALSE, error);
  const WavHeader *header;
  BbWav *self;

  if (file == NULL)
    return NULL;

  header = (const WavHeader *) (gconstpointer) g_mapped_file_get_contents (file);
  if (!header_fits (header, g_mapped_file_get_length (file)))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                   _ ("“%s” is not a whole WAV file. Delete it, and it is made again."), path);
      return NULL;
    }

  self = g_new (BbWav, 1);
  self->file = g_steal_pointer (&file);
  self->header = header;
  return self;
}

void
bb_wav_free (BbWav *self)
{
  g_mapped_file_unref (self->file);
  g_free (self);
}

guint
bb_wav_get_sample_rate (const BbWav *self)
{
  return self->header->sample_rate;
}

guint
bb_wav_get_channels (const BbWav *self)
{
  return self->header->channels;
}

guint64
bb_wav_get_n_samples (const BbWav *self)
{
  return self->header->data_size / self->header->block_size;
}

const gint16 *
bb_wav_get_samples (const BbWav *self)
{
  return (const gint16 *) (gconstpointer) (self->header + 1);
}

BbPcm
bb_wav_get_pcm (const BbWav *self)
{
  return (BbPcm){ bb_wav_get_samples (self), bb_wav_get_n_samples (self), bb_wav_get_channels (self),
                  bb_wav_get_sample_rate (self) };
}

static gboolean
fail (BbWavWriter *self, int code, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (self->path);

  g_set_error (error, G_IO_ERROR, g_io_error_from_errno (code),
               _ ("The decoded sound cannot be written into “%s”: %s. Make room there, or make "
                  "it writable, and try again."),
               folder, g_strerror (code));
  return FALSE;
}

/* only the user may read it: a song may not be out yet */
static FILE *
open_private (const char *path)
{
  int fd = g_open (path, O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0600);

  return fd < 0 ? NULL : fdopen (fd, "w");
}

BbWavWriter *
bb_wav_writer_new (const char *path, GError **error)
{
  g_autoptr (BbWavWriter) self = g_new0 (BbWavWriter, 1);
  WavHeader blank = { 0 };

  self->path = g_strdup (path);
  self->file = open_private (path);
  if (self->file == NULL)
    {
      fail (self, errno, error);
      return NULL;
    }

  setvbuf (self->file, self->buffer, _IOFBF, sizeof self->buffer);
  if (fwrite (&blank, sizeof blank, 1, self->file) != 1)
    {
      fail (self, errno, error);
      return NULL;
    }

  return g_steal_pointer (&self);
}

void
bb_wav_writer_set_format (BbWavWriter *self, guint channels, guint sample_rate)
{
  self->channels = channels;
  self->sample_rate = sample_rate;
}

static gboolean
grow (BbWavWriter *self, guint64 size, GError **error)
{
  if (size > DATA_SIZE_MAX - self->data_size)
    return fail (self, EFBIG, error);

  self->data_size += size;
  return TRUE;
}

gboolean
bb_wav_writer_write (BbWavWriter *self, gconstpointer data, gsize size, GError **error)
{
  if (!grow (self, size, error))
    return FALSE;
  if (fwrite (data, 1, size, self->file) != size)
    return fail (self, errno, error);

  return TRUE;
}

gboolean
bb_wav_writer_write_silence (BbWavWriter *self, guint64 size, GError **error)
{
  if (!grow (self, size, error))
    return FALSE;
  if (fseeko (self->file, (off_t) size, SEEK_CUR) != 0)
    return fail (self, errno, error);

  return TRUE;
}

gboolean
bb_wav_writer_finish (BbWavWriter *self, GError **error)
{
  WavHeader header = header_make (self->channels, self->sample_rate, (guint32) self->data_size);
  gboolean written;

  /* silence at the end was only skipped until now */
  if (fflush (self->file) != 0 || ftruncate (fileno (self->file), (off_t) (BB_WAV_HEADER_SIZE + self->data_size)) != 0)
    return fail (self, errno, error);

  rewind (self->file);
  written = fwrite (&header, sizeof header, 1, self->file) == 1 && fflush (self->file) == 0;
  if (!written)
    return fail (self, errno, error);

  g_clear_pointer (&self->file, fclose);
  return TRUE;
}

void
bb_wav_writer_free (BbWavWriter *self)
{
  if (self->file != NULL)
    {
      fclose (self->file);
      g_unlink (self->path);
    }

  g_free (self->path);
  g_free (self);
}
