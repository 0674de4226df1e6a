/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How far do MP4, Matroska and FLAC files reach, by their heads? */
#include "audio/extent/extent-private.h"

#include <string.h>

#define BOX_HEADER 8
#define LARGE_BOX_HEADER 16
#define EBML_ID 0x1a45dfa3
#define SEGMENT_ID 0x18538067
#define STREAMINFO_SIZE 34

/* MP4 (ISO 14496-12) and QuickTime */

typedef struct
{
  guint64 size; /* with its header */
  char type[5];
} Box;

/* a size of 1 says that 64 bits follow, 0 that the box is all the rest */
static gboolean
read_box (BbExtentFile *file, guint64 at, Box *box)
{
  guint8 head[LARGE_BOX_HEADER];

  if (!bb_extent_peek (file, at, head, BOX_HEADER))
    return FALSE;

  *box = (Box){ .size = bb_extent_big (head, 4) };
  memcpy (box->type, head + 4, 4);
  if (box->size == 0)
    box->size = file->size - at;
  else if (box->size == 1 && bb_extent_peek (file, at, head, LARGE_BOX_HEADER))
    box->size = bb_extent_big (head + 8, 8);

  return box->size >= BOX_HEADER;
}

static gboolean
may_come_first (const Box *box)
{
  static const char *const types[] = { "ftyp", "moov", "mdat", "wide", "free", "skip", "pnot", NULL };

  return g_strv_contains (types, box->type);
}

/* what comes behind the sound, such as a tag that is no box at all, does not count */
static gboolean
is_needed (const Box *box)
{
  static const char *const types[] = { "moov", "mdat", "moof", NULL };

  return g_strv_contains (types, box->type);
}

/* without "moov" nobody knows what the bytes in "mdat" are; it often comes last */
gboolean
bb_extent_read_mp4 (BbExtentFile *file, BbExtent *extent)
{
  gboolean is_described = FALSE;
  Box box;

  if (!read_box (file, 0, &box) || !may_come_first (&box))
    return FALSE;

  for (guint64 at = 0; read_box (file, at, &box); at += box.size)
    {
      is_described |= g_str_equal (box.type, "moov");
      if (box.size > file->size - at)
        {
          extent->is_cut = is_needed (&box);
          break;
        }
    }
  extent->is_cut |= !is_described;
  return TRUE;
}

/* Matroska and WebM (RFC 8794, RFC 9559) */

static gboolean
read_id (BbExtentFile *file, guint64 *at, guint32 id)
{
  guint8 bytes[4];

  if (!bb_extent_peek (file, *at, bytes, sizeof bytes) || bb_extent_big (bytes, 4) != id)
    return FALSE;

  *at += sizeof bytes;
  return TRUE;
}

/* as many bytes as the first has leading zeros, and one; all ones: not known, @size becomes 0 */
static gboolean
read_size (BbExtentFile *file, guint64 *at, guint64 *size)
{
  guint8 first, bytes[8] = { 0 };
  guint n, bits;

  if (!bb_extent_peek (file, *at, &first, 1) || first == 0)
    return FALSE;

  n = 9 - g_bit_storage (first);
  bits = 7 * n;
  if (!bb_extent_peek (file, *at, bytes + 8 - n, n))
    return FALSE;

  *at += n;
  *size = bb_extent_big (bytes, 8) & ((G_GUINT64_CONSTANT (1) << bits) - 1);
  if (*size == (G_GUINT64_CONSTANT (1) << bits) - 1)
    *size = 0;
  return TRUE;
}

gboolean
bb_extent_read_matroska (BbExtentFile *file, BbExtent *extent)
{
  guint64 at = 0, size = 0;

  if (!read_id (file, &at, EBML_ID))
    return FALSE;

  if (!read_size (file, &at, &size))
    extent->is_cut = TRUE;
  at += size;
  if (read_id (file, &at, SEGMENT_ID) && read_size (file, &at, &size))
    extent->is_cut = size > file->size - at;
  return TRUE;
}

/* FLAC (RFC 9639): after the mark, the head of the first block, STREAMINFO */
gboolean
bb_extent_read_flac (BbExtentFile *file, BbExtent *extent)
{
  guint8 head[8 + STREAMINFO_SIZE];
  guint64 numbers;

  if (!bb_extent_peek (file, file->start, head, sizeof head) || memcmp (head, "fLaC", 4) != 0)
    return FALSE;

  /* 20 bits of rate, 3 of channels, 5 of depth, 36 of how many samples: 0 where not known */
  numbers = bb_extent_big (head + 18, 8);
  extent->length = bb_extent_to_time (numbers & 0xfffffffff, numbers >> 44);
  return TRUE;
}
