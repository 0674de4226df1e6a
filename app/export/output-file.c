/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does Cairo write a file that appears whole or not at all? */
#include "export/output-file.h"

#include <glib/gi18n-lib.h>

#include "store/durable.h"

/* Cairo writes a PDF in scraps of a few bytes */
#define SCRAPS (64 * 1024)

struct _BbOutputFile
{
  char *path;
  BbDurable *file;
  GByteArray *scraps; /* not written yet; NULL once settled */
  GError *error;      /* the first; what follows it is in vain */
};

BbOutputFile *
bb_output_file_open (const char *path, GError **error)
{
  BbDurable *file = bb_durable_open (path, error);
  BbOutputFile *self;

  if (file == NULL)
    return NULL;

  self = g_new0 (BbOutputFile, 1);
  self->path = g_strdup (path);
  self->file = file;
  self->scraps = g_byte_array_sized_new (SCRAPS);
  return self;
}

static void
write_scraps (BbOutputFile *self)
{
  if (self->error == NULL)
    bb_durable_write (self->file, self->scraps->data, self->scraps->len, &self->error);
  g_byte_array_set_size (self->scraps, 0);
}

cairo_status_t
bb_output_file_write (void *data, const unsigned char *bytes, unsigned int length)
{
  BbOutputFile *self = data;

  if (self->scraps->len + length > SCRAPS)
    write_scraps (self);
  if (length < SCRAPS)
    g_byte_array_append (self->scraps, bytes, length);
  else if (self->error == NULL)
    bb_durable_write (self->file, bytes, length, &self->error);
  return CAIRO_STATUS_SUCCESS;
}

int
bb_output_file_get_descriptor (const BbOutputFile *self)
{
  return bb_durable_get_descriptor (self->file);
}

gboolean
bb_output_file_has_failed (const BbOutputFile *self)
{
  return self->error != NULL;
}

gboolean
bb_output_file_check (const BbOutputFile *self, cairo_status_t status, GError **error)
{
  g_autofree char *name = g_filename_display_name (self->path);

  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("“%s” cannot be written: %s"), name,
               cairo_status_to_string (status));
  return FALSE;
}

gboolean
bb_output_file_settle (BbOutputFile *self, GError **error)
{
  if (self->scraps != NULL)
    write_scraps (self);
  g_clear_pointer (&self->scraps, g_byte_array_unref);
  if (self->error == NULL)
    return bb_durable_settle (self->file, self->path, error);

  g_propagate_error (error, g_steal_pointer (&self->error));
  return FALSE;
}

gboolean
bb_output_file_commit (BbOutputFile *self, GError **error)
{
  return bb_output_file_settle (self, error) && bb_durable_commit (self->file, self->path, BB_DURABLE_PLAIN, error);
}

void
bb_output_file_free (BbOutputFile *self)
{
  bb_durable_free (self->file);
  g_clear_pointer (&self->scraps, g_byte_array_unref);
  g_clear_error (&self->error);
  g_free (self->path);
  g_free (self);
}
