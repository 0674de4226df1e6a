/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What can be dropped on a window, and where does it go? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

/** Takes what is dropped on @widget to the playhead; not while a message waits for an answer */
void bb_drop_target_add (BbDesk *desk, GtkWidget *widget);

/** Takes what is dropped on stage, timeline and shelf to where it is dropped */
void bb_drop_target_add_to_workspace (BbDesk *desk, BbWorkspace *workspace);

G_END_DECLS
