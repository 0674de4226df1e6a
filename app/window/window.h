/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does one window show: a welcome, or a project? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"
#include "window/application.h"

G_BEGIN_DECLS

#define BB_TYPE_WINDOW (bb_window_get_type ())
G_DECLARE_FINAL_TYPE (BbWindow, bb_window, BB, WINDOW, AdwApplicationWindow)

/** Returns: (transfer none): a window of @application with the welcome page */
BbWindow *bb_window_new (BbApplication *application);

/** Closes all windows of @application, once each has been asked for that holds what is not saved; Cancel at any
 *  keeps all of them open, and nothing is lost until then */
void bb_window_close_all (BbApplication *application);

/** Returns: whether any window of @application holds what is not saved */
gboolean bb_window_is_any_at_risk (BbApplication *application);

/** Shows @document in a window that has none yet */
void bb_window_set_document (BbWindow *self, BbDocument *document);

/** Opens the project at @path in a window that has none yet; errors show in it */
void bb_window_open (BbWindow *self, const char *path);

/** Returns: (transfer none) (nullable): the editor of its project */
BbEditor *bb_window_get_editor (BbWindow *self);

/** Returns: (transfer none) (nullable): the folder of its project, or of the one that is being opened */
const char *bb_window_get_folder (BbWindow *self);

/** Shows @text for a moment */
void bb_window_toast (BbWindow *self, const char *text);

/** Tells what must be read: in a dialog */
void bb_window_tell (BbWindow *self, const char *heading, const char *body);

G_END_DECLS
