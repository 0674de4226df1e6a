/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the treatment look on paper? */
#pragma once

#include "export/pdf/pdf-pages.h"

G_BEGIN_DECLS

/** Returns: (transfer full) (nullable): the treatment of @project alone; %NULL and @error (%G_IO_ERROR_NOT_FOUND) where
 *  nothing is written in it. A #BbPdfPagesFunc */
BbPdfPages *bb_treatment_pages_new (const BbProject *project,
                                    const BbExportRange *range,
                                    const BbPdfOptions *options,
                                    GError **error);

/** Returns: (transfer full): likewise, on pages as large as those of @book, before which it comes; something is written
 *  in it */
BbPdfPages *
bb_treatment_pages_new_before (const BbProject *project, const BbPdfOptions *options, const BbPdfPages *book);

G_END_DECLS
