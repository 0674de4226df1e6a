/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a drawing in SVG read? */
#pragma once

#include <cairo.h>
#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _BbSvg BbSvg;

/**
 * bb_svg_open:
 * @bytes: of the file
 *
 * It has no address, so it can refer to no other file. Pictures inside it are held to %BB_PICTURE_MAX_PIXELS.
 *
 * Returns: (transfer full) (nullable): the drawing; %NULL and @error where it is none, or too large
 */
BbSvg *bb_svg_open (GBytes *bytes, GError **error);

void bb_svg_free (BbSvg *self);

/** Gives the size at which it is drawn unless told otherwise: its longer side has 2048 pixels. */
void bb_svg_get_size (BbSvg *self, int *width, int *height);

/** Returns: (transfer full) (nullable): the drawing, ARGB32 */
cairo_surface_t *bb_svg_draw (BbSvg *self, int width, int height, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbSvg, bb_svg_free)

G_END_DECLS
