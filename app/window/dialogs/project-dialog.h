/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is true of the whole video: title, rate, picture, length, song? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"

G_BEGIN_DECLS

/** Shows the project's settings over @parent; each change is an edit that can be undone */
void bb_project_dialog_present (BbEditor *editor, GtkWindow *parent);

G_END_DECLS
