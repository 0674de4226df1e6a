/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which layer of a board is in hand? */
#include "editor/editor-private.h"

const char *
bb_editor_get_layer (BbEditor *self, const BbBoard *board)
{
  const char *id = g_hash_table_lookup (self->layers, board->id);

  return id != NULL && bb_board_find_layer (board, id) >= 0 ? id : NULL;
}

void
bb_editor_take_layer (BbEditor *self, const char *board, const char *layer)
{
  if (g_strcmp0 (g_hash_table_lookup (self->layers, board), layer) == 0)
    return;

  if (layer != NULL)
    g_hash_table_insert (self->layers, g_strdup (board), g_strdup (layer));
  else
    g_hash_table_remove (self->layers, board);
  g_object_notify (G_OBJECT (self), "layer");
}
