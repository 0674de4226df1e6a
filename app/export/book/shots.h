/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a shot list on paper? */
#pragma once

#include "export/pdf/pdf-pages.h"

G_BEGIN_DECLS

/** Returns: (transfer full): the boards of @project in words alone, a row for each. A #BbPdfPagesFunc */
BbPdfPages *
bb_shots_pages_new (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options, GError **error);

G_END_DECLS
