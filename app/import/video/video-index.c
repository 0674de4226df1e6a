/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which frames of a video are kept, and where do they lie? */
#include "import/video/video-index.h"

#include <string.h>

/* the file is this machine's own: what another version wrote is made anew */
#define MAGIC G_GUINT64_CONSTANT (0x3130766f65646976)

typedef struct
{
  guint64 magic;
  guint64 n;
  BbVideoInfo info;
} Head;

struct _BbVideoIndex
{
  BbVideoInfo info;
  GArray *entries;
};

BbVideoIndex *
bb_video_index_new (void)
{
  BbVideoIndex *self = g_new0 (BbVideoIndex, 1);

  self->entries = g_array_new (FALSE, FALSE, sizeof (BbVideoEntry));
  return self;
}

void
bb_video_index_free (BbVideoIndex *self)
{
  g_array_unref (self->entries);
  g_free (self);
}

BbVideoInfo *
bb_video_index_get_info (BbVideoIndex *self)
{
  return &self->info;
}

gboolean
bb_video_index_add (BbVideoIndex *self, gint64 time, guint64 offset, guint64 size)
{
  const BbVideoEntry entry = { time, offset, size };
  guint n = self->entries->len;

  if (n > 0 ? time <= bb_video_index_get (self, n - 1)->time : time != 0)
    return FALSE;

  g_array_append_val (self->entries, entry);
  return TRUE;
}

guint
bb_video_index_count (const BbVideoIndex *self)
{
  return self->entries->len;
}

const BbVideoEntry *
bb_video_index_get (const BbVideoIndex *self, guint i)
{
  return &g_array_index (self->entries, BbVideoEntry, i);
}

guint
bb_video_index_find (const BbVideoIndex *self, gint64 time)
{
  guint first = 0, end = self->entries->len;

  while (end - first > 1)
    {
      guint middle = first + (end - first) / 2;

      if (bb_video_index_get (self, middle)->time <= time)
        first = middle;
      else
        end = middle;
    }

  return first;
}

gboolean
bb_video_index_save (const BbVideoIndex *self, const char *path, GError **error)
{
  Head head;
  g_autoptr (GByteArray) bytes = g_byte_array_new ();

  /* the gaps between fields too */
  memset (&head, 0, sizeof head);
  head.magic = MAGIC;
  head.n = self->entries->len;
  head.info = self->info;
  g_byte_array_append (bytes, (const guint8 *) &head, sizeof head);
  g_byte_array_append (bytes, (const guint8 *) self->entries->data, self->entries->len * sizeof (BbVideoEntry));
  return g_file_set_contents (path, (const char *) bytes->data, bytes->len, error);
}

BbVideoIndex *
bb_video_index_load (const char *path, GError **error)
{
  g_autoptr (BbVideoIndex) self = bb_video_index_new ();
  g_autofree char *bytes = NULL;
  gsize length;
  Head head;

  if (!g_file_get_contents (path, &bytes, &length, error))
    return NULL;

  if (length >= sizeof head)
    {
      memcpy (&head, bytes, sizeof head);
      if (head.magic == MAGIC && head.n > 0 && (length - sizeof head) / sizeof (BbVideoEntry) == head.n)
        {
          self->info = head.info;
          g_array_append_vals (self->entries, bytes + sizeof head, (guint) head.n);
          return g_steal_pointer (&self);
        }
    }

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "%s is no index", path);
  return NULL;
}
