/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What are the bytes of a text file? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* no text that comes in is longer, in bytes: a thousand times as long as lyrics are */
#define BB_TEXT_FILE_MOST (2 * 1024 * 1024)

/** Returns: (transfer full) (nullable): the bytes of the file at @path; or %NULL and @error, which names it, where it
 *  cannot be read or is longer than %BB_TEXT_FILE_MOST. Any thread */
GBytes *bb_text_file_load (const char *path, GError **error);

G_END_DECLS
