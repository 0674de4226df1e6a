/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stamps are there in every window? */
#include "window/stamp-libraries.h"

/* written by data/stamps */
#define FIXED "/io/github/beatboard/Beatboard/stamps.beatboard"

BbStampLibrary *
bb_stamp_libraries_get_own (void)
{
  static BbStampLibrary *own = NULL;

  if (own == NULL)
    {
      g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "beatboard", "library", NULL);

      own = bb_stamp_library_new (folder);
    }
  return own;
}

BbStampLibrary *
bb_stamp_libraries_get_fixed (void)
{
  static BbStampLibrary *fixed = NULL;

  if (fixed == NULL)
    {
      g_autoptr (GBytes) bytes = g_resources_lookup_data (FIXED, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

      fixed = bb_stamp_library_new_fixed (bytes);
    }
  return fixed;
}
