/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How fast is the song at the playhead, and how is that set? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_TEMPO_BUTTON (bb_tempo_button_get_type ())
/**
 * BbTempoButton:
 *
 * A button that says the tempo at the playhead, and a popover in which it is set. Not there without a song.
 */
G_DECLARE_FINAL_TYPE (BbTempoButton, bb_tempo_button, BB, TEMPO_BUTTON, AdwBin)

void bb_tempo_button_set_editor (BbTempoButton *self, BbEditor *editor);

/** Opens the popover */
void bb_tempo_button_open (BbTempoButton *self);

G_END_DECLS
