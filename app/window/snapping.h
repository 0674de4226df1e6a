/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do hands snap to, and how far apart are new boards, as the user set it? */
#pragma once

#include <gio/gio.h>

#include "editor/editor.h"

G_BEGIN_DECLS

/** Adds "snap" and "snap-…" to @actions: whether to snap at all, the step of the beats, and what else to snap to; and
 *  "board-pace": how far apart new boards are */
void bb_snapping_add_actions (GActionMap *actions, GSettings *settings);

/** Lets @editor snap, and lay new boards, as @settings say, now and later */
void bb_snapping_follow (GSettings *settings, BbEditor *editor);

G_END_DECLS
