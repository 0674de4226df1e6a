/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do pointer, wheel and touchpad do on the timeline? */
#pragma once

#include "widgets/timeline.h"

G_BEGIN_DECLS

/**
 * BbTimelineInput:
 *
 * On ruler and song a drag scrubs, on an edge it rolls, on a board it selects and moves. Ctrl and wheel or a
 * pinch zoom about the pointer. Lives as long as the timeline.
 */
typedef struct _BbTimelineInput BbTimelineInput;

BbTimelineInput *bb_timeline_input_new (BbTimeline *timeline);
void bb_timeline_input_free (BbTimelineInput *self);

/** Takes back what is being dragged. Returns: whether there was anything */
gboolean bb_timeline_input_cancel (BbTimelineInput *self);

G_END_DECLS
