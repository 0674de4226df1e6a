/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far do files reach that are made of chunks, each with its size before it? */
#include "audio/extent/extent-private.h"

#include <gst/gst.h>
#include <string.h>

#define FORM_HEADER 12 /* "RIFF" or "FORM", size, kind */
#define CHUNK_HEADER 8

/* how far a size may be off where careless programs wrote it */
#define SLACK (10 * GST_MSECOND)

typedef struct
{
  char type[4];
  guint64 at; /* of what it holds */
  guint64 size;
} Chunk;

/* programs that cannot know how much they will write leave 0, or the most that 31 or 32 bits hold,
 * at times cut down to whole blocks (sox, arecord, ffmpeg); in 64 bits, -1 */
static gboolean
is_filled_in (guint64 size)
{
  static const guint64 most[] = { G_MAXINT32, G_MAXUINT32 };
  const guint64 blocks = 65536;

  for (guint i = 0; i < G_N_ELEMENTS (most); i++)
    {
      if (size > most[i] - blocks && size <= most[i] + 1)
        return FALSE;
    }

  return size != 0 && size <= G_MAXINT64;
}

/* the chunk whose header stands at @at. Returns: FALSE where the file ends before */
static gboolean
read_chunk (BbExtentFile *file, guint64 at, gboolean is_big_endian, Chunk *chunk)
{
  guint8 head[CHUNK_HEADER];

  if (!bb_extent_peek (file, at, head, sizeof head))
    return FALSE;

  memcpy (chunk->type, head, sizeof chunk->type);
  chunk->at = at + CHUNK_HEADER;
  chunk->size = is_big_endian ? bb_extent_big (head + 4, 4) : bb_extent_little (head + 4, 4);
  return TRUE;
}

static gboolean
is_type (const Chunk *chunk, const char *type)
{
  return memcmp (chunk->type, type, sizeof chunk->type) == 0;
}

/* chunks begin at even places */
static guint64
next_chunk (const Chunk *chunk)
{
  return chunk->at + chunk->size + chunk->size % 2;
}

static gboolean
is_form (BbExtentFile *file, const char *const *forms, const char *const *kinds)
{
  guint8 head[FORM_HEADER];
  g_autofree char *form = NULL, *kind = NULL;

  if (!bb_extent_peek (file, 0, head, sizeof head))
    return FALSE;

  form = g_strndup ((const char *) head, 4);
  kind = g_strndup ((const char *) head + 8, 4);
  return g_strv_contains (forms, form) && g_strv_contains (kinds, kind);
}

/* what a WAV file says before its samples */
typedef struct
{
  guint64 byte_rate;
  guint64 long_size; /* of the data, where 32 bits cannot say it */
  gboolean is_even;  /* each second takes as many bytes */
} WavHead;

/* the formats without packets: PCM, float, A-law, µ-law and extensible (mmreg.h) */
static void
take_format (BbExtentFile *file, const Chunk *chunk, WavHead *head)
{
  static const guint16 even[] = { 0x0001, 0x0003, 0x0006, 0x0007, 0xfffe };
  guint8 format[16];

  if (!bb_extent_peek (file, chunk->at, format, sizeof format))
    return;

  head->byte_rate = bb_extent_little (format + 8, 4);
  for (guint i = 0; i < G_N_ELEMENTS (even); i++)
    head->is_even |= bb_extent_little (format, 2) == even[i];
}

/* EBU Tech 3306: the size of all, then that of the data */
static void
take_long_sizes (BbExtentFile *file, const Chunk *chunk, WavHead *head)
{
  guint8 sizes[16];

  if (bb_extent_peek (file, chunk->at, sizes, sizeof sizes))
    head->long_size = bb_extent_little (sizes + 8, 8);
}

static void
take_data (const BbExtentFile *file, const Chunk *chunk, const WavHead *head, BbExtent *extent)
{
  guint64 size = chunk->size == G_MAXUINT32 ? head->long_size : chunk->size;

  if (!is_filled_in (size))
    return;

  if (head->is_even)
    extent->length = bb_extent_to_time (size, head->byte_rate);
  else
    extent->is_cut = size > file->size - chunk->at;
}

/* Multimedia Programming Interface and Data Specifications 1.0 (IBM, Microsoft, 1991) */
static void
read_wav (BbExtentFile *file, BbExtent *extent)
{
  WavHead head = { 0 };
  Chunk chunk;

  extent->slack = SLACK;
  for (guint64 at = FORM_HEADER; read_chunk (file, at, FALSE, &chunk); at = next_chunk (&chunk))
    {
      if (is_type (&chunk, "fmt "))
        take_format (file, &chunk, &head);
      else if (is_type (&chunk, "ds64"))
        take_long_sizes (file, &chunk, &head);
      else if (is_type (&chunk, "data"))
        {
          take_data (file, &chunk, &head, extent);
          return;
        }
    }

  extent->is_cut = TRUE;
}

/* a long film is several RIFF chunks, one after the other (OpenDML 1.02) */
static void
read_avi (BbExtentFile *file, BbExtent *extent)
{
  Chunk chunk;

  for (guint64 at = 0; read_chunk (file, at, FALSE, &chunk); at = next_chunk (&chunk))
    {
      if (!is_type (&chunk, "RIFF") || !is_filled_in (chunk.size))
        return;

      extent->is_cut = chunk.size > file->size - chunk.at;
    }
}

gboolean
bb_extent_read_riff (BbExtentFile *file, BbExtent *extent)
{
  static const char *const forms[] = { "RIFF", "RF64", "BW64", NULL };
  static const char *const wav[] = { "WAVE", NULL };
  static const char *const avi[] = { "AVI ", NULL };

  if (is_form (file, forms, wav))
    read_wav (file, extent);
  else if (is_form (file, forms, avi))
    read_avi (file, extent);
  else
    return FALSE;

  return TRUE;
}

/* IEEE 754 in 80 bits: sign and exponent, then the mantissa with its leading one */
static guint64
read_extended (const guint8 *bytes)
{
  int exponent = (bb_extent_big (bytes, 2) & 0x7fff) - 16383;

  return exponent >= 0 && exponent < 64 ? bb_extent_big (bytes + 2, 8) >> (63 - exponent) : 0;
}

/* Audio Interchange File Format 1.3 (Apple, 1989): COMM may stand before or behind the samples */
gboolean
bb_extent_read_aiff (BbExtentFile *file, BbExtent *extent)
{
  static const char *const forms[] = { "FORM", NULL };
  static const char *const kinds[] = { "AIFF", "AIFC", NULL };
  guint8 common[18];
  Chunk chunk;

  if (!is_form (file, forms, kinds))
    return FALSE;

  extent->is_cut = TRUE;
  extent->slack = SLACK;
  for (guint64 at = FORM_HEADER; read_chunk (file, at, TRUE, &chunk); at = next_chunk (&chunk))
    {
      if (!is_type (&chunk, "COMM") || !bb_extent_peek (file, chunk.at, common, sizeof common))
        continue;

      extent->is_cut = FALSE;
      if (is_filled_in (bb_extent_big (common + 2, 4)))
        extent->length = bb_extent_to_time (bb_extent_big (common + 2, 4), read_extended (common + 8));
    }

  return TRUE;
}
