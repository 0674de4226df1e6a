/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands in a shot list, cell by cell? */
#pragma once

#include "export/job.h"
#include "export/pdf/pdf-content.h"

G_BEGIN_DECLS

/**
 * BbShotTable:
 * @content: what is shown, and in which order
 * @heads: of the columns, for people
 * @rows: (element-type GStrv): a board each; "" where it says nothing. Where numbers are locked, one that no board has
 *   any more has a row too, which says that it is omitted
 * @places: (element-type int): the place of each row; -1 of an omitted one
 *
 * Every field of boards, the project's own too.
 */
typedef struct
{
  BbPdfContent *content;
  GStrv heads;
  GPtrArray *rows;
  GArray *places;
} BbShotTable;

/** Returns: (transfer full): the boards of @request, sorted as its options (#BbPdfOptions, or %NULL) say */
BbShotTable *bb_shot_table_new (const BbExportRequest *request);

void bb_shot_table_free (BbShotTable *self);

/** Returns: (transfer full): the table as CSV. A #BbTextFunc */
char *bb_shot_table_make (const BbExportRequest *request, GError **error);

/** Writes it. A #BbExportFunc */
gboolean bb_shot_table_export (const BbExportRequest *request, BbExportJob *job, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbShotTable, bb_shot_table_free)

G_END_DECLS
