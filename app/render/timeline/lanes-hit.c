/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What lies at a point of the timeline? */
#include "render/timeline/lanes-private.h"

/* what the song map leaves out at either end: the rest of it is heard */
static gboolean
clip_to_map (const BbProject *project, gint64 *from, gint64 *to)
{
  const BbList *map = project->song->map;
  gint64 first = G_MAXINT64, last = G_MININT64;

  for (guint i = 0; i < map->n_items; i++)
    {
      const BbStretch *stretch = bb_list_get (map, i);

      if (stretch->from >= *to || stretch->to <= *from)
        continue;
      first = MIN (first, MAX (stretch->from, *from));
      last = MAX (last, MIN (stretch->to, *to));
    }

  *from = first;
  *to = last;
  return first < last;
}

gboolean
bb_lanes_get_song_span (const BbProject *project, gint64 from, gint64 to, gint64 *start, gint64 *end)
{
  const BbFrameRate *rate = &project->settings->rate;

  return project->song != NULL && clip_to_map (project, &from, &to) &&
         bb_song_sample_to_frame (project->song, rate, from, start) &&
         bb_song_sample_to_frame (project->song, rate, to, end);
}

BbLanesHit
bb_lanes_hit (const BbLanesLayout *layout, const BbLanesScale *scale, const BbProject *project, double x, double y)
{
  BbLanePoint point = { scale, project, x - layout->gutter, 0 };
  gint64 frame = bb_lanes_scale_frame_at (scale, point.x);
  BbLanesHit hit = { BB_HIT_NOTHING, -1, CLAMP (frame, 0, project->settings->length - 1) };

  if (x < layout->gutter)
    hit.kind = BB_HIT_GUTTER;
  for (BbLane lane = 0; lane < BB_N_LANES && x >= layout->gutter; lane++)
    {
      const BbLaneKind *kind = bb_lane_get_kind (lane);
      const BbSpan *span = &layout->lanes[lane];
      gboolean is_here = frame == hit.frame || kind->reaches_outside;

      if (is_here && y >= span->y && y < span->y + span->height)
        {
          point.y = y - span->y;
          kind->hit (&point, &hit);
        }
    }

  return hit;
}
