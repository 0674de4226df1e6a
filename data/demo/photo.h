/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do the location photos show? */
#pragma once

#include <glib.h>

/**
 * photo_make:
 * @name: "night" or "dawn"
 *
 * Returns: (transfer full): a JPEG of the city, out of focus; or %NULL and @error
 */
GBytes *photo_make (const char *name, GError **error);
