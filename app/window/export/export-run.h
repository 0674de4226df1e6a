/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does an export run in a window? */
#pragma once

#include "export/export-kind.h"
#include "window/desk.h"

G_BEGIN_DECLS

/**
 * bb_export_run:
 * @options: (transfer full) (nullable): of @kind
 * @free_options: (nullable): frees @options
 * @path: of the file
 *
 * Exports the project of @desk while it goes on working: its job bar shows how far it is and cancels, a toast says
 * where the file is, a dialog what went wrong. Pictures that are there already are replaced only if the user says so.
 */
void bb_export_run (BbDesk *desk,
                    const BbExportKind *kind,
                    const BbExportRange *range,
                    gpointer options,
                    GDestroyNotify free_options,
                    const char *path);

G_END_DECLS
