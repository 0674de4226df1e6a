/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which layouts are there? One table, for the file and its preview. */
#pragma once

#include "export/pdf/pdf-pages.h"

G_BEGIN_DECLS

/** Returns: (transfer full) (nullable): @project as the layout of @options lays it; %NULL and @error where it lacks
 * what that needs */
BbPdfPages *
bb_pdf_layouts_lay (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options, GError **error);

G_END_DECLS
