/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which controls stand between stage and timeline? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_TRANSPORT_BAR (bb_transport_bar_get_type ())
/**
 * BbTransportBar:
 *
 * Play, the edges, the loop; timecode, which can be typed into; board and length; speed and volume.
 */
G_DECLARE_FINAL_TYPE (BbTransportBar, bb_transport_bar, BB, TRANSPORT_BAR, AdwBin)

void bb_transport_bar_set_editor (BbTransportBar *self, BbEditor *editor);

/** Opens what is said of the beats of the song, where there is one */
void bb_transport_bar_open_tempo (BbTransportBar *self);

G_END_DECLS
