/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where on a page does something lie? */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** BbPdfBox: a rectangle in points, from the top left corner of the page; of no width where there is nothing */
typedef struct
{
  double x;
  double y;
  double width;
  double height;
} BbPdfBox;

/**
 * BbPdfCell:
 * @place: index of the board's place
 * @part: 0, or which continuation of a text that was too long
 * @box: all of it
 * @picture: the picture area; nothing in a continuation
 * @number: the board's number
 * @time: timecode and duration, set to the right; nothing in a continuation
 * @text: the fields
 * @from: byte of the board's text from which it stands here
 * @n_lines: of it that stand here
 * @goes_on: whether there is more of it in the next cell
 */
typedef struct
{
  guint place;
  guint part;
  BbPdfBox box;
  BbPdfBox picture;
  BbPdfBox number;
  BbPdfBox time;
  BbPdfBox text;
  guint from;
  guint n_lines;
  gboolean goes_on;
} BbPdfCell;

G_END_DECLS
