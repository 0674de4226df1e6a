/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do imported pictures get into what is exported? */
#include "export/media-source.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "import/picture/orientation.h"
#include "import/picture/picture-cache.h"
#include "import/picture/picture.h"
#include "model/media-use.h"
#include "store/media.h"

/* Cairo wants pixels where it is given a JPEG, zeroes and copies them, and never looks at them: so few do, drawn as
 * large as the picture is */
#define PLACEHOLDER 64

/* a chorus shows its pictures again */
#define CACHE_BYTES (128 * 1024 * 1024)

struct _BbMediaSource
{
  BbPictureSource source;
  BbProject *project;
  char *folder;
  gboolean keeps_jpeg;
  gboolean verifies;
  BbExportJob *job;
  BbPictureCache *pictures;
  GHashTable *headers; /* media to BbPictureHeader */
  GHashTable *on_page; /* media that this page has already */
};

/* the name the file came with, which people know */
static const char *
get_name (const BbMediaSource *self, const char *media)
{
  g_autoptr (GHashTable) names = bb_project_list_media (self->project);
  const char *name = g_hash_table_lookup (names, media);

  return name != NULL ? name : media;
}

static void
warn (BbMediaSource *self, const char *media, const GError *error)
{
  const char *name = get_name (self, media);

  bb_export_job_take_loss (
      self->job, g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND)
                     ? g_strdup_printf (_ ("“%s” is missing, and its place is marked. Import it again."), name)
                     : g_strdup_printf (_ ("“%s” is not shown, and its place is marked: %s"), name, error->message));
}

static gboolean
attach (cairo_surface_t *surface, const char *type, GBytes *bytes)
{
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);

  return cairo_surface_set_mime_data (surface, type, data, length, (cairo_destroy_func_t) g_bytes_unref,
                                      g_bytes_ref (bytes)) == CAIRO_STATUS_SUCCESS;
}

/* the same again is written once */
static void
attach_id (cairo_surface_t *surface, const char *media)
{
  char *text = g_strdup_printf ("%s %dx%d", media, cairo_image_surface_get_width (surface),
                                cairo_image_surface_get_height (surface));
  g_autoptr (GBytes) id = g_bytes_new_take (text, strlen (text));

  attach (surface, CAIRO_MIME_TYPE_UNIQUE_ID, id);
}

static cairo_surface_t *
open_jpeg (const char *path, const BbPictureHeader *header, BbSourceInfo *info, GError **error)
{
  g_autoptr (GMappedFile) file = g_mapped_file_new (path, FALSE, error);
  gboolean swaps = bb_orientation_swaps (header->orientation);
  int width = swaps ? header->height : header->width;
  int height = swaps ? header->width : header->height;
  g_autoptr (GBytes) bytes = NULL;
  cairo_surface_t *surface;

  if (file == NULL)
    return NULL;

  bytes = g_mapped_file_get_bytes (file);
  surface = cairo_image_surface_create (CAIRO_FORMAT_A1, PLACEHOLDER, PLACEHOLDER);
  attach (surface, CAIRO_MIME_TYPE_JPEG, bytes);
  info->width = header->width;
  info->height = header->height;
  bb_orientation_get_matrix (header->orientation, width, height, &info->matrix);
  cairo_matrix_scale (&info->matrix, (double) width / PLACEHOLDER, (double) height / PLACEHOLDER);
  return surface;
}

static cairo_surface_t *
open_pixels (BbMediaSource *self, const char *media, int width, int height, BbSourceInfo *info, GError **error)
{
  cairo_surface_t *surface = bb_picture_cache_load (self->pictures, media, width, height, error);

  if (surface == NULL)
    return NULL;

  info->width = cairo_image_surface_get_width (surface);
  info->height = cairo_image_surface_get_height (surface);
  cairo_matrix_init_identity (&info->matrix);
  return surface;
}

void
bb_media_source_verify (BbMediaSource *self, const char *media)
{
  g_autoptr (GError) error = NULL;

  if (!bb_media_verify (self->folder, media, self->job->cancellable, &error) &&
      g_error_matches (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA))
    bb_export_job_take_loss (self->job, g_strdup_printf (_ ("“%s” is not what came in: “%s” was changed or damaged. "
                                                            "Put it back as it was, or import it again."),
                                                         get_name (self, media), media));
}

static const BbPictureHeader *
probe (BbMediaSource *self, const char *media, const char *path, GError **error)
{
  BbPictureHeader *header = g_hash_table_lookup (self->headers, media);
  BbPictureHeader found;

  if (header != NULL || !bb_picture_probe (path, &found, error))
    return header;

  if (self->verifies)
    bb_media_source_verify (self, media);
  header = g_memdup2 (&found, sizeof found);
  g_hash_table_insert (self->headers, g_strdup (media), header);
  return header;
}

static cairo_surface_t *
open_picture (BbMediaSource *self, const char *media, int max_width, int max_height, BbSourceInfo *info, GError **error)
{
  g_autofree char *path = g_build_filename (self->folder, media, NULL);
  const BbPictureHeader *header = probe (self, media, path, error);

  if (header == NULL)
    return NULL;
  if (self->keeps_jpeg && header->is_plain_jpeg)
    return open_jpeg (path, header, info, error);
  return open_pixels (self, media, max_width, max_height, info, error);
}

/* Cairo writes a picture's name into the page's dictionary as often as it is used there, which makes the dictionary
 * invalid; within a surface of its own, the picture has a dictionary of its own */
static cairo_surface_t *
wrap_again (cairo_surface_t *picture)
{
  cairo_rectangle_t extents = { 0, 0, cairo_image_surface_get_width (picture),
                                cairo_image_surface_get_height (picture) };
  cairo_surface_t *wrapped = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, &extents);
  cairo_t *cr = cairo_create (wrapped);

  cairo_set_source_surface (cr, picture, 0, 0);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (picture);
  return wrapped;
}

static cairo_surface_t *
share (BbMediaSource *self, cairo_surface_t *surface, const char *media)
{
  attach_id (surface, media);
  return g_hash_table_add (self->on_page, g_strdup (media)) ? surface : wrap_again (surface);
}

static cairo_surface_t *
get_cb (gpointer data, const char *media, int max_width, int max_height, BbSourceInfo *info)
{
  BbMediaSource *self = data;
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface = open_picture (self, media, max_width, max_height, info, &error);

  info->state = surface != NULL ? BB_SOURCE_READY : BB_SOURCE_MISSING;
  if (surface == NULL)
    warn (self, media, error);
  return surface != NULL && self->keeps_jpeg ? share (self, surface, media) : surface;
}

BbMediaSource *
bb_media_source_new (const BbProject *project, const char *folder, gboolean keeps_jpeg, BbExportJob *job)
{
  BbMediaSource *self = g_new0 (BbMediaSource, 1);

  self->source = (BbPictureSource){ get_cb, self };
  self->project = bb_project_ref (project);
  self->folder = g_strdup (folder);
  self->pictures = bb_picture_cache_new (folder, CACHE_BYTES, FALSE);
  self->keeps_jpeg = keeps_jpeg;
  self->job = job;
  self->headers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->on_page = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

void
bb_media_source_free (BbMediaSource *self)
{
  bb_project_unref (self->project);
  g_object_unref (self->pictures);
  g_hash_table_unref (self->headers);
  g_hash_table_unref (self->on_page);
  g_free (self->folder);
  g_free (self);
}

void
bb_media_source_set_verifies (BbMediaSource *self)
{
  self->verifies = TRUE;
}

const BbPictureSource *
bb_media_source_get (BbMediaSource *self)
{
  return &self->source;
}

void
bb_media_source_begin_page (BbMediaSource *self)
{
  g_hash_table_remove_all (self->on_page);
}
