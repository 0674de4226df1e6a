/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does one board become the next? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/* Each is one undo step. A board that is locked keeps its transition, and that is said. */

/** Lets the selected boards come in by @kind, as long as they did, or for half a second; the first board of a video
 *  comes in plainly */
void bb_transition_command_set_kind (BbEditor *editor, BbTransitionKind kind);

/** Lets the transitions into the selected boards last @frames, or @beats; where they come in plainly, they dissolve */
void bb_transition_command_set_length (BbEditor *editor, int frames);
void bb_transition_command_set_beats (BbEditor *editor, int beats);

/** A dissolve of half a second at the edge nearest to the playhead; a plain cut where there was a transition */
void bb_transition_command_toggle_dissolve (BbEditor *editor);

/** Returns: (transfer full): @project with the transition into the place at @index lasting @length frames, as long as
 *  both boards have room for it: at least 2 */
BbProject *bb_transition_lengthen (const BbProject *project, guint index, gint64 length);

G_END_DECLS
