/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do subtitles say? */
#pragma once

#include "import/lyrics/lyric-sheet.h"

G_BEGIN_DECLS

/**
 * bb_srt_parse:
 * @text: of a SubRip file, or a WebVTT one
 *
 * Each pair of times with an arrow begins a subtitle; its lines last until the next empty one. Lines that a subtitle
 * was broken into become one again. The last one is a translation where it alone is in italics, or the only one after
 * the first and in another script. Other styles are left out.
 *
 * Returns: (transfer full): what they say; any text gives something
 */
BbSheet *bb_srt_parse (const char *text);

G_END_DECLS
