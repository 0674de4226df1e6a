/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Do pictures that come in fill the picture area? */
#include "window/dialogs/picture-fit.h"

#include <glib/gi18n.h>

#include "window/window-private.h"

#define KEY "pictures-fill"
#define CHOICE "fill"

static GSettings *
get_settings (BbWindow *window)
{
  return bb_application_get_settings (bb_window_get_application (window));
}

BbFit
bb_picture_fit_get (BbWindow *window)
{
  return g_settings_get_boolean (get_settings (window), KEY) ? BB_FIT_FILL : BB_FIT_INSIDE;
}

void
bb_picture_fit_add_choice (BbWindow *window, GtkFileChooser *chooser)
{
  gtk_file_chooser_add_choice (chooser, CHOICE, _ ("Fill the Picture Area"), NULL, NULL);
  gtk_file_chooser_set_choice (chooser, CHOICE, bb_picture_fit_get (window) == BB_FIT_FILL ? "true" : "false");
}

void
bb_picture_fit_take_choice (BbWindow *window, GtkFileChooser *chooser)
{
  const char *choice = gtk_file_chooser_get_choice (chooser, CHOICE);

  if (choice != NULL)
    g_settings_set_boolean (get_settings (window), KEY, g_str_equal (choice, "true"));
}
