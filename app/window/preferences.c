#include "window/preferences.h"
void bb_preferences_present (BbApplication *a, GtkWindow *parent) {}
