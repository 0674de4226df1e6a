/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do pictures get into a project's folder, several at once? */
#include "document/picture-copies.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

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
  gboolean takes_apart;
  gboolean is_many; /* files: they are brought to the disk together */

  GPtrArray *layers;
  GArray *counts;       /* of guint: how many of these each file became */
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
  self->counts = g_array_new (FALSE, FALSE, sizeof (guint));
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
  g_array_unref (self->counts);
  g_ptr_array_unref (self->new_media);
  g_strv_builder_unref (self->refused);
  g_free (self);
}

void
bb_picture_copies_take_apart (BbPictureCopies *self)
{
  self->takes_apart = TRUE;
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

/* what became of a file */
typedef struct
{
  GPtrArray *layers; /* of BbLayer, lowest first; one for most */
  GPtrArray *new_media;
  GError *failure;
} Taken;

static gboolean
copy_file (const BbPictureCopies *self,
           const char *path,
           const char *name,
           Taken *taken,
           GCancellable *cancellable,
           GError **error)
{
  gboolean is_new = FALSE;
  g_autofree char *media = self->is_many
                               ? bb_media_add_unsettled (self->folder, path, &is_new, cancellable, error)
                               : bb_media_add_file (self->folder, path, &is_new, NULL, NULL, cancellable, error);

  if (media == NULL)
    return FALSE;

  if (is_new)
    g_ptr_array_add (taken->new_media, g_strdup (media));
  g_ptr_array_add (taken->layers, layer_new (self, media, name));
  return TRUE;
}

static void
describe_layer (BbLayer *layer, const BbPictureLayer *described)
{
  layer->name = *described->name != '\0' ? g_strdup (described->name) : NULL;
  layer->opacity = (int) (described->opacity * BB_OPACITY_MAX + 0.5);
  layer->is_hidden = described->is_hidden;
}

/* a layer becomes a picture of its own, by way of the folder for what does not last */
static gboolean
copy_surface (const BbPictureCopies *self,
              cairo_surface_t *surface,
              const char *name,
              Taken *taken,
              GCancellable *cancellable,
              GError **error)
{
  g_autofree char *path = NULL;
  int file = g_file_open_tmp ("beatboard-XXXXXX.png", &path, error);
  gboolean is_copied;

  if (file < 0)
    return FALSE;

  close (file);
  if (cairo_surface_write_to_png (surface, path) == CAIRO_STATUS_SUCCESS)
    is_copied = copy_file (self, path, name, taken, cancellable, error);
  else
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE,
                   _ ("A layer of “%s” could not be written to %s. Make room there, and try again."), name,
                   g_get_tmp_dir ());
      is_copied = FALSE;
    }
  g_remove (path);
  return is_copied;
}

static gboolean
copy_layers (const BbPictureCopies *self,
             const char *path,
             int n,
             const char *name,
             Taken *taken,
             GCancellable *cancellable,
             GError **error)
{
  for (int i = 0; i < n; i++)
    {
      BbPictureLayer described;
      cairo_surface_t *surface = bb_picture_load_layer (path, i, &described, error);
      gboolean is_copied = surface != NULL && copy_surface (self, surface, name, taken, cancellable, error);

      g_clear_pointer (&surface, cairo_surface_destroy);
      if (!is_copied || g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      describe_layer (g_ptr_array_index (taken->layers, (guint) i), &described);
    }

  return TRUE;
}

static gboolean
take_file (const BbPictureCopies *self, const char *path, Taken *taken, GCancellable *cancellable, GError **error)
{
  g_autofree char *name = g_filename_display_basename (path);
  BbPictureHeader header;

  if (g_cancellable_set_error_if_cancelled (cancellable, error) || !opens (path, error))
    return FALSE;

  if (self->takes_apart && bb_picture_probe (path, &header, NULL) && header.n_layers > 1)
    return copy_layers (self, path, header.n_layers, name, taken, cancellable, error);
  return copy_file (self, path, name, taken, cancellable, error);
}

static BbLayer *
layer_from_bytes (const BbPictureCopies *self, GError **error)
{
  const char *name = _ ("pasted.png");
  g_autofree char *media = bb_media_add_bytes (self->folder, self->bytes, "pasted.png", error);

  return media != NULL ? layer_new (self, media, name) : NULL;
}

/* those that are refused leave the others be; cancelling ends it all. Takes over @failure */
static gboolean
refuse (BbPictureCopies *self, GError *failure, GError **error)
{
  if (g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_propagate_error (error, failure);
      return FALSE;
    }

  g_strv_builder_add (self->refused, failure->message);
  g_error_free (failure);
  return TRUE;
}

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

  taken->layers = g_ptr_array_new_with_free_func (bb_value_unref);
  taken->new_media = g_ptr_array_new_with_free_func (g_free);
  take_file (self->copies, self->copies->files[index], taken, self->cancellable, &taken->failure);
  g_mutex_lock (&self->mutex);
  self->n_done++;
  if (self->copies->progress != NULL)
    self->copies->progress (self->n_done / (double) self->n, self->copies->progress_data);
  g_mutex_unlock (&self->mutex);
}

static void
keep (BbPictureCopies *self, Taken *taken)
{
  guint n = taken->layers->len;

  g_array_append_val (self->counts, n);
  g_ptr_array_extend_and_steal (self->layers, g_steal_pointer (&taken->layers));
}

/* those that came in, in their order; after one that was cancelled none counts */
static gboolean
take_all (BbPictureCopies *self, Taken *taken, guint n, GError **error)
{
  gboolean is_ok = TRUE;

  for (guint i = 0; i < n; i++)
    {
      g_ptr_array_extend_and_steal (self->new_media, g_steal_pointer (&taken[i].new_media));
      if (is_ok && taken[i].failure == NULL)
        keep (self, &taken[i]);
      else if (is_ok)
        is_ok = refuse (self, g_steal_pointer (&taken[i].failure), error);
      g_clear_pointer (&taken[i].layers, g_ptr_array_unref);
      g_clear_error (&taken[i].failure);
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
      BbLayer *layer = layer_from_bytes (self, &failure);

      if (layer == NULL)
        return refuse (self, failure, error);
      g_ptr_array_add (self->layers, layer);
    }

  return TRUE;
}

GPtrArray *
bb_picture_copies_get_layers (const BbPictureCopies *self)
{
  return self->layers;
}

const GArray *
bb_picture_copies_get_counts (const BbPictureCopies *self)
{
  return self->counts;
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
