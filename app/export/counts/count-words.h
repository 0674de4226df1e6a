/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where do the texts of a row stand? */
#pragma once

#include "export/counts/count-rows.h"
#include "export/pdf/pdf-text.h"

G_BEGIN_DECLS

/* what a text of a row is, and so how it is set */
typedef enum
{
  BB_COUNT_LYRIC,
  BB_COUNT_TRANSLATION,
  BB_COUNT_NOTE,
  BB_N_COUNT_STYLES
} BbCountStyle;

/**
 * BbCountText:
 * @style: how it is set
 * @markup: what it says
 * @x: of its left edge, in points
 * @y: of its top, from that of its row
 * @width: at which it wraps
 * @onset: x at which it begins, where it has no room there; else below 0
 */
typedef struct
{
  BbCountStyle style;
  char *markup;
  double x;
  double y;
  double width;
  double onset;
} BbCountText;

/**
 * BbCountColumns:
 * @left: x of the column with section and number
 * @counts: x of the first count
 * @width: of a count, and of a picture
 * @picture: height of a picture
 * @notes: x of the notes
 * @notes_width: of them; 0 without notes
 */
typedef struct
{
  double left;
  double counts;
  double width;
  double picture;
  double notes;
  double notes_width;
} BbCountColumns;

/** Returns: (transfer full): @markup as @style is set, at @width */
PangoLayout *bb_count_text_set (PangoContext *context, BbCountStyle style, const char *markup, double width);

/**
 * bb_count_words_place:
 * @columns: of the page
 * @top: of the room for lyrics, from that of the row
 * @texts: (element-type BbCountText): gains them
 *
 * Lyrics begin below the count on which they are sung, and further left where they would not fit; what the line before
 * leaves no room for goes one line down, and what is longer than all counts wraps. Notes fill the last column.
 *
 * Returns: how far down the row they reach
 */
double bb_count_words_place (const BbCountRow *row,
                             const BbCountColumns *columns,
                             int n_columns,
                             double top,
                             PangoContext *context,
                             GArray *texts);

G_END_DECLS
