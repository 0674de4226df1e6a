/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which shape is filled where a hand pours colour onto a board? */
#pragma once

#include "render/board-drawing.h"

G_BEGIN_DECLS

/**
 * bb_render_fill:
 * @board: whose lines hold the colour: those of its ink, and the dark ones of its pictures
 * @aspect: of the picture area, width by height
 * @x: where it is poured, in units of ink from the centre of the picture
 * @y: likewise
 * @brush: a fill
 * @options: where pictures come from
 *
 * Any thread; some tens of milliseconds.
 *
 * Returns: (transfer full) (nullable): the stroke to keep; %NULL where it is poured onto a line, or beside the picture
 */
BbStroke *bb_render_fill (const BbBoard *board,
                          double aspect,
                          double x,
                          double y,
                          const BbBrush *brush,
                          const BbRenderOptions *options);

G_END_DECLS
