/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be done with practice videos, as the menu that stage and timeline share. */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"

G_BEGIN_DECLS

/* bb_video_menu_new:
 * The menu as a child of @parent, which unparents it; made early, as bb_board_menu_new() says, and opened as that is.
 */
GtkWidget *bb_video_menu_new (GtkWidget *parent);

/* bb_video_menu_follow:
 * Lets @menu offer the other places at which the video that @editor shows fits into the song. */
void bb_video_menu_follow (GtkWidget *menu, BbEditor *editor);

G_END_DECLS
