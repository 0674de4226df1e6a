/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does an Ogg file end where its streams do? */
#include "audio/extent/extent-private.h"

#include <string.h>

#define PAGE_HEADER 27
#define LAST_PAGE 0x04 /* of its stream */

static const char mark[] = { 'O', 'g', 'g', 'S', 0 };

/* a look at the end of the file */
typedef struct
{
  const guint8 *bytes;
  gsize n;
  GHashTable *open; /* streams whose last page did not say that it was the last, by serial number */
  gboolean breaks_off;
} Tail;

/* RFC 3533: mark and version, then 27 bytes in all, of which the last tells how many sizes follow,
 * and those how much the page holds. Returns: 0 where there is no page; more than is there where
 * the page breaks off */
static gsize
measure_page (const Tail *tail, gsize at)
{
  const guint8 *page = tail->bytes + at;
  gsize left = tail->n - at, size = PAGE_HEADER;

  if (memcmp (page, mark, MIN (left, sizeof mark)) != 0)
    return 0;
  if (left < PAGE_HEADER || left < (gsize) PAGE_HEADER + page[PAGE_HEADER - 1])
    return left + 1;

  size += page[PAGE_HEADER - 1];
  for (guint i = 0; i < page[PAGE_HEADER - 1]; i++)
    size += page[PAGE_HEADER + i];
  return size;
}

static void
take_page (Tail *tail, gsize at)
{
  gpointer serial = GUINT_TO_POINTER (bb_extent_little (tail->bytes + at + 14, 4));

  if (tail->bytes[at + 5] & LAST_PAGE)
    g_hash_table_remove (tail->open, serial);
  else
    g_hash_table_add (tail->open, serial);
}

/* page after page from @at on. Returns: where the last whole one ends */
static gsize
follow (Tail *tail, gsize at)
{
  g_hash_table_remove_all (tail->open);
  tail->breaks_off = FALSE;
  while (at < tail->n && !tail->breaks_off)
    {
      gsize size = measure_page (tail, at);

      if (size == 0)
        break;
      tail->breaks_off = size > tail->n - at;
      if (!tail->breaks_off)
        {
          take_page (tail, at);
          at += size;
        }
    }

  return at;
}

/* from the first mark on from which pages follow one another: others may stand by chance in what a
 * page holds. What comes behind the last page of all, such as a tag, does not count. */
static gboolean
ends_whole (Tail *tail)
{
  for (gsize at = 0; at + PAGE_HEADER <= tail->n; at++)
    {
      gsize end = follow (tail, at);

      if (end > at && !tail->breaks_off && g_hash_table_size (tail->open) == 0)
        return TRUE;
      if (end == tail->n || tail->breaks_off)
        return FALSE;
    }

  return FALSE;
}

/* a stream ends with a page that says so: one whose last page does not was to go on */
gboolean
bb_extent_read_ogg (BbExtentFile *file, BbExtent *extent)
{
  g_autoptr (GHashTable) open = g_hash_table_new (NULL, NULL);
  g_autofree guint8 *bytes = NULL;
  guint8 head[sizeof mark];
  Tail tail = { .open = open };

  if (!bb_extent_peek (file, file->start, head, sizeof head) || memcmp (head, mark, sizeof mark) != 0)
    return FALSE;

  tail.bytes = bytes = bb_extent_read_tail (file, &tail.n);
  extent->is_cut = bytes != NULL && !ends_whole (&tail);
  return TRUE;
}
