/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do pictures that come in fill the picture area? */
#include "window/dialogs/picture-fit.h"

#include <glib/gi18n.h>

#define KEY "pictures-fill"
#define CHOICE "fill"

BbFit
bb_picture_fit_get (GSettings *settings)
{
  return g_settings_get_boolean (settings, KEY) ? BB_FIT_FILL : BB_FIT_INSIDE;
}

void
bb_picture_fit_add_choice (GSettings *settings, GtkFileChooser *chooser)
{
  gtk_file_chooser_add_choice (chooser, CHOICE, _ ("Fill the Picture Area"), NULL, NULL);
  gtk_file_chooser_set_choice (chooser, CHOICE, bb_picture_fit_get (settings) == BB_FIT_FILL ? "true" : "false");
}

void
bb_picture_fit_take_choice (GSettings *settings, GtkFileChooser *chooser)
{
  const char *choice = gtk_file_chooser_get_choice (chooser, CHOICE);

  if (choice != NULL)
    g_settings_set_boolean (settings, KEY, g_str_equal (choice, "true"));
}
