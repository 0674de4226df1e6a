/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What leaves the program, and how? */
#include "window/export-dialog.h"
void bb_export_dialog_present (BbEditor *editor, GtkWindow *parent) {}
