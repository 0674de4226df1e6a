/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which way up does a picture stand? */
#include "import/picture/exif.h"

#include <gexiv2/gexiv2.h>

/* Exiv2's parser of XMP is made ready once, before threads share it; what it says of strangers' files is no news */
static gpointer
start (gpointer unused)
{
  gexiv2_log_set_level (GEXIV2_LOG_LEVEL_MUTE);
  return GINT_TO_POINTER (gexiv2_initialize ());
}

/* Returns: (transfer full) (nullable): what is said of the picture; good for as long as @bytes */
static GExiv2Metadata *
open_metadata (GBytes *bytes)
{
  static GOnce once = G_ONCE_INIT;
  g_autoptr (GExiv2Metadata) metadata = NULL;
  gsize length;
  const guint8 *data = g_bytes_get_data (bytes, &length);

  if (!GPOINTER_TO_INT (g_once (&once, start, NULL)))
    return NULL;

  metadata = gexiv2_metadata_new ();
  return gexiv2_metadata_open_buf (metadata, data, (glong) length, NULL) ? g_steal_pointer (&metadata) : NULL;
}

int
bb_exif_read_orientation (GBytes *bytes)
{
  g_autoptr (GExiv2Metadata) metadata = open_metadata (bytes);
  int orientation = metadata != NULL ? (int) gexiv2_metadata_try_get_orientation (metadata, NULL) : 1;

  return orientation >= 1 && orientation <= 8 ? orientation : 1;
}

gboolean
bb_exif_has_float_samples (GBytes *bytes)
{
  g_autoptr (GExiv2Metadata) metadata = open_metadata (bytes);
  g_autofree char *format = metadata != NULL
                                ? gexiv2_metadata_try_get_tag_string (metadata, "Exif.Image.SampleFormat", NULL)
                                : NULL;

  /* one for each channel */
  return format != NULL && *format == '3';
}
