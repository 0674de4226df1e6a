/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is sung while a board shows? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/*
 * A line counts where it is heard for more than a moment: a quarter of a second, or a third of the line, or of the
 * board, whichever is least. Of a line that is timed word by word only the words count that begin during the board.
 */

/** Returns: (transfer full): the lines that are sung during the place at @index, one a line; "" for none */
char *bb_sung_get_text (const BbProject *project, guint index);

/** Returns: (transfer full): their translations, one a line; "" for none */
char *bb_sung_get_translation (const BbProject *project, guint index);

/** Returns: (transfer full): the live board at @index, and where it has no lyric of its own, a copy that says what is
 *  sung, with the translation behind it */
BbBoard *bb_sung_fill_board (const BbProject *project, guint index);

G_END_DECLS
