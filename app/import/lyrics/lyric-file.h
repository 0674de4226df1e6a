/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which lyrics come out of a file, and what is to be said of them? */
#pragma once

#include <gio/gio.h>

#include "model/project.h"

G_BEGIN_DECLS

/* which way a positive offset of an LRC file moves its lines; players disagree, and most say earlier */
typedef enum
{
  BB_OFFSET_EARLIER,
  BB_OFFSET_LATER
} BbOffsetSign;

/**
 * BbLyricFile:
 * @lines: list of #BbLyric in the song, sorted by from; empty where none has a time
 * @is_timed: whether the file has times; else its lines are to be timed by tapping
 * @untimed: (array zero-terminated=1): lines without a time, where it has no times; else none
 * @offset: of an LRC file, in milliseconds; not 0 where @lines depend on the sign
 * @remarks: (array zero-terminated=1): what could not be used, sentences for people
 */
typedef struct
{
  BbList *lines;
  gboolean is_timed;
  GStrv untimed;
  gint64 offset;
  GStrv remarks;
} BbLyricFile;

/**
 * bb_lyric_file_parse:
 * @data: of a file: LRC, SubRip, WebVTT, or plain text, in any encoding of bb_text_decode()
 * @length: bytes of it
 * @name: (nullable): of the file, for messages
 * @project: with a song; its subtitles lie in the video, and LRC in the song
 *
 * Returns: (transfer full) (nullable): what can be had; %NULL and @error, which says what to do, where @data is no
 *   text, or holds no line, or there is no
 *   song
 */
BbLyricFile *bb_lyric_file_parse (const void *data,
                                  gsize length,
                                  const char *name,
                                  const BbProject *project,
                                  BbOffsetSign sign,
                                  GError **error);

/** The same of the file at @path. Any thread */
BbLyricFile *bb_lyric_file_read (const char *path, const BbProject *project, BbOffsetSign sign, GError **error);

void bb_lyric_file_free (BbLyricFile *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbLyricFile, bb_lyric_file_free)

G_END_DECLS
