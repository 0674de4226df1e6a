/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the song look on the timeline? */
#include "render/timeline-tile.h"

void
bb_tile_draw_song (const BbTile *self, const BbSpan *lane)
{
  bb_tile_draw_grid (self, lane);
}
