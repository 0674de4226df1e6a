/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which pictures lie in a folder, and in which order? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * bb_picture_folder_list:
 * @folder: a path
 *
 * Hidden files and what lies in folders of @folder are no part of it.
 *
 * Returns: (transfer full): the paths of its pictures, told by content, in the order of their names in which
 * "frame2" comes before "frame10"; empty where it holds none or cannot be read
 */
GStrv bb_picture_folder_list (const char *folder);

/** Returns: (transfer full): @paths, with the pictures of each folder in its place; one without pictures stays */
GStrv bb_picture_folder_expand (const char *const *paths);

G_END_DECLS
