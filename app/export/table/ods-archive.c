/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a spreadsheet packed? */
#include "export/table/ods-archive.h"

#include "export/zip-file.h"

#define TYPE "application/vnd.oasis.opendocument.spreadsheet"
#define MANIFEST "META-INF/manifest.xml"

struct _BbOdsArchive
{
  BbZipFile *zip;
  GString *manifest;
};

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

  self->zip = bb_zip_file_new (file, TYPE);
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
  bb_zip_file_add (self->zip, name, bytes, n, is_compressed);
}

void
bb_ods_archive_finish (BbOdsArchive *self)
{
  g_string_append (self->manifest, "</manifest:manifest>\n");
  bb_zip_file_add (self->zip, MANIFEST, self->manifest->str, self->manifest->len, TRUE);
  bb_zip_file_finish (self->zip);
}

void
bb_ods_archive_free (BbOdsArchive *self)
{
  bb_zip_file_free (self->zip);
  g_string_free (self->manifest, TRUE);
  g_free (self);
}
