/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do songs and pictures come into the project's folder, and stay as they came? */
#include "store/media.h"

#include "store/digest.h"
#include "store/durable.h"
#include "store/readable.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

#define FOLDER "media/"
#define CHUNK (256 * 1024)
#define EXTENSION_MAX 8

/* what is done with each chunk of a stream */
typedef struct
{
  BbDigest digest;
  BbDurable *copy; /* or NULL, where it is only looked at */
  GFileProgressCallback progress;
  gpointer data;
  goffset done;
  goffset total;
  gboolean is_new;
  gboolean is_unsettled; /* it need not be on the disk yet */
} Reading;

gboolean
bb_media_is_valid (const char *media)
{
  const char *name = media + strlen (FOLDER);

  return g_str_has_prefix (media, FOLDER) && *name != '\0' && *name != '.' && strchr (name, '/') == NULL;
}

char *
bb_media_get_path (const char *folder, const char *media)
{
  return g_build_filename (folder, media, NULL);
}

/* ".jpeg" of "IMG 1.JPEG"; what looks like no extension becomes ".bin" */
static char *
get_extension (const char *name)
{
  const char *dot = strrchr (name, '.');
  gsize length = dot != NULL ? strlen (dot + 1) : 0;

  if (length == 0 || length > EXTENSION_MAX)
    return g_strdup (".bin");

  for (gsize i = 1; i <= length; i++)
    {
      if (!g_ascii_isalnum (dot[i]))
        return g_strdup (".bin");
    }

  return g_ascii_strdown (dot, -1);
}

static gboolean
take_chunk (Reading *self, const void *chunk, gsize length, GError **error)
{
  bb_digest_update (&self->digest, chunk, length);
  if (self->copy != NULL && !bb_durable_write (self->copy, chunk, length, error))
    return FALSE;

  self->done += (goffset) length;
  if (self->progress != NULL)
    self->progress (self->done, MAX (self->total, self->done), self->data);
  return TRUE;
}

static gboolean
read_all (Reading *self, GInputStream *stream, GCancellable *cancellable, GError **error)
{
  g_autofree char *chunk = g_malloc (CHUNK);

  for (;;)
    {
      gssize n = g_input_stream_read (stream, chunk, CHUNK, cancellable, error);

      if (n <= 0)
        return n == 0;
      if (!take_chunk (self, chunk, (gsize) n, error))
        return FALSE;
    }
}

/* the file under its name is the same one, unless a crash or a hand changed it: then what came in mends it */
static gboolean
is_there (const char *folder, const char *media, goffset length, GCancellable *cancellable)
{
  g_autofree char *path = bb_media_get_path (folder, media);
  GStatBuf status;

  return g_stat (path, &status) == 0 && S_ISREG (status.st_mode) && status.st_size == length &&
         bb_media_verify (folder, media, cancellable, NULL);
}

static gboolean
make_folder (const char *path, GError **error)
{
  if (g_mkdir_with_parents (path, 0777) == 0)
    return TRUE;

  bb_durable_set_error (error, path, errno);
  return FALSE;
}

static gboolean
put (BbDurable *copy, const char *path, gboolean is_unsettled, GError **error)
{
  return is_unsettled ? bb_durable_place (copy, path, error) : bb_durable_commit (copy, path, BB_DURABLE_PLAIN, error);
}

static char *
add_stream (const char *folder,
            GInputStream *stream,
            const char *name,
            Reading *reading,
            GCancellable *cancellable,
            GError **error)
{
  g_autofree char *media_folder = bb_media_get_path (folder, FOLDER);
  g_autofree char *extension = get_extension (name);
  g_autofree char *base = g_path_get_basename (name);
  g_autofree char *place = g_build_filename (media_folder, base, NULL);
  g_autofree char *media = NULL, *path = NULL;
  char hash[BB_DIGEST_LENGTH];
  g_autoptr (BbDurable) copy = make_folder (media_folder, error) ? bb_durable_open (place, error) : NULL;

  bb_digest_init (&reading->digest);
  reading->copy = copy;
  if (copy == NULL || !read_all (reading, stream, cancellable, error))
    return NULL;

  bb_digest_finish (&reading->digest, hash);
  media = g_strconcat (FOLDER, hash, extension, NULL);
  path = bb_media_get_path (folder, media);
  reading->is_new = !is_there (folder, media, reading->done, cancellable);
  if (reading->is_new && !put (copy, path, reading->is_unsettled, error))
    return NULL;

  return g_steal_pointer (&media);
}

/* a stream of the file at @path and its length; or NULL and an error that names it */
static GInputStream *
open_file (const char *path, goffset *length, GCancellable *cancellable, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  GFileInputStream *stream = bb_readable_check (path, error) ? g_file_read (file, cancellable, error) : NULL;
  GStatBuf status;

  if (stream == NULL)
    return NULL;

  *length = g_stat (path, &status) == 0 ? status.st_size : 0;
  return G_INPUT_STREAM (stream);
}

/* @is_new: (out) (optional) */
static char *
add_file (const char *folder,
          const char *path,
          Reading *reading,
          gboolean *is_new,
          GCancellable *cancellable,
          GError **error)
{
  g_autoptr (GInputStream) stream = open_file (path, &reading->total, cancellable, error);
  char *media = stream != NULL ? add_stream (folder, stream, path, reading, cancellable, error) : NULL;

  if (is_new != NULL)
    *is_new = reading->is_new;
  return media;
}

char *
bb_media_add_file (const char *folder,
                   const char *path,
                   gboolean *is_new,
                   GFileProgressCallback progress,
                   gpointer data,
                   GCancellable *cancellable,
                   GError **error)
{
  Reading reading = { .progress = progress, .data = data };

  return add_file (folder, path, &reading, is_new, cancellable, error);
}

char *
bb_media_add_unsettled (const char *folder,
                        const char *path,
                        gboolean *is_new,
                        GCancellable *cancellable,
                        GError **error)
{
  Reading reading = { .is_unsettled = TRUE };

  return add_file (folder, path, &reading, is_new, cancellable, error);
}

gboolean
bb_media_settle (const char *folder, GError **error)
{
  g_autofree char *media_folder = bb_media_get_path (folder, FOLDER);

  return bb_durable_sync_all (media_folder, error);
}

/* the folder too, where it stays empty */
void
bb_media_take_back (const char *folder, const char *media)
{
  g_autofree char *path = bb_media_get_path (folder, media);
  g_autofree char *media_folder = bb_media_get_path (folder, FOLDER);

  g_unlink (path);
  g_rmdir (media_folder);
}

char *
bb_media_add_bytes (const char *folder, GBytes *bytes, const char *name, GError **error)
{
  Reading reading = { .total = (goffset) g_bytes_get_size (bytes) };
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (bytes);

  return add_stream (folder, stream, name, &reading, NULL, error);
}

gboolean
bb_media_verify (const char *folder, const char *media, GCancellable *cancellable, GError **error)
{
  g_autofree char *path = bb_media_get_path (folder, media);
  char hash[BB_DIGEST_LENGTH];
  Reading reading = { 0 };
  g_autoptr (GInputStream) stream = open_file (path, &reading.total, cancellable, error);

  bb_digest_init (&reading.digest);
  if (stream == NULL || !read_all (&reading, stream, cancellable, error))
    return FALSE;

  bb_digest_finish (&reading.digest, hash);
  if (g_str_has_prefix (media + strlen (FOLDER), hash))
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
               _ ("“%s” is damaged: it does not hold what was imported. Import the file again."), path);
  return FALSE;
}

char *
bb_media_dup_hash (const char *media)
{
  const char *name = strchr (media, '/') + 1;
  const char *dot = strchr (name, '.');

  return dot != NULL ? g_strndup (name, dot - name) : g_strdup (name);
}
