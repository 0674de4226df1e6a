/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a page of boards look? */
#pragma once

#include "export/pdf/pdf-pages.h"

G_BEGIN_DECLS

/** Returns: (transfer full): the boards of @project on pages, as bb_pdf_layout_new() lays them, with headings, figures
 *  and paragraphs where a target knows structure. A #BbPdfPagesFunc */
BbPdfPages *
bb_board_pages_new (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options, GError **error);

G_END_DECLS
