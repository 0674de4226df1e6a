/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do the files of the timeline share? */
#pragma once

#include "render/board-cache.h"
#include "widgets/timeline/timeline-input.h"
#include "widgets/timeline/timeline-tiles.h"
#include "widgets/timeline/timeline.h"

G_BEGIN_DECLS

struct _BbTimeline
{
  GtkWidget parent;

  BbEditor *editor;
  BbTimelineInput *input;
  BbTimelineTiles *tiles;
  BbBoardCache *thumbnails;
  GtkAdjustment *adjustment;

  BbLanesLayout layout;
  BbLanesScale scale;
  PangoFontDescription *font;
  gboolean shows_all; /* zoomed to fit, and to stay so while the window changes */
  gboolean is_adjusting;
  BbLanesHit hover;
  gint64 landing; /* frame of what is about to be dropped, or -1 */

  /* while a first song is on its way: what is drawn, its numbers, and the source that renews it */
  BbProject *preview;
  GStrv preview_numbers;
  guint growing;
};

/** Makes the scroll position, which bb_timeline_get_adjustment() gives */
void bb_timeline_init_axis (BbTimeline *self);

/** Lets the pointer read what is cut */
void bb_timeline_init_tooltip (BbTimeline *self);

/** Brings the scale within its limits after length or width changed, or keeps showing all */
void bb_timeline_update_axis (BbTimeline *self);

/** Returns: (transfer none): what is drawn: the current state, or the preview of a song on its way */
const BbProject *bb_timeline_get_project (BbTimeline *self);

/** Draws playhead, selection, hover, landing and roll */
void bb_timeline_snapshot_marks (BbTimeline *self, GtkSnapshot *snapshot, const BbLanesView *view);

/** Keeps @frame in view while the song plays: a page at a time, so that the eye can rest */
void bb_timeline_turn_page (BbTimeline *self, gint64 frame);

G_END_DECLS
