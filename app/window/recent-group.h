/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How are the recent projects offered, on the welcome page and in the menu? */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define BB_TYPE_RECENT_GROUP (bb_recent_group_get_type ())
G_DECLARE_FINAL_TYPE (BbRecentGroup, bb_recent_group, BB, RECENT_GROUP, AdwPreferencesGroup)

/** Shows a row for each of @paths (of .beatboard files) in place of those before; nothing at all where there is none */
void bb_recent_group_show (BbRecentGroup *self, const char *const *paths);

/** Does the same for a section of a menu */
void bb_recent_fill_menu (GMenu *menu, const char *const *paths);

G_END_DECLS
