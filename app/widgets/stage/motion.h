/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What does the stage show while frames go by? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/**
 * BbMotion:
 *
 * Draws what the video shows at the playhead where that moves: a camera, layers, or a transition. The sheets for it are
 * made ahead in a thread; the main thread only puts them where they are. Main thread.
 */
typedef struct _BbMotion BbMotion;

/** Returns: (transfer full): one for @editor; @ready is called with @data when more can be painted than before */
BbMotion *bb_motion_new (BbEditor *editor, void (*ready) (gpointer data), gpointer data);
void bb_motion_free (BbMotion *self);

/**
 * bb_motion_prepare:
 * @width: of the picture area, in pixels of the device
 * @height: likewise
 *
 * Asks for what is missing to paint the frame at the playhead, and what the next board needs.
 *
 * Returns: whether the frame moves, and can be painted now
 */
gboolean bb_motion_prepare (BbMotion *self, int width, int height);

/** Paints that frame, where bb_motion_prepare() said that it can be */
void bb_motion_paint (BbMotion *self, cairo_t *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BbMotion, bb_motion_free)

G_END_DECLS
