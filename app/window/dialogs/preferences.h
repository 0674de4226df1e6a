/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the user set once for all projects? */
#pragma once

#include "window/application.h"

G_BEGIN_DECLS

/** Shows the preferences over @parent (nullable): the output device, and its delay against a flashing click */
void bb_preferences_present (BbApplication *application, GtkWindow *parent);

G_END_DECLS
