/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are lyrics written as subtitles? */
#pragma once

#include "export/text/text-export.h"

G_BEGIN_DECLS

/**
 * bb_srt_make_text:
 *
 * SubRip, at the places in the video at which the song map lets each line be heard, as often as it does; a translation
 * is its second line, in italics. Of a range, what is heard in it; times still count from the start of the video. A
 * #BbTextFunc.
 */
char *bb_srt_make_text (const BbExportRequest *request, GError **error);

/** A #BbExportFunc */
gboolean bb_srt_export (const BbExportRequest *request, BbExportJob *job, GError **error);

G_END_DECLS
