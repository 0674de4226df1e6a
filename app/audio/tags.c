/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do a sound's tags say? */
#include "audio/tags.h"

static void
take_cover (BbSoundInfo *info, const GstTagList *tags)
{
  g_autoptr (GstSample) sample = NULL;
  GstMapInfo map;

  if (!gst_tag_list_get_sample (tags, GST_TAG_IMAGE, &sample) &&
      !gst_tag_list_get_sample (tags, GST_TAG_PREVIEW_IMAGE, &sample))
    return;

  if (gst_sample_get_caps (sample) != NULL &&
      gst_buffer_map (gst_sample_get_buffer (sample), &map, GST_MAP_READ))
    {
      info->cover = g_bytes_new (map.data, map.size);
      info->cover_type = g_strdup (
        gst_structure_get_name (gst_caps_get_structure (gst_sample_get_caps (sample), 0)));
      gst_buffer_unmap (gst_sample_get_buffer (sample), &map);
    }
}

void
bb_tags_read (const GstTagList *tags, BbSoundInfo *info)
{
  if (tags == NULL)
    return;

  gst_tag_list_get_string (tags, GST_TAG_TITLE, &info->title);
  gst_tag_list_get_string (tags, GST_TAG_ARTIST, &info->artist);
  gst_tag_list_get_string (tags, GST_TAG_ALBUM, &info->album);
  take_cover (info, tags);
}
