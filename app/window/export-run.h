/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does an export run in a window? */
#pragma once

#include "export/pdf-options.h"
#include "window/window.h"

G_BEGIN_DECLS

typedef enum
{
  BB_EXPORT_PDF,
  BB_EXPORT_PNG,
  BB_N_EXPORT_KINDS
} BbExportKind;

/** Returns: (transfer none): the kind's name in settings: "pdf" */
const char *bb_export_kind_to_name (BbExportKind kind);

/** Returns: the kind that @settings hold */
BbExportKind bb_export_kind_read (GSettings *settings);

/** Returns: (transfer none): ".pdf" */
const char *bb_export_kind_get_suffix (BbExportKind kind);

/** Returns: (transfer full): what a file chooser shows of @kind */
GtkFileFilter *bb_export_kind_make_filter (BbExportKind kind);

/**
 * bb_export_run:
 * @options: (transfer full): which boards, and how a PDF lays them
 * @path: of the file
 *
 * Exports the project of @window while it goes on working: its job bar shows how far it is and cancels, a toast says
 * where the file is, a dialog what went wrong. Pictures that are there already are replaced only if the user says so.
 */
void bb_export_run (BbWindow *window, BbExportKind kind, BbPdfOptions *options, const char *path);

G_END_DECLS
