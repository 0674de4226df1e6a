/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a drawing look as it did when somebody looked at it? */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * golden_assert:
 * @surface: an image surface, ARGB32, RGB24 or A8
 * @name: of the picture below tests/, such as "render/golden/ink-face.png"
 * @tolerance: how far a channel of a pixel may differ, 0 to 255
 * @most: how many pixels may differ by more
 *
 * Fails where the drawing differs; the drawing is then written into the build folder, and its path
 * printed. With BB_TEST_UPDATE_GOLDEN=1 it becomes the golden picture instead: look at it before it
 * is committed.
 */
void golden_assert (cairo_surface_t *surface, const char *name, int tolerance, guint most);

/**
 * golden_count:
 *
 * Returns: how many pixels of two image surfaces differ by more than @tolerance in a channel;
 * %G_MAXUINT where the sizes differ. Both are compared as they look on white.
 */
guint golden_count (cairo_surface_t *a, cairo_surface_t *b, int tolerance);

G_END_DECLS
