/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do all dialogs do alike? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** Lets the keys that close a window close @dialog, and those that quit close it and then quit. Those alone: whatever
 * else a window does waits until its dialog has gone. A number that was typed last counts when @dialog closes. */
void bb_dialog_attach (GtkWindow *dialog);

G_END_DECLS
