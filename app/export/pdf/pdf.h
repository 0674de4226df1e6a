/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the PDF written? */
#pragma once

#include "export/job.h"
#include "export/pdf/pdf-options.h"

G_BEGIN_DECLS

/**
 * bb_pdf_export:
 * @request: its options are #BbPdfOptions
 * @job: gets a warning for each picture that is missing
 *
 * Writes boards as pages. A #BbExportFunc.
 */
gboolean bb_pdf_export (const BbExportRequest *request, BbExportJob *job, GError **error);

G_END_DECLS
