/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How is the song played: how fast, with a click, counted in? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_PLAY_POPOVER (bb_play_popover_get_type ())
/**
 * BbPlayPopover:
 *
 * Asked by a button of the transport bar. Its switches are actions of the window.
 */
G_DECLARE_FINAL_TYPE (BbPlayPopover, bb_play_popover, BB, PLAY_POPOVER, GtkPopover)

void bb_play_popover_set_editor (BbPlayPopover *self, BbEditor *editor);

G_END_DECLS
