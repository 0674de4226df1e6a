/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which boards does somebody look for? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/**
 * BbBoardFilter:
 * @text: that a board has in its number, in its scene's name, or says in any field, as bb_board_filter_fold() gives it
 * @section: id of the section in which it begins
 * @scene: id of its scene; "" for none
 * @kind: of shot; "" for none
 *
 * Each may be %NULL: then it is all one.
 */
typedef struct
{
  char *text;
  char *section;
  char *scene;
  char *kind;
} BbBoardFilter;

/** Returns: (transfer full) (nullable): @text as it is looked for, whatever the case of its letters; %NULL for "" */
char *bb_board_filter_fold (const char *text);

/** Returns: whether all boards pass */
gboolean bb_board_filter_is_empty (const BbBoardFilter *self);

/** Returns: whether the live board at @index passes */
gboolean bb_board_filter_matches (const BbBoardFilter *self, BbEditor *editor, guint index);

/** Empties it */
void bb_board_filter_clear (BbBoardFilter *self);

G_END_DECLS
