/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are lyrics written as LRC? */
#pragma once

#include "export/text/text-export.h"

G_BEGIN_DECLS

/**
 * bb_lrc_make_text:
 *
 * Title, artist and length as tags, then a stamped line each, in the time of the song; words that are timed have stamps
 * as "<01:02.50>" before them (A2). A translation stands below its line, with the same stamp. Where a line ends before
 * the next begins, or a reader would guess its end otherwise, an empty stamp ends it. Of a range, the lines that are
 * heard in it. A #BbTextFunc.
 */
char *bb_lrc_make_text (const BbExportRequest *request, GError **error);

/** A #BbExportFunc */
gboolean bb_lrc_export (const BbExportRequest *request, BbExportJob *job, GError **error);

G_END_DECLS
