/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which brush is in hand? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_BRUSH_PANEL (bb_brush_panel_get_type ())
/**
 * BbBrushPanel:
 *
 * The column at the left of the stage: pen and eraser, size, colours.
 */
G_DECLARE_FINAL_TYPE (BbBrushPanel, bb_brush_panel, BB, BRUSH_PANEL, AdwBin)

void bb_brush_panel_set_editor (BbBrushPanel *self, BbEditor *editor);

G_END_DECLS
