/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which encoders write each kind of video, in the process that does? */
#pragma once

#include <libavcodec/avcodec.h>

#include "export/video/film-words.h"

G_BEGIN_DECLS

/**
 * BbFilmCodec:
 * @encoder: as libavcodec calls it
 * @label: what it makes, as people call it
 * @format: of the pixels, or of the samples
 * @options: (array length=3): of the encoder, for each quality: "preset=veryfast:crf=21"
 */
typedef struct
{
  const char *encoder;
  const char *label;
  int format;
  const char *options[BB_N_FILM_QUALITIES];
} BbFilmCodec;

/* the best first */
#define BB_FILM_CHOICES 3

/**
 * BbFilmFormat:
 * @muxer: as libavformat calls it
 * @options: of the muxer
 * @video: encoders for the pictures; the first that is there is taken
 * @audio: likewise for the sound; none where there can be no sound
 */
typedef struct
{
  const char *muxer;
  const char *options;
  BbFilmCodec video[BB_FILM_CHOICES];
  BbFilmCodec audio[BB_FILM_CHOICES];
} BbFilmFormat;

const BbFilmFormat *bb_film_format_get (BbFilmKind kind);

/** Tells whether there is an encoder of that name */
typedef gboolean (*BbFilmHasEncoder) (const char *name);

/** Returns: whether libavcodec has the encoder */
gboolean bb_film_has_encoder (const char *name);

/** Returns: (transfer none) (nullable): the first of @choices (array length=3) that is there */
const BbFilmCodec *bb_film_codecs_choose (const BbFilmCodec *choices, BbFilmHasEncoder has);

/** Returns: (transfer full): what @choices are called, for people: "H.264 (libx264, libopenh264)" */
char *bb_film_codecs_describe (const BbFilmCodec *choices);

G_END_DECLS
