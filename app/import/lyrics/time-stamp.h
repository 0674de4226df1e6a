/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which time does a stamp say? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * bb_time_stamp_read:
 * @at: (inout): where it stands; moved on behind it
 * @ms: (out): the time in milliseconds
 *
 * Reads "mm:ss", "mm:ss.x" to "mm:ss.xxx", also with ":" or "," before the fraction, and "hh:mm:ss.xxx" or
 * "hh:mm:ss,xxx". Two digits behind a second ":" are hundredths, unless a fraction follows them.
 *
 * Returns: %FALSE, and moves nothing, where there is none
 */
gboolean bb_time_stamp_read (const char **at, gint64 *ms);

/** The same between @open and @close: "[" and "]" */
gboolean bb_time_stamp_read_within (const char **at, char open, char close, gint64 *ms);

G_END_DECLS
