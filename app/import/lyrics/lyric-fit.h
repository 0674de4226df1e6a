/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do the lines of a file lie in the song? */
#pragma once

#include "import/lyrics/lyric-sheet.h"
#include "model/project.h"

G_BEGIN_DECLS

/* a line, or its last word, is sung no longer where nothing says when it ends, in milliseconds: no breath lasts longer,
 * and what follows is an interlude */
#define BB_LYRIC_LONGEST 8000

/**
 * bb_lyric_fit:
 * @sheet: its lines are put in order, and those that begin together become one; gains remarks
 * @project: with a song
 *
 * A line lasts until it says so, or an empty stamp does, or the next line begins; then no longer than
 * %BB_LYRIC_LONGEST from its last word on. Of lines with the same stamp the first is sung and the others translate it;
 * the same once more is left out. What does not lie in the song is left out, and said.
 *
 * Returns: (transfer full): list of #BbLyric, sorted by from
 */
BbList *bb_lyric_fit (BbSheet *sheet, const BbProject *project);

G_END_DECLS
