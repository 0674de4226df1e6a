/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which brush is in hand? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_TOOLS (bb_tools_get_type ())
/**
 * BbTools:
 *
 * The column at the left of the stage: pen and eraser, size, colours.
 */
G_DECLARE_FINAL_TYPE (BbTools, bb_tools, BB, TOOLS, AdwBin)

void bb_tools_set_editor (BbTools *self, BbEditor *editor);

G_END_DECLS
