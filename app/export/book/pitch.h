/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a page for pitching? */
#pragma once

#include "export/pdf/pdf-pages.h"

G_BEGIN_DECLS

/** Returns: (transfer full): one board of @project on each page, as large as it can be, with its words in large
 * letters. A #BbPdfPagesFunc */
BbPdfPages *
bb_pitch_pages_new (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options, GError **error);

G_END_DECLS
