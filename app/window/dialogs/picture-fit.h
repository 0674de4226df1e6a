/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do pictures that come in fill the picture area? */
#pragma once

#include "window/window.h"

G_BEGIN_DECLS

/** Returns: how they lie in it, as chosen last */
BbFit bb_picture_fit_get (BbWindow *window);

/** Adds the choice to a dialog that opens pictures */
void bb_picture_fit_add_choice (BbWindow *window, GtkFileChooser *chooser);

/** Remembers what was chosen in it */
void bb_picture_fit_take_choice (BbWindow *window, GtkFileChooser *chooser);

G_END_DECLS
