/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which lanes has the timeline, where does each lie, and what lies at a point? */
#pragma once

#include "model/project.h"
#include "render/timeline/lanes-scale.h"

G_BEGIN_DECLS

/* from top to bottom */
typedef enum
{
  BB_LANE_RULER,
  BB_LANE_SECTIONS, /* where there is a song, as counts and lyrics */
  BB_LANE_BOARDS,
  BB_LANE_SONG,
  BB_LANE_COUNTS,
  BB_LANE_LYRICS,
  BB_LANE_VIDEO, /* where there is one */
  BB_LANE_NOTES,
  BB_N_LANES
} BbLane;

/**
 * BbSpan:
 * @y: its top
 * @height: 0 where it is not shown
 */
typedef struct
{
  double y;
  double height;
} BbSpan;

/**
 * BbLanesLayout:
 * @width: of all, gutter included
 * @height: of all
 * @gutter: width of the column of the lanes' names, at the left
 * @lanes: each without the line below it, which is 1 pixel
 * @picture: of the thumbnails, within the boards' lane
 * @scene: of the edge in the scene's colour, below them
 * @number: of the row of numbers below that
 * @picture_width: of a thumbnail, by the video's aspect
 *
 * The one place where the geometry of the timeline is computed; drawing and hit tests read it.
 * Whole pixels of the widget, from its top left corner. A plain value.
 */
typedef struct
{
  double width;
  double height;
  double gutter;
  BbSpan lanes[BB_N_LANES];
  BbSpan picture;
  BbSpan scene;
  BbSpan number;
  double picture_width;
} BbLanesLayout;

#define BB_LANES_GUTTER 96

/**
 * bb_lanes_layout_make:
 * @width: of the widget in pixels
 * @height: likewise
 * @text_height: of one line of the timeline's text in pixels
 *
 * Boards and song share what the other lanes leave; where that is too little, the others become
 * compact. Every lane shows from bb_lanes_layout_get_least_height() on.
 */
BbLanesLayout bb_lanes_layout_make (const BbProject *project, double width, double height, double text_height);

/** Returns: the height in which every lane can be read, in pixels: a minimum height for the widget */
double bb_lanes_layout_get_least_height (const BbProject *project, double text_height);

/** Returns: the height that shows every lane at ease, in pixels: a natural height for the widget */
double bb_lanes_layout_get_natural_height (const BbProject *project, double text_height);

/** Returns: the width of the lanes, right of the gutter */
double bb_lanes_layout_get_lane_width (const BbLanesLayout *self);

/** Returns: (transfer none): the lane's name, translated */
const char *bb_lane_get_label (BbLane lane);

typedef enum
{
  BB_HIT_NOTHING, /* below the lanes, or outside the video */
  BB_HIT_GUTTER,
  BB_HIT_RULER,
  BB_HIT_EDGE,             /* index: the place that starts there, 1 to count - 1 */
  BB_HIT_BOARD,            /* index: of the place */
  BB_HIT_TRANSITION_START, /* index: the place that comes in */
  BB_HIT_TRANSITION_END,
  BB_HIT_SONG,
  BB_HIT_STRETCH,       /* index: in the song map; where it can be grabbed to be moved */
  BB_HIT_STRETCH_START, /* likewise: where this end alone can */
  BB_HIT_STRETCH_END,
  BB_HIT_COUNTS,
  BB_HIT_SECTION,       /* index: in the list; only on a section itself */
  BB_HIT_SECTION_START, /* likewise: where it can be grabbed to move this end alone */
  BB_HIT_SECTION_END,
  BB_HIT_SECTIONS, /* their lane, where none lies */
  BB_HIT_LYRIC,    /* as sections */
  BB_HIT_LYRIC_START,
  BB_HIT_LYRIC_END,
  BB_HIT_LYRIC_WORD, /* likewise: where a word of it begins, and can be grabbed */
  BB_HIT_LYRICS,
  BB_HIT_NOTE,     /* index: in the list; its dot, its bar or its text */
  BB_HIT_NOTE_END, /* likewise: where a stretch ends, and can be grabbed */
  BB_HIT_VIDEO,    /* the one that is shown */
  BB_HIT_VIDEOS,   /* its lane beside it */
  BB_HIT_NOTES     /* the notes' lane, between them */
} BbHitKind;

/* how far from an edge it can be grabbed, in pixels; a narrow board, section or line keeps the middle third of its
 * width */
#define BB_EDGE_REACH 5

/**
 * BbLanesHit:
 * @kind: what lies there
 * @index: which, or -1
 * @frame: the one under the point, clamped into the video; for an edge or an end the frame at which it lies
 */
typedef struct
{
  BbHitKind kind;
  int index;
  gint64 frame;
} BbLanesHit;

/** Returns: what lies at (@x, @y), in pixels from the widget's top left corner */
BbLanesHit
bb_lanes_hit (const BbLanesLayout *layout, const BbLanesScale *scale, const BbProject *project, double x, double y);

/**
 * bb_lanes_get_song_span:
 * @from: sample of the song
 * @to: the sample after the last
 * @start: (out): the frame nearest to @from
 * @end: (out): the frame nearest to @to
 *
 * Where a section or a lyric lies in the video; where the song map leaves out one end of it, what is heard of it.
 *
 * Returns: %FALSE where the song map leaves it out, or there is no song
 */
gboolean bb_lanes_get_song_span (const BbProject *project, gint64 from, gint64 to, gint64 *start, gint64 *end);

G_END_DECLS
