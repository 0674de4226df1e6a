/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is this file, told by its content? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  BB_FILE_OTHER,
  BB_FILE_PROJECT, /* one of ours */
  BB_FILE_SONG,    /* a sound */
  BB_FILE_VIDEO,   /* what may hold moving pictures; it may be a sound all the same */
  BB_FILE_PICTURE,
  BB_FILE_LYRICS,    /* text with times: LRC, SubRip, WebVTT */
  BB_FILE_NOTES,     /* a table of notes: CSV */
  BB_FILE_SUBTITLES, /* of a kind that is not read: ASS */
  BB_FILE_TEXT,      /* any other text: lyrics that are to be timed by tapping */
  BB_FILE_N_KINDS
} BbFileKind;

/**
 * bb_file_kind_from_data:
 * @data: the file, or its beginning; 64 KiB are enough
 * @length: bytes of @data
 * @name: (nullable): its name, asked only where the content leaves it open
 * @mime: (out) (optional): MIME type, interned
 *
 * Returns: what it is
 */
BbFileKind bb_file_kind_from_data (const void *data, gsize length, const char *name, const char **mime);

/**
 * bb_file_kind_detect:
 * @path: of a file
 * @kind: (out): what it is
 * @mime: (out) (optional): MIME type, interned
 *
 * Returns: %FALSE and @error where it cannot be read
 */
gboolean bb_file_kind_detect (const char *path, BbFileKind *kind, const char **mime, GError **error);

G_END_DECLS
