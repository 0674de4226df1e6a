/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which lanes are there? */
#include "render/timeline/lanes-private.h"

#include <glib/gi18n-lib.h>

static const BbLaneKind *const kinds[BB_N_LANES] = {
  [BB_LANE_RULER] = &bb_lane_ruler, [BB_LANE_SECTIONS] = &bb_lane_sections, [BB_LANE_BOARDS] = &bb_lane_boards,
  [BB_LANE_SONG] = &bb_lane_song,   [BB_LANE_COUNTS] = &bb_lane_counts,     [BB_LANE_LYRICS] = &bb_lane_lyrics,
  [BB_LANE_NOTES] = &bb_lane_notes,
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

  if (!bb_lanes_get_song_span (point->project, from, to, &start, &end) || hit->frame < start || hit->frame >= end)
    return;

  hit->kind = kind;
  hit->index = index;
}
