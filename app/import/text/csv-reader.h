/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is in the cells of a table that is text? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * bb_csv_read:
 * @text: UTF-8, with "\n" at the end of lines
 *
 * Reads RFC 4180, with commas, or with semicolons or tabs where the first line has more of those, as spreadsheets write
 * it in some countries. Quotes that are not closed reach to the end.
 *
 * Returns: (transfer full) (element-type GStrv): the rows that hold anything
 */
GPtrArray *bb_csv_read (const char *text);

G_END_DECLS
