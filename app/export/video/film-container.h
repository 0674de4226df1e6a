/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a container get into a file that was handed over open? */
#pragma once

#include <libavformat/avformat.h>

#include "export/video/film-codecs.h"

G_BEGIN_DECLS

/**
 * BbFilmContainer:
 * @format: with a stream for each track
 * @number: the errno of the first write that failed, or 0
 *
 * A file of pictures and sound, in the process that writes it.
 */
typedef struct
{
  AVFormatContext *format;
  int file;
  int number;
} BbFilmContainer;

/** Returns: (transfer full): a container of @muxer for @form in @file, which has to stay open; %NULL where there is no
 *  such muxer */
BbFilmContainer *bb_film_container_new (const BbFilmForm *form, const char *muxer, int file);
void bb_film_container_free (BbFilmContainer *self);

/** Writes what comes before the packets. Returns: 0, or an AVERROR */
int bb_film_container_begin (BbFilmContainer *self, const char *options);

/** Writes @packet, whose times are in @time_base; its content is taken. Returns: 0, or an AVERROR */
int bb_film_container_write (BbFilmContainer *self, AVStream *stream, AVPacket *packet, AVRational time_base);

/** Writes what comes after them. Returns: 0, or an AVERROR */
int bb_film_container_end (BbFilmContainer *self);

/**
 * bb_film_container_drain:
 * @codec: that was sent a frame, or %NULL
 * @duration: of a packet that says none, in the codec's time base
 *
 * Writes all packets that @codec has ready. Returns: 0, or an AVERROR
 */
int bb_film_container_drain (BbFilmContainer *self, AVStream *stream, AVCodecContext *codec, gint64 duration);

/** Returns: an open @codec for what @context says, with @options ("key=value:key=value"); or an AVERROR */
int bb_film_codec_open (AVCodecContext *context, const AVCodec *codec, const char *options);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbFilmContainer, bb_film_container_free)

G_END_DECLS
