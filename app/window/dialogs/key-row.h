/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does one line of keys show them, and let them be changed? */
#pragma once

#include <adwaita.h>

#include "window/keys/key-list.h"

G_BEGIN_DECLS

#define BB_TYPE_KEY_ROW (bb_key_row_get_type ())
G_DECLARE_FINAL_TYPE (BbKeyRow, bb_key_row, BB, KEY_ROW, AdwActionRow)

/** Returns: (transfer floating): one for @entry (static), or NULL where that has no key that can be changed */
GtkWidget *bb_key_row_new (const BbKeyEntry *entry);

/** Shows the keys that the user has now */
void bb_key_row_update (BbKeyRow *self);

/** Returns: whether what it does, or one of its keys, has @text (casefolded) in it */
gboolean bb_key_row_matches (BbKeyRow *self, const char *text);

G_END_DECLS
