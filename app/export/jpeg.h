/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a surface written as a JPEG file? */
#pragma once

#include <cairo.h>

#include "export/output-file.h"

G_BEGIN_DECLS

/** Writes @surface, an image in RGB24, to @file. Returns: %FALSE and @error, where it cannot be encoded */
gboolean bb_jpeg_write (cairo_surface_t *surface, BbOutputFile *file, GError **error);

G_END_DECLS
