/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the count sheet written as a table? */
#pragma once

#include "export/text/text-export.h"

G_BEGIN_DECLS

/**
 * bb_count_table_make:
 *
 * A row for each eight: section, which of its eights, timecode, below each count the numbers of the boards that come in
 * there ("&" before those between two counts), lyric, translation, notes. A #BbTextFunc.
 */
char *bb_count_table_make (const BbExportRequest *request, GError **error);

/** A #BbExportFunc */
gboolean bb_count_table_export (const BbExportRequest *request, BbExportJob *job, GError **error);

G_END_DECLS
