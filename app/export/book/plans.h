/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What are the plans of a video on paper? */
#pragma once

#include "export/pdf/pdf-pages.h"

G_BEGIN_DECLS

/** A #BbPdfPagesFunc: a row for each board that has a plan, with that beside its picture: for who builds, lights and
 *  shoots. %G_IO_ERROR_NOT_FOUND where none has */
BbPdfPages *
bb_plans_pages_new (const BbProject *project, const BbExportRange *range, const BbPdfOptions *options, GError **error);

/** Returns: %FALSE and @error (%G_IO_ERROR_NOT_FOUND): that there is none, and how one is drawn */
gboolean bb_plans_fail_without (GError **error);

G_END_DECLS
