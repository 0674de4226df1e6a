/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which picture do all layers of an OpenRaster file make? In a process of its own: see helper.h. */
#include "import/picture/picture-raster.h"

#include <archive.h>
#include <archive_entry.h>
#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#define MERGED "mergedimage.png"
/* more entries than that have no end */
#define MOST_ENTRIES 10000
/* bytes of a packed picture: a PNG of 100 megapixels in noise is no larger */
#define MOST_BYTES (512u * 1024 * 1024)
#define PIECE (256 * 1024)

static gboolean
fail (const char *reason, GError **error)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, reason);
  return FALSE;
}

/* what an entry says of its size may be a lie */
static GBytes *
read_entry (struct archive *archive, GError **error)
{
  g_autoptr (GByteArray) all = g_byte_array_new ();
  g_autofree guint8 *piece = g_malloc (PIECE);
  la_ssize_t n;

  while ((n = archive_read_data (archive, piece, PIECE)) > 0)
    {
      if (all->len + (gsize) n > MOST_BYTES)
        {
          fail (_ ("what is packed in it is too large"), error);
          return NULL;
        }
      g_byte_array_append (all, piece, (guint) n);
    }

  if (n < 0)
    {
      fail (_ ("its end is missing"), error);
      return NULL;
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&all));
}

static gboolean
find_entry (struct archive *archive)
{
  struct archive_entry *entry;

  for (guint i = 0; i < MOST_ENTRIES && archive_read_next_header (archive, &entry) == ARCHIVE_OK; i++)
    {
      const char *name = archive_entry_pathname_utf8 (entry);

      if (g_strcmp0 (name, MERGED) == 0)
        return TRUE;
    }

  return FALSE;
}

GBytes *
bb_raster_read_merged (GBytes *bytes, GError **error)
{
  struct archive *archive = archive_read_new ();
  GBytes *merged = NULL;
  gsize length;
  const void *data = g_bytes_get_data (bytes, &length);

  archive_read_support_format_zip (archive);
  if (archive_read_open_memory (archive, data, length) != ARCHIVE_OK || !find_entry (archive))
    fail (_ ("there is no picture of all its layers in it"), error);
  else
    merged = read_entry (archive, error);

  archive_read_free (archive);
  return merged;
}
