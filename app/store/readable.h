/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Can a file be read, and if not, what is to be done? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * bb_readable_check:
 * @path: of a file that a person named
 *
 * Asked before a file is opened: GIO's own words say the whole path once more, and not what to do.
 *
 * Returns: whether @path is a file that may be read, and no pipe; or %FALSE and @error (%G_IO_ERROR), which names it
 *   as it was given
 */
gboolean bb_readable_check (const char *path, GError **error);

/** Returns: @path, open for reading; or -1, with an error as of bb_readable_check() */
int bb_readable_open (const char *path, GError **error);

G_END_DECLS
