/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which keys of the window does a dialog over it hear too? */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** Lets the keys that close a window close @dialog, and those that quit close it and then quit. Those alone: whatever
 * else a window does waits until its dialog has gone */
void bb_dialog_keys_attach (GtkWindow *dialog);

G_END_DECLS
