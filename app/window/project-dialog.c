/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is true of the whole video: title, rate, picture, length, song? */
#include "window/project-dialog.h"
void bb_project_dialog_present (BbEditor *editor, GtkWindow *parent) {}
