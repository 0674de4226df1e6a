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

/* Returns: (transfer full) (nullable): what is said of the picture at @path */
static GExiv2Metadata *
open_metadata (const char *path)
{
  static GOnce once = G_ONCE_INIT;
  g_autoptr (GExiv2Metadata) metadata = NULL;

  if (!GPOINTER_TO_INT (g_once (&once, start, NULL)))
    return NULL;

  metadata = gexiv2_metadata_new ();
  return gexiv2_metadata_open_path (metadata, path, NULL) ? g_steal_pointer (&metadata) : NULL;
}

int
bb_exif_read_orientation (const char *path)
{
  g_autoptr (GExiv2Metadata) metadata = open_metadata (path);
  int orientation = metadata != NULL ? (int) gexiv2_metadata_try_get_orientation (metadata, NULL) : 1;

  return orientation >= 1 && orientation <= 8 ? orientation : 1;
}

gboolean
bb_exif_has_float_samples (const char *path)
{
  g_autoptr (GExiv2Metadata) metadata = open_metadata (path);
  g_autofree char *format
      = metadata != NULL ? gexiv2_metadata_try_get_tag_string (metadata, "Exif.Image.SampleFormat", NULL) : NULL;

  /* one for each channel */
  return format != NULL && *format == '3';
}

gboolean
bb_orientation_swaps (int orientation)
{
  return orientation >= 5;
}
