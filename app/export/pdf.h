/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the PDF written? */
#pragma once

#include "export/job.h"
#include "export/pdf-options.h"

G_BEGIN_DECLS

/**
 * bb_pdf_export:
 * @project: what
 * @folder: of the project
 * @options: #BbPdfOptions
 * @path: of the file
 * @job: gets a warning for each picture that is missing
 *
 * Writes boards as pages. A #BbExportFunc: bb_export_start() runs it in another thread.
 *
 * Returns: %FALSE and @error where the file cannot be written, or the job is cancelled; then nothing has changed
 */
gboolean bb_pdf_export (const BbProject *project,
                        const char *folder,
                        gconstpointer options,
                        const char *path,
                        BbExportJob *job,
                        GError **error);

G_END_DECLS
