/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does one window show: a welcome, or a project? */
#pragma once

#include "window/desk.h"

G_BEGIN_DECLS

#define BB_TYPE_WINDOW (bb_window_get_type ())
/** BbWindow: a #BbDesk */
G_DECLARE_FINAL_TYPE (BbWindow, bb_window, BB, WINDOW, AdwApplicationWindow)

/** Returns: (transfer none): a window of @application with the welcome page */
BbWindow *bb_window_new (GtkApplication *application);

/** Opens the project at @path in a window that has none yet; errors show in it */
void bb_window_open (BbWindow *self, const char *path);

G_END_DECLS
