/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which shot needs which playback on the set, on paper? */
#pragma once

#include "export/pdf/pdf-pages.h"

G_BEGIN_DECLS

/** Returns: (transfer full): the shots of @project by the speed that they need, in words. A #BbPdfPagesFunc */
BbPdfPages *
bb_set_pages_new (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options, GError **error);

G_END_DECLS
