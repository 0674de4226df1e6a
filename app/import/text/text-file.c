/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What are the bytes of a text file? */
#include "import/text/text-file.h"

#include <glib/gi18n-lib.h>

#include "store/readable.h"

static GBytes *
read_all (GInputStream *stream, GError **error)
{
  g_autofree char *data = g_malloc (BB_TEXT_FILE_MOST + 1);
  gsize length;

  if (!g_input_stream_read_all (stream, data, BB_TEXT_FILE_MOST + 1, &length, NULL, error))
    return NULL;
  return g_bytes_new (data, length);
}

GBytes *
bb_text_file_load (const char *path, GError **error)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) cause = NULL;

  if (!bb_readable_check (path, error))
    return NULL;

  stream = g_file_read (file, NULL, &cause);
  if (stream != NULL)
    bytes = read_all (G_INPUT_STREAM (stream), &cause);
  if (bytes != NULL && g_bytes_get_size (bytes) <= BB_TEXT_FILE_MOST)
    return g_steal_pointer (&bytes);

  if (cause != NULL)
    g_set_error (error, G_IO_ERROR, cause->code, _ ("“%s” cannot be read: %s"), name, cause->message);
  else
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                 _ ("“%s” is too large for a text. Take what is needed of it into a file of its own."), name);
  return NULL;
}
