/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a reader of PDF make of a page? */
#include "look.h"

#include "make-project.h"

cairo_surface_t *
look_shrink (cairo_surface_t *fine)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24,
                                                         cairo_image_surface_get_width (fine) / FINER,
                                                         cairo_image_surface_get_height (fine) / FINER);
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, 1.0 / FINER, 1.0 / FINER);
  cairo_set_source_surface (cr, fine, 0, 0);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (fine);
  return surface;
}

cairo_surface_t *
look_at_page (const char *path, guint page, const char *folder)
{
  g_autofree char *number = g_strdup_printf ("%u", page + 1);
  g_autofree char *resolution = g_strdup_printf ("%d", FINER * LOOK);
  g_autofree char *prefix = g_build_filename (folder, "page", NULL);
  g_autofree char *png = g_strconcat (prefix, ".png", NULL);
  cairo_surface_t *surface;

  g_free (ask ("pdftoppm", "-png", "-singlefile", "-r", resolution, "-f", number, "-l", number, path, prefix, NULL));
  surface = cairo_image_surface_create_from_png (png);
  g_assert_cmpint (cairo_surface_status (surface), ==, CAIRO_STATUS_SUCCESS);
  return look_shrink (surface);
}
