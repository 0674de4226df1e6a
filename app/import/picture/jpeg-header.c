/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a JPEG say about itself before its pixels? */
#include "import/picture/jpeg-header.h"

#include <glib/gi18n-lib.h>
#include <string.h>

enum
{
  MARKER_SOF0 = 0xc0,
  MARKER_DHT = 0xc4,
  MARKER_JPG = 0xc8,
  MARKER_DAC = 0xcc,
  MARKER_SOF15 = 0xcf,
  MARKER_SOI = 0xd8,
  MARKER_SOS = 0xda,
  MARKER_APP2 = 0xe2,
};

static const char profile_name[] = "ICC_PROFILE";

/* after the name: which piece of how many */
#define PROFILE_PIECE 12
#define PROFILE_DATA 14

static gboolean
is_frame (int marker)
{
  return marker >= MARKER_SOF0 && marker <= MARKER_SOF15 && marker != MARKER_DHT && marker != MARKER_JPG &&
         marker != MARKER_DAC;
}

static void
take_frame (BbJpegHeader *header, int marker, const guint8 *data, gsize length)
{
  if (length < 6)
    return;

  header->process = marker - MARKER_SOF0;
  header->depth = data[0];
  header->height = data[1] << 8 | data[2];
  header->width = data[3] << 8 | data[4];
  header->n_components = data[5];
}

static void
take_profile (GPtrArray *pieces, const guint8 *data, gsize length)
{
  guint piece;

  if (length <= PROFILE_DATA || memcmp (data, profile_name, sizeof profile_name) != 0)
    return;

  piece = data[PROFILE_PIECE];
  if (pieces->len <= piece)
    g_ptr_array_set_size (pieces, piece + 1);
  g_clear_pointer (&pieces->pdata[piece], g_bytes_unref);
  pieces->pdata[piece] = g_bytes_new (data + PROFILE_DATA, length - PROFILE_DATA);
}

static GBytes *
join_profile (GPtrArray *pieces)
{
  g_autoptr (GByteArray) whole = g_byte_array_new ();

  for (guint i = 0; i < pieces->len; i++)
    {
      GBytes *piece = g_ptr_array_index (pieces, i);

      if (piece != NULL)
        g_byte_array_append (whole, g_bytes_get_data (piece, NULL), g_bytes_get_size (piece));
    }

  return whole->len > 0 ? g_byte_array_free_to_bytes (g_steal_pointer (&whole)) : NULL;
}

static gboolean
read_exactly (GInputStream *stream, void *data, gsize length, GError **error)
{
  gsize n;

  if (!g_input_stream_read_all (stream, data, length, &n, NULL, error))
    return FALSE;
  if (n == length)
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _ ("the file ends too early"));
  return FALSE;
}

static gboolean
read_start (GInputStream *stream, GError **error)
{
  guint8 marker[2];

  if (!read_exactly (stream, marker, sizeof marker, error))
    return FALSE;
  if (marker[0] == 0xff && marker[1] == MARKER_SOI)
    return TRUE;

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _ ("a JPEG marker is missing"));
  return FALSE;
}

/* the next marker: fill bytes may precede it, and stray bytes, which libjpeg passes over as well; FF 00 is none */
static gboolean
read_marker (GInputStream *stream, int *marker, GError **error)
{
  guint8 before, byte = 0;

  do
    {
      before = byte;
      if (!read_exactly (stream, &byte, 1, error))
        return FALSE;
    }
  while (before != 0xff || byte == 0xff || byte == 0);

  *marker = byte;
  return TRUE;
}

static gboolean
read_segment (GInputStream *stream, guint8 *data, gsize *length, GError **error)
{
  guint8 size[2];

  if (!read_exactly (stream, size, 2, error))
    return FALSE;

  *length = size[0] << 8 | size[1];
  *length = MAX (*length, 2) - 2;
  return read_exactly (stream, data, *length, error);
}

static void
take_segment (BbJpegHeader *header, GPtrArray *pieces, int marker, const guint8 *data, gsize length)
{
  if (is_frame (marker))
    take_frame (header, marker, data, length);
  else if (marker == MARKER_APP2)
    take_profile (pieces, data, length);
}

static gboolean
read_segments (GInputStream *stream, BbJpegHeader *header, GPtrArray *pieces, GError **error)
{
  g_autofree guint8 *data = g_malloc (G_MAXUINT16);
  gsize length;
  int marker;

  if (!read_start (stream, error))
    return FALSE;

  while (read_marker (stream, &marker, error))
    {
      if (marker == MARKER_SOS)
        return TRUE;
      if (!read_segment (stream, data, &length, error))
        return FALSE;
      take_segment (header, pieces, marker, data, length);
    }

  return FALSE;
}

gboolean
bb_jpeg_header_read (GInputStream *stream, BbJpegHeader *header, GError **error)
{
  g_autoptr (GPtrArray) pieces = g_ptr_array_new_with_free_func ((GDestroyNotify) g_bytes_unref);
  g_autoptr (GInputStream) buffered = g_buffered_input_stream_new (stream);

  g_filter_input_stream_set_close_base_stream (G_FILTER_INPUT_STREAM (buffered), FALSE);
  *header = (BbJpegHeader){ 0 };
  if (!read_segments (buffered, header, pieces, error))
    return FALSE;

  header->profile = join_profile (pieces);
  header->length = (gsize) g_seekable_tell (G_SEEKABLE (buffered));
  return TRUE;
}

void
bb_jpeg_header_clear (BbJpegHeader *header)
{
  g_clear_pointer (&header->profile, g_bytes_unref);
}
