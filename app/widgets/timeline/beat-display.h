/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which count, bar and eight is heard? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_BEAT_DISPLAY (bb_beat_display_get_type ())
/**
 * BbBeatDisplay:
 *
 * The count at the playhead, large, and beside it bar and eight. Not there where the song has no beats.
 */
G_DECLARE_FINAL_TYPE (BbBeatDisplay, bb_beat_display, BB, BEAT_DISPLAY, AdwBin)

void bb_beat_display_set_editor (BbBeatDisplay *self, BbEditor *editor);

G_END_DECLS
