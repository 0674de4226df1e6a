/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do a picture's colours become those of the screen? */
#pragma once

#include <gdk-pixbuf/gdk-pixbuf.h>

G_BEGIN_DECLS

/**
 * bb_colour_profile_is_srgb:
 * @profile: an ICC profile
 *
 * Returns: whether colours look the same without it: its name is not asked, colours are sent through it. A
 *   profile that cannot be read says nothing, and counts as sRGB.
 */
gboolean bb_colour_profile_is_srgb (GBytes *profile);

/**
 * bb_colour_profile_apply:
 * @profile: the ICC profile of @pixbuf
 * @pixbuf: its pixels become sRGB, in place
 *
 * Profiles of RGB and grey are applied; of others the loader has made RGB already.
 */
void bb_colour_profile_apply (GBytes *profile, GdkPixbuf *pixbuf);

G_END_DECLS
