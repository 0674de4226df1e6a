/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does an LRC file say? */
#pragma once

#include "import/lyrics/lyric-sheet.h"

G_BEGIN_DECLS

/** Returns: whether @line, of any text, begins with a stamp of LRC: "[01:02.50]" */
gboolean bb_lrc_has_stamp (const char *line);

/**
 * bb_lrc_parse:
 * @text: of the file
 *
 * LRC has no standard; this is what players agree on. Stamps before a line, several where it is repeated; a stamp with
 * nothing behind it ends the line before. Words with stamps of their own, "<01:02.50>" or "[01:02.50]" within the line;
 * one behind the last word says when the line ends. "[offset:500]": half a second earlier. Lines in brackets without a
 * stamp are headings ("[Chorus]") or tags, and no lyrics.
 *
 * Returns: (transfer full): what it says; any text gives something
 */
BbSheet *bb_lrc_parse (const char *text);

G_END_DECLS
