/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How does a layer go to another place by a drag? */
#pragma once

#include "widgets/inspector/layer-row.h"

G_BEGIN_DECLS

/** Lets @row be dragged onto another one of its board: its layer comes to lie where that one's lies */
void bb_layer_drag_attach (BbLayerRow *row);

G_END_DECLS
