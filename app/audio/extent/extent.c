/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far should a sound file reach, by what it says of itself? */
#include "audio/extent/extent-private.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <gst/gst.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define ID3_HEADER 10

/* no song has as many parts; zeros behind the head of one do, and would be walked for minutes */
#define MOST_LOOKS (1 << 20)

/* in this order: what is no other kind may still be MPEG audio, which has no head to be known by */
static gboolean (*const readers[]) (BbExtentFile *file, BbExtent *extent) = {
  bb_extent_read_riff,     bb_extent_read_aiff, bb_extent_read_flac, bb_extent_read_ogg,
  bb_extent_read_matroska, bb_extent_read_mp4,  bb_extent_read_mpeg,
};

gboolean
bb_extent_peek (BbExtentFile *file, guint64 at, guint8 *bytes, gsize n)
{
  return file->n_looks++ < MOST_LOOKS && at <= file->size && n <= file->size - at &&
         pread (file->descriptor, bytes, n, (off_t) at) == (gssize) n;
}

guint8 *
bb_extent_read_tail (BbExtentFile *file, gsize *n)
{
  g_autofree guint8 *tail = NULL;

  *n = MIN (file->size - file->start, BB_EXTENT_TAIL);
  tail = g_malloc (*n);
  return bb_extent_peek (file, file->size - *n, tail, *n) ? g_steal_pointer (&tail) : NULL;
}

guint64
bb_extent_big (const guint8 *bytes, guint n)
{
  guint64 number = 0;

  for (guint i = 0; i < n; i++)
    number = number << 8 | bytes[i];
  return number;
}

guint64
bb_extent_little (const guint8 *bytes, guint n)
{
  guint64 number = 0;

  for (guint i = n; i > 0; i--)
    number = number << 8 | bytes[i - 1];
  return number;
}

guint64
bb_extent_to_time (guint64 amount, guint64 rate)
{
  return rate > 0 ? gst_util_uint64_scale (amount, GST_SECOND, rate) : 0;
}

/* ID3v2 (id3.org, "ID3 tag version 2.4.0"): seven bits a byte, and a footer where bit 4 says so */
static gsize
get_tag_size (const guint8 *head)
{
  gsize size = (gsize) head[6] << 21 | (gsize) head[7] << 14 | (gsize) head[8] << 7 | head[9];

  return ID3_HEADER + size + (head[5] & 0x10 ? ID3_HEADER : 0);
}

/* some files have several */
static void
skip_tags (BbExtentFile *file)
{
  guint8 head[ID3_HEADER];

  while (bb_extent_peek (file, file->start, head, sizeof head) && memcmp (head, "ID3", 3) == 0)
    file->start = MIN (file->start + get_tag_size (head), file->size);
}

static gboolean
find_reader (BbExtentFile *file, BbExtent *extent)
{
  skip_tags (file);
  for (guint i = 0; i < G_N_ELEMENTS (readers); i++)
    {
      if (readers[i](file, extent))
        return TRUE;
    }

  return FALSE;
}

gboolean
bb_extent_read (const char *path, BbExtent *extent)
{
  BbExtentFile file = { .descriptor = g_open (path, O_RDONLY | O_CLOEXEC, 0) };
  struct stat status;
  gboolean is_known = FALSE;

  *extent = (BbExtent){ 0 };
  if (file.descriptor < 0)
    return FALSE;

  if (fstat (file.descriptor, &status) == 0 && S_ISREG (status.st_mode))
    {
      file.size = (guint64) status.st_size;
      is_known = find_reader (&file, extent);
    }
  close (file.descriptor);
  return is_known;
}
