/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands in a book before its boards? */
#pragma once

#include "export/pdf/pdf-pages.h"

G_BEGIN_DECLS

/** Returns: (transfer full): the pages of @boards, which it takes over, behind those that @options want before them:
 *  cover, treatment, contact sheet. Those before have Roman page labels, and the boards' count from 1 */
BbPdfPages *
bb_book_bind (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options, BbPdfPages *boards);

G_END_DECLS
