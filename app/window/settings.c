/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What did the user set, once for all projects? */
#include "window/settings.h"

GSettings *
bb_settings_get (void)
{
  static GSettings *settings = NULL;

  if (settings == NULL)
    settings = g_settings_new (BB_APPLICATION_ID);
  return settings;
}
