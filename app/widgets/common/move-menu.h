/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which menus choose a camera's move, and a transition? */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** Returns: (transfer full): the menu with @id: "camera_menu" or "transition_menu" */
GMenuModel *bb_move_menu_load (const char *id);

/** Appends both to @menu, as submenus */
void bb_move_menu_append (GMenu *menu);

G_END_DECLS
