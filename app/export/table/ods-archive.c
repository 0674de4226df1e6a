/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a spreadsheet packed? */
#include "export/table/ods-archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <string.h>

#define TYPE "application/vnd.oasis.opendocument.spreadsheet"
#define MANIFEST "META-INF/manifest.xml"

struct _BbOdsArchive
{
  BbOutputFile *file;
  struct archive *archive;
  GString *manifest;
};

static la_ssize_t
write_cb (struct archive *archive, void *data, const void *bytes, size_t n)
{
  bb_output_file_write (data, bytes, (unsigned int) n);
  return (la_ssize_t) n;
}

static void
add_entry (BbOdsArchive *self, const char *name, const void *bytes, gsize n, gboolean is_compressed)
{
  struct archive_entry *entry = archive_entry_new ();

  if (is_compressed)
    archive_write_zip_set_compression_deflate (self->archive);
  else
    archive_write_zip_set_compression_store (self->archive);
  archive_entry_set_pathname (entry, name);
  archive_entry_set_size (entry, (la_int64_t) n);
  archive_entry_set_filetype (entry, AE_IFREG);
  archive_entry_set_perm (entry, 0644);
  archive_write_header (self->archive, entry);
  archive_write_data (self->archive, bytes, n);
  archive_entry_free (entry);
}

static void
list (BbOdsArchive *self, const char *name, const char *type)
{
  g_string_append_printf (self->manifest, "<manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"%s\"/>",
                          name, type);
}

BbOdsArchive *
bb_ods_archive_new (BbOutputFile *file)
{
  BbOdsArchive *self = g_new0 (BbOdsArchive, 1);

  self->file = file;
  self->archive = archive_write_new ();
  archive_write_set_format_zip (self->archive);
  archive_write_set_bytes_in_last_block (self->archive, 1);
  archive_write_open (self->archive, file, NULL, write_cb, NULL);
  add_entry (self, "mimetype", TYPE, strlen (TYPE), FALSE);

  self->manifest = g_string_new (
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest manifest:version=\"1.3\" "
      "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">");
  list (self, "/", TYPE);
  return self;
}

void
bb_ods_archive_add (BbOdsArchive *self, const char *name, const void *bytes, gsize n, gboolean is_compressed)
{
  list (self, name, g_str_has_suffix (name, ".png") ? "image/png" : "text/xml");
  add_entry (self, name, bytes, n, is_compressed);
}

void
bb_ods_archive_finish (BbOdsArchive *self)
{
  g_string_append (self->manifest, "</manifest:manifest>\n");
  add_entry (self, MANIFEST, self->manifest->str, self->manifest->len, TRUE);
  archive_write_close (self->archive);
}

void
bb_ods_archive_free (BbOdsArchive *self)
{
  archive_write_free (self->archive);
  g_string_free (self->manifest, TRUE);
  g_free (self);
}
