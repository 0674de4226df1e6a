/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a page of a count sheet look? */
#pragma once

#include "export/pdf/pdf-pages.h"

G_BEGIN_DECLS

/** Returns: (transfer full) (nullable): the count sheet of @project; %NULL and @error where it has no beats. A
 *  #BbPdfPagesFunc */
BbPdfPages *
bb_count_pages_new (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options, GError **error);

G_END_DECLS
