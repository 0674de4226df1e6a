/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Of which colours is the board in hand? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_FRAME_PALETTE (bb_frame_palette_get_type ())
/**
 * BbFramePalette:
 *
 * Five colours of the current board, found in a thread while they are seen. A click copies one as "#d5408a"; with Shift
 * it becomes the colour of the brush, by the window's action "colour".
 */
G_DECLARE_FINAL_TYPE (BbFramePalette, bb_frame_palette, BB, FRAME_PALETTE, AdwBin)

void bb_frame_palette_set_editor (BbFramePalette *self, BbEditor *editor);

G_END_DECLS
