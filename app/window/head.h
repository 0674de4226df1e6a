/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the head of a window say of its project? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

/** Shows in @title what @desk's project is called, who sings, and whether it is saved */
void bb_head_show_title (BbDesk *desk, AdwWindowTitle *title);

/** Says on both buttons, and in @menu, what Undo and Redo would do, which are enabled where they would do anything */
void bb_head_show_undo (BbDesk *desk, GtkWidget *undo_button, GtkWidget *redo_button, GMenu *menu);

G_END_DECLS
