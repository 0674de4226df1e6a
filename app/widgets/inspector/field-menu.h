/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a project get fields of its own? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_FIELD_MENU (bb_field_menu_get_type ())
/**
 * BbFieldMenu:
 *
 * A button with the project's own fields, to add, rename or delete one. With a field goes what boards say in it,
 * in the same undo step; how many they are is said.
 */
G_DECLARE_FINAL_TYPE (BbFieldMenu, bb_field_menu, BB, FIELD_MENU, AdwBin)

void bb_field_menu_set_editor (BbFieldMenu *self, BbEditor *editor);

G_END_DECLS
