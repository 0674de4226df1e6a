/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which controls stand between stage and timeline? */
#pragma once

#include <adwaita.h>

#include "editor/editor.h"

G_BEGIN_DECLS

#define BB_TYPE_TRANSPORT (bb_transport_get_type ())
/**
 * BbTransport:
 *
 * Play, the edges, the loop; timecode, which can be typed into; board and length; speed and volume.
 */
G_DECLARE_FINAL_TYPE (BbTransport, bb_transport, BB, TRANSPORT, AdwBin)

void bb_transport_set_editor (BbTransport *self, BbEditor *editor);

G_END_DECLS
