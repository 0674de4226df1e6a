/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are the frames on a photo of paper found while a window waits? */
#include "window/dialogs/paper-search.h"

#include "import/paper/paper-frames.h"
#include "import/picture/picture.h"

typedef struct
{
  GdkTexture *texture;
  BbPaperSheet *sheet;
} Found;

static void
found_free (gpointer data)
{
  Found *found = data;

  g_clear_object (&found->texture);
  g_clear_pointer (&found->sheet, bb_paper_sheet_free);
  g_free (found);
}

static GdkTexture *
make_texture (cairo_surface_t *surface)
{
  int height = cairo_image_surface_get_height (surface);
  gsize stride = (gsize) cairo_image_surface_get_stride (surface);
  gboolean has_alpha = cairo_image_surface_get_format (surface) == CAIRO_FORMAT_ARGB32;
  g_autoptr (GBytes) bytes = NULL;
  cairo_surface_t *opaque = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, cairo_image_surface_get_width (surface),
                                                        height);
  cairo_t *cr = cairo_create (opaque);

  /* RGB24 says nothing of its highest byte */
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_set_source_surface (cr, surface, 0, 0);
  cairo_set_operator (cr, has_alpha ? CAIRO_OPERATOR_OVER : CAIRO_OPERATOR_SOURCE);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_flush (opaque);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (opaque), (gsize) height * stride,
                                      (GDestroyNotify) cairo_surface_destroy, opaque);
  return gdk_memory_texture_new (cairo_image_surface_get_width (surface), height, GDK_MEMORY_DEFAULT, bytes, stride);
}

static void
run (GTask *task, gpointer source, gpointer path, GCancellable *cancellable)
{
  GError *error = NULL;
  cairo_surface_t *surface = bb_picture_load (path, BB_PAPER_SIDE, BB_PAPER_SIDE, &error);
  g_autoptr (GArray) quads = NULL;
  Found *found;

  if (surface == NULL)
    {
      g_task_return_error (task, error);
      return;
    }

  quads = bb_paper_frames_find (surface, cancellable);
  found = g_new0 (Found, 1);
  found->sheet = bb_paper_sheet_new (cairo_image_surface_get_width (surface), cairo_image_surface_get_height (surface),
                                     quads);
  found->texture = make_texture (surface);
  cairo_surface_destroy (surface);
  g_task_return_pointer (task, found, found_free);
}

void
bb_paper_search_async (const char *path, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);

  g_task_set_task_data (task, g_strdup (path), g_free);
  g_task_run_in_thread (task, run);
}

BbPaperSheet *
bb_paper_search_finish (GAsyncResult *result, GdkTexture **texture, GError **error)
{
  Found *found = g_task_propagate_pointer (G_TASK (result), error);
  BbPaperSheet *sheet;

  if (found == NULL)
    return NULL;

  *texture = g_steal_pointer (&found->texture);
  sheet = g_steal_pointer (&found->sheet);
  found_free (found);
  return sheet;
}
