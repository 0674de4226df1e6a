/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the user set once for all projects? */
#include "window/preferences.h"
void bb_preferences_present (BbApplication *a, GtkWindow *parent) {}
