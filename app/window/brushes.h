/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which brushes did the user leave ready? */
#pragma once

#include "editor/editor.h"

G_BEGIN_DECLS

/** Gives @editor the brushes as they were used last, in any window, and keeps how they are used in it */
void bb_brushes_follow (GSettings *settings, BbEditor *editor);

G_END_DECLS
