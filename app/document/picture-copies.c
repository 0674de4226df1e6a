/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do pictures get into a project's folder, several at once? */
#include "document/picture-copies.h"

#include <glib/gi18n-lib.h>

#include "document/crowd.h"
#include "import/picture/picture.h"
#include "store/media.h"

/* as large as it takes to see whether a picture is whole, in pixels */
#define GLANCE 64
/* from so many files on, to sync them all at once is faster */
#define MANY 16

struct _BbPictureCopies
{
  char *folder;
  GStrv files;
  GBytes *bytes;
  BbFit fit;
  BbProgress progress;
  gpointer progress_data;
  gboolean is_many; /* files: they are brought to the disk together */

  GPtrArray *layers;
  GPtrArray *new_media; /* names of files that were not in the folder before */
  GStrvBuilder *refused;
};

BbPictureCopies *
bb_picture_copies_new (const char *folder, const char *const *files, GBytes *bytes, BbFit fit)
{
  BbPictureCopies *self = g_new0 (BbPictureCopies, 1);

  self->folder = g_strdup (folder);
  self->files = g_strdupv ((GStrv) files);
  self->bytes = bytes != NULL ? g_bytes_ref (bytes) : NULL;
  self->fit = fit;
  self->layers = g_ptr_array_new_with_free_func (bb_value_unref);
  self->new_media = g_ptr_array_new_with_free_func (g_free);
  self->refused = g_strv_builder_new ();
  return self;
}

void
bb_picture_copies_free (BbPictureCopies *self)
{
  g_free (self->folder);
  g_strfreev (self->files);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_ptr_array_unref (self->layers);
  g_ptr_array_unref (self->new_media);
  g_strv_builder_unref (self->refused);
  g_free (self);
}

void
bb_picture_copies_set_progress (BbPictureCopies *self, BbProgress progress, gpointer data)
{
  self->progress = progress;
  self->progress_data = data;
}

/* what no loader opens, or opens only in part, does not come in */
static gboolean
opens (const char *path, GError **error)
{
  cairo_surface_t *glance = bb_picture_load (path, GLANCE, GLANCE, error);

  if (glance == NULL)
    return FALSE;

  cairo_surface_destroy (glance);
  return TRUE;
}

static BbLayer *
layer_new (const BbPictureCopies *self, const char *media, const char *name)
{
  BbLayer *layer = bb_layer_new_picture (media, name);

  layer->fit = self->fit;
  return layer;
}

static BbLayer *
layer_from_file (const BbPictureCopies *self,
                 const char *path,
                 gboolean *is_new,
                 GCancellable *cancellable,
                 GError **error)
{
  g_autofree char *name = g_filename_display_basename (path);
  g_autofree char *media = NULL;

  if (g_cancellable_set_error_if_cancelled (cancellable, error) || !opens (path, error))
    return NULL;

  media = self->is_many ? bb_media_add_unsettled (self->folder, path, is_new, cancellable, error)
                        : bb_media_add_file (self->folder, path, is_new, NULL, NULL, cancellable, error);
  return media != NULL ? layer_new (self, media, name) : NULL;
}

static BbLayer *
layer_from_bytes (const BbPictureCopies *self, GError **error)
{
  const char *name = _ ("pasted.png");
  g_autofree char *media = bb_media_add_bytes (self->folder, self->bytes, "pasted.png", error);

  return media != NULL ? layer_new (self, media, name) : NULL;
}

/* those that are refused leave the others be; cancelling ends it all */
static gboolean
take_layer (BbPictureCopies *self, BbLayer *layer, GError *failure, GError **error)
{
  if (layer != NULL)
    {
      g_ptr_array_add (self->layers, layer);
      return TRUE;
    }

  if (g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, failure);
      return FALSE;
    }

  g_strv_builder_add (self->refused, failure->message);
  g_error_free (failure);
  return TRUE;
}

/* what became of a file */
typedef struct
{
  BbLayer *layer;
  GError *failure;
  gboolean is_new;
} Taken;

typedef struct
{
  const BbPictureCopies *copies;
  GCancellable *cancellable;
  Taken *taken;
  guint n;
  guint n_done;
  GMutex mutex; /* of n_done, and of who hears of it */
} Reading;

static void
read_one (guint index, gpointer data)
{
  Reading *self = data;
  Taken *taken = &self->taken[index];

  taken->layer = layer_from_file (self->copies, self->copies->files[index], &taken->is_new, self->cancellable,
                                  &taken->failure);
  g_mutex_lock (&self->mutex);
  self->n_done++;
  if (self->copies->progress != NULL)
    self->copies->progress (self->n_done / (double) self->n, self->copies->progress_data);
  g_mutex_unlock (&self->mutex);
}

/* those that came in, in their order; after one that was cancelled none counts */
static gboolean
take_all (BbPictureCopies *self, Taken *taken, guint n, GError **error)
{
  gboolean is_ok = TRUE;

  for (guint i = 0; i < n; i++)
    {
      if (taken[i].layer != NULL && taken[i].is_new)
        g_ptr_array_add (self->new_media, g_strdup (taken[i].layer->media));
      if (is_ok)
        is_ok = take_layer (self, taken[i].layer, taken[i].failure, error);
      else
        {
          g_clear_pointer (&taken[i].layer, bb_layer_unref);
          g_clear_error (&taken[i].failure);
        }
    }

  return is_ok;
}

/* opening takes the processor, and copying waits for the disk: several at once */
static gboolean
read_files (BbPictureCopies *self, GCancellable *cancellable, GError **error)
{
  guint n = g_strv_length (self->files);
  g_autofree Taken *taken = g_new0 (Taken, n);
  Reading reading = { .copies = self, .cancellable = cancellable, .taken = taken, .n = n };

  self->is_many = n >= MANY;
  g_mutex_init (&reading.mutex);
  bb_crowd_run (n, read_one, &reading);
  g_mutex_clear (&reading.mutex);
  /* whoever cancels while the last ones come in means all of them */
  if (!take_all (self, taken, n, error) || g_cancellable_set_error_if_cancelled (cancellable, error))
    return FALSE;

  return !self->is_many || self->layers->len == 0 || bb_media_settle (self->folder, error);
}

gboolean
bb_picture_copies_run (BbPictureCopies *self, GCancellable *cancellable, GError **error)
{
  if (self->files != NULL && !read_files (self, cancellable, error))
    return FALSE;

  if (self->bytes != NULL)
    {
      GError *failure = NULL;

      return take_layer (self, layer_from_bytes (self, &failure), failure, error);
    }

  return TRUE;
}

GPtrArray *
bb_picture_copies_get_layers (const BbPictureCopies *self)
{
  return self->layers;
}

GStrv
bb_picture_copies_take_refused (const BbPictureCopies *self)
{
  return g_strv_builder_end (self->refused);
}

void
bb_picture_copies_take_back (const BbPictureCopies *self)
{
  for (guint i = 0; i < self->new_media->len; i++)
    bb_media_take_back (self->folder, g_ptr_array_index (self->new_media, i));
}
