/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which beats have a line, and which bars a number? Private to render/timeline. */
#pragma once

#include "render/timeline/lanes-piece.h"

G_BEGIN_DECLS

/** Returns: the width of a beat in pixels, as it is in the mean: all tiles take the same */
double bb_lanes_beats_get_width (const BbLanesView *view);

/** Draws the lines of beats and bars from @y on; @is_ruler: as ticks of the ruler, else as the lines that go on from
 *  them */
void bb_lanes_beats_draw_lines (const BbLanePiece *piece, double y, double height, gboolean is_ruler);

/** Draws the numbers of bars, and their timecode, in the ruler */
void bb_lanes_beats_draw_bars (const BbLanePiece *piece, const BbSpan *lane);

G_END_DECLS
