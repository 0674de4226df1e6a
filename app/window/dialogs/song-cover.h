/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the song's cover look in a row? */
#pragma once

#include <gdk/gdk.h>

#include "render/picture-source.h"

G_BEGIN_DECLS

/** Returns: (transfer full) (nullable): the cover at @media, square, from @pictures; %NULL where it cannot be had */
GdkTexture *bb_song_cover_load (const BbPictureSource *pictures, const char *media);

G_END_DECLS
