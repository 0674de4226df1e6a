/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is a picture file whole? */
#include "import/picture/picture-whole.h"

#include <string.h>

#include "import/picture/jpeg-header.h"

#define PNG_SIGNATURE 8
#define PNG_CHUNK_FRAME 12 /* length, type and checksum */
#define RIFF_FRAME 8

static guint32
get_32_big (const guint8 *at)
{
  return (guint32) at[0] << 24 | (guint32) at[1] << 16 | (guint32) at[2] << 8 | at[3];
}

/* chunk after chunk until the one that ends it */
static gboolean
is_whole_png (const guint8 *data, gsize length)
{
  gsize at = PNG_SIGNATURE;

  while (at + PNG_CHUNK_FRAME <= length)
    {
      if (memcmp (data + at + 4, "IEND", 4) == 0)
        return TRUE;
      at += PNG_CHUNK_FRAME + (gsize) get_32_big (data + at);
    }

  return FALSE;
}

/* after the segments, 0xff 0xd9 stands nowhere but at the end of the image */
static gboolean
is_whole_jpeg (const guint8 *data, gsize length)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (data, (gssize) length, NULL);
  g_auto (BbJpegHeader) header = { 0 };
  const guint8 *at, *end = data + length;

  if (!bb_jpeg_header_read (stream, &header, NULL))
    return FALSE;

  at = data + header.length;
  while (at + 1 < end && (at = memchr (at, 0xff, end - at - 1)) != NULL)
    {
      if (at[1] == 0xd9)
        return TRUE;
      at++;
    }

  return FALSE;
}

static gboolean
is_whole_riff (const guint8 *data, gsize length)
{
  return length >= RIFF_FRAME && length - RIFF_FRAME >= ((gsize) data[4] | (gsize) data[5] << 8 |
                                                         (gsize) data[6] << 16 | (gsize) data[7] << 24);
}

static const struct
{
  const char *mime;
  gboolean (*is_whole) (const guint8 *data, gsize length);
} formats[] = {
  { "image/png", is_whole_png },
  { "image/jpeg", is_whole_jpeg },
  { "image/webp", is_whole_riff },
};

gboolean
bb_picture_is_whole (GBytes *bytes, const char *mime)
{
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      if (g_str_equal (mime, formats[i].mime))
        return formats[i].is_whole (data, length);
    }

  return TRUE;
}
