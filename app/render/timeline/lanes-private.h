/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is a lane? Private to render/timeline. */
#pragma once

#include "render/timeline/lanes-piece.h"

G_BEGIN_DECLS

/**
 * BbLanePoint:
 * @x: in pixels, from the left edge of the lanes
 * @y: likewise, from the top of the lane
 *
 * Where something may lie.
 */
typedef struct
{
  const BbLanesScale *scale;
  const BbProject *project;
  double x;
  double y;
} BbLanePoint;

/**
 * BbLaneKind:
 * @label: its name, not translated; "" for none
 * @padding: what is added to the height of a line of text, in pixels
 * @compact_padding: likewise, where there is little room
 * @share: of what the others leave: such a lane has no text's height, but this, 0 to 1
 * @least: its least height in pixels, where it has a share
 * @natural: its height in pixels at ease, where it has a share
 * @is_shown: (nullable): whether the project needs it; always unless told
 * @count_lines: (nullable): how many lines of text it would like, where there is room; one unless told
 * @draw: draws a piece of it; with @keeps_labels, the label that is kept
 * @draw_kept: (nullable): draws the label of what begins left of the view
 * @hit: what lies at a point in it: sets what it finds, where it finds anything
 * @hint: (nullable): how to fill it, not translated; shown where @is_empty says that nothing lies in it
 * @reaches_outside: it can be hit before the video and behind it
 *
 * A file for each: lane-*.c. What a drag on it does is in editor/drag.
 */
typedef struct
{
  const char *label;
  int padding;
  int compact_padding;
  double share;
  int least;
  double natural;
  gboolean (*is_shown) (const BbProject *project);
  int (*count_lines) (const BbProject *project);
  void (*draw) (const BbLanePiece *piece, const BbSpan *span);
  void (*draw_kept) (const BbLanePiece *piece, const BbSpan *span);
  void (*hit) (const BbLanePoint *point, BbLanesHit *hit);
  const char *hint;
  gboolean (*is_empty) (const BbLanesView *view);
  gboolean reaches_outside;
} BbLaneKind;

extern const BbLaneKind bb_lane_ruler;
extern const BbLaneKind bb_lane_sections;
extern const BbLaneKind bb_lane_boards;
extern const BbLaneKind bb_lane_song;
extern const BbLaneKind bb_lane_counts;
extern const BbLaneKind bb_lane_lyrics;
extern const BbLaneKind bb_lane_video;
extern const BbLaneKind bb_lane_notes;

/** Returns: (transfer none): what @lane is */
const BbLaneKind *bb_lane_get_kind (BbLane lane);

/**
 * bb_lane_hit_in_song:
 * @kind: what lies on that stretch of the song; the next two kinds are its start and its end
 *
 * Lets @hit be @kind and @index where it lies there, or near its ends.
 */
void bb_lane_hit_in_song (const BbLanePoint *point, BbLanesHit *hit, BbHitKind kind, int index, gint64 from, gint64 to);

/** Draws the transitions into the places from @first to the one after @last */
void bb_lane_piece_draw_transitions (const BbLanePiece *self, guint first, guint last);

/** Returns: whether an end of the transition into the place at @index, or the next one, is at @point; sets @hit */
gboolean bb_lane_hit_transition (const BbLanePoint *point, guint index, BbLanesHit *hit);

/** Draws what shows that the pointer is on a section or a line of the song */
void bb_lanes_draw_song_hover (const BbLanePiece *piece, const BbLanesHit *hover);

/** Draws what shows that the pointer is on a stretch of the song, or an end of one */
void bb_lanes_draw_stretch_hover (const BbLanePiece *piece, const BbLanesHit *hover);

/** Draws lines through the lane where the ruler has its ticks */
void bb_lane_draw_grid (const BbLanePiece *piece, const BbSpan *span);

G_END_DECLS
