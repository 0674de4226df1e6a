/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does an honest picture still open? */
#pragma once

#include "import/picture/picture.h"

/* @path: of a picture 64 pixels wide */
static inline void
assert_opens (const char *path)
{
  g_autoptr (GError) error = NULL;
  cairo_surface_t *surface = bb_picture_load (path, 0, 0, &error);

  g_assert_no_error (error);
  g_assert_cmpint (cairo_image_surface_get_width (surface), ==, 64);
  cairo_surface_destroy (surface);
}
