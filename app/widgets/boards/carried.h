/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What hangs on the pointer while boards are dragged about the overview? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_CARRIED (bb_carried_get_type ())
/**
 * BbCarried:
 *
 * The selected boards of a window, or one of its shelf; no other window takes them.
 */
G_DECLARE_FINAL_TYPE (BbCarried, bb_carried, BB, CARRIED, GObject)

/** Returns: (transfer full): @shelved: (nullable): id of a board on the shelf; %NULL for the selected ones */
BbCarried *bb_carried_new (BbEditor *editor, const char *shelved);

/** Returns: whether it is of @editor's project */
gboolean bb_carried_is_of (BbCarried *self, BbEditor *editor);

/** Returns: (transfer none) (nullable): id of a board on the shelf */
const char *bb_carried_get_shelved (BbCarried *self);

/** Drops it on the shelf of @editor: a board that lies there goes before the one at @index, boards of the song to the
 *  end. Returns: whether it is of @editor's project */
gboolean bb_carried_shelve (BbCarried *self, BbEditor *editor, guint index);

G_END_DECLS
