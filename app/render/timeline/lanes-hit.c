/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What lies at a point of the timeline? */
#include <math.h>

#include "render/timeline/lanes-layout.h"

/* from a note's dot, in pixels */
#define NOTE_REACH 8

typedef struct
{
  const BbLanesScale *scale;
  const BbProject *project;
  double x; /* from the left edge of the lanes */
} Point;

gboolean
bb_lanes_get_song_span (const BbProject *project, gint64 from, gint64 to, gint64 *start, gint64 *end)
{
  const BbFrameRate *rate = &project->settings->rate;

  return project->song != NULL && bb_song_sample_to_frame (project->song, rate, from, start) &&
         bb_song_sample_to_frame (project->song, rate, to, end);
}

static double
get_edge_distance (const Point *point, guint index)
{
  return fabs (bb_lanes_scale_to_x (point->scale, bb_project_get_start (point->project, index)) - point->x);
}

/* the edge within reach, seen from within place @index; 0, which starts no edge, where there is
 * none */
static guint
find_edge (const Point *point, guint index)
{
  double width = bb_project_get_duration (point->project, index) * point->scale->pixels_per_frame;
  double reach = MIN (BB_EDGE_REACH, width / 3);
  guint next = index + 1 < bb_project_count (point->project) ? index + 1 : 0;
  double left = index > 0 ? get_edge_distance (point, index) : G_MAXDOUBLE;
  double right = next > 0 ? get_edge_distance (point, next) : G_MAXDOUBLE;

  if (MIN (left, right) > reach)
    return 0;
  return left < right ? index : next;
}

static void
hit_board (const Point *point, BbLanesHit *hit)
{
  guint index = bb_project_find_place (point->project, hit->frame);
  guint edge = find_edge (point, index);

  hit->kind = edge > 0 ? BB_HIT_EDGE : BB_HIT_BOARD;
  hit->index = edge > 0 ? edge : index;
  if (edge > 0)
    hit->frame = bb_project_get_start (point->project, edge);
}

static void
hit_in_song (const Point *point, BbLanesHit *hit, BbHitKind kind, int index, gint64 from, gint64 to)
{
  gint64 start, end;

  if (bb_lanes_get_song_span (point->project, from, to, &start, &end) && hit->frame >= start && hit->frame < end)
    {
      hit->kind = kind;
      hit->index = index;
    }
}

static void
hit_section (const Point *point, BbLanesHit *hit)
{
  const BbList *list = point->project->lists[BB_SECTIONS];

  for (guint i = 0; i < list->n_items; i++)
    {
      const BbSection *section = bb_list_get (list, i);

      hit_in_song (point, hit, BB_HIT_SECTION, i, section->from, section->to);
    }
}

static void
hit_lyric (const Point *point, BbLanesHit *hit)
{
  const BbList *list = point->project->lists[BB_LYRICS];

  for (guint i = 0; i < list->n_items; i++)
    {
      const BbLyric *lyric = bb_list_get (list, i);

      hit_in_song (point, hit, BB_HIT_LYRIC, i, lyric->from, lyric->to);
    }
}

static void
hit_note (const Point *point, BbLanesHit *hit)
{
  const BbList *list = point->project->lists[BB_NOTES];
  double best = NOTE_REACH;

  for (guint i = 0; i < list->n_items; i++)
    {
      const BbNote *note = bb_list_get (list, i);
      double distance = fabs (bb_lanes_scale_to_x (point->scale, note->frame) - point->x);

      if (distance > best)
        continue;
      best = distance;
      hit->kind = BB_HIT_NOTE;
      hit->index = i;
    }
}

static void
hit_ruler (const Point *point, BbLanesHit *hit)
{
  hit->kind = BB_HIT_RULER;
}

static void
hit_song (const Point *point, BbLanesHit *hit)
{
  hit->kind = BB_HIT_SONG;
}

static void (*const lanes[BB_N_LANES]) (const Point *point, BbLanesHit *hit) = {
  [BB_LANE_RULER] = hit_ruler, [BB_LANE_SECTIONS] = hit_section, [BB_LANE_BOARDS] = hit_board,
  [BB_LANE_SONG] = hit_song,   [BB_LANE_LYRICS] = hit_lyric,     [BB_LANE_NOTES] = hit_note,
};

BbLanesHit
bb_lanes_hit (const BbLanesLayout *layout, const BbLanesScale *scale, const BbProject *project, double x, double y)
{
  Point point = { scale, project, x - layout->gutter };
  gint64 frame = bb_lanes_scale_frame_at (scale, point.x);
  BbLanesHit hit = { BB_HIT_NOTHING, -1, CLAMP (frame, 0, project->settings->length - 1) };

  if (x < layout->gutter)
    hit.kind = BB_HIT_GUTTER;
  for (BbLane lane = 0; lane < BB_N_LANES && x >= layout->gutter; lane++)
    {
      const BbSpan *span = &layout->lanes[lane];
      gboolean is_video = frame == hit.frame || lane == BB_LANE_RULER || lane == BB_LANE_SONG;

      if (is_video && y >= span->y && y < span->y + span->height)
        lanes[lane](&point, &hit);
    }

  return hit;
}
