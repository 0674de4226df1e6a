/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do pictures that come in fill the picture area? */
#pragma once

#include <gtk/gtk.h>

#include "model/layer.h"

G_BEGIN_DECLS

/** Returns: how they lie in it, as chosen last */
BbFit bb_picture_fit_get (GSettings *settings);

/** Adds the choice to a dialog that opens pictures */
void bb_picture_fit_add_choice (GSettings *settings, GtkFileChooser *chooser);

/** Remembers what was chosen in it */
void bb_picture_fit_take_choice (GSettings *settings, GtkFileChooser *chooser);

G_END_DECLS
