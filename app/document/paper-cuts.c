/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do the frames on a photo of paper become pictures that can come in? */
#include "document/paper-cuts.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "document/crowd.h"
#include "export/jpeg.h"
#include "import/paper/paper-cut.h"
#include "import/paper/paper-frames.h"
#include "import/picture/picture.h"

/* as much of a photo as it takes for frames in HD, six of them across, in pixels */
#define MOST_PIXELS_SIDE 7000

struct _BbPaperCuts
{
  char *photo;
  GArray *quads;
  int width;
  int height;
  double aspect;
  gboolean whitens;

  char *folder; /* or NULL */
  GPtrArray *files;
};

BbPaperCuts *
bb_paper_cuts_new (const char *photo, const GArray *quads, int width, int height, double aspect, gboolean whitens)
{
  BbPaperCuts *self = g_new0 (BbPaperCuts, 1);

  self->photo = g_strdup (photo);
  self->quads = quads != NULL ? g_array_copy ((GArray *) quads) : NULL;
  self->width = width;
  self->height = height;
  self->aspect = aspect;
  self->whitens = whitens;
  self->files = g_ptr_array_new_null_terminated (0, g_free, TRUE);
  return self;
}

void
bb_paper_cuts_free (BbPaperCuts *self)
{
  for (guint i = 0; i < self->files->len; i++)
    g_remove (g_ptr_array_index (self->files, i));
  if (self->folder != NULL)
    g_rmdir (self->folder);

  g_ptr_array_unref (self->files);
  g_free (self->folder);
  g_clear_pointer (&self->quads, g_array_unref);
  g_free (self->photo);
  g_free (self);
}

static gboolean
fail_without_frames (BbPaperCuts *self, GError **error)
{
  g_autofree char *name = g_filename_display_basename (self->photo);

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
               _ ("No frames were found in “%s”. Draw borders around the boards, or cut them by hand in the window."),
               name);
  return FALSE;
}

static gboolean
find_frames (BbPaperCuts *self, GCancellable *cancellable, GError **error)
{
  cairo_surface_t *small;

  if (self->quads != NULL)
    return TRUE;

  small = bb_picture_load (self->photo, BB_PAPER_SIDE, BB_PAPER_SIDE, error);
  if (small == NULL)
    return FALSE;

  self->width = cairo_image_surface_get_width (small);
  self->height = cairo_image_surface_get_height (small);
  self->quads = bb_paper_frames_find (small, cancellable);
  cairo_surface_destroy (small);
  return !g_cancellable_set_error_if_cancelled (cancellable, error) &&
         (self->quads->len > 0 || fail_without_frames (self, error));
}

/* "sheet · 1.jpg", in the folder */
static char *
make_path (const BbPaperCuts *self, guint i)
{
  g_autofree char *base = g_path_get_basename (self->photo);
  char *dot = strrchr (base, '.');
  g_autofree char *name = NULL;

  if (dot != NULL && dot != base)
    *dot = '\0';
  name = g_strdup_printf ("%s · %u.jpg", base, i + 1);
  return g_build_filename (self->folder, name, NULL);
}

static gboolean
make_folder (BbPaperCuts *self, GError **error)
{
  self->folder = g_dir_make_tmp ("beatboard-XXXXXX", error);
  for (guint i = 0; self->folder != NULL && i < self->quads->len; i++)
    g_ptr_array_add (self->files, make_path (self, i));
  return self->folder != NULL;
}

typedef struct
{
  BbPaperCuts *cuts;
  cairo_surface_t *photo;
  BbProgress progress;
  gpointer data;
  GCancellable *cancellable;
  GMutex mutex; /* of what follows, and of who hears of it */
  guint n_done;
  GError *error;
} Cutting;

static gboolean
write_cut (cairo_surface_t *surface, const char *path, GError **error)
{
  g_autoptr (BbOutputFile) file = bb_output_file_open (path, error);

  return file != NULL && bb_jpeg_write (surface, file, error) && bb_output_file_commit (file, error);
}

static gboolean
fail_to_cut (const BbPaperCuts *self, guint i, GError **error)
{
  g_autofree char *name = g_filename_display_basename (self->photo);

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED,
               _ ("Frame %u of “%s” could not be cut out. Drag its corners apart, and try again."), i + 1, name);
  return FALSE;
}

static gboolean
cut (const Cutting *self, guint i, GError **error)
{
  const BbPaperCuts *cuts = self->cuts;
  BbQuad quad = bb_quad_scale (&g_array_index (cuts->quads, BbQuad, i),
                               (double) cairo_image_surface_get_width (self->photo) / cuts->width,
                               (double) cairo_image_surface_get_height (self->photo) / cuts->height);
  cairo_surface_t *surface;
  gboolean is_written;

  if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return FALSE;

  surface = bb_paper_cut (self->photo, &quad, cuts->aspect, cuts->whitens);
  if (surface == NULL)
    return fail_to_cut (cuts, i, error);

  is_written = write_cut (surface, g_ptr_array_index (cuts->files, i), error);
  cairo_surface_destroy (surface);
  return is_written;
}

static void
cut_one (guint i, gpointer data)
{
  Cutting *self = data;
  g_autoptr (GError) error = NULL;

  cut (self, i, &error);
  g_mutex_lock (&self->mutex);
  if (error != NULL && self->error == NULL)
    self->error = g_steal_pointer (&error);
  self->n_done++;
  if (self->progress != NULL)
    self->progress (self->n_done / (double) self->cuts->quads->len, self->data);
  g_mutex_unlock (&self->mutex);
}

gboolean
bb_paper_cuts_run (BbPaperCuts *self, BbProgress progress, gpointer data, GCancellable *cancellable, GError **error)
{
  Cutting cutting = { .cuts = self, .progress = progress, .data = data, .cancellable = cancellable };

  if (!find_frames (self, cancellable, error) || !make_folder (self, error))
    return FALSE;

  cutting.photo = bb_picture_load (self->photo, MOST_PIXELS_SIDE, MOST_PIXELS_SIDE, error);
  if (cutting.photo == NULL)
    return FALSE;

  g_mutex_init (&cutting.mutex);
  bb_crowd_run (self->quads->len, cut_one, &cutting);
  g_mutex_clear (&cutting.mutex);
  cairo_surface_destroy (cutting.photo);
  if (cutting.error == NULL)
    return TRUE;

  g_propagate_error (error, cutting.error);
  return FALSE;
}

const char *const *
bb_paper_cuts_get_files (const BbPaperCuts *self)
{
  return (const char *const *) self->files->pdata;
}
