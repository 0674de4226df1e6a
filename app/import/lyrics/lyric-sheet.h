/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a file of lyrics say, before it is known which song it is for? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* where a line does not say how long it lasts */
#define BB_SHEET_OPEN (-1)
/* no file of lyrics has more lines; what follows is left out, and said */
#define BB_SHEET_LINES_MAX 20000

/**
 * BbSheetWord:
 * @at: the character of its line at which it begins
 * @ms: when it is sung
 */
typedef struct
{
  guint at;
  gint64 ms;
} BbSheetWord;

/**
 * BbSheetLine:
 * @index: which one of the file it is
 * @ms: when it begins, in milliseconds
 * @end: when it ends, or %BB_SHEET_OPEN
 * @text: what is sung; "" only ends the line before
 * @translation: in a second language, or %NULL
 * @words: (element-type BbSheetWord) (nullable): the words that have times of their own, in order
 */
typedef struct
{
  guint index;
  gint64 ms;
  gint64 end;
  char *text;
  char *translation;
  GArray *words;
} BbSheetLine;

/**
 * BbSheet:
 * @lines: (element-type BbSheetLine): those that have a time, in the order of the file
 * @untimed: (element-type utf8): those that have none
 * @offset: in milliseconds, by which they are sung earlier than they say
 * @length: of the song that they were made for, in milliseconds, or 0
 * @is_of_video: whether times count from the start of the video; else from that of the song
 * @remarks: (element-type utf8): what could not be used, for people
 * @n_dropped: lines beyond %BB_SHEET_LINES_MAX
 */
typedef struct
{
  GPtrArray *lines;
  GPtrArray *untimed;
  gint64 offset;
  gint64 length;
  gboolean is_of_video;
  GPtrArray *remarks;
  guint n_dropped;
} BbSheet;

/** Returns: (transfer full): an empty sheet */
BbSheet *bb_sheet_new (void);
void bb_sheet_free (BbSheet *self);

/** Adds a line; takes over @text. Returns: (transfer none) (nullable): it; %NULL where there are too many */
BbSheetLine *bb_sheet_take_line (BbSheet *self, gint64 ms, gint64 end, char *text);

/** Adds a line that has no time; takes it over */
void bb_sheet_take_untimed (BbSheet *self, char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbSheet, bb_sheet_free)

G_END_DECLS
