/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is a text written? */
#pragma once

#include "export/job.h"

G_BEGIN_DECLS

/**
 * BbTextFunc:
 *
 * Makes the text of a request. Any thread.
 *
 * Returns: (transfer full) (nullable): UTF-8; or %NULL and @error, which says what the project lacks
 */
typedef char *(*BbTextFunc) (const BbExportRequest *request, GError **error);

/** Writes what @make makes of @request. Returns: as #BbExportFunc */
gboolean bb_text_export (BbTextFunc make, const BbExportRequest *request, BbExportJob *job, GError **error);

G_END_DECLS
