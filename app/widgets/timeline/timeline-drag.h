/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does the pointer drag what the timeline shows? */
#pragma once

#include "editor/drag.h"
#include "widgets/timeline/timeline.h"

G_BEGIN_DECLS

/**
 * BbTimelineDrag:
 *
 * From pixels to frames, and lanes that are pulled along; what a drag does is in editor/drag. Lives as long as the
 * timeline.
 */
typedef struct _BbTimelineDrag BbTimelineDrag;

BbTimelineDrag *bb_timeline_drag_new (BbTimeline *timeline);
void bb_timeline_drag_free (BbTimelineDrag *self);

/** Returns: whether the button is down on something that can be dragged */
gboolean bb_timeline_drag_is_active (const BbTimelineDrag *self);

/** Takes back what is being dragged. Returns: whether there was anything */
gboolean bb_timeline_drag_cancel (BbTimelineDrag *self);

/** Sets @first and @n to the boards that are dragged, where they lie in @project. Returns: whether any are */
gboolean bb_timeline_drag_find_boards (const BbTimelineDrag *self, const BbProject *project, guint *first, guint *n);

G_END_DECLS
