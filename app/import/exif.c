/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which way up does a picture stand? */
#include "import/exif.h"

#include <gexiv2/gexiv2.h>

/* Exiv2's parser of XMP is made ready once, before threads share it; what it says of strangers' files is no news */
static gpointer
start (gpointer unused)
{
  gexiv2_log_set_level (GEXIV2_LOG_LEVEL_MUTE);
  return GINT_TO_POINTER (gexiv2_initialize ());
}

int
bb_exif_read_orientation (const char *path)
{
  static GOnce once = G_ONCE_INIT;
  g_autoptr (GExiv2Metadata) metadata = NULL;
  int orientation;

  if (!GPOINTER_TO_INT (g_once (&once, start, NULL)))
    return 1;

  metadata = gexiv2_metadata_new ();
  if (!gexiv2_metadata_open_path (metadata, path, NULL))
    return 1;

  orientation = gexiv2_metadata_try_get_orientation (metadata, NULL);
  return orientation >= 1 && orientation <= 8 ? orientation : 1;
}

gboolean
bb_orientation_swaps (int orientation)
{
  return orientation >= 5;
}
