/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where does the keyboard go when a popover closes? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

/** Lets the keyboard come back from each popover of the window @desk to where it was before: GTK gives it to the button
 *  that opened it, and that would take the next Space for its own */
void bb_popover_focus_attach (BbDesk *desk);

G_END_DECLS
