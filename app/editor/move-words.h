/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What do a camera's move and a transition do, in words? */
#pragma once

#include "model/project.h"

G_BEGIN_DECLS

/** Returns: (transfer full): how the camera of the place at @index moves: "Push in to 60 %", "Pan left · handheld";
 *  "Still" where it does not */
char *bb_move_words_describe (const BbProject *project, guint index);

/** Returns: (transfer full): how the place at @index comes in: "Dissolve · 12 fr"; "Cut" where plainly */
char *bb_move_words_describe_transition (const BbProject *project, guint index);

/** Returns: (transfer none): what @kind is called */
const char *bb_move_words_name_transition (BbTransitionKind kind);

G_END_DECLS
