/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are notes written as a table? */
#pragma once

#include "export/text/text-export.h"

G_BEGIN_DECLS

/**
 * bb_notes_make_table:
 *
 * A row for each note in the range: timecode, length (seconds + frames; nothing for a moment), author, text, and state,
 * "open" or "done". Scribbles stay behind. A #BbTextFunc.
 */
char *bb_notes_make_table (const BbExportRequest *request, GError **error);

/** A #BbExportFunc */
gboolean bb_notes_export (const BbExportRequest *request, BbExportJob *job, GError **error);

G_END_DECLS
