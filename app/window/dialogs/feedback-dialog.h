/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What becomes of feedback that is pasted? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"

G_BEGIN_DECLS

/** Shows over @parent what becomes of @text (nullable), which can be changed there, and makes notes of it */
void bb_feedback_dialog_present (BbEditor *editor, GtkWindow *parent, const char *text);

G_END_DECLS
