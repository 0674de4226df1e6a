/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a shot list become a spreadsheet? */
#pragma once

#include "export/job.h"

G_BEGIN_DECLS

/** Writes the shot list as an OpenDocument spreadsheet; with has_pictures of its options (#BbPdfOptions, or %NULL), a
 *  small picture of each board stands in a column of its own. A #BbExportFunc */
gboolean bb_ods_export (const BbExportRequest *request, BbExportJob *job, GError **error);

G_END_DECLS
