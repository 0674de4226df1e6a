/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is the first page of a book? */
#pragma once

#include "export/pdf/pdf-pages.h"

G_BEGIN_DECLS

/** Returns: (transfer full): one page, as large as those of @book: what the video is called and who makes it, its key
 *  frame, the song's shape, and the facts */
BbPdfPages *bb_cover_pages_new (const BbProject *project, const BbPdfOptions *options, const BbPdfPages *book);

G_END_DECLS
