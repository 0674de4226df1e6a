/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Is a picture file whole? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * bb_picture_is_whole:
 * @bytes: of the file
 * @mime: what it is
 *
 * Loaders fill up with grey what a PNG, JPEG or WebP lacks, and say nothing; here its own end mark or length is asked
 * for. Other formats are left to their loaders.
 */
gboolean bb_picture_is_whole (GBytes *bytes, const char *mime);

G_END_DECLS
