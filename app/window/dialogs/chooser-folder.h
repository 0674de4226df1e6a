/* SPDX-License-Identifier: GPL-3.0-or-later */
/* In which folder does a file dialog open? */
#pragma once

#include <gtk/gtk.h>

#include "document/document.h"

G_BEGIN_DECLS

/** Lets @chooser open in @folder; where that is %NULL or gone in the user's folder for @kind, and where there is
 *  none at home */
void bb_chooser_start_in (GtkFileChooser *chooser, const char *folder, GUserDirectory kind);

/** Returns: (transfer full) (nullable): the folder that holds the project's own; %NULL for one that has no name
 *  yet, for that lies where users do not look */
char *bb_chooser_find_parent (BbDocument *document);

G_END_DECLS
