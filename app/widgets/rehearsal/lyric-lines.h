/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the line that is sung read, and how far it is sung? */
#pragma once

#include <adwaita.h>

#include "editor/rehearsal.h"

G_BEGIN_DECLS

#define BB_TYPE_LYRIC_LINES (bb_lyric_lines_get_type ())
/**
 * BbLyricLines:
 *
 * The line of the song that is sung, or the one to come, what of it is sung in another colour; its translation, and
 * the line after it. They take their room also where nothing is sung, so that nothing else moves.
 */
G_DECLARE_FINAL_TYPE (BbLyricLines, bb_lyric_lines, BB, LYRIC_LINES, AdwBin)

/** Takes the lines from @project from now on */
void bb_lyric_lines_set_project (BbLyricLines *self, const BbProject *project);

/** Shows the line of @now, a moment of that project */
void bb_lyric_lines_show (BbLyricLines *self, const BbRehearsal *now);

G_END_DECLS
