#include "window/export-dialog.h"
void bb_export_dialog_present (BbEditor *editor, GtkWindow *parent) {}
