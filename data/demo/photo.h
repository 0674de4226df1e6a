/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do the location photos show? */
#pragma once

#include <glib.h>

/* in pixels */
#define PHOTO_WIDTH 960
#define PHOTO_HEIGHT 540

/**
 * photo_make:
 * @name: "dusk", "night", "signs" or "dawn"
 *
 * Returns: (transfer full): a JPEG of the city, out of focus; or %NULL and @error
 */
GBytes *photo_make (const char *name, GError **error);
