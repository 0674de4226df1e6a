/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a zip written that says by its first entry what it is? */
#include "export/zip-file.h"

#include <gio/gio.h>
#include <string.h>

/* of APPNOTE.TXT, 4.3: the version that is needed, and the first day there is */
#define VERSION 20
#define FIRST_DAY 0x21
#define STORED 0
#define DEFLATED 8
#define NAME_IS_UTF8 0x0800

/* libarchive puts fields before the first entry's bytes, and their sizes behind: whoever tells such a file by what
 * stands at byte 38, as OpenRaster and OpenDocument ask, would not know it */
struct _BbZipFile
{
  BbOutputFile *file;
  guint32 offset;       /* of what comes next */
  GByteArray *contents; /* the table at the end */
  guint16 n_entries;
};

static void
put (GByteArray *bytes, guint32 value, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      guint8 byte = (value >> (8 * i)) & 0xff;

      g_byte_array_append (bytes, &byte, 1);
    }
}

static void
write_bytes (BbZipFile *self, const void *bytes, gsize n)
{
  bb_output_file_write (self->file, bytes, (unsigned int) n);
  self->offset += (guint32) n;
}

/* CRC-32 as of ISO 3309 */
static guint32
checksum (const guint8 *bytes, gsize n)
{
  guint32 table[256];
  guint32 sum = 0xffffffff;

  for (guint32 i = 0; i < 256; i++)
    {
      table[i] = i;
      for (guint bit = 0; bit < 8; bit++)
        table[i] = (table[i] >> 1) ^ ((table[i] & 1) != 0 ? 0xedb88320 : 0);
    }
  for (gsize i = 0; i < n; i++)
    sum = (sum >> 8) ^ table[(sum ^ bytes[i]) & 0xff];
  return ~sum;
}

static GBytes *
deflate (const void *bytes, gsize n)
{
  g_autoptr (GConverter) converter = G_CONVERTER (g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_RAW, -1));
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  g_autoptr (GOutputStream) stream = g_converter_output_stream_new (memory, converter);

  g_output_stream_write_all (stream, bytes, n, NULL, NULL, NULL);
  g_output_stream_close (stream, NULL, NULL);
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
}

/* what local header and table have in common */
static void
put_facts (GByteArray *bytes, guint16 method, guint32 sum, gsize n_packed, gsize n, gsize n_name)
{
  put (bytes, VERSION, 2);
  put (bytes, NAME_IS_UTF8, 2);
  put (bytes, method, 2);
  put (bytes, 0, 2);
  put (bytes, FIRST_DAY, 2);
  put (bytes, sum, 4);
  put (bytes, (guint32) n_packed, 4);
  put (bytes, (guint32) n, 4);
  put (bytes, (guint32) n_name, 2);
  put (bytes, 0, 2);
}

/* the table says where the entry begins, and that it is a plain file */
static void
list (BbZipFile *self, GByteArray *facts, const char *name)
{
  put (self->contents, 0x02014b50, 4);
  put (self->contents, VERSION, 2);
  g_byte_array_append (self->contents, facts->data, facts->len);
  put (self->contents, 0, 2);
  put (self->contents, 0, 2);
  put (self->contents, 0, 2);
  put (self->contents, 0, 4);
  put (self->contents, self->offset, 4);
  g_byte_array_append (self->contents, (const guint8 *) name, (guint) strlen (name));
  self->n_entries++;
}

BbZipFile *
bb_zip_file_new (BbOutputFile *file, const char *type)
{
  BbZipFile *self = g_new0 (BbZipFile, 1);

  self->file = file;
  self->contents = g_byte_array_new ();
  bb_zip_file_add (self, "mimetype", type, strlen (type), FALSE);
  return self;
}

void
bb_zip_file_add (BbZipFile *self, const char *name, const void *bytes, gsize n, gboolean is_compressed)
{
  g_autoptr (GBytes) packed = is_compressed ? deflate (bytes, n) : g_bytes_new_static (bytes, n);
  g_autoptr (GByteArray) facts = g_byte_array_new ();
  g_autoptr (GByteArray) header = g_byte_array_new ();

  put_facts (facts, is_compressed ? DEFLATED : STORED, checksum (bytes, n), g_bytes_get_size (packed), n,
             strlen (name));
  list (self, facts, name);
  put (header, 0x04034b50, 4);
  g_byte_array_append (header, facts->data, facts->len);
  g_byte_array_append (header, (const guint8 *) name, (guint) strlen (name));
  write_bytes (self, header->data, header->len);
  write_bytes (self, g_bytes_get_data (packed, NULL), g_bytes_get_size (packed));
}

void
bb_zip_file_finish (BbZipFile *self)
{
  g_autoptr (GByteArray) end = g_byte_array_new ();

  put (end, 0x06054b50, 4);
  put (end, 0, 4);
  put (end, self->n_entries, 2);
  put (end, self->n_entries, 2);
  put (end, self->contents->len, 4);
  put (end, self->offset, 4);
  put (end, 0, 2);
  write_bytes (self, self->contents->data, self->contents->len);
  write_bytes (self, end->data, end->len);
}

void
bb_zip_file_free (BbZipFile *self)
{
  g_byte_array_unref (self->contents);
  g_free (self);
}
