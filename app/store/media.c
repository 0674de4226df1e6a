/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How do songs and pictures come into the project's folder, and stay as they came? */
#include "store/media.h"

#include <string.h>

#define FOLDER "media/"

gboolean
bb_media_is_valid (const char *media)
{
  const char *name = media + strlen (FOLDER);

  return g_str_has_prefix (media, FOLDER) && *name != '\0' && *name != '.' && strchr (name, '/') == NULL;
}
