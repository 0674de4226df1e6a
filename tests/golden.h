/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Does a drawing look as it did when somebody looked at it? */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/* how much a cell of a picture with letters may differ: far more than what versions of FreeType, Cairo and Pango make
   of a letter, far less than a letter is */
#define GOLDEN_TEXT_MOST 8

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
 * golden_assert_text:
 *
 * As golden_assert(), for a drawing with letters: fails by golden_compare(), beyond %GOLDEN_TEXT_MOST.
 */
void golden_assert_text (cairo_surface_t *surface, const char *name);

/**
 * golden_count:
 *
 * Returns: how many pixels of two image surfaces differ by more than @tolerance in a channel;
 * %G_MAXUINT where the sizes differ. Both are compared as they look on white.
 */
guint golden_count (cairo_surface_t *a, cairo_surface_t *b, int tolerance);

/**
 * golden_compare:
 *
 * Compares the means of small cells, to which it is all one how a letter falls onto the pixels, but not whether it is
 * there.
 *
 * Returns: how far a channel's mean differs in the cell where it differs most, 0 to 255; %G_MAXDOUBLE where the sizes
 * differ. Both are compared as they look on white.
 */
double golden_compare (cairo_surface_t *a, cairo_surface_t *b);

G_END_DECLS
