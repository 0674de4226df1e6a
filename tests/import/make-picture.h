/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do tests get pictures from? */
#pragma once

#include <gdk-pixbuf/gdk-pixbuf.h>

G_BEGIN_DECLS

/* 0xRRGGBB of the corners of make_corners(): top left, top right, bottom left, bottom right */
extern const guint32 corner_colours[4];

/** Returns: (transfer full): four blocks of plain colour */
GdkPixbuf *make_corners (int width, int height);

/** Writes @pixbuf as @type ("jpeg", "png", "tiff") into @folder; (transfer full): its path */
char *write_picture (const char *folder, const char *name, GdkPixbuf *pixbuf, const char *type);

/** Likewise as a JPEG with an Exif @orientation (0: none) and a profile (or NULL) */
char *write_jpeg (const char *folder, const char *name, GdkPixbuf *pixbuf, int orientation, GBytes *profile);

/** Likewise as a PNG with an Exif @orientation */
char *write_png (const char *folder, const char *name, GdkPixbuf *pixbuf, int orientation);

/** Writes the WebP at @plain (simple form, @width by @height up to 256) with an Exif @orientation; (transfer full): its
 * path */
char *write_webp (const char *folder, const char *name, const char *plain, int width, int height, int orientation);

/** Returns: (transfer full): a profile in which red and green change places, and nothing else */
GBytes *make_swapped_profile (void);

/** Returns: (transfer full): sRGB as a profile */
GBytes *make_srgb_profile (void);

/** Writes a 1-bit PNG of @side by @side of which the file is small; (transfer full): its path */
char *write_bomb (const char *folder, const char *name, int side);

/** Removes a folder made with g_dir_make_tmp() and the files in it */
void remove_folder (const char *folder);

G_END_DECLS
