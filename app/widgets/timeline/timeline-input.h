/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do pointer, wheel and touchpad do on the timeline? */
#pragma once

#include "widgets/timeline/timeline.h"

G_BEGIN_DECLS

/**
 * BbTimelineInput:
 *
 * Drags are in timeline-drag.c. The wheel scrolls; with Ctrl it zooms about the pointer, and so does a pinch. Lives as
 * long as the timeline.
 */
typedef struct _BbTimelineInput BbTimelineInput;

BbTimelineInput *bb_timeline_input_new (BbTimeline *timeline);
void bb_timeline_input_free (BbTimelineInput *self);

/** Closes the menu when the boards on which it was opened are others; once the timeline has an editor */
void bb_timeline_input_follow (BbTimelineInput *self, BbEditor *editor);

/** Gives the menu its place; part of the timeline's own allocation */
void bb_timeline_input_allocate (BbTimelineInput *self);

/** Closes the menu: what lay under it lies elsewhere */
void bb_timeline_input_close_menu (BbTimelineInput *self);

/** Sets @first and @n to the boards in hand, where they lie in @project now; left alone where there are none */
void bb_timeline_input_find_dragged (const BbTimelineInput *self, const BbProject *project, guint *first, guint *n);

/** Takes back what is being dragged. Returns: whether there was anything */
gboolean bb_timeline_input_cancel (BbTimelineInput *self);

G_END_DECLS
