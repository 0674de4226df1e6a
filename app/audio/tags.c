/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do a sound's tags say? */
#include "audio/tags.h"

#include <libavcodec/avcodec.h>

static const struct
{
  enum AVCodecID codec;
  const char *type;
} cover_types[] = {
  { AV_CODEC_ID_MJPEG, "image/jpeg" }, { AV_CODEC_ID_PNG, "image/png" },   { AV_CODEC_ID_GIF, "image/gif" },
  { AV_CODEC_ID_BMP, "image/bmp" },    { AV_CODEC_ID_WEBP, "image/webp" },
};

static char *
dup_text (const AVFormatContext *format, const AVStream *stream, const char *key)
{
  const AVDictionaryEntry *entry = av_dict_get (format->metadata, key, NULL, 0);

  /* Ogg has its tags in the track */
  if (entry == NULL)
    entry = av_dict_get (stream->metadata, key, NULL, 0);
  if (entry == NULL || *entry->value == '\0')
    return NULL;

  return g_utf8_make_valid (entry->value, -1);
}

static gboolean
take_cover (const AVStream *stream, BbSoundInfo *info)
{
  for (guint i = 0; i < G_N_ELEMENTS (cover_types); i++)
    {
      if (stream->codecpar->codec_id != cover_types[i].codec)
        continue;

      info->cover = g_bytes_new (stream->attached_pic.data, (gsize) stream->attached_pic.size);
      info->cover_type = g_strdup (cover_types[i].type);
      return TRUE;
    }

  return FALSE;
}

void
bb_tags_read (const AVFormatContext *format, const AVStream *stream, BbSoundInfo *info)
{
  info->title = dup_text (format, stream, "title");
  info->artist = dup_text (format, stream, "artist");
  info->album = dup_text (format, stream, "album");

  for (guint i = 0; i < format->nb_streams; i++)
    {
      const AVStream *other = format->streams[i];

      if ((other->disposition & AV_DISPOSITION_ATTACHED_PIC) != 0 && other->attached_pic.size > 0 &&
          take_cover (other, info))
        return;
    }
}
