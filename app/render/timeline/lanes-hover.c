/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a section or a line of the song look that the pointer is on? */
#include "model/lyric.h"
#include "render/timeline/lanes-private.h"

#define END_WIDTH 3

static const struct
{
  BbHitKind hit; /* the next two kinds are its start and its end */
  BbLane lane;
  BbListKind list;
  gsize from;
  gsize to;
} kinds[] = {
  { BB_HIT_SECTION, BB_LANE_SECTIONS, BB_SECTIONS, offsetof (BbSection, from), offsetof (BbSection, to) },
  { BB_HIT_LYRIC, BB_LANE_LYRICS, BB_LYRICS, offsetof (BbLyric, from), offsetof (BbLyric, to) },
};

static void
draw_middle (const BbLanePiece *self, const BbSpan *lane, gint64 from, gint64 to)
{
  gint64 start, end;
  double x;

  if (!bb_lanes_get_song_span (self->view->project, from, to, &start, &end))
    return;

  x = bb_lane_piece_to_x (self, (double) start);
  bb_lane_piece_fill (self, BB_COLOUR_HOVER, x + 1, lane->y + 3, bb_lane_piece_to_x (self, (double) end) - x - 2,
                      lane->height - 6);
}

void
bb_lanes_draw_song_hover (const BbLanePiece *self, const BbLanesHit *hover)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      const BbSpan *lane = &self->view->layout.lanes[kinds[i].lane];
      const BbList *list = self->view->project->lists[kinds[i].list];

      if (hover->index < 0 || hover->index >= (int) list->n_items)
        continue;
      if (hover->kind == kinds[i].hit + 1 || hover->kind == kinds[i].hit + 2 ||
          (hover->kind == BB_HIT_LYRIC_WORD && kinds[i].hit == BB_HIT_LYRIC))
        bb_lane_piece_fill (self, BB_COLOUR_ACCENT, bb_lane_piece_to_x (self, (double) hover->frame) - END_WIDTH / 2.0,
                            lane->y, END_WIDTH, lane->height);
      if (hover->kind == kinds[i].hit)
        draw_middle (self, lane, G_STRUCT_MEMBER (gint64, list->items[hover->index], kinds[i].from),
                     G_STRUCT_MEMBER (gint64, list->items[hover->index], kinds[i].to));
    }
}
