/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which encoders write each kind of video, in the process that does? */
#include "export/video/film-codecs.h"

#define X264 "preset=veryfast:"
#define VP9 "deadline=good:cpu-used=5:row-mt=1:tile-columns=2:b=0:"
#define FFV1 "level=3:coder=1:context=0:slices=4:slicecrc=1"
#define PRORES "vendor=apl0:"
/* its comparison with the frame before takes palettes for the same */
#define GIF "gifflags=-offsetting-transdiff"

/* 0RGB32 are Cairo's own pixels */
static const BbFilmFormat formats[BB_N_FILM_KINDS] = {
  [BB_FILM_MP4] = { "mp4",
                    "movflags=+faststart",
                    { { "libx264", "H.264", AV_PIX_FMT_YUV420P, { X264 "crf=28", X264 "crf=21", X264 "crf=15" } },
                      { "libopenh264", "H.264", AV_PIX_FMT_YUV420P, { "b=2M", "b=6M", "b=16M" } },
                      { "mpeg4",
                        "MPEG-4",
                        AV_PIX_FMT_YUV420P,
                        { "qmin=8:qmax=8", "qmin=4:qmax=4", "qmin=2:qmax=2" } } },
                    { { "aac", "AAC", AV_SAMPLE_FMT_FLTP, { "b=128k", "b=192k", "b=320k" } } } },
  [BB_FILM_WEBM] = { "webm",
                     "",
                     { { "libvpx-vp9", "VP9", AV_PIX_FMT_YUV420P, { VP9 "crf=42", VP9 "crf=33", VP9 "crf=24" } } },
                     { { "libopus", "Opus", AV_SAMPLE_FMT_S16, { "b=96k", "b=160k", "b=256k" } } } },
  [BB_FILM_MOV] = { "mov",
                    "movflags=+faststart",
                    { { "prores_ks",
                        "ProRes",
                        AV_PIX_FMT_YUV422P10,
                        { PRORES "profile=proxy", PRORES "profile=standard", PRORES "profile=hq" } } },
                    { { "pcm_s16le", "PCM", AV_SAMPLE_FMT_S16 } } },
  [BB_FILM_MKV] = { "matroska",
                    "",
                    { { "ffv1", "FFV1", AV_PIX_FMT_0RGB32, { FFV1, FFV1, FFV1 } } },
                    { { "pcm_s16le", "PCM", AV_SAMPLE_FMT_S16 } } },
  [BB_FILM_GIF] = { "gif", "", { { "gif", "GIF", AV_PIX_FMT_PAL8, { GIF, GIF, GIF } } } },
  [BB_FILM_WEBP] = { "webp",
                     "loop=0",
                     { { "libwebp_anim", "WebP", AV_PIX_FMT_RGB32, { "quality=50", "quality=75", "quality=90" } } } },
};

const BbFilmFormat *
bb_film_format_get (BbFilmKind kind)
{
  return &formats[kind];
}

gboolean
bb_film_has_encoder (const char *name)
{
  return avcodec_find_encoder_by_name (name) != NULL;
}

const BbFilmCodec *
bb_film_codecs_choose (const BbFilmCodec *choices, BbFilmHasEncoder has)
{
  for (guint i = 0; i < BB_FILM_CHOICES && choices[i].encoder != NULL; i++)
    {
      if (has (choices[i].encoder))
        return &choices[i];
    }

  return NULL;
}

char *
bb_film_codecs_describe (const BbFilmCodec *choices)
{
  GString *text = g_string_new (choices->label);

  for (guint i = 0; i < BB_FILM_CHOICES && choices[i].encoder != NULL; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? ", " : " (", choices[i].encoder);
  g_string_append_c (text, ')');
  return g_string_free (text, FALSE);
}
