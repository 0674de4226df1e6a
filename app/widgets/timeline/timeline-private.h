/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do the files of the timeline share? */
#pragma once

#include "render/board-cache.h"
#include "widgets/timeline/note-popover.h"
#include "widgets/timeline/timeline-input.h"
#include "widgets/timeline/timeline-tiles.h"
#include "widgets/timeline/timeline.h"
#include "widgets/timeline/video-thumbnails.h"

G_BEGIN_DECLS

struct _BbTimeline
{
  GtkWidget parent;

  BbEditor *editor;
  BbTimelineInput *input;
  BbTimelineTiles *tiles;
  BbNotePopover *note_popover;
  BbBoardCache *thumbnails;
  BbVideoThumbnails *video; /* NULL where none is shown */
  GtkAdjustment *adjustment;

  BbLanesLayout layout;
  BbLanesScale scale;
  PangoFontDescription *font;
  gboolean shows_all; /* zoomed to fit, and to stay so while the window changes */
  gboolean is_adjusting;
  gboolean has_bands; /* the waveform is coloured by its frequencies */
  BbLanesHit hover;
  gint64 landing; /* frame of what is about to be dropped, or -1 */
};

/** Makes the scroll position, which bb_timeline_get_adjustment() gives */
void bb_timeline_init_axis (BbTimeline *self);

/** Lets the pointer read what is cut */
void bb_timeline_init_tooltip (BbTimeline *self);

/** Lets notes be written over the lanes */
void bb_timeline_follow_notes (BbTimeline *self, BbEditor *editor);

/** Lets the popover that writes one point to where its frame lies now */
void bb_timeline_place_note (BbTimeline *self);

/** Brings the scale within its limits after length or width changed, or keeps showing all */
void bb_timeline_update_axis (BbTimeline *self);

/** Lets the video that is shown have its pictures in the lane */
void bb_timeline_follow_video (BbTimeline *self, BbEditor *editor);

/** Fills in what @view is to know of it */
void bb_timeline_view_video (BbTimeline *self, BbLanesView *view);

/** Draws everything again */
void bb_timeline_redraw_all (BbTimeline *self);

/** Draws playhead, selection, hover, landing and roll */
void bb_timeline_snapshot_marks (BbTimeline *self, GtkSnapshot *snapshot, const BbLanesView *view);

/** Returns: (transfer none) (nullable) */
BbEditor *bb_timeline_get_editor (BbTimeline *self);

/** Returns: what lies at a point of the widget */
BbLanesHit bb_timeline_pick (BbTimeline *self, double x, double y);

/** Returns: what lies at @x, in frames with their fraction, also outside the video */
double bb_timeline_position_at (BbTimeline *self, double x);

/** Returns: where @frame starts, in pixels of the widget */
double bb_timeline_frame_to_x (BbTimeline *self, gint64 frame);

/** Zooms by @factor about @x */
void bb_timeline_zoom_about (BbTimeline *self, double factor, double x);

/** Scrolls by @pixels; positive shows what comes later */
void bb_timeline_scroll (BbTimeline *self, double pixels);

/** Scrolls just so far that @frame shows */
void bb_timeline_reveal (BbTimeline *self, gint64 frame);

/** Returns: whether it lies at one frame, and can be pulled to both sides */
gboolean bb_timeline_is_end (BbHitKind kind);

void bb_timeline_set_hover (BbTimeline *self, const BbLanesHit *hit);

/** Keeps @frame in view while the song plays: a page at a time, so that the eye can rest */
void bb_timeline_turn_page (BbTimeline *self, gint64 frame);

G_END_DECLS
