/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which way up does a picture stand? */
#include "import/exif.h"

#include <string.h>

#define TAG_ORIENTATION 0x0112
#define ENTRY_SIZE 12

typedef struct
{
  const guint8 *data;
  gsize length;
  gboolean is_big; /* byte order */
} Tiff;

static guint
get_16 (const Tiff *tiff, gsize offset)
{
  const guint8 *at = tiff->data + offset;

  if (offset + 2 > tiff->length)
    return 0;
  return tiff->is_big ? at[0] << 8 | at[1] : at[1] << 8 | at[0];
}

static guint32
get_32 (const Tiff *tiff, gsize offset)
{
  guint first = get_16 (tiff, offset);
  guint second = get_16 (tiff, offset + 2);

  return tiff->is_big ? (guint32) first << 16 | second : (guint32) second << 16 | first;
}

int
bb_exif_get_orientation (const guint8 *data, gsize length)
{
  Tiff tiff = { data, length, length > 0 && data[0] == 'M' };
  gsize directory;
  guint n_entries;

  if (length < 8 || (memcmp (data, "II*\0", 4) != 0 && memcmp (data, "MM\0*", 4) != 0))
    return 1;

  directory = get_32 (&tiff, 4);
  n_entries = get_16 (&tiff, directory);
  for (guint i = 0; i < n_entries; i++)
    {
      gsize entry = directory + 2 + (gsize) i * ENTRY_SIZE;
      guint value = get_16 (&tiff, entry + 8);

      if (get_16 (&tiff, entry) == TAG_ORIENTATION)
        return value >= 1 && value <= 8 ? (int) value : 1;
    }

  return 1;
}

gboolean
bb_orientation_swaps (int orientation)
{
  return orientation >= 5;
}
