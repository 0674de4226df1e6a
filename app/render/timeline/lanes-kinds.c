/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which lanes are there? */
#include "render/timeline/lanes-private.h"

#include <glib/gi18n-lib.h>

static const BbLaneKind *const kinds[BB_N_LANES] = {
  [BB_LANE_RULER] = &bb_lane_ruler, [BB_LANE_SECTIONS] = &bb_lane_sections, [BB_LANE_BOARDS] = &bb_lane_boards,
  [BB_LANE_SONG] = &bb_lane_song,   [BB_LANE_COUNTS] = &bb_lane_counts,     [BB_LANE_LYRICS] = &bb_lane_lyrics,
  [BB_LANE_VIDEO] = &bb_lane_video, [BB_LANE_NOTES] = &bb_lane_notes,
};

const BbLaneKind *
bb_lane_get_kind (BbLane lane)
{
  return kinds[lane];
}

const char *
bb_lane_get_label (BbLane lane)
{
  g_return_val_if_fail (lane < BB_N_LANES, "");

  return kinds[lane]->label[0] == '\0' ? "" : _ (kinds[lane]->label);
}

void
bb_lane_hit_in_song (const BbLanePoint *point, BbLanesHit *hit, BbHitKind kind, int index, gint64 from, gint64 to)
{
  gint64 start, end;
  double left, right, reach;

  if (!bb_lanes_get_song_span (point->project, from, to, &start, &end))
    return;

  left = point->x - bb_lanes_scale_to_x (point->scale, (double) start);
  right = bb_lanes_scale_to_x (point->scale, (double) end) - point->x;
  reach = MIN (BB_EDGE_REACH, (left + right) / 3);
  if (left < 0 || right <= 0)
    return;

  *hit = (BbLanesHit){ kind, index, hit->frame };
  if (left <= reach)
    *hit = (BbLanesHit){ kind + 1, index, start };
  else if (right <= reach)
    *hit = (BbLanesHit){ kind + 2, index, end };
}
