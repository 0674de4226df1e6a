/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a conte sheet? */
#pragma once

#include "export/pdf/pdf-pages.h"

G_BEGIN_DECLS

/** Returns: (transfer full): the boards of @project one below the other: scene, shot, picture, action, sound, time and
 *  remarks; five a page, or fewer where their text asks for more room. A #BbPdfPagesFunc */
BbPdfPages *
bb_conte_pages_new (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options, GError **error);

G_END_DECLS
