/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which stroke is what somebody writes? */
#pragma once

#include "sketch/stroke.h"

G_BEGIN_DECLS

/** The fonts that letters are written in, as Pango takes them */
#define BB_INK_LETTERS_FONT "Cantarell, NanumGothic, Bold"

/**
 * bb_ink_letters:
 * @text: one line, in UTF-8
 * @brush: of letters, whose size is that of the font
 * @x: of its left edge, in ink units
 * @y: of its middle, likewise
 *
 * The outlines of its letters, so that a picture with words needs no font where it is opened.
 *
 * Returns: (transfer full) (nullable): the stroke to keep; %NULL where nothing of it is seen
 */
BbStroke *bb_ink_letters (const char *text, const BbBrush *brush, double x, double y);

G_END_DECLS
