/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a table written so that spreadsheets read it? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** Returns: (transfer full): an empty table: UTF-8 with its mark, without which Excel takes Korean for something else
 */
GString *bb_csv_new (void);

/** Adds a row of @cells (array zero-terminated=1), with commas between; cells are quoted where they have to be (RFC
 * 4180)
 */
void bb_csv_add_row (GString *self, const char *const *cells);

G_END_DECLS
