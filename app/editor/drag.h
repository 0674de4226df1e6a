/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does a drag over the lanes do? */
#pragma once

#include "editor/editor.h"
#include "render/timeline/lanes-layout.h"

G_BEGIN_DECLS

/**
 * BbDrag:
 *
 * From a press on the lanes until the button comes up again. What a drag does hangs on what it began on: there is a
 * file for each kind, drag-*.c, and a table of them in drag.c. It knows frames and no pixels.
 */
typedef struct _BbDrag BbDrag;

/**
 * bb_drag_begin:
 * @hit: what was pressed
 * @position: of the pointer, in frames with their fraction; may lie outside the video
 * @extend: Shift: whether the selection is to be stretched, or the edge takes the later ones with it
 *
 * Returns: (transfer full) (nullable): a drag; %NULL where nothing can be dragged there
 */
BbDrag *bb_drag_begin (BbEditor *editor, const BbLanesHit *hit, double position, gboolean extend);

/** Returns: how many pixels the pointer moves before that is more than a press */
double bb_drag_get_threshold (const BbDrag *self);

/** What is dragged snaps to what is no farther away than @frames; 0 suspends that, and is how a drag begins */
void bb_drag_set_reach (BbDrag *self, double frames);

/** The pointer is at @position. Returns: %FALSE where the drag has come to its end, for what was in hand is gone */
gboolean bb_drag_to (BbDrag *self, double position);

/** The button came up: what is shown stays. Frees @self */
void bb_drag_release (BbDrag *self);

/** All is as before the drag: Escape. Frees @self. Returns: whether there was anything to take back */
gboolean bb_drag_cancel (BbDrag *self);

/** Leaves what is shown as it is: there is nobody any more to drag it on */
void bb_drag_free (BbDrag *self);

/** Returns: what the pointer is on, and where that lies now; kind %BB_HIT_NOTHING while boards are in hand */
BbLanesHit bb_drag_get_hit (const BbDrag *self);

/** Sets @first and @n to the boards in hand, as they lie in @project. Returns: whether there are any */
gboolean bb_drag_find_boards (const BbDrag *self, const BbProject *project, guint *first, guint *n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbDrag, bb_drag_free)

G_END_DECLS
