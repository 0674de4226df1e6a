/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a file appear whole or not at all? */
#include "export/output-file.h"

#include <glib/gi18n-lib.h>

struct _BbOutputFile
{
  char *path;
  GOutputStream *stream;
  GError *error; /* the first */
};

static const struct
{
  int code;
  const char *advice;
} advices[] = {
  { G_IO_ERROR_NO_SPACE, N_("Free some space, or choose another place.") },
  { G_IO_ERROR_PERMISSION_DENIED, N_("Choose a folder that you may write to.") },
  { G_IO_ERROR_READ_ONLY, N_("Choose a folder that you may write to.") },
  { G_IO_ERROR_NOT_FOUND, N_("Choose a folder that exists.") },
  { G_IO_ERROR_NOT_DIRECTORY, N_("Choose a folder that exists.") },
  { G_IO_ERROR_IS_DIRECTORY, N_("A folder has that name: choose another.") },
};

static const char *
get_advice (const GError *error)
{
  for (guint i = 0; i < G_N_ELEMENTS (advices); i++)
    {
      if (g_error_matches (error, G_IO_ERROR, advices[i].code))
        return _(advices[i].advice);
    }

  return _("Try another place.");
}

static void
fail (const char *path, const GError *cause, GError **error)
{
  g_autofree char *name = g_filename_display_name (path);

  g_set_error (error, G_IO_ERROR, cause->domain == G_IO_ERROR ? cause->code : G_IO_ERROR_FAILED,
               _("“%s” cannot be written: %s. %s"), name, cause->message, get_advice (cause));
}

BbOutputFile *
bb_output_file_open (const char *path, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) cause = NULL;
  GFileOutputStream *stream = g_file_replace (file, NULL, FALSE, G_FILE_CREATE_REPLACE_DESTINATION, NULL, &cause);
  BbOutputFile *self;

  if (stream == NULL)
    {
      fail (path, cause, error);
      return NULL;
    }

  self = g_new0 (BbOutputFile, 1);
  self->path = g_strdup (path);
  self->stream = G_OUTPUT_STREAM (stream);
  return self;
}

cairo_status_t
bb_output_file_write (void *data, const unsigned char *bytes, unsigned int length)
{
  BbOutputFile *self = data;

  if (self->error == NULL && g_output_stream_write_all (self->stream, bytes, length, NULL, NULL, &self->error))
    return CAIRO_STATUS_SUCCESS;
  return CAIRO_STATUS_WRITE_ERROR;
}

gboolean
bb_output_file_commit (BbOutputFile *self, GError **error)
{
  if (self->error == NULL && g_output_stream_close (self->stream, NULL, &self->error))
    return TRUE;

  fail (self->path, self->error, error);
  return FALSE;
}

/* closing what is cancelled leaves the old file where it was, and removes the new one */
static void
discard (BbOutputFile *self)
{
  g_autoptr (GCancellable) cancelled = g_cancellable_new ();

  if (g_output_stream_is_closed (self->stream))
    return;

  g_cancellable_cancel (cancelled);
  g_output_stream_close (self->stream, cancelled, NULL);
}

void
bb_output_file_free (BbOutputFile *self)
{
  discard (self);
  g_object_unref (self->stream);
  g_clear_error (&self->error);
  g_free (self->path);
  g_free (self);
}
