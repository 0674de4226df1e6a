/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What leaves the program, and how? */
#pragma once

#include <gtk/gtk.h>

#include "editor/editor.h"

G_BEGIN_DECLS

/** Shows the dialog over @parent: kind, layout, paper and fields of a PDF with a preview of its pages, or pictures */
void bb_export_dialog_present (BbEditor *editor, GtkWindow *parent);

G_END_DECLS
