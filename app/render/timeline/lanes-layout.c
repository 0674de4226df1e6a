/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which lanes has the timeline, and where does each lie? */
#include "render/timeline/lanes-layout.h"

#include <math.h>

#include "render/timeline/lanes-private.h"

#define LINE 1
/* around the thumbnails, above and below */
#define PADDING 3
#define SCENE 3

double
bb_lanes_layout_get_lane_width (const BbLanesLayout *self)
{
  return MAX (1, self->width - self->gutter);
}

/* how many lines of text each lane would like; 0 where it is not shown */
static void
find_lanes (const BbProject *project, int shown[BB_N_LANES])
{
  for (BbLane lane = 0; lane < BB_N_LANES; lane++)
    {
      const BbLaneKind *kind = bb_lane_get_kind (lane);

      shown[lane] = kind->is_shown == NULL || kind->is_shown (project);
      if (shown[lane] && kind->count_lines != NULL)
        shown[lane] = kind->count_lines (project);
    }
}

static double
get_fixed_height (BbLane lane, int n_lines, double text_height, gboolean is_compact)
{
  const BbLaneKind *kind = bb_lane_get_kind (lane);

  return ceil (text_height) * (is_compact ? 1 : n_lines) + (is_compact ? kind->compact_padding : kind->padding);
}

/* what the lanes of text take, lines included, and at least what the others need */
static double
sum_heights (const int shown[BB_N_LANES], double text_height, gboolean is_compact, double *flexible)
{
  double fixed = 0;

  *flexible = 0;
  for (BbLane lane = 0; lane < BB_N_LANES; lane++)
    {
      if (shown[lane] == 0)
        continue;
      fixed += LINE;
      if (bb_lane_get_kind (lane)->share > 0)
        *flexible += bb_lane_get_kind (lane)->least;
      else
        fixed += get_fixed_height (lane, shown[lane], text_height, is_compact);
    }

  return fixed;
}

static gboolean
has_room (const int shown[BB_N_LANES], double height, double text_height)
{
  double flexible;
  double fixed = sum_heights (shown, text_height, FALSE, &flexible);

  return fixed + 1.4 * flexible <= height;
}

static void
place_lanes (BbLanesLayout *self, const int shown[BB_N_LANES], double text_height, gboolean is_compact)
{
  double flexible, y = 0;
  double rest = MAX (0, self->height - sum_heights (shown, text_height, is_compact, &flexible));

  for (BbLane lane = 0; lane < BB_N_LANES; lane++)
    {
      double height = 0;

      if (shown[lane] > 0 && bb_lane_get_kind (lane)->share > 0)
        height = floor (rest * bb_lane_get_kind (lane)->share);
      else if (shown[lane] > 0)
        height = get_fixed_height (lane, shown[lane], text_height, is_compact);

      self->lanes[lane] = (BbSpan){ y, height };
      if (shown[lane] > 0)
        y += height + LINE;
    }
}

static void
place_pictures (BbLanesLayout *self, const BbSettings *settings, double text_height)
{
  const BbSpan *lane = &self->lanes[BB_LANE_BOARDS];
  double row = ceil (text_height) + 2;

  self->picture.y = lane->y + PADDING;
  self->picture.height = MAX (1, lane->height - 2 * PADDING - SCENE - row);
  self->scene = (BbSpan){ self->picture.y + self->picture.height, SCENE };
  self->number.y = self->scene.y + SCENE;
  self->number.height = row;
  self->picture_width = MAX (1, round (self->picture.height * settings->width / settings->height));
}

BbLanesLayout
bb_lanes_layout_make (const BbProject *project, double width, double height, double text_height)
{
  BbLanesLayout self = { width, height, MIN (BB_LANES_GUTTER, width / 4) };
  int shown[BB_N_LANES];
  gboolean is_compact;

  find_lanes (project, shown);
  is_compact = !has_room (shown, height, text_height);
  place_lanes (&self, shown, text_height, is_compact);
  place_pictures (&self, project->settings, text_height);
  return self;
}

double
bb_lanes_layout_get_least_height (const BbProject *project, double text_height)
{
  int shown[BB_N_LANES];
  double flexible;

  find_lanes (project, shown);
  return sum_heights (shown, text_height, TRUE, &flexible) + flexible;
}

double
bb_lanes_layout_get_natural_height (const BbProject *project, double text_height)
{
  int shown[BB_N_LANES];
  double flexible, height;

  find_lanes (project, shown);
  height = sum_heights (shown, text_height, FALSE, &flexible);
  for (BbLane lane = 0; lane < BB_N_LANES; lane++)
    height += shown[lane] > 0 ? bb_lane_get_kind (lane)->natural : 0;
  return height;
}
