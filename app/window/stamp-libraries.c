/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stamps are there in every window? */
#include "window/stamp-libraries.h"

#include "store/xml-reader.h"

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

static BbProject *
read_fixed (void)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (FIXED, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (GError) error = NULL;
  BbProject *project = bb_store_read_xml (bytes, FIXED, NULL, &error);

  if (project == NULL)
    g_error ("%s", error->message);
  return project;
}

BbStampLibrary *
bb_stamp_libraries_get_fixed (void)
{
  static BbStampLibrary *fixed = NULL;

  if (fixed == NULL)
    {
      g_autoptr (BbProject) project = read_fixed ();

      fixed = bb_stamp_library_new_fixed (project);
    }
  return fixed;
}
