/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How long does the last picture of a WebP stay? */
#include "export/video/film-webp.h"

#include <string.h>

/* in bytes: what stands before the first chunk, before the content of each, and before the duration in that of a
 * picture, which has three */
#define HEADER 12
#define CHUNK 8
#define DURATION 12
#define DURATION_MOST 0xffffff

static guint32
read_bytes (const guint8 *bytes, guint n)
{
  guint32 number = 0;

  while (n-- > 0)
    number = number << 8 | bytes[n];
  return number;
}

void
bb_film_webp_set_length (guint8 *bytes, gsize length, gint64 milliseconds)
{
  guint8 *last = NULL;
  gint64 before = 0;

  for (gsize at = HEADER; at + CHUNK <= length;)
    {
      gsize size = read_bytes (bytes + at + 4, 4);
      gboolean is_picture = memcmp (bytes + at, "ANMF", 4) == 0;

      if (is_picture && size >= DURATION + 3 && at + CHUNK + DURATION + 3 <= length)
        {
          before += last != NULL ? read_bytes (last, 3) : 0;
          last = bytes + at + CHUNK + DURATION;
        }
      at += CHUNK + size + size % 2;
    }

  if (last == NULL || milliseconds <= before)
    return;

  milliseconds = MIN (milliseconds - before, DURATION_MOST);
  for (guint i = 0; i < 3; i++)
    last[i] = (guint8) (milliseconds >> 8 * i);
}
