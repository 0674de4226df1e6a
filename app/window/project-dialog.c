#include "window/project-dialog.h"
void bb_project_dialog_present (BbEditor *editor, GtkWindow *parent) {}
